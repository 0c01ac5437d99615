import { ACT_NOUN, BODY, GIVEN_NAME, NAME, PLACE, ROLE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isPunctuation } from "../../reading/tests-on-tokens.ts";

/** Words of a name. */
const LONGEST = 5;

/** «سيدفع هذا البلد الثمن»، مشيرا إلى | إيران: behind a quotation a name alone tells whom it means, and nothing more is said. */
export function isWhomHeMeans(reading: Reading, participle: number, first: number): boolean {
  if (reading.forms[participle + 1] !== "الي" || first !== participle + 2) return false;
  const mark = isPunctuation(reading, participle - 1) ? participle - 2 : participle - 1;
  if (reading.tokens[mark]?.kind !== "close-quote") return false;
  if (!is(reading, first, PLACE | NAME | GIVEN_NAME | BODY | ROLE)) return false;
  let end = first;
  while (end < first + LONGEST && reading.tokens[end]?.kind === "word") {
    if (is(reading, end, ACT_NOUN)) return false;
    end++;
  }
  return end === reading.tokens.length || isPunctuation(reading, end);
}
