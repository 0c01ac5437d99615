import {
  BEFORE,
  DAYS,
  MONTHS,
  NUMBERS,
  PARTS,
  UNITS,
  WHICH,
  WITHIN,
} from "../../lexicon/time-words.ts";
import type { Reading } from "../../reading/reading.ts";

/** The token after words that only tell when, or `index` where none begin there: قبل يومين، مطلع يوليو الجاري، الخميس 9 مارس 2017، أول من أمس. */
export function timePhraseEnd(reading: Reading, index: number, end: number): number {
  let at = index;
  while (at < end) {
    const next = timeWordEnd(reading, at, at > index);
    if (next < 0 || next > end) break;
    at = next;
  }
  return at;
}

function timeWordEnd(reading: Reading, index: number, goesOn: boolean): number {
  const { forms, tokens } = reading;
  const form = forms[index];
  if (form === undefined) return -1;
  const next = forms[index + 1] ?? "";
  if (form === "اول" && next === "من" && /^ا?ل?امس$/.test(forms[index + 2] ?? "")) return index + 3;
  // كرر | أكثر من مرة أن …
  if (form === "اكثر" && next === "من" && OCCASIONS.test(forms[index + 2] ?? "")) return index + 3;
  if (BEFORE.has(form)) return spanEnd(reading, index + 1);
  if (DAYS.has(form) || MONTHS.has(form)) return index + 1;
  if (tokens[index]!.kind === "number") return goesOn || MONTHS.has(next) ? index + 1 : -1;
  if (goesOn && WHICH.has(form)) return index + 1;
  if (goesOn && form === "/" && MONTHS.has(next)) return index + 2;
  if (form === "(" && MONTHS.has(next) && forms[index + 2] === ")") return index + 3;
  // قدرت الهيئة مطلع | الشهر عدد النازحين بمئة: of which one it is not told.
  if (OPENING_PART.test(form) && SPAN.test(next))
    return index + (WHICH.has(forms[index + 2] ?? "") ? 3 : 2);
  if (PARTS.has(form)) {
    if (WHICH.has(next) || isYear(next) || timeWordEnd(reading, index + 1, false) > 0)
      return index + 1;
  }
  if (WITHIN.has(form) && timeWordEnd(reading, index + 1, false) > 0) return index + 1;
  return -1;
}

const OPENING_PART = /^(?:مطلع|نهايه|بدايه|منتصف|اواخر|اوائل)$/;
const SPAN = /^ال(?:شهر|اسبوع|عام|سنه)$/;
/** How many times. */
const OCCASIONS = /^(?:مره|مناسبه|موقف)$/;

function isYear(form: string): boolean {
  return /^(?:19|20)\d\d$/.test(form);
}

/** قبل | يومين, منذ | 3 أشهر. */
function spanEnd({ forms, tokens }: Reading, index: number): number {
  const counted = tokens[index]?.kind === "number" || NUMBERS.has(forms[index] ?? "");
  const at = counted ? index + 1 : index;
  return UNITS.has(forms[at] ?? "") ? at + 1 : -1;
}
