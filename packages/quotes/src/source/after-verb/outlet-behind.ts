import { ADJECTIVE, ADVERB, BODY, PREPOSITION, ROLE, TIME } from "../../lexicon/kinds.ts";
import { isAdjective } from "../../lexicon/word-kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** مع شبكة "إن تي" | الإخبارية الأميركية: behind the name of an outlet in marks, of what kind it is; the token behind that. */
export function qualitiesOfOutlet(reading: Reading, index: number, end: number): number {
  if (reading.tokens[index - 1]?.kind !== "close-quote") return index;
  let at = index;
  while (at < Math.min(end, index + 3) && isQuality(reading, at)) at++;
  return at;
}

function isQuality(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (reading.tokens[index]!.kind !== "word" || !/^ال.{2,}(?:ي|يه)$/.test(form)) return false;
  return !is(reading, index, ROLE | BODY) || isAdjective(form);
}

/** في مقابلة مع القناة | بثت الخميس, في حديث لصحيفة «الغد» | نشر أمس: when or where it was brought out, without anybody who does it. */
export function isBroughtOut(reading: Reading, index: number): boolean {
  const { forms, tokens } = reading;
  if (!BROUGHT.test(forms[index]!)) return false;
  if (!is(reading, index + 1, TIME | ADVERB | PREPOSITION)) return false;
  return tokens[index - 1]!.kind === "close-quote" || is(reading, index - 1, ADJECTIVE | BODY);
}

const BROUGHT = /^و?(?:بثت?|نشرت?|اذيعت?|اجريت?|عرضت?|بثا|صورت?|سجلت?)$/;

/** عبر صفحته | على "فيسبوك", على حسابه | في تويتر: whose account, and where it is; the token behind that, or `index`. */
export function accountEnd(reading: Reading, index: number, end: number): number {
  const { forms, tokens } = reading;
  if (!/^(?:علي|في|ب)$/.test(forms[index] ?? "") || index + 1 >= end) return index;
  let owner = index - 1;
  if (/^ال(?:رسمي|شخصي|خاص)ه?$/.test(forms[owner]!)) owner--;
  if (!ACCOUNT.test(forms[owner]!)) return index;
  const next = index + 1;
  if (tokens[next]!.kind === "open-quote") {
    const { close } = reading.quotations[reading.quotationOf[next]!]!;
    return close - next <= NAME ? Math.min(end, close + 1) : index;
  }
  return SITE.test(forms[next]!) ? next + 1 : index;
}

/** Words of the name of a site. */
const NAME = 5;
const ACCOUNT = /^(?:صفحت|حساب|قنات|مدونت)(?:ه|ها|هم)$/;
const SITE = /^(?:فيسبوك|تويتر|انستغرام|انستجرام|يوتيوب|تلغرام|تليغرام|تيليغرام|اكس|تيك)$/;
