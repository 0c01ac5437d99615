// @qawl/arabic/bytes: bytes to text, or what stands in their way.

export { decodeText } from "../bytes/decode-text.ts";
export { guessEncoding } from "../bytes/guess-encoding.ts";
