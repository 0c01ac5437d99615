import { CUE, PASSING_ON, PREPOSITION, ROLE, VERB, WAS_FORM } from "../lexicon/kinds.ts";
import { is, type Reading, sentenceEnd, sentenceStart } from "../reading/reading.ts";
import { isComma } from "../reading/tests-on-tokens.ts";
import { isOutlet } from "../source/outlet.ts";

/** Tokens of a sentence in which its newspaper is looked for. */
const FAR = 60;
const PAPER = /^(?:ال)?(?:صحيفه|جريده|مجله|وكاله|قناه|شبكه|اذاعه|يوميه|اسبوعيه)$/;
/** In an interview a woman may speak. */
const TALK = /^[وفبل]?(?:ال)?(?:مقابله|حوارا?|حديثا?|لقاء|تصريح|تصريحات|مداخله)$/;

/**
 * تناولت | صحيفة كذا الزيارة. وتقول إن …, الحكومة، تقول | الصحيفة، تجد نفسها …. وتضيف أن …: whether the sentence of a cue or the one before it tells what a newspaper, an
 * agency or a channel does, and of no woman, so that a feminine verb without a subject is the medium's own. `from` is the first token that may be looked at.
 */
export function paperBefore(reading: Reading, cue: number, from: number): boolean {
  const own = sentenceStart(reading, cue);
  if (own >= from && isAbout(reading, own, cue)) return true;
  if (own === 0) return false;
  const before = sentenceStart(reading, own - 1);
  return before >= from && isAbout(reading, before, Math.min(own, sentenceEnd(reading, before)));
}

function isAbout(reading: Reading, start: number, end: number): boolean {
  let paper = false;
  const last = Math.min(end, start + FAR);
  for (let index = start; index < last; index++) {
    const form = reading.forms[index]!;
    if (TALK.test(form) || (is(reading, index, ROLE) && /ه$/.test(form) && !PAPER.test(form)))
      return false;
    paper ||= PAPER.test(form) && acts(reading, index, start) && isPaper(reading, index, end);
  }
  return paper;
}

/** At the head of the sentence, behind its first verb, or behind a verb between commas. */
function acts(reading: Reading, index: number, start: number): boolean {
  let verb = index - 1;
  if (verb < start) return true;
  if (is(reading, verb, PREPOSITION | PASSING_ON)) return false;
  if (is(reading, verb, WAS_FORM)) return verb === start;
  const tells = is(reading, verb, CUE | VERB) || /.{3}ت$|^[وف]?ت.{3}/.test(reading.forms[verb]!);
  if (!tells) return false;
  while (verb > start && /^[وف]?(?:قد|لقد|كما|حيث)$/.test(reading.forms[verb - 1]!)) verb--;
  return verb === start || (isComma(reading, verb - 1) && is(reading, verb, CUE));
}

function isPaper(reading: Reading, first: number, end: number): boolean {
  return isOutlet(reading, { first, end: Math.min(first + 3, end) });
}
