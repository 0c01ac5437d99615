import { bareForms } from "./lookup.ts";
import { wordSet } from "./word-set.ts";

/** First words of offices and bodies that every state has. */
const OF_ANY_STATE: ReadonlySet<string> = wordSet(
  `وزارة وزير وزيرة الوزير الوزيرة رئيس رئيسة الرئيس رئاسة الرئاسة حكومة الحكومة سلطات السلطات برلمان البرلمان مجلس جيش الجيش شرطة الشرطة قوات القوات
  الخارجية الدفاع الداخلية الخزانة المالية متحدث المتحدث ناطق الناطق مستشار مستشارية قائد محكمة المحكمة نائب وكيل خفر حرس`,
);

/** Whether a name begins like those of offices and bodies that every state has: "وزارة الدفاع", but not "هيئة النزاهة". */
export function isOfAnyState(form: string): boolean {
  return bareForms(form).some((bare) => OF_ANY_STATE.has(bare));
}
