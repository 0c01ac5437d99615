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

/** إلا أنه, غير أنها, behind a comma. */
export function opensContrast(reading: Reading, index: number): boolean {
  if (!/^ان(?:ه|ها|هم|هما|هن)$/.test(reading.forms[index]!)) return false;
  return CONTRAST.test(reading.forms[index - 1] ?? "") && isComma(reading, index - 2);
}

/** | علي خامنئي اتهم …: where a clause begins, in front of another name. */
export function opensWithAli(reading: Reading, index: number): boolean {
  const begins = index === sentenceStart(reading, index) || isPunctuation(reading, index - 1);
  return begins && reading.tokens[index + 1]?.kind === "word" && reading.kinds[index + 1] === 0;
}
