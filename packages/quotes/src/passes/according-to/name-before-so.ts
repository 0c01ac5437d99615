import {
  CLAUSE_OPENER,
  COMPLEMENTISER,
  OCCASION,
  PREPOSITION,
  RELATIVE,
  ROLE,
  TIME,
  VERB,
} from "../../lexicon/kinds.ts";
import { is, type Reading, sentenceEnd } from "../../reading/reading.ts";
import { finiteCue, isComma } from "../../reading/tests-on-tokens.ts";

/** Words of a name with its rank. */
const NAME = 6;

/** وبحسب مدير المركز، | العقيد سامر الحداد، فإن …: the comma that closes what stands between a title and فإن, where that can be a name; or `comma`. */
export function nameBeforeSo(reading: Reading, comma: number): number {
  if (!isComma(reading, comma)) return comma;
  const limit = Math.min(sentenceEnd(reading, comma), comma + NAME + 2);
  const none = PREPOSITION | RELATIVE | CLAUSE_OPENER | COMPLEMENTISER | OCCASION | TIME;
  for (let index = comma + 1; index < limit; index++) {
    if (isComma(reading, index))
      return index > comma + 2 && SO.test(reading.forms[index + 1] ?? "") ? index : comma;
    if (reading.tokens[index]!.kind !== "word" || is(reading, index, none)) return comma;
    const verbal = is(reading, index, VERB) || finiteCue(reading, index) !== undefined;
    if (verbal && !is(reading, index, ROLE)) return comma;
    if (/^(?:بال|لل|وال)/.test(reading.forms[index]!)) return comma;
  }
  return comma;
}

const SO = /^ف(?:ان|انه|انها|انهم)$/;
