import { BODY } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** Those who sit for somebody: نواب | عن نينوى. */
export const MEMBERS: ReadonlySet<string> = wordSet(
  "نواب نوابا أعضاء برلمانيون برلمانيين ممثلون ممثلين مرشحون مرشحين شيوخ مندوبون",
);

/** المرشحة عن | «تحالف الفتح» */
export function isMemberFor({ forms }: Reading, index: number, first: number): boolean {
  return forms[index] === "عن" && /^(?:ال)?(?:نائب|مرشح|عضو|قيادي|برلماني)ه?$/.test(forms[first]!);
}

/** تفيد زميلته | عن الاتحاد الوطني …: whom a member sits for is his, whatever the verb governs. */
export function isMemberOf(reading: Reading, index: number, first: number): boolean {
  if (index - 1 !== first || !is(reading, index + 1, BODY)) return false;
  return /^[وف]?(?:ال)?(?:نائبه?|نواب|عضوه?|اعضاء|زميله|زميلها|زميلته|زميلتها|مرشحه?|برلمانيه?)$/.test(
    reading.forms[first]!,
  );
}
