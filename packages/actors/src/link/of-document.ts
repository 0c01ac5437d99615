import type { Actor } from "../actor.ts";
import { documentNoun } from "../lexicon/document-noun.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import { bodyAsMentioned } from "./as-mentioned.ts";
import type { Context, Located, Progress, Resolution } from "./context.ts";
import { isCommon } from "./counterpart.ts";
import { ANY_DOCUMENT, type IssuedDocument } from "./issued.ts";

/** Keeps who issued a document that a source names together with him: "بيان للوزارة". */
export function noteDocument(
  { phrase, place }: Located,
  answer: Resolution,
  { documents }: Progress,
): void {
  const noun = documentNoun(phrase?.items[0]?.form ?? "");
  if (noun === "" || answer.rule === "antecedent" || answer.faction === null) return;
  documents.set(noun, { place, answer });
}

/**
 * "البيان", "التقرير": whoever issued the document of this kind that the text introduced last, whoever spoke in between; null where the text does not
 * say whose it was.
 */
export function ofDocument(
  { issued, registry }: Context,
  phrase: Phrase,
  place: number,
  { documents }: Progress,
): Resolution | null {
  const form = phrase.items[0]?.form ?? "";
  const noun = documentNoun(form);
  if (noun === "" || form !== noun) return null;
  const known = documents.get(noun);
  const introduced = issued.before(noun, place - 1);
  if (known !== undefined && known.place < place && (introduced?.place ?? 0) <= known.place)
    return { ...known.answer, rule: "antecedent" };
  const issuer = introduced?.issuer ?? null;
  if (issuer === null || isOfAny(registry, issuer)) return null;
  return bodyAsMentioned(issuer);
}

/** Nouns that may call a document by its kind though the text introduced it by another. */
const OF_ANY_KIND = wordSet("الشكوى الوثيقة المذكرة الرسالة الخطاب");
/** Tokens between it and such a noun. */
const NEAR = 150;

/** "الرسالة" after "بعث السفير فلان رسالة", "الشكوى" after "رسالة وجهتها المنظمات": the document as the text introduced it; null where it did not. */
export function documentBefore(
  { issued }: Context,
  phrase: Phrase,
  place: number,
): IssuedDocument | null {
  const form = phrase.items[0]?.form ?? "";
  const noun = documentNoun(form);
  if (noun === "" || form !== noun) return null;
  const introduced = issued.before(noun, place - 1);
  if (introduced !== null || !OF_ANY_KIND.has(noun)) return introduced;
  const other = issued.before(ANY_DOCUMENT, place - 1);
  return other !== null && place - other.place < NEAR ? other : null;
}

/** بيان لوزارة الخارجية: of whichever state the one who spoke in it is. */
function isOfAny({ home }: Registry, issuer: Actor): boolean {
  return home.has(issuer.faction ?? "") && isCommon(issuer);
}
