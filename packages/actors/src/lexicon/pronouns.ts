import { wordSet } from "./word-set.ts";

/** A source that is only a pronoun, or a word that does its work: "الأخير". */
export const PRONOUNS: ReadonlySet<string> = wordSet(
  "هو هي هم هما هن أنا نحن الأخير الأخيرة ذاته نفسه نفسها وهو وهي وهم إنه إنها أنه أنها لكنه لكنها",
);

/** Words that say again what was named before: "المصدر نفسه", "نفس البيان". */
export const SAME_WORDS: ReadonlySet<string> = wordSet(
  "نفس ذات نفسه نفسها ذاته ذاتها أنفسهم أنفسهن عينه عينها المذكور المذكورة هذا هذه ذلك تلك هؤلاء",
);

/** What may stand beside a document: "بيان رسمي". */
export const DOCUMENT_ADJECTIVES: ReadonlySet<string> = wordSet(
  "رسمي الرسمي صحفي الصحفي صحافي مشترك المشترك لاحق اللاحق منفصل مقتضب ختامي الختامي مكتوب سابق السابق جديد الجديد آخر",
);

/** Documents that speak for whoever issued them: "وتابع البيان". */
export const DOCUMENT_WORDS: ReadonlySet<string> = wordSet(
  "البيان بيان التقرير المنشور التغريدة تغريدته بيانه بيانها الرسالة المذكرة الوثيقة الحساب القرار التدوينة التحليل البلاغ الشكوى المراسلات",
);

/** Works of whoever found something out, which speak for their authors: "وأضافت الدراسة". */
export const STUDY_WORDS: ReadonlySet<string> = wordSet(
  "الدراسة الاستطلاع الاستبيان المسح الإحصائية الورقة",
);
