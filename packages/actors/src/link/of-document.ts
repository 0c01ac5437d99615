import type { Actor } from "../actor.ts";
import { documentNoun } from "../lexicon/document-noun.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import { bodyAsMentioned } from "./as-mentioned.ts";
import type { Context, Located, Progress, Resolution } from "./context.ts";
import { isCommon } from "./counterpart.ts";

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

/** بيان لوزارة الخارجية: of whichever state the one who spoke in it is. */
function isOfAny({ home }: Registry, issuer: Actor): boolean {
  return home.has(issuer.faction ?? "") && isCommon(issuer);
}
