import { BODY_NOUNS } from "../lexicon/role-words.ts";
import { isWorkOf } from "../lexicon/works.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import type { Context, Located } from "./context.ts";

/** رسالة | فلان, إحصاءات | المنظمة: a document, and right behind it the person or the body of whom the text spoke before: the source is its author. */
export function authorOf(context: Context, located: Located): Located | null {
  const { statement, phrase } = located;
  const [work, author] = phrase?.items ?? [];
  if (work === undefined || author === undefined || author.afterBreak || work.actor !== null)
    return null;
  if (work.endToken !== author.firstToken || !isWorkOf(work.form)) return null;
  if (author.proclitic !== "none") return null;
  const isPerson = author.actor?.kind === "person" || author.traits.has("given");
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
