import { ADVERB, DEFINITE, PREPOSITION, PRONOUN_PREPOSITION } from "../lexicon/kinds.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { isPunctuation } from "../reading/tests-on-tokens.ts";
import { isNameAfterMorning } from "./after-verb/constituent.ts";
import { areOthers } from "./noun-phrase/joined-number.ts";
import { isNameOfAli } from "./noun-phrase/names.ts";
import { FRIDAY } from "./noun-phrase/qualities.ts";
import { isGovernedSpeaker } from "./speaker-start.ts";

const LEADING = /^(?:كل|ان|من|عن|ل|ايضا|كذلك|و|السيد)$/;

/** سفير بريطاني | سابق: a quality of an indefinite speaker, and not the adverb. */
function isQuality(reading: Reading, first: number, index: number): boolean {
  return /^سابقه?$/.test(reading.forms[index]!) && index > first && !is(reading, first, DEFINITE);
}

/** خطيب | الجمعة: his prayer, and no day; not قال الخطيب | الجمعة. */
function isPrayer({ forms }: Reading, index: number): boolean {
  return forms[index] === "الجمعه" && FRIDAY.has(forms[index - 1] ?? "");
}

/** Takes punctuation, adverbs and dangling prepositions off both ends of a source phrase; `null` if nothing is left. */
export function trimSource(reading: Reading, range: Range): Range | null {
  let { first, end } = range;
  while (
    first < end &&
    (isPunctuation(reading, first) ||
      (is(reading, first, ADVERB) &&
        !isNameAfterMorning(reading, first) &&
        !isGovernedSpeaker(reading, first)) ||
      (/^(?:ان|ايضا|كذلك|ل|عن)$/.test(reading.forms[first]!) &&
        LEADING.test(reading.forms[first]!)))
  )
    first++;
  while (
    end > first &&
    ((isPunctuation(reading, end - 1) && reading.forms[end - 1] !== ")") ||
      (is(reading, end - 1, ADVERB) &&
        !isQuality(reading, first, end - 1) &&
        !areOthers(reading, end - 1, first) &&
        !isPrayer(reading, end - 1)) ||
      (is(reading, end - 1, PREPOSITION) &&
        !is(reading, end - 1, PRONOUN_PREPOSITION) &&
        !(reading.forms[end - 1] === "علي" && isNameOfAli(reading, end - 1)) &&
        end - first > 1) ||
      reading.tokens[end - 1]!.kind === "open-quote" ||
      reading.forms[end - 1] === "ل")
  )
    end--;
  const quotation = reading.quotations[reading.quotationOf[first] ?? -1];
  if (quotation?.open === first && quotation.close === end - 1 && end - first > 2)
    return { first: first + 1, end: end - 1 };
  return first < end ? { first, end } : null;
}
