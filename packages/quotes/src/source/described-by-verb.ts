import { bare } from "../lexicon/bare.ts";
import type { CueForm } from "../lexicon/cue-types.ts";
import { ADJECTIVE, BODY, COLLECTIVE, DEFINITE, OWNED, ROLE } from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";

/** Papers and rumours that say something. */
const TOLD = wordSet("تقارير تقرير رسالة رسائل وثيقة وثائق بيان أنباء شائعات منشورات دراسة");

const QUALITIES = 4;

/**
 * تضم | جماعات تقول إنها …, من | رجل يقول إنه …: a verb in the imperfect right behind a noun without the article tells of that noun.
 */
export function describedByVerb(reading: Reading, verb: number, form: CueForm): Range | null {
  if (form.shape !== "imperfect" || !/^[يت]/.test(reading.forms[verb]!)) return null;
  const least = sentenceStart(reading, verb);
  let first = verb - 1;
  while (
    first > Math.max(least, verb - QUALITIES) &&
    is(reading, first, ADJECTIVE) &&
    !is(reading, first, DEFINITE | COLLECTIVE)
  )
    first--;
  if (first <= least || is(reading, first, DEFINITE | OWNED)) return null;
  if (reading.tokens[first]!.kind !== "word") return null;
  if (!is(reading, first, COLLECTIVE | ROLE) && !TOLD.has(bare(reading.forms[first]!))) return null;
  // من كل | مرشح يدعو إلى …: whoever does.
  if (/^(?:و?كل|اي|لاي|باي)$/.test(reading.forms[first - 1]!)) return null;
  if (form.pronoun && !is(reading, first, ROLE | BODY)) return null;
  if (is(reading, first, BODY) && !is(reading, first, COLLECTIVE)) return null;
  return { first, end: verb };
}
