import { hasNoun } from "./lookup.ts";
import { wordSet } from "./word-set.ts";

const WORKS = wordSet(
  `رسالة كلمة خطاب بيان تقرير تصريح تصريحات تغريدة تدوينة مقال دراسة إحصاءات إحصائيات إحصائية بيانات أرقام معطيات تقديرات مذكرة وصية فتوى خطبة شهادة أقوال
  إفادة رواية وثائق`,
);

/** Whether a word names what somebody writes, says or counts, and stands in front of whose it is: رسالة | فلان. */
export function isWorkOf(form: string): boolean {
  return !form.startsWith("ال") && hasNoun(WORKS, form);
}
