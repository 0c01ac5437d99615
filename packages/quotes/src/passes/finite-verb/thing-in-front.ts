import { COMMON_NOUN, DEFINITE, OWNED, ROLE } from "../../lexicon/kinds.ts";
import { is } from "../../reading/reading.ts";
import type { SpokenClause } from "./clause.ts";

/** Words of a name or a term between marks. */
const TERM = 4;

/** نشاط | يهدد "وقف إطلاق النار": a verb behind an indefinite thing, with a term between marks behind it, tells what the thing does. */
export function isThingInFront(clause: SpokenClause): boolean {
  const { reading, verb, form, after, prefixed, source } = clause;
  if (prefixed || form.shape !== "imperfect" || form.plural || source !== null) return false;
  if (after.kind !== "quote" || after.first !== verb + 1) return false;
  const { words } = reading.quotations[reading.quotationOf[after.first]!]!;
  return (
    words <= TERM &&
    is(reading, verb - 1, COMMON_NOUN) &&
    !is(reading, verb - 1, ROLE | DEFINITE | OWNED)
  );
}
