import type { Actor } from "../actor.ts";
import { bareForms, definite } from "../lexicon/lookup.ts";
import { DOCUMENT_WORDS } from "../lexicon/pronouns.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import type { Context, Located, Progress, Resolution } from "./context.ts";
import { isCommon } from "./counterpart.ts";
import { factionOfBody } from "./faction-of.ts";
import { linkedBody } from "./of-body.ts";

/** Keeps who issued a document that a source names together with him: "بيان للوزارة". */
export function noteDocument(
  { phrase, place }: Located,
  answer: Resolution,
  { documents }: Progress,
): void {
  const noun = phrase === null ? null : documentOf(phrase);
  if (noun === null || answer.rule === "antecedent" || answer.faction === null) return;
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
  const noun = documentOf(phrase);
  if (noun === null || phrase.items[0]?.form !== noun) return null;
  const known = documents.get(noun);
  const introduced = issued.before(noun, place - 1);
  if (known !== undefined && known.place < place && (introduced?.place ?? 0) <= known.place)
    return { ...known.answer, rule: "antecedent" };
  const issuer = introduced?.issuer ?? null;
  if (issuer === null || isOfAny(registry, issuer)) return null;
  return {
    actor: linkedBody(issuer),
    faction: factionOfBody(issuer),
    rule: "body-mentioned-before",
  };
}

/** بيان لوزارة الخارجية: of whichever state the one who spoke in it is. */
function isOfAny({ home }: Registry, issuer: Actor): boolean {
  return home.has(issuer.faction ?? "") && isCommon(issuer);
}

function documentOf({ items: [head] }: Phrase): string | null {
  const noun = bareForms(head?.form ?? "").find((form) => DOCUMENT_WORDS.has(definite(form)));
  return noun === undefined ? null : definite(noun);
}
