import { COMPLEMENTISER, RELATIVE } from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { is, type Reading } from "../reading/reading.ts";
import {
  clauseAfter,
  finiteCue,
  isColon,
  isComma,
  isQuotedName,
} from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";

const LEADING = wordSet("تقوده يقوده تتزعمه يتزعمه تتزعمها تقودها يقودها يتزعمها يرأسه يرأسها");

/** The token after a relative clause that names a leader (التحالف الذي تقوده الولايات المتحدة): it belongs to the phrase; -1 for others. */
export function leaderClauseEnd(reading: Reading, relative: number, end: number): number {
  if (!is(reading, relative, RELATIVE) || !LEADING.has(reading.forms[relative + 1] ?? ""))
    return -1;
  if (relative + 2 >= end || reading.tokens[relative + 2]!.kind !== "word") return -1;
  return nounPhraseEnd(reading, relative + 2, end);
}

/** The next comma, colon, quotation or complementiser at or behind `index`, or a word at which it `stops`: where an aside can end. */
export function asideEnd(
  reading: Reading,
  index: number,
  end: number,
  stops: (index: number) => boolean = () => false,
): number {
  const { forms, tokens } = reading;
  let at = index;
  while (at < end) {
    if (isComma(reading, at) || isColon(reading, at)) return at;
    if (tokens[at]!.kind === "open-quote") {
      if (!isQuotedName(reading, at)) return at;
      at = Math.max(at + 1, reading.quotations[reading.quotationOf[at]!]!.close + 1);
      continue;
    }
    if (is(reading, at, COMPLEMENTISER) || (at > index && stops(at))) return at;
    const clause = clauseAfter(reading, at);
    if (clause >= 0) return at;
    if (forms[at] === "." || joinsReport(reading, at)) return at;
    at++;
  }
  return end;
}

/** و and a verb that reports: not وافق, whose و is a letter of its own. */
function joinsReport(reading: Reading, index: number): boolean {
  if (!reading.forms[index]!.startsWith("و")) return false;
  return finiteCue(reading, index)?.cue.lemma.startsWith("و") === false;
}
