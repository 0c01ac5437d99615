import type { CueForm } from "../lexicon/cue-types.ts";
import {
  ACCUSATIVE,
  BODY,
  CITY,
  COLLECTIVE,
  CUE,
  DEFINITE,
  GIVEN_NAME,
  PLACE,
  ROLE,
} from "../lexicon/kinds.ts";
import { lemmaOf } from "../lexicon/lemma-of.ts";
import { isActNoun } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../reading/reading.ts";
import { clauseAfter, finiteCue } from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";
import { verbFrame } from "./verb-frame.ts";

const HOLDING = new Set(["وصف", "اعتبر", "عد", "رأى"]);
/** المياه | التي يصفها …, ضد | ما يصفه …, …، فيما يراها …. */
const BEFORE = /^(?:ال(?:ذي|تي|ذين)|[بمل]?ما|مما|في?ما|بينما|حيث)$/;
/** People of whom the number is all that is told. */
const SOME = wordSet("كثيرون كثير آخرون بعضهم البعض بعض كثر معظمهم");
const SPEAKERS = ROLE | BODY | COLLECTIVE | PLACE | CITY | GIVEN_NAME;
/** Words of the speaker's phrase. */
const FAR = 10;
/** Fewer words between marks are a name. */
const WORDS = 3;

/**
 * المياه التي | يصفها السكان بأنها …, نددوا بما | يصفه كثيرون بالنفوذ …, …، فيما | يراها محللون رفضا …: the verb holds what the relative clause is about to be something, and
 * who holds it so stands right behind the verb. Where he is understood, it is a name given in passing.
 */
export function heldSo(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  for (let verb = 1; verb + 2 < reading.tokens.length; verb++) {
    if (!is(reading, verb, CUE) || !BEFORE.test(reading.forms[verb - 1]!)) continue;
    const form = finiteCue(reading, verb);
    if (form === undefined || !form.pronoun || !HOLDING.has(lemmaOf(form.cue))) continue;
    const frame = read(reading, verb, form);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function read(reading: Reading, verb: number, form: CueForm): Frame | null {
  const first = verb + 1;
  const some = SOME.has(reading.forms[first]!);
  if (!some && !is(reading, first, SPEAKERS)) return null;
  if (is(reading, first, ACCUSATIVE)) return null;
  const limit = Math.min(sentenceEnd(reading, verb), first + FAR);
  let end = some ? first + 1 : nounPhraseEnd(reading, first, limit, form.cue);
  for (let at = first + 1; at < end; at++) if (isHeldAt(reading, at)) end = at;
  if (end >= limit) return null;
  const source = { first, end };
  const clause = clauseAfter(reading, end);
  if (clause >= 0 && clause < limit)
    return /^ب/.test(reading.forms[end]!) ? make(verb, form, source, clause, -1) : null;
  const at = reading.forms[end] === "ب" ? end + 1 : end;
  if (reading.tokens[at]?.kind === "open-quote") {
    const { close, closed, words } = reading.quotations[reading.quotationOf[at]!]!;
    return closed && words >= WORDS ? make(verb, form, source, at + 1, close) : null;
  }
  return isHeldAt(reading, end) ? make(verb, form, source, end, -1) : null;
}

/** بالنفوذ, رفضا: what it is held to be. */
function isHeldAt(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (reading.tokens[index]!.kind !== "word") return form === "«" || form === '"';
  return /^ب(?:ال|ان)?...$/.test(form) || (/^ب.{4,}/.test(form) && !is(reading, index, CITY))
    ? !is(reading, index, ROLE | COLLECTIVE)
    : !is(reading, index, DEFINITE) &&
        (is(reading, index, ACCUSATIVE) || (form.endsWith("ا") && isActNoun(form.slice(0, -1))));
}

function make(verb: number, { cue }: CueForm, source: Range, first: number, end: number): Frame {
  const kind = end < 0 ? "clause" : "quote";
  return verbFrame({ rule: "held-so", verb, cue, source, kind, content: { first, end } });
}
