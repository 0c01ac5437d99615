import { NEGATIONS } from "../lexicon/function-words.ts";
import { type Reading, sentenceStart } from "../reading/reading.ts";
import { isComma, isPunctuation } from "../reading/tests-on-tokens.ts";

/** قبل أن, behind a comma or a quotation. */
export function opensNext({ forms, tokens }: Reading, index: number): boolean {
  if (forms[index] !== "ان" || forms[index - 1] !== "قبل") return false;
  const before = tokens[index - 2]?.kind;
  return before === "punctuation" || before === "close-quote";
}

/** غير أن, إلا أن, بيد أن. */
export const CONTRAST: RegExp = /^(?:غير|الا|بيد)$/;

/** إلا أنه, غير أنها: behind a comma, or where nothing is denied in front (لا يقول إلا أنه …). */
export function opensContrast(reading: Reading, index: number): boolean {
  if (!/^ان(?:ه|ها|هم|هما|هن)$/.test(reading.forms[index]!)) return false;
  const before = reading.forms[index - 1] ?? "";
  if (!CONTRAST.test(before)) return false;
  return isComma(reading, index - 2) || (before === "الا" && !isDenied(reading, index - 2));
}

function isDenied({ forms, tokens }: Reading, index: number): boolean {
  for (let at = index; at > Math.max(0, index - DENIED); at--) {
    if (tokens[at]!.kind === "punctuation") return false;
    if (NEGATIONS.has(forms[at]!)) return true;
  }
  return false;
}

/** Words in front of إلا among which a denial is looked for. */
const DENIED = 12;

/** | علي خامنئي اتهم …: where a clause begins, in front of another name. */
export function opensWithAli(reading: Reading, index: number): boolean {
  const begins = index === sentenceStart(reading, index) || isPunctuation(reading, index - 1);
  return begins && reading.tokens[index + 1]?.kind === "word" && reading.kinds[index + 1] === 0;
}
