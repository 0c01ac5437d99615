import { COMMON_NOUN, VERB } from "../lexicon/kinds.ts";
import { is, type Reading } from "../reading/reading.ts";
import { clearFiniteCue } from "../reading/tests-on-tokens.ts";

const INTENDS = new Set(["نوى", "أراد", "رغب", "خطط", "طمح"]);

/** …، وكان | ينوي إرسال المزيد, …، وكانت | له علاقة بهم: of whom the words speak already. */
export function isOfSameSubject(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  const next = reading.forms[index + 1] ?? "";
  if (!/^وكانت?$/.test(form)) return false;
  if (/^ل(?:ه|ها|هم|هما|دي(?:ه|ها|هم))$/.test(next)) return true;
  const cue = clearFiniteCue(reading, index + 1);
  if (cue !== undefined) return INTENDS.has(cue.cue.lemma);
  return (
    /^[يت]..../.test(next) && is(reading, index + 1, VERB) && !is(reading, index + 1, COMMON_NOUN)
  );
}
