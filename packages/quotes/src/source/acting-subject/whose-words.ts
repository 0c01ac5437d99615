import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import { holdsName, isTitle, phraseAt, startsName } from "./acting-name.ts";

const COME = /^[وف]?(?:جاءت?|تاتي|ياتي|اتت|اتي|اثارت?|تثير)$/;

const WORDS = wordSet("تصريحات تصريح أقوال كلام حديث تعليقات تعليق كلمة خطاب موقف مواقف إعلان");

/** وجاءت تصريحات | فلان بينما كان يقف …، وأشار إلى …: whose words came is who goes on, and nobody of the sentence before. */
export function whoseWords(reading: Reading, begin: number, before: number): Range | null {
  const { forms } = reading;
  const first = begin + 2;
  if (first >= before || !COME.test(forms[begin]!) || !WORDS.has(forms[begin + 1]!)) return null;
  if (!isTitle(reading, first) && !startsName(reading, first) && !holdsName(reading, first, before))
    return null;
  return phraseAt(reading, first, before);
}
