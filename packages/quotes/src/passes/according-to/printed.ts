import { bare } from "../../lexicon/bare.ts";
import { MEDIA } from "../../lexicon/function-words.ts";
import type { Reading } from "../../reading/reading.ts";
import { PIECE } from "../../source/outlet.ts";

/** وفقا لتقرير نشرته | صحيفة …, تقرير | لصحيفة …: the outlet tells itself. */
export function isPrinted(reading: Reading, first: number, end: number): boolean {
  if (PIECE.test(reading.forms[first]!) && end === first + 1) return true;
  if (!REPORTS.test(reading.forms[first]!)) return false;
  for (let index = first + 1; index < Math.min(end, first + 4); index++)
    if (isMedium(reading, index)) return true;
  return false;
}

export const REPORTS: RegExp = /^(?:لل?|ال)?(?:تقرير|تقارير|خبر|تحقيق|مقال)$/;

export function isMedium({ forms, tokens }: Reading, first: number): boolean {
  if (/^الدولي/.test(forms[first + 1] ?? "")) return false;
  const head = forms[tokens[first]!.kind === "open-quote" ? first + 1 : first] ?? "";
  return MEDIA.has(head) || MEDIA.has(bare(head)) || MEDIA.has(head.replace(/^لل?/, ""));
}
