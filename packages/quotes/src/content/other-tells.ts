import { COLLECTIVE, DEFINITE, OCCASION } from "../lexicon/kinds.ts";
import { is, type Reading, sentenceEnd } from "../reading/reading.ts";
import { clearFiniteCue } from "../reading/tests-on-tokens.ts";

/** What shows something by itself: نسخة من المشروع تشير إلى …, صور تكشف …. */
const SHOWS =
  /^(?:نسخ[هت]|وثاءق|وثائق|وثيق[هت]|صور|صوره|لقطات|مقاطع|تسجيلات|ارقام|احصاءات|احصاءيات|احصائيات|بيانات|تقارير|شهود|مصادر|سكانا?|شهودا|خبراء|مراقبين|مراقبون|مسؤولين|مسءولين|ناشطين|نشطاء|محللين|معارضين|منتقدين|قاده)$/;

/** Tokens behind the contrast in which its verb is looked for. */
const NEAR = 12;

/** Whether a contrast begins at `index`, behind a pause, in which the reporter lets others speak: …، إلا أن | سكانا يشككون في الرقم, …، غير أن | نسخة من المشروع تشير إلى …. */
export function otherTells(reading: Reading, index: number): boolean {
  const { forms } = reading;
  const form = forms[index]!;
  if (!/^(?:غير|بيد|الا|و?لكن)$/.test(form)) return false;
  const first = /لكن$/.test(form) ? index + 1 : index + 2;
  if (first === index + 2 && forms[index + 1] !== "ان") return false;
  if (!SHOWS.test(forms[first] ?? "") && !is(reading, first, OCCASION)) return false;
  if (is(reading, first, DEFINITE) && !is(reading, first, COLLECTIVE)) return false;
  const end = Math.min(sentenceEnd(reading, index), first + NEAR);
  for (let at = first + 1; at < end; at++)
    if (clearFiniteCue(reading, at) !== undefined) return true;
  return false;
}
