import {
  CLAUSE_OPENER,
  COLLECTIVE,
  COMPLEMENTISER,
  CUE,
  GIVEN_NAME,
  ROLE,
} from "../lexicon/kinds.ts";
import { lemmaOf } from "../lexicon/lemma-of.ts";
import type { Frame } from "../reading/frame.ts";
import { is, type Reading, sentenceEnd, sentenceStart } from "../reading/reading.ts";
import { finiteCue, isComma, isPunctuation } from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";

/** Verbs with which a sentence is closed by who said it. */
const SAYING: ReadonlySet<string> = new Set(["قال", "أكد", "أوضح", "أضاف", "روى", "حكى"]);
/** Tokens that a sentence has in front of the verb, and that it can have. */
const [SHORT, LONG] = [3, 60];

/** الاتفاق ليس بعيدا، | يقول مصدر حكومي: a sentence without marks, closed by a verb of saying and its speaker. `others` are the frames found so far. */
export function trailingVerbs(reading: Reading, others: readonly Frame[]): Frame[] {
  const frames: Frame[] = [];
  const told = new Set(others.map(({ cue }) => reading.sentenceOf[Math.max(cue, 0)]!));
  for (let verb = 1; verb + 1 < reading.tokens.length; verb++) {
    if (!is(reading, verb, CUE) || !isComma(reading, verb - 1)) continue;
    if (told.has(reading.sentenceOf[verb]!)) continue;
    const frame = read(reading, verb);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function read(reading: Reading, verb: number): Frame | null {
  const form = finiteCue(reading, verb);
  if (form === undefined || form.pronoun || !SAYING.has(form.cue.lemma)) return null;
  if (/^[وفس]/.test(reading.forms[verb]!)) return null;
  const first = sentenceStart(reading, verb);
  const end = verb - 1;
  if (
    end - first < SHORT ||
    end - first > LONG ||
    is(reading, first, CLAUSE_OPENER | COMPLEMENTISER)
  )
    return null;
  for (let index = first; index < end; index++) if (mayReport(reading, index)) return null;
  if (!is(reading, verb + 1, ROLE | COLLECTIVE | GIVEN_NAME)) return null;
  const stop = sentenceEnd(reading, verb);
  const last = nounPhraseEnd(reading, verb + 1, stop);
  if (last < stop && !(last + 1 === stop && isPunctuation(reading, last))) return null;
  return {
    rule: "trailing-verb",
    cue: verb,
    cueEnd: verb + 1,
    lemma: lemmaOf(form.cue),
    entry: form.cue,
    start: first,
    cuts: true,
    source: { first: verb + 1, end: last },
    kind: "clause",
    content: [{ first, end }],
  };
}

/** Another verb of saying, a mark or a colon: those words are told otherwise. */
function mayReport(reading: Reading, index: number): boolean {
  const { kind } = reading.tokens[index]!;
  if (kind === "open-quote" || kind === "close-quote" || reading.forms[index] === ":") return true;
  const form = finiteCue(reading, index);
  return form !== undefined && SAYING.has(form.cue.lemma) && is(reading, index + 1, COMPLEMENTISER);
}
