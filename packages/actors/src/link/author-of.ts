import { hasNoun } from "../lexicon/lookup.ts";
import { BODY_NOUNS } from "../lexicon/role-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import type { Context, Located } from "./context.ts";

/** What somebody writes, says or counts, in front of whose it is. */
const WORKS = wordSet(
  `رسالة كلمة خطاب بيان تقرير تصريح تصريحات تغريدة تدوينة مقال دراسة إحصاءات إحصائيات إحصائية بيانات أرقام معطيات تقديرات مذكرة وصية فتوى خطبة شهادة أقوال
  إفادة رواية وثائق`,
);

/** رسالة | فلان, إحصاءات | المنظمة: a document, and right behind it the person or the body of whom the text spoke before: the source is its author. */
export function authorOf(context: Context, located: Located): Located | null {
  const { statement, phrase } = located;
  const [work, author] = phrase?.items ?? [];
  if (work === undefined || author === undefined || author.afterBreak || work.actor !== null)
    return null;
  if (work.endToken !== author.firstToken || !hasNoun(WORKS, work.form)) return null;
  if (work.form.startsWith("ال") || author.proclitic !== "none") return null;
  const isPerson = author.actor?.kind === "person";
  if (!isPerson && (author.actor !== null || !BODY_NOUNS.has(author.form))) return null;
  const { registry, document, published } = context;
  const stretch = { from: author.firstToken, to: phrase!.items.at(-1)!.endToken };
  const kind = isPerson ? "named" : "body";
  return {
    statement: { ...statement, source: { ...statement.source, kind } },
    place: author.firstToken,
    phrase: readPhrase(registry, document, stretch, published),
  };
}
