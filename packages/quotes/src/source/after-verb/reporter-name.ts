import type { Reading } from "../../reading/reading.ts";
import { nameBetweenCommas } from "../name-between-commas.ts";

/** Tokens of the reporter in front of the comma. */
const REPORTER = 8;

/** في تصريح لموفد الإذاعة إلى العراق، | زهير الكرخي، أن …: the comma behind the name of whom he spoke to; -1 for none. */
export function reporterNameEnd(reading: Reading, comma: number, end: number): number {
  return isBehindReporter(reading, comma) ? nameBetweenCommas(reading, comma, end) : -1;
}

function isBehindReporter({ forms }: Reading, comma: number): boolean {
  for (let index = comma - 1; index > comma - REPORTER && index > 0; index--)
    if (/^ل(?:موفد|مراسل|مندوب|مبعوث)(?:ه|نا|ها|ته|تها|تنا)?$/.test(forms[index]!)) return true;
  return false;
}
