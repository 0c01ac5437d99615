import { CITIES, PLACES, TOWNS } from "../../lexicon/function-words.ts";
import type { Reading } from "../../reading/reading.ts";

/** نواب عن نينوى | وصلاح الدين, من الأنبار | وكركوك: the token after a second place behind a first, or -1. */
export function joinedPlace({ forms }: Reading, index: number, end: number): number {
  const form = forms[index]!;
  if (!form.startsWith("و")) return -1;
  const before = forms[index - 1]!;
  const [rest, next] = [form.slice(1), forms[index + 1]];
  if (!isPlace(before) && !(before === "الدين" && forms[index - 2]!.endsWith("صلاح"))) return -1;
  if (rest === "صلاح" && next === "الدين" && index + 1 < end) return index + 2;
  return isPlace(rest) ? index + 1 : -1;
}

export function isPlace(form: string): boolean {
  return CITIES.has(form) || PLACES.has(form) || TOWNS.has(form);
}
