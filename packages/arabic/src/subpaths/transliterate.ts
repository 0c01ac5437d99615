// @qawl/arabic/transliterate: Arabic in ASCII and back.

export { fromAscii, toAscii } from "../transliteration/ascii.ts";
export { fromBuckwalter, toBuckwalter } from "../transliteration/buckwalter.ts";
