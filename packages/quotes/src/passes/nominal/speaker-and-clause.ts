import {
  ACT_SHAPE,
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  MEDIUM,
  OCCASION,
  ROLE,
} from "../../lexicon/kinds.ts";
import { isOf } from "../../lexicon/word.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";
import { clauseAfter, isComma } from "../../reading/tests-on-tokens.ts";
import { timePhraseEnd } from "../../source/after-verb/time-phrase.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";

/** Tokens of a name between commas. */
const NAME = 6;

/**
 * Whose word a noun is, and where the clause begins that it tells: إعلان | أردوغان، الأحد، أنه …, تأكيد | رئيس الهيئة، سالم الجابري، بأن …, تصريحات | الوزير
 * السابقة بأن ….
 */
export function speakerAndClause(
  reading: Reading,
  cue: number,
  end: number,
): { readonly source: Range; readonly clause: number } | null {
  const first = cue + 1;
  if (first >= end || reading.tokens[first]!.kind !== "word") return null;
  // في تصريحات | صحفية، إن …, في تصريح | لقناة …: what kind of a word it is, or to whom.
  if (KIND.test(reading.forms[first]!) || isListener(reading.forms[first]!)) return null;
  const titled = is(reading, first, ROLE | BODY | COLLECTIVE);
  if (!titled && !isName(reading, first)) return null;
  let last = nounPhraseEnd(reading, first, end);
  if (titled && isComma(reading, last)) {
    const name = nameBetween(reading, last + 1, end);
    if (name > 0) last = name;
  }
  const source = { first, end: last };
  // تصريحات الرئيس | عن مطالبة المملكة بأن …: what somebody else is asked.
  for (let index = first; index < last; index++) if (ABOUT.test(reading.forms[index]!)) return null;
  let index = last;
  // تعليقات الرئيس | السابقة بأن …: an adjective of the noun.
  if (is(reading, index, ADJECTIVE) && is(reading, index, DEFINITE)) index++;
  if (isComma(reading, index)) {
    const later = timePhraseEnd(reading, index + 1, end);
    if (later > index + 1) {
      if (!isComma(reading, later)) return null;
      index = later;
    }
    index++;
  } else index = asidesEnd(reading, index, end);
  const clause = clauseAfter(reading, index);
  if (clause < 0 || isDescribed(reading, cue, clause)) return null;
  return { source, clause };
}

/** إعلان الوزارة | قبل أيام في بيان أن …: when and in what paper. */
function asidesEnd(reading: Reading, from: number, end: number): number {
  let index = timePhraseEnd(reading, from, end);
  if (!/^(?:في|خلال|عبر)$/.test(reading.forms[index] ?? "")) return index;
  if (!is(reading, index + 1, OCCASION)) return index;
  index += 2;
  // في مؤتمر | صحفي
  while (index < end && is(reading, index, ADJECTIVE)) index++;
  return timePhraseEnd(reading, index, end);
}

/** وصفت الوزارة | تصريحات النائب بأنها بعيدة عن الواقع: what is said of the noun itself. */
function isDescribed(reading: Reading, cue: number, clause: number): boolean {
  if (!/^بان(?:ه|ها)$/.test(reading.forms[clause - 1]!)) return false;
  for (let index = cue - 1; index >= Math.max(sentenceStart(reading, cue), cue - FAR); index--)
    if (reading.cues[index]?.some(({ cue: { class: name } }) => name === "describe")) return true;
  return false;
}

/** How far in front of the noun the verb may stand that describes it. */
const FAR = 16;

const KIND = /^(?:صح[اف]?في|اعلامي|تلفزيوني|متلفز|رسمي|خاص|سابق|لاحق)(?:ه)?$/;
const ABOUT = /^(?:عن|حول|بشان)$/;

function isListener(form: string): boolean {
  return form === "ل" || (/^ل.../.test(form) && isOf(form.slice(1), COMMON_NOUN | MEDIUM | BODY));
}

/** A word that is known as a name, or as nothing; ترامب has the shape of a verbal noun. */
function isName({ kinds, forms }: Reading, index: number): boolean {
  const kind = kinds[index]!;
  // قول | العبادي إن …
  if (/^ال.{2,}ي$/.test(forms[index]!) && (kind & ADJECTIVE) === 0) return true;
  return (kind & GIVEN_NAME) !== 0 || (kind & ~ACT_SHAPE) === 0;
}

/** رئيس الوزراء، | حيدر العبادي، بأن …: the token behind a name between commas, or -1. */
function nameBetween(reading: Reading, first: number, end: number): number {
  if (first >= end || reading.tokens[first]!.kind !== "word") return -1;
  if (!isName(reading, first)) return -1;
  const last = nounPhraseEnd(reading, first, end);
  return isComma(reading, last) && last - first <= NAME ? last : -1;
}
