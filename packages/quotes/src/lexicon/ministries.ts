import { wordSet } from "./word-set.ts";

/** Ministries, courts and authorities by the one word of their field, as Iraqi bulletins name them. */
export const MINISTRIES: ReadonlySet<string> = wordSet(
  "النفط المالية الداخلية الخارجية الدفاع الصحة التربية الكهرباء التجارة العدل الزراعة النقل التعليم التخطيط الصناعة الهجرة الموارد الاتصالات الثقافة الرافدين المرور النزاهة الاستخبارات المخابرات الحشد البيشمركة القضاء المفوضية الرئاسة البرلمان المحكمة الخزانة البيئة السياحة العمل الإعمار الإسكان الكمارك الجمارك المنافذ الأنواء التعداد",
);
