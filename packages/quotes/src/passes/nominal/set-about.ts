import { asVerbalNoun } from "../../lexicon/as-verbal-noun.ts";
import type { Cue } from "../../lexicon/cue-types.ts";
import {
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  GIVEN_NAME,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import { ownedNoun, VERBAL_NOUNS } from "../../lexicon/reporting-nouns.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../../reading/reading.ts";
import { isPunctuation } from "../../reading/tests-on-tokens.ts";
import { actingSubject } from "../../source/acting-subject.ts";
import { readAfterVerb } from "../../source/after-verb.ts";
import { readBeforeVerb } from "../../source/before-verb.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { ledFrame } from "./noun-frame.ts";

/** Verbs of how somebody set about it: سارع, بادر, عمد, دأب, حرص; and لم | يتردد. */
const SETS =
  /^[وف]?(?:[يت]?(?:سارع|بادر|داب)|ي?(?:عمد|حرص)|تحرص)(?:ت|وا|ون|ا|تا)?$|^[يت]تردد(?:وا)?$/;
/** مما | دفع الأهالي إلى …, الأمر الذي | حدا بالحزب إلى …: what brought somebody to it. */
const DRIVES = /^(?:[يت]?دفع|حدا|حمل|اضطر)(?:ت)?$/;
const WHAT = /^و?(?:مما|ما|الذي|التي)$/;
const NOT = /^[وف]?(?:لم|لا|ما|لن)$/;
const UNREAL = /^[وف]?(?:لم|لا|لن|لو|اذا|ان|كي|حتي)$/;
const LEADING = /^(?:الي|في|علي)$/;
/** Words between the two. */
const FAR = 9;

/** Stands whose verbal nouns say what was said; what is announced or said has passes of its own. */
const STANDS: ReadonlySet<string> = new Set([
  "deny",
  "reject",
  "condemn",
  "accuse",
  "demand",
  "warn",
  "threaten",
  "praise",
  "support",
  "admit",
  "affirm",
  "describe",
  "claim",
]);
const ALSO = new Set(["قلل", "شكك"]);

/** سارعت الوزارة | إلى نفي الخبر, لم يتردد النائب | في اتهام الحكومة بـ…, مما دفع الأهالي | إلى اتهام الجيش بـ…: the noun of a stand, and who took it. */
export function readSetAbout(reading: Reading, verb: number): Frame | null {
  const { forms } = reading;
  const before = forms[verb - 1] ?? "";
  const driven = WHAT.test(before) && DRIVES.test(forms[verb]!);
  if (!driven && !SETS.test(forms[verb]!)) return null;
  const hesitates = /تردد/.test(forms[verb]!);
  if (hesitates ? !NOT.test(before) : UNREAL.test(before)) return null;
  const end = sentenceEnd(reading, verb);
  const cue = nounBehind(reading, verb, end);
  if (cue < 0) return null;
  const stand = standAt(forms[cue]!);
  if (stand === undefined) return null;
  const { kind, first } = readAfterVerb(reading, cue, asVerbalNoun(stand.entry), true);
  if ((kind !== "object" && kind !== "clause") || first >= end) return null;
  // إلى الترحيب به | بينما …
  if (kind === "object" && is(reading, first, CLAUSE_OPENER)) return null;
  // إلى مطالبته | بالرحيل, إلى نفيه: with a pronoun for its object the noun needs something behind it.
  if (stand.owned && first > cue + OWNED_GAP) return null;
  const source = speaker(reading, verb, {
    stop: cue - 1,
    from: hesitates ? verb - 1 : verb,
    driven,
  });
  if (source === undefined) return null;
  return ledFrame(stand.entry, { cue, source, kind, first });
}

/** بـ and a mark may stand between. */
const OWNED_GAP = 3;

/** The noun behind the first preposition that leads to it; -1 where something else stands there. */
function nounBehind(reading: Reading, verb: number, end: number): number {
  for (let at = verb + 1; at < Math.min(end - 2, verb + FAR); at++) {
    if (isPunctuation(reading, at) && !/^[()]$/.test(reading.forms[at]!)) return -1;
    if (LEADING.test(reading.forms[at]!) && standAt(reading.forms[at + 1]!) !== undefined)
      return at + 1;
  }
  return -1;
}

function standAt(form: string): { readonly entry: Cue; readonly owned: boolean } | undefined {
  const noun = form.replace(/^ال/, "");
  const entry = VERBAL_NOUNS.get(noun);
  if (entry !== undefined) return isStand(entry) ? { entry, owned: false } : undefined;
  const owned = VERBAL_NOUNS.get(ownedNoun(noun) ?? "");
  return owned !== undefined && TURNS_TO.has(owned.class)
    ? { entry: owned, owned: true }
    : undefined;
}

/** إلى اتهامه بـ…, إلى وصفهم بـ…, إلى مطالبتها بـ…: of these the content stands behind the pronoun. */
const TURNS_TO: ReadonlySet<string> = new Set(["accuse", "describe", "demand"]);

function isStand({ class: name, lemma }: Cue): boolean {
  return STANDS.has(name) || ALSO.has(lemma);
}

/** Who set about it: behind the verb, or whoever acts in front of it (`null` where that is understood); `undefined` where it is a thing. */
function speaker(
  reading: Reading,
  verb: number,
  { stop, from, driven }: { stop: number; from: number; driven: boolean },
): Range | null | undefined {
  let first = verb + 1;
  // دأبوا | دوما على …: who did stands in the ending.
  if (/(?:وا|ون)$/.test(reading.forms[verb]!)) return inFront(reading, from);
  while (first < stop && is(reading, first, PRONOUN_PREPOSITION | ADVERB)) first++;
  if (first < stop && !is(reading, first, PREPOSITION)) {
    const thing = is(reading, first, COMMON_NOUN) && !is(reading, first, SPEAKS);
    if (thing && !driven) return undefined;
    const last = phraseEnd(reading, first, stop);
    // ودفع الهجوم الحكومة | إلى …: two nouns, of which the second is led.
    return driven && last !== stop ? undefined : { first, end: last };
  }
  return driven ? undefined : inFront(reading, from);
}

/** لكن النائب | دأب على …: right in front of the verb, or whoever acts there. */
function inFront(reading: Reading, verb: number): Range | null {
  const { place, subject } = readBeforeVerb(reading, verb);
  return place === "after-subject" && subject !== null ? subject : actingSubject(reading, verb);
}

/** وزارة الدفاع | (البنتاغون): with what stands in brackets behind it. */
function phraseEnd(reading: Reading, first: number, stop: number): number {
  const end = nounPhraseEnd(reading, first, stop);
  return reading.forms[end] === "(" && reading.forms[stop - 1] === ")" ? stop : end;
}

const SPEAKS = ROLE | BODY | COLLECTIVE | GIVEN_NAME;
