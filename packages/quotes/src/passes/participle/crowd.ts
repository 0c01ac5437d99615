import type { CueForm } from "../../lexicon/cue-types.ts";
import type { Reading } from "../../reading/reading.ts";

/** What crowds do. */
export const CALLED: ReadonlySet<string> = new Set([
  "طالب",
  "ندد",
  "رفض",
  "دعا",
  "استنكر",
  "ناشد",
  "شجب",
  "هتف",
]);
const NOT_BEFORE = /(?:ين|ون|ات|اء)$|^(?:نحن|هم|الجميع|كلنا|انفسهم)$/;

/** تظاهر سكان الحي أمام الدائرة | مطالبين بإعادة التيار: a plural that tells what a crowd calls for, behind no plural whose quality it could be. */
export function isCrowd(reading: Reading, index: number, { cue }: CueForm, first: number): boolean {
  if (!/ين$/.test(reading.forms[index]!) || first > index + 2 || !CALLED.has(cue.lemma))
    return false;
  const before = reading.forms[index - 1]!;
  return reading.tokens[index - 1]!.kind === "word" && !NOT_BEFORE.test(before);
}
