import { clauseAfter } from "../../reading/tests-on-tokens.ts";
import type { CueClause } from "./clause.ts";

/** What is lifted from something that one reveals. */
const VEIL = /^(?:النقاب|اللثام|الستار|الغطاء)$/;

/** كشف الوزير النقاب عن | خطة جديدة, … عن أن | القوات ستعود: the veil belongs to the verb, and what lies behind it is told. */
export function unveiled<T extends CueClause>(clause: T): T {
  const { reading, form, after } = clause;
  const { first } = after;
  if (form.cue.lemma !== "كشف" || after.kind !== "object") return clause;
  if (!VEIL.test(reading.forms[first] ?? "") || reading.forms[first + 1] !== "عن") return clause;
  const told = clauseAfter(reading, first + 2);
  return {
    ...clause,
    after: { ...after, kind: told < 0 ? "object" : "clause", first: told < 0 ? first + 2 : told },
  };
}
