import { isActNoun, isActShape } from "../../../lexicon/word-kinds.ts";
import { type Reading, sentenceEnd } from "../../../reading/reading.ts";
import { finiteCue } from "../../../reading/tests-on-tokens.ts";

/** وجه النائب | انتقادات إلى …, | نداء إلى …: words that somebody addresses. */
export function isAddressed(reading: Reading, first: number): boolean {
  if (isOrdered(reading, first)) return true;
  return ADDRESSED.test(reading.forms[first]!) && !isToldInIt(reading, first);
}

/** نداء | دعاهما فيه إلى …: another verb tells what it says. */
export function isToldInIt(reading: Reading, paper: number): boolean {
  const end = Math.min(sentenceEnd(reading, paper), paper + FAR);
  for (let index = paper + 2; index < end; index++)
    if (/^فيها?$/.test(reading.forms[index]!) && finiteCue(reading, index - 1) !== undefined)
      return true;
  return false;
}

const ADDRESSED =
  /^(?:انتقاد|اتهام|تهديد|تحذير|نداء|دعوه|دعوات|لوم|شكر|مناشده|مناشدات|رساله|رسائل|توبيخ|شتائم|اهانات)(?:ا|ات|ه|ها)?$|^(?:اصابع|اصبع|سهام|العزاء|الشكر|الاتهام|الاتهامات|اللوم|الدعوه|التحيه)$/;

/** وجه الوزير | بتشكيل لجنة: an act is ordered. */
function isOrdered({ forms }: Reading, first: number): boolean {
  if (!forms[first]!.startsWith("ب") && !/^ب$/.test(forms[first - 1] ?? ""))
    return forms[first - 2] === "ب";
  const form = forms[first]!.slice(1);
  return isActNoun(form) || isActShape(form);
}

/** Tokens behind a paper in which a verb can tell what it says. */
const FAR = 40;
