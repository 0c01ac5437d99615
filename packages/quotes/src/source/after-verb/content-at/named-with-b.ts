import { NAME } from "../../../lexicon/kinds.ts";
import { is } from "../../../reading/reading.ts";
import type { Scan } from "../scan.ts";

/** أشاد الوزير | بميشيل عون, ندد المحتجون | بترامب: a known name with the ب of a verb that takes nothing else, behind who speaks. */
export function isNamedWithB({ reading, form, source, verb }: Scan, index: number): boolean {
  if (!is(reading, index, NAME) || source === null || source.first < verb) return false;
  const { takes } = form.cue;
  if (!takes.has("ب") || takes.has("object") || takes.has("addressee") || takes.has("clause"))
    return false;
  return /^ب.{3,}/.test(reading.forms[index]!);
}
