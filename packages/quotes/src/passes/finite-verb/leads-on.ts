import { BODY, COLLECTIVE, COMMON_NOUN, GIVEN_NAME, ROLE, WAS_FORM } from "../../lexicon/kinds.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";
import type { SpokenClause } from "./clause.ts";

/** The ل of a verb by which somebody goes on, and no ل of the verb's own (لفت). */
export const LEADS_ON: RegExp = /^ل[يت](?!فت).{2,}/;

/** عاد الوزير | ليؤكد أن …, …، | ليرد قائلا: «…»: words follow; ليعلن استقالته may be what he came for, and كان | ليقول is what he would have said. */
export function leadsOn({ reading, verb, after, form }: SpokenClause): boolean {
  if (form.shape !== "imperfect" || is(reading, verb - 1, WAS_FORM)) return false;
  // وجاءت النتائج | لتؤكد أن …: what came to show it; who comes to say it has a pass of its own.
  if (after.source === null && verb > sentenceStart(reading, verb) && !isComma(reading, verb - 1))
    return false;
  if (after.source !== null && isThing(reading, after.source.first)) return false;
  return after.kind === "quote" || after.kind === "speech" || after.kind === "clause";
}

/** لتؤكد | هذه المناسبة أن …: what shows it. */
function isThing(reading: Reading, first: number): boolean {
  const head = /^هذ[ها]$/.test(reading.forms[first]!) ? first + 1 : first;
  return (
    is(reading, head, COMMON_NOUN) && !is(reading, head, ROLE | BODY | COLLECTIVE | GIVEN_NAME)
  );
}

/** …، | ليوضح لاحقا أن …: a clause of its own, as behind و. */
export function leadsOnBehindComma(reading: Reading, verb: number): boolean {
  return isComma(reading, verb - 1) && LEADS_ON.test(reading.forms[verb]!);
}
