import { BODY, ROLE } from "../../lexicon/kinds.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";
import { clauseAfter, isPunctuation } from "../../reading/tests-on-tokens.ts";

/** بين as a verb, not the preposition: a clause or a speaker with a clause follows, and no و in between. */
export function isExplaining(reading: Reading, verb: number, prefixed: boolean): boolean {
  // وتبين | لاحقا أن …: it turned out.
  if (/^[وف]?تبين$/.test(reading.forms[verb]!)) return !LATER.test(reading.forms[verb + 1] ?? "");
  if (!/^[وف]?بين$/.test(reading.forms[verb]!)) return true;
  const { start, end } = reading.tokens[verb]!;
  if (DOUBLED.test(reading.document.text.slice(start, end))) return true;
  if (!prefixed && verb !== sentenceStart(reading, verb) && !isPunctuation(reading, verb - 1))
    return false;
  for (let index = verb + 1; index < Math.min(verb + 16, reading.tokens.length); index++) {
    if (clauseAfter(reading, index) >= 0) return true;
    const form = reading.forms[index]!;
    if (/^و.../.test(form) && !is(reading, index, ROLE | BODY)) return false;
    if (reading.tokens[index]!.kind === "open-quote") return index - verb > 1;
  }
  return false;
}

const LATER = /^(?:لاحقا|فيما|بعدها|ايضا|انذاك|حينها)$/;

/** بيّن with its shadda is no preposition. */
const DOUBLED = /\u064a[\u064b-\u0650]*\u0651/;
