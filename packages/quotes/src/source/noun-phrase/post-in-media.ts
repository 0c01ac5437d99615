import { COMMON_NOUN, CUE, DEFINITE, GIVEN_NAME } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";

const TRADE =
  /^و?(?:ال)?(?:مقدم|مذيع|صحفي|صحافي|مراسل|محرر|كاتب|معلق|اعلامي|منتج)ه?$|^و?(?:ال)?تحرير$/;
const PRESENTER = /^و?(?:مقدم|مذيع|مراسل|محرر|كاتب|منتج|تحرير)ه?$/;
const MEDIUM = /^(?:ال)?(?:شبكه|قناه|صحيفه|جريده|مجله|اذاعه|تلفزيون|موقع|وكاله)$/;
const IN = new Set(["في", "علي", "لدي"]);
/** Words between the trade and its medium. */
const NEAR = 4;

/** مقدم برنامج الحوار | على شبكة سي إن إن, الكاتبة | في صحيفة الحياة: where somebody works whose trade, and no name, stands in front; not where he said it. */
export function isPostInMedia(reading: Reading, index: number, first: number): boolean {
  const { forms, tokens } = reading;
  if (!IN.has(forms[index]!) || !MEDIUM.test(forms[index + 1] ?? "")) return false;
  for (let at = index - 1; at >= Math.max(first, index - NEAR); at--) {
    // تقرير | صحفي نشر في مجلة: of which kind a paper is.
    if (TRADE.test(forms[at]!))
      return at === first || is(reading, at, DEFINITE) || PRESENTER.test(forms[at]!);
    const thing = is(reading, at, COMMON_NOUN | DEFINITE) && !is(reading, at, GIVEN_NAME | CUE);
    if (!thing && tokens[at]!.kind !== "latin") return false;
  }
  return false;
}
