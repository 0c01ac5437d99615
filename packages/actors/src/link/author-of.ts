import { documentNoun } from "../lexicon/document-noun.ts";
import { definite } from "../lexicon/lookup.ts";
import { BODY_NOUNS } from "../lexicon/role-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { isWorkOf } from "../lexicon/works.ts";
import type { Item } from "../phrase/item.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import type { Context, Located } from "./context.ts";
import { canBeInFull } from "./full-name.ts";
import { withoutPreposition } from "./unregistered-body.ts";

/** رسالة | فلان, إحصاءات | المنظمة: a document, and right behind it the person or the body of whom the text spoke before: the source is its author. */
export function authorOf(context: Context, located: Located): Located | null {
  const { phrase } = located;
  const { items = [] } = phrase ?? {};
  const [work] = items;
  if (work !== undefined && work.actor === null && documentNoun(work.form) !== "") {
    const owner = items.findIndex((item, index) => index > 0 && !describes(item));
    if (owner > 0 && isOwner(phrase!, owner)) return readFrom(context, located, owner, "body");
  }
  const author = items[1];
  if (work === undefined || author === undefined || author.afterBreak || work.actor !== null)
    return null;
  if (work.endToken !== author.firstToken || !isWorkOf(work.form)) return null;
  if (author.proclitic !== "none") return null;
  const isPerson = author.actor?.kind === "person" || author.traits.has("given");
  if (!isPerson && (author.actor !== null || !BODY_NOUNS.has(author.form))) return null;
  return readFrom(context, located, 1, isPerson ? "named" : "body");
}

/** التقرير | السنوي | الصادر عن: what stands between a document and whose it is. */
function describes({ actor, nation, form, afterBreak }: Item): boolean {
  if (actor !== null || nation !== null || afterBreak) return false;
  return /^ال\S{2,}يه?$/.test(form) || DESCRIBES.has(form);
}

const DESCRIBES = wordSet("الأخير الأخيرة الجديد الجديدة الصادر الصادرة صادر صادرة عن");

/** تقرير | لمركز الفرات, التقرير الصادر عن | مركز الفرات: the noun of a body that the registry has not, behind ل or عن. */
function isOwner({ items, affiliations }: Phrase, at: number): boolean {
  const { form, afterBreak } = items[at]!;
  if (affiliations.length > 0 || afterBreak) return false;
  const noun = withoutPreposition(form);
  if (noun === form && items[at - 1]!.form !== "عن") return false;
  return canBeInFull(definite(noun.split(" ")[0]!));
}

function readFrom(
  { registry, document, published }: Context,
  { statement, phrase }: Located,
  at: number,
  kind: "named" | "body",
): Located {
  const { firstToken } = phrase!.items[at]!;
  const stretch = { from: firstToken, to: phrase!.items.at(-1)!.endToken };
  return {
    statement: { ...statement, source: { ...statement.source, kind } },
    place: firstToken,
    phrase: readPhrase(registry, document, stretch, published),
  };
}
