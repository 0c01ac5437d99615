import { wordSet } from "../word-set.ts";

/** نقل, نسب: what somebody said is passed on. */
export function isPassingOn(form: string): boolean {
  return PASSING_ON.test(form);
}

const PASSING_ON = /^[وف]?(?:نقلت|نقل|ينقل|تنقل|نقلوا|اقتبس|اقتبست|نسب|نسبت|علم|علمت)$/;

/** رفض, طلب: with what follows, somebody withholds his name. */
export const WITHHOLDING_VERBS: ReadonlySet<string> = wordSet(
  "رفض رفضت طلب طلبت فضل فضلت اشترط اشترطت رفضوا طلبوا فضلوا اشترطوا رفضا طلبا يرفض يطلب يفضل مشترطا مشترطة مفضلا مفضلة رافضا رافضة طالبا طالبة مشترطين رافضين آثر آثرت آثروا مؤثرا شريطة بشرط شرط",
);

/** بحسب, وفقا, برأيه; على (حد قوله), في (رأيه) and كما (قال), which the words behind them decide. */
export function isAttributing(form: string): boolean {
  return (
    form === "علي" || form === "كما" || IN.test(form) || ACCORDING.test(form) || VIEW.test(form)
  );
}

const IN = /^[وف]?(?:في|من)$/;
const VIEW = /^[وف]?ب(?:راي|نظر|تعبير|تقدير)(?:ه|ها|هم|هما)?$/;

const ACCORDING = /^[وف]?(?:ب?حسب|وفق|وفقا|طبقا|نقلا|حسبما|وفقما|استنادا)$/;
