import { wordSet } from "./word-set.ts";

/** Family names that are nouns too. */
export const FAMILY_NAMES: ReadonlySet<string> = wordSet(
  "الصدر الحكيم الأسد الفياض الشرع المقداد الفيصل الغانم العساف الخاطر الجبير الربيع الحلو النجار الحداد الخياط الصائغ الشيخ القاسم الهاشم الكاظم النجم الفارس الحسن الحسين العلي المحمد الصالح الراوي الصفار",
);

/** More of them, which only a first name in front of them makes names: of trades and qualities. */
export const FAMILY_NAMES_BEHIND: ReadonlySet<string> = wordSet(
  "الخنجر المالح المعلم العطار الصباغ الحلاق النقاش الصراف الجزار القصاب الخباز الصايغ البيطار الصباح الخطيب الباشا الشريف النمر الفهد الصقر الزين الهلال الطويل الجراح",
);
