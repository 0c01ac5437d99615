import {
  ACT_NOUN,
  BODY,
  CITY,
  DEFINITE,
  OWNED,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  ROLE,
  TIME,
  VERB,
} from "../../lexicon/kinds.ts";
import { isActNoun, isActShape, isCommonNoun } from "../../lexicon/word-kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { asideEnd } from "../asides.ts";
import { governedContent } from "../governed.ts";
import type { Scan } from "./scan.ts";

/**
 * The token after a relative clause between the verb and its content: طالب القائد الذي يدير فوجا | باستخدام …, كشف نائب شارك في اللجنة | عن ضغوط …,
 * أكد خلال لقاء جرى أمس | دعمه …. It ends where the verb's own preposition or object can stand, and no verb of the clause right in front of it.
 */
export function relativeEnd(scan: Scan, index: number): number {
  return asideEnd(scan.reading, index, scan.end, (at) => resumes(scan, at));
}

function resumes({ reading, form, end, source, settled }: Scan, index: number): boolean {
  const { forms } = reading;
  if (is(reading, index - 1, VERB)) return false;
  const word = forms[index]!;
  const known = source !== null || settled;
  if (
    known &&
    form.cue.takes.has("object") &&
    is(reading, index, OWNED) &&
    is(reading, index, ACT_NOUN)
  )
    return true;
  if (known && form.cue.takes.has("object") && !form.cue.act && opensDeed(reading, index))
    return true;
  const first = governedContent(reading, index, form.cue, end);
  if (first < 0) return false;
  // في بيان نشرته الوكالة | عن "تضامنها …"
  if (word === "عن" && reading.tokens[first]?.kind === "open-quote") return true;
  const noun = first === index ? word.replace(/^ب(?:ال)?/, "") : forms[first]!;
  return isActNoun(noun) || isActShape(noun) || (word === "عن" && isCommonNoun(noun));
}

/** في بيان أصدرته الوزارة | إهمال القرى, في تصريح أدلى به أمس | توسيع الاتفاق: a deed behind a word that takes no genitive. */
function opensDeed(reading: Reading, index: number): boolean {
  if (!is(reading, index, ACT_NOUN) || is(reading, index, DEFINITE | ROLE | BODY)) return false;
  if (is(reading, index - 1, PREPOSITION) || reading.forms[index] === "ما") return false;
  return is(reading, index - 1, DEFINITE | TIME | PRONOUN_PREPOSITION | CITY);
}
