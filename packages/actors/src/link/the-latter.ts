import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { bodyAsMentioned, personAsKnown } from "./as-mentioned.ts";
import { ANY_ACTOR } from "./bodies.ts";
import type { Context, Resolution } from "./context.ts";
import type { SourcedStatement } from "./statement.ts";

const HE = wordSet("الأخير والأخير");
const SHE = wordSet("الأخيرة والأخيرة");
/** Nouns of bodies that are feminine without the ending of one. */
const FEMININE = /(?:[ةهاى]|ات)$|^(?:قوات|كتائب|سرايا|عصائب|إيران|الولايات|السعودية|روسيا|تركيا)$/;

/**
 * "تقدم الحزب على حركة الإصلاح، فقد اتهمت | الأخيرة": of two who were named the last, though she did nothing in the sentence. A woman's word means a body that is
 * feminine. A man's means whoever spoke last; only where nobody did, the person named last. Null where the text has named none such.
 */
export function theLatter(
  { bodies, people }: Context,
  { items }: Phrase,
  { source }: SourcedStatement,
  place: number,
): Resolution | null {
  const [only, more] = items;
  if (only === undefined || more !== undefined) return null;
  const feminine = SHE.has(only.form);
  if (!feminine && (!HE.has(only.form) || source.antecedent !== null)) return null;
  const actor = bodies.any.before(ANY_ACTOR, place - 1, ({ kind, name }) =>
    feminine ? kind !== "person" && FEMININE.test(name.split(" ")[0]!) : kind === "person",
  );
  if (actor === null) return null;
  return actor.kind === "person"
    ? personAsKnown(people.registered(actor), "role-of-person")
    : bodyAsMentioned(actor);
}
