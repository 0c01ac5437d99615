import { wordSet } from "./word-set.ts";

/** A source that is only a pronoun, or a word that does its work: "الأخير". */
export const PRONOUNS: ReadonlySet<string> = wordSet(
  "هو هي هم هما هن أنا نحن الأخير الأخيرة ذاته نفسه نفسها وهو وهي وهم إنه إنها أنه أنها لكنه لكنها",
);

/** Documents that speak for whoever issued them: "وتابع البيان". */
export const DOCUMENT_WORDS: ReadonlySet<string> = wordSet(
  "البيان بيان التقرير المنشور التغريدة تغريدته بيانه بيانها الرسالة المذكرة الوثيقة الحساب القرار التدوينة",
);
