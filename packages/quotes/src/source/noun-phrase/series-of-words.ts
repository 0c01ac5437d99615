import { bare } from "../../lexicon/bare.ts";
import { OCCASIONS } from "../../lexicon/function-words.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Reading } from "../../reading/reading.ts";

const SERIES = wordSet("سلسلة عدد مجموعة عدة جملة بعض إحدى أحد");
const WRITTEN = wordSet(
  "تغريدات منشورات تدوينات تصريحات مقابلات رسائل مقاطع بيانات لقاءات كلمات خطابات تعليقات تغريداته تغريداتها تصريحاته تصريحاتها",
);

/** في | سلسلة من التغريدات, في | عدد من تصريحاته: several of what somebody writes or says, where he says it. */
export function isSeriesOfWords({ forms }: Reading, index: number): boolean {
  if (!SERIES.has(forms[index] ?? "")) return false;
  const from = forms[index + 1] === "من" ? index + 2 : index + 1;
  const noun = bare(forms[from] ?? "");
  return WRITTEN.has(noun) || OCCASIONS.has(noun);
}
