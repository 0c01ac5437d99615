import { wordSet } from "./word-set.ts";

/** From what one infers something: what these show nobody says, unless they are a body's (تقديرات الأمم المتحدة). */
const FIGURES = wordSet(
  "تقديرات معلومات وقائع أدلة دلائل مؤشرات مؤشر شواهد قرائن مخاوف استطلاعات آراء انفوغراف انفوغرافيك اتصالات تعليقات نتائج نتيجة معطيات تحريات حقائق أرقام",
);

/** What happens, and how things stand: it shows something whoever had a part in it. */
const EVENTS = wordSet(
  "خريطة خارطة تطورات تطور منطق أسباب عوامل تجارب تجربة ظروف أهمية مواجهة اعتداءات مسار أحداث حوادث حادثة علامات علامة بوادر ملامح سيرة نسخة حصيلة مشهد قراءة تفاصيل ملابسات أجواء أوضاع وضع واقع تاريخ سياق سوابق مستويات معدلات نسب أسعار تحركات ممارسات سلوك سلوكيات خطوة خطوات زيارة صفقة أزمة معركة معارك اشتباكات ظاهرة توقيفات اعتقالات ضربات ضربة غارات غارة هجمات خلافات صراعات انقسامات مناورات مفاوضات محادثات تسلسل طريقة سقوط صعود تزايد تراجع ارتفاع انخفاض عملية انتخابات",
);

/** The noun by itself, without و or ف and its article. */
function noun(form: string): string {
  return form.replace(/^[وف](?=.{4})/, "").replace(/^ال(?=..)/, "");
}

export function isFigure(form: string): boolean {
  return FIGURES.has(form) || FIGURES.has(noun(form));
}

export function isEvent(form: string): boolean {
  return EVENTS.has(form) || EVENTS.has(noun(form));
}
