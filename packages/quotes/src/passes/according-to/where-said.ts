import { PRONOUN_PREPOSITION } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** ما نقله المكتب | عبر صفحته, ما أعلنته الوزارة | على حسابها, | في بيان لها: where it was said, and no part of who said it. */
export function opensWhereSaid(reading: Reading, index: number): boolean {
  const { forms } = reading;
  const next = forms[index + 1] ?? "";
  switch (forms[index]) {
    case "عبر":
      return CHANNELS.test(next) || PAPERS.test(next);
    case "علي":
      return CHANNELS.test(next);
    case "في":
      if (CHANNELS.test(next)) return true;
      // في بيان | الوزارة is whose it is.
      return PAPERS.test(next) && endsPaper(reading, index + 2);
    default:
      return false;
  }
}

/** Behind the paper a pause, whose it is (لها), or where it stands (على حسابها). */
function endsPaper(reading: Reading, index: number): boolean {
  if (reading.tokens[index]?.kind !== "word") return true;
  const form = reading.forms[index]!;
  if (is(reading, index, PRONOUN_PREPOSITION) || /^(?:علي|عبر|نشر|صدر)/.test(form)) return true;
  return /^(?:صحفي|صحافي|رسمي|مقتضب|مشترك|متلفز|تلفزيوني|سابق)ه?$/.test(form);
}

const CHANNELS =
  /^(?:صفح(?:ه|ته|تها|تهم|ات)|حساب(?:ه|ها|هم|ات)?|موقع(?:ه|ها|هم)|منص(?:ه|ته|تها|ات)|قنا(?:ته|تها)|تويتر|فيسبوك|اكس|تلغرام|تليغرام|انستغرام|يوتيوب|شبك(?:ته|تها))$/;

const PAPERS = /^(?:بيان|تغريد(?:ه|ات)|تدوين(?:ه|ات)|منشور|تصريح(?:ات)?|بلاغ)$/;
