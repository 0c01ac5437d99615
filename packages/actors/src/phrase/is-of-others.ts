import type { Token } from "@qawl/arabic";
import { hasNoun } from "../lexicon/lookup.ts";
import { BODY_NOUNS } from "../lexicon/role-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { isWorkOf } from "../lexicon/works.ts";
import type { Item } from "./item.ts";

/** مكتب, ديوان: what somebody who holds an office has under him. */
const BUREAUS = /^[وفبل]?(?:ال)?(?:مكتب|ديوان)$/;
/** لرئيس, رئيس: the office within the name of a bureau. */
const HOLDERS = /^(?:لل?)?(?:ال)?(?:رئيس|رئيسه|وزير|قائد|محافظ|مفتي)$/;

/** المكتب الإعلامي لرئيس الوزراء، الدكتور | فلان: the name behind a bureau at the head is that of the man whose bureau it is. */
export function isBureau(item: Item | undefined, tokens: readonly Token[]): boolean {
  if (item?.actor?.kind !== "body" || !BUREAUS.test(item.form)) return false;
  for (let index = item.firstToken + 1; index < item.endToken; index++)
    if (HOLDERS.test(tokens[index]!.form)) return true;
  return false;
}

/** فريق الدفاع | عن, فريق | دفاع: last words in front of whom they defend. */
const OF_WHOM: ReadonlySet<string> = new Set(["عن", "دفاع"]);

/** منافسو | فلان, خصوم | فلان: who are against somebody. */
export const OPPONENTS: ReadonlySet<string> = wordSet(
  "منافسو منافسي خصوم منتقدو منتقدي معارضو معارضي مناوئو مناوئي مناهضو مناهضي أعداء رافضو رافضي",
);

/** محامو | فلانة, مساعدو | فلان, فريق الدفاع عن | فلان: several who are somebody's; the name behind them is none of theirs. */
export function areOfSomebody(item: Item | undefined, tokens: readonly Token[]): boolean {
  if (item === undefined || item.actor !== null || item.traits.has("given")) return false;
  if (item.camp !== null && OF_WHOM.has(tokens[item.endToken - 1]!.form)) return true;
  if (hasNoun(OPPONENTS, item.form)) return true;
  const isPlural = /^(?!ال|وال)\S{3,}و$/.test(item.form) && !item.form.endsWith("عضو");
  return isPlural && (item.camp?.head === true || item.traits.has("role"));
}

/** رسالة | فلان, إحصاءات | المنظمة: a document and whose it is; the words together are nobody's name. */
export function isSomebodysWork([work, author]: readonly Item[]): boolean {
  if (work === undefined || author === undefined || author.afterBreak) return false;
  if (work.actor !== null || !isWorkOf(work.form)) return false;
  return (
    author.actor?.kind === "person" || author.traits.has("given") || BODY_NOUNS.has(author.form)
  );
}
