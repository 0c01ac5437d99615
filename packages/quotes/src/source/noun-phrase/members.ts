import { BODY } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** Those who sit for somebody: نواب | عن نينوى. */
export const MEMBERS: ReadonlySet<string> = wordSet(
  "نواب نوابا نائبان نائبين نائبتان نائبتين أعضاء برلمانيون برلمانيين ممثلون ممثلين مرشحون مرشحين شيوخ مندوبون",
);

/** المرشحة عن | «تحالف الفتح» */
export function isMemberFor({ forms }: Reading, index: number, first: number): boolean {
  return (
    /^(?:عن|في)$/.test(forms[index]!) &&
    /^[وف]?(?:ال)?(?:نائب|مرشح|عضو|قيادي|برلماني|ناشط)ه?$/.test(forms[first]!)
  );
}

/** تفيد زميلته | عن الاتحاد الوطني …: whom a member sits for is his, whatever the verb governs. */
export function isMemberOf(reading: Reading, index: number, first: number): boolean {
  if (index - 1 !== first) return false;
  if (!is(reading, index + 1, BODY) && !isNamedInQuotes(reading, index, first)) return false;
  return /^[وف]?(?:ال)?(?:نائب(?:ه|ا|ان|ين|تان|تين)?|نوابا?|عضو(?:ه|ا|ان|ين)?|اعضاء|زميله|زميلها|زميلته|زميلتها|مرشحه?|برلماني(?:ه|ون|ين|ان)?)$/.test(
    reading.forms[first]!,
  );
}

/** المرشحة عن | "راجعون" هالة الكرخي, القيادي في | "الأحرار" حسن الكرخي: behind those who sit for somebody, a short name in marks. */
export function isNamedInQuotes(reading: Reading, index: number, first: number): boolean {
  if (!isMemberFor(reading, index, first)) return false;
  const quotation = reading.quotations[reading.quotationOf[index + 1]!];
  if (quotation === undefined || quotation.open !== index + 1) return false;
  return quotation.closed && quotation.words <= NAME;
}

/** Words of a name in marks. */
const NAME = 2;
