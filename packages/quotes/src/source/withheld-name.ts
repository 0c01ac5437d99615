import { WITHHOLDING } from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { is, type Reading } from "../reading/reading.ts";

const NAMING = wordSet(
  "الكشف ذكر الإفصاح عدم نشر كشف الإشارة إخفاء حجب اسمه هويته اسمها هويتها هوية هوياتهم هويتهم أسمائهم تسميته يذكر تذكر يكشف تكشف ينشر يعرف الاكتفاء نسبه لقبه اسمهم",
);
const SPOKE = /^(?:[يت]?تحدثت?|[يت]?تكلمت?|تحدثوا)$/;

/** ضابط رفض الكشف عن هويته: the speaker withholds his name, which is no statement of his. */
export function withholdsName(reading: Reading, index: number): boolean {
  // تحدث | شريطة عدم كشف هويته: on what condition he spoke.
  if (SPOKE.test(reading.forms[index] ?? "") && is(reading, index + 1, WITHHOLDING))
    return withholdsName(reading, index + 1);
  if (!is(reading, index, WITHHOLDING) && !isUnwilling(reading, index)) return false;
  for (let next = index + 1; next < index + 4; next++) {
    if (NAMING.has(reading.forms[next] ?? "")) return true;
  }
  return false;
}

/** لم | يشأ كشف اسمه, لا | يرغب في ذكر اسمه. */
function isUnwilling({ forms }: Reading, index: number): boolean {
  return (
    /^(?:لم|لا)$/.test(forms[index]!) && /^[يت](?:شا|رد|ريد|رغب)$/.test(forms[index + 1] ?? "")
  );
}

/** The token behind such words: طلب ألا يذكر اسمه | ، …. */
export function withheldEnd(reading: Reading, index: number, end: number): number {
  let at = index + 1;
  for (let next = index + 1; next < Math.min(index + 8, end); next++) {
    if (reading.tokens[next]!.kind !== "word") break;
    if (NAMING.has(reading.forms[next]!)) at = next + 1;
  }
  return at;
}
