import { bare } from "../../lexicon/bare.ts";
import { OCCASIONS } from "../../lexicon/function-words.ts";
import { COMPLEMENTISER, PREPOSITION } from "../../lexicon/kinds.ts";
import { is } from "../../reading/reading.ts";
import { isJoinedThat, isQuotedName } from "../../reading/tests-on-tokens.ts";
import { asideEnd } from "../asides.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import type { Scan } from "./scan.ts";

/** The token after a preposition and its noun phrase. */
export function prepositionEnd(scan: Scan, index: number): number {
  const { reading, end } = scan;
  scan.aside = true;
  let next = index + 1;
  const form = reading.forms[index]!;
  if (!is(reading, index, PREPOSITION) && form.length > 2) next = index;
  if (next >= end) return end;
  if (reading.tokens[next]!.kind === "open-quote") {
    const quotation = reading.quotations[reading.quotationOf[next]!]!;
    return form === "ل" || isQuotedName(reading, next) ? Math.min(end, quotation.close + 1) : next;
  }
  if (isJoinedThat(reading, next)) return asideEnd(reading, next + 1, end);
  if (reading.tokens[next]!.kind !== "word" || is(reading, next, COMPLEMENTISER)) return next;
  if (is(reading, next, PREPOSITION) && next > index) return next;
  const after = nounPhraseEnd(reading, next, end, scan.form.cue);
  return OCCASIONS.has(bare(reading.forms[next]!)) || after > next ? after : next + 1;
}
