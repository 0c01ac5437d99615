import { ACTING_AGENCIES } from "../../lexicon/function-words.ts";
import { DEFINITE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** The token behind the ل that tells of a post, or -1: المدير السابق | لوكالة الاستخبارات, المرشح | لتسلم الوزارة. A genitive follows. */
export function postEnd(reading: Reading, index: number, end: number): number {
  const { forms } = reading;
  const form = forms[index]!;
  if (!form.startsWith("ل") || index + 1 >= end) return -1;
  const before = forms[index - 1]!;
  // No medium, but an agency that does something.
  if (form === "لوكاله")
    return RANK.test(before) && ACTING_AGENCIES.has(forms[index + 1]!) ? index + 1 : -1;
  if (!TAKEN_UP.test(form) || !CANDIDATE.test(before)) return -1;
  return is(reading, index + 1, DEFINITE) ||
    /^(?:وزاره|رئاسه|منصب|حقيبه|قياده|مهام)$/.test(forms[index + 1]!)
    ? index + 1
    : -1;
}

const RANK = /^ال(?:سابقه?|اسبق|عامه?|تنفيذيه?|حاليه?|جديده?|مساعده?|قانوني)$/;
const TAKEN_UP = /^ل(?:تسلم|تولي|شغل|قياده|خلافه|رئاسه|منصب|عضويه|اداره|تشكيل)$/;
const CANDIDATE = /^(?:ال)?(?:مرشح|مكلف|معين|منتخب)ه?$/;
