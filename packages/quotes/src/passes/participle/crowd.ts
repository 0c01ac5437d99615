import type { CueForm } from "../../lexicon/cue-types.ts";
import { BODY, COLLECTIVE, DEFINITE, ROLE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";

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

function isThing(reading: Reading, index: number): boolean {
  if (!/^ال.+(?:ات|اء)$/.test(reading.forms[index]!)) return false;
  return is(reading, index, DEFINITE) && !is(reading, index, ROLE | BODY | COLLECTIVE);
}

/** تظاهر سكان الحي أمام الدائرة | مطالبين بإعادة التيار: a plural that tells what a crowd calls for, behind no plural whose quality it could be. */
export function isCrowd(reading: Reading, index: number, { cue }: CueForm, first: number): boolean {
  if (!/ين$/.test(reading.forms[index]!) || first > index + 2 || !CALLED.has(cue.lemma))
    return false;
  const before = reading.forms[index - 1]!;
  if (reading.tokens[index - 1]!.kind !== "word") return false;
  // ركز المحتجون على سوء الخدمات | مطالبين بـ…, انقطاع الكهرباء | منددين بـ…: a thing with its article, and no people.
  return !NOT_BEFORE.test(before) || isThing(reading, index - 1);
}
