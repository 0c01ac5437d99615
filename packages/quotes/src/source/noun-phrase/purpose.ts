import { BODY, DEFINITE } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";

/**
 * Where the noun begins for which a body stands by its name, behind two words that no verb governs there: التحالف | من أجل العدالة, مؤسسة الدفاع | عن
 * الحريات; -1 where `index` opens no such name.
 */
export function purposeAt(reading: Reading, index: number, end: number): number {
  const { forms, tokens } = reading;
  const form = forms[index]!;
  if (form === "من") {
    const body = is(reading, index - 1, BODY) || is(reading, index - 2, BODY);
    const noun = index + 2;
    return body && forms[index + 1] === "اجل" && noun < end && is(reading, noun, DEFINITE)
      ? noun
      : -1;
  }
  if (form !== "عن" || !DEFENDING.has(forms[index - 1] ?? "") || index + 1 >= end) return -1;
  return ORGANISATIONS.has(forms[index - 2] ?? "") && tokens[index + 1]!.kind === "word"
    ? index + 1
    : -1;
}

const DEFENDING = wordSet("الدفاع للدفاع الذود الإفراج للإفراج");
const ORGANISATIONS = wordSet(
  "مؤسسة منظمة جمعية رابطة لجنة هيئة مركز مجلس شبكة حملة المؤسسة المنظمة الجمعية الرابطة اللجنة الهيئة الشبكة الحملة",
);
