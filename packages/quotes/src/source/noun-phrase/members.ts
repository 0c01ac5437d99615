import { BODY } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** Those who sit for somebody: نواب | عن نينوى. */
export const MEMBERS: ReadonlySet<string> = wordSet(
  "نواب نوابا نائبان نائبين نائبتان نائبتين أعضاء برلمانيون برلمانيين ممثلون ممثلين مرشحون مرشحين شيوخ مندوبون",
);

/** المرشحة عن | «تحالف الفتح» */
export function isMemberFor({ forms }: Reading, index: number, first: number): boolean {
  return forms[index] === "عن" && /^(?:ال)?(?:نائب|مرشح|عضو|قيادي|برلماني)ه?$/.test(forms[first]!);
}

/** تفيد زميلته | عن الاتحاد الوطني …: whom a member sits for is his, whatever the verb governs. */
export function isMemberOf(reading: Reading, index: number, first: number): boolean {
  if (index - 1 !== first || !is(reading, index + 1, BODY)) return false;
  return /^[وف]?(?:ال)?(?:نائب(?:ه|ا|ان|ين|تان|تين)?|نوابا?|عضو(?:ه|ا|ان|ين)?|اعضاء|زميله|زميلها|زميلته|زميلتها|مرشحه?|برلماني(?:ه|ون|ين|ان)?)$/.test(
    reading.forms[first]!,
  );
}
