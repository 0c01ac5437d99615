import { wordSet } from "./word-set.ts";

/** بشكل | مفاجئ, بأسلوب | ساخر: with a quality behind them they tell how something was done. */
export const IN_A_WAY: ReadonlySet<string> = wordSet(
  "بشكل بصورة بطريقة بصفة بنحو بلغة بلهجة بنبرة بأسلوب بصوت",
);
