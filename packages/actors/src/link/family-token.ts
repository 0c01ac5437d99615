import type { Occurrences } from "./occurrences.ts";

/** Where the text has the last word of a name: of أحمد أبو زيد, whose family name is kept as one word, it may be "زيد" or "أبوزيد". */
export function placesOfFamily(
  occurrences: Occurrences,
  words: readonly string[],
): readonly number[] {
  const last = words.at(-1) ?? "";
  const parted = words.length > 1 && /^ابو\S{2,}/.test(last) ? last.slice(3) : last;
  return occurrences.get(last) ?? occurrences.get(parted) ?? [];
}
