import {
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  OWNED,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  ROLE,
  VERB,
  WAS_FORM,
} from "../lexicon/kinds.ts";
import {
  isAdverb,
  isBody,
  isCollective,
  isCommonNoun,
  isPreposition,
  isRole,
  isVerb,
} from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, paragraphRange, type Reading, sentenceStart } from "../reading/reading.ts";
import { clearFiniteCue, finiteCue, isComma } from "../reading/tests-on-tokens.ts";
import { asideEnd } from "./asides.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import { withholdsName } from "./withheld-name.ts";

const TOPIC = wordSet("أما وأما");
const LONGEST = 45;

const none = (): boolean => false;

/** The speaker that begins the sentence, and how he is put there. */
export interface InitialSubject {
  readonly subject: Range;
  readonly start: number;
  readonly kind: "was" | "topic" | "plain";
}

/**
 * A speaker at the beginning of the sentence, parted from his verb by asides in commas: كانت واشنطن، …، نفت · أما بكين فنفت · أم ياسين، نازحة
 * عادت إلى بيجي، تخشى. `null` where another verb of saying stands between.
 */
export function initialSubject(reading: Reading, verb: number): InitialSubject | null {
  const begin = behindContrast(reading, firstWord(reading, verb), verb);
  if (verb - begin > LONGEST || begin >= verb - 1) return null;
  const opener = reading.forms[begin]!;
  const topic = TOPIC.has(opener);
  const was = is(reading, begin, WAS_FORM);
  const comma = isComma(reading, verb - 1);
  if (!comma && !topic) return null;
  if (topic && !comma && !reading.forms[verb]!.startsWith("ف")) return null;
  const first = topic || was ? begin + 1 : begin;
  if (is(reading, first, PREPOSITION)) return null;
  const end = nounPhraseEnd(reading, first, verb);
  if (!topic && !was && !startsSpeaker(reading, first) && !isDescribedThing(reading, first, end))
    return null;
  if (!topic && !was && !isComma(reading, end)) return null;
  for (let index = end; index < verb - 1; index++) {
    // طلب ألا يذكر اسمه
    if (withholdsName(reading, index)) index = asideEnd(reading, index + 1, verb - 1);
    if (
      clearFiniteCue(reading, index) &&
      !is(reading, index, ROLE) &&
      !is(reading, index - 1, RELATIVE)
    )
      return null;
  }
  return { subject: { first, end }, start: begin, kind: was ? "was" : topic ? "topic" : "plain" };
}

/** Behind غير أن, إلا أن and لكن, which put their subject in front of its verb. */
function behindContrast({ forms }: Reading, begin: number, verb: number): number {
  if (/^و?لكن$/.test(forms[begin]!)) return begin + 1;
  const two = /^(?:غير|الا|بيد)$/.test(forms[begin]!) && forms[begin + 1] === "ان";
  return two && begin + 2 < verb ? begin + 2 : begin;
}

function firstWord(reading: Reading, verb: number): number {
  let begin = sentenceStart(reading, verb);
  while (
    begin < verb &&
    reading.tokens[begin]!.kind !== "word" &&
    reading.tokens[begin]!.kind !== "latin"
  )
    begin++;
  return begin;
}

/** A word that can begin a phrase for a person or body. */
function startsSpeaker(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (reading.tokens[index]!.kind !== "word") return false;
  if (is(reading, index, ROLE | BODY | COLLECTIVE)) return true;
  if (isAfterGovernor(reading, index) && isKnown(withoutTanwin(form))) return true;
  if (is(reading, index, VERB | ADVERB | PREPOSITION | CLAUSE_OPENER)) return false;
  if (is(reading, index, PRONOUN_PREPOSITION) || isFront(reading, index)) return false;
  return (
    !is(reading, index, COMMON_NOUN) &&
    finiteCue(reading, index) === undefined &&
    !/^[وفبل]ال/.test(form) &&
    !(form.startsWith("و") && isJoined(form.slice(1)))
  );
}

/** العتبة الحسينية، | وهي الجهة المنفذة، فندت …: a definite noun with what it is. */
function isDescribedThing(reading: Reading, first: number, end: number): boolean {
  if (!is(reading, first, DEFINITE) || !isComma(reading, end)) return false;
  return /^و(?:هو|هي)$/.test(reading.forms[end + 1] ?? "");
}

/** A known word behind و: it goes on with something, and is no name. */
function isJoined(rest: string): boolean {
  return isVerb(rest) || isCommonNoun(rest) || isPreposition(rest) || isAdverb(rest);
}

/**
 * Who acts in the sentence of a cue, in front of it, where nobody speaks there: يقف | حيدر الشمري … قائلا, وقلب | المعلق … العبارة قائلا, غير أن |
 * المتحدث … استقبل النبأ قائلا. The first title, body or group that no preposition and no noun governs; behind the verb that begins the
 * sentence a name too. `speaks` tells the verbs that have reported already.
 */
export function actingSubject(
  reading: Reading,
  before: number,
  speaks: (index: number) => boolean = (index) =>
    finiteCue(reading, index) !== undefined && !is(reading, index, ROLE),
): Range | null {
  const begin = afterDateline(reading, sentenceStart(reading, before), before);
  if (before - begin > FAR || WHEN.test(reading.forms[begin]!)) return null;
  if (ASKS.test(reading.forms[begin]!) || (speaks !== none && ASKED.test(reading.forms[begin]!)))
    return null;
  const topic = topicOf(reading, begin, before);
  if (topic !== null) {
    for (let index = topic.end; index < before; index++) if (speaks(index)) return null;
    return topic;
  }
  let verb = -1;
  for (let index = begin; index < Math.min(before, begin + REACH); index++) {
    const { kind } = reading.tokens[index]!;
    if (speaks(index)) return null;
    if (kind === "open-quote" || is(reading, index, RELATIVE)) return null;
    if (
      is(reading, index, COMPLEMENTISER) &&
      !/^(?:غير|الا|علي)$/.test(reading.forms[index - 1] ?? "")
    )
      return null;
    if (kind !== "word") continue;
    const title = isTitle(reading, index);
    if (
      !title &&
      (is(reading, index, VERB | WAS_FORM) || finiteCue(reading, index) !== undefined)
    ) {
      verb = index;
      continue;
    }
    const named =
      verb >= begin && verb === index - 1 && verb <= begin + 6 && startsSpeaker(reading, index);
    if ((!title && !named) || isGovernedNoun(reading, index, begin)) continue;
    for (let next = index + 1; next < before; next++) if (speaks(next)) return null;
    return phraseAt(reading, index, before);
  }
  return null;
}

/** Behind واشنطن (وكالات) -, where a paragraph begins so. */
function afterDateline(reading: Reading, start: number, before: number): number {
  if (start !== paragraphRange(reading, start).first) return start;
  for (let index = start + 1; index < Math.min(start + DATELINE, before); index++)
    if (/^(?:-|–|—|--)$/.test(reading.forms[index]!)) return index + 1;
  return start;
}

const DATELINE = 8;

/** A title, body or group; no preposition written like one, and no verb: أمام الضيوف, وطالب | العميد. */
function isTitle(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (isFront(reading, index) || form === "اخري") return false;
  if (/^[وف]?طالب$/.test(form) && is(reading, index + 1, DEFINITE)) return false;
  return isKnown(form) || (isAfterGovernor(reading, index) && isKnown(withoutTanwin(form)));
}

/** أمام with its hamza above is no إمام. */
function isFront({ forms, tokens, document }: Reading, index: number): boolean {
  if (forms[index] !== "امام") return false;
  return document.text.charAt(tokens[index]!.start) === ALEF_WITH_HAMZA_ABOVE;
}

const ALEF_WITH_HAMZA_ABOVE = "\u0623";

/** أما | المجمع الفقهي فنأى …, | القاسمي كان صاحب الصورة …: whoever stands in front of the first verb. */
function topicOf(reading: Reading, begin: number, before: number): Range | null {
  const { forms } = reading;
  const topic = TOPIC.has(forms[begin]!);
  const first = topic ? begin + 1 : begin;
  if (first >= before || reading.tokens[first]!.kind !== "word") return null;
  if (topic ? is(reading, first, PREPOSITION | COMPLEMENTISER) : !startsSpeaker(reading, first))
    return null;
  const end = nounPhraseEnd(reading, first, before);
  const next = forms[end] ?? "";
  if (end >= before) return null;
  return (topic ? next.startsWith("ف") : is(reading, end, WAS_FORM)) ? { first, end } : null;
}

/** حين سئل …, ردا على سؤال …: whoever acts there is another. */
const WHEN = /^و?(?:حين|حينما|عندما|لدي|لما|بعدما|قبلما|ردا|بسواله)$/;
/** وسألته صحفية …, فأجاب: not who asks answers; وسئل | الوزير …, فأجاب: he does, but is no phrase of that verb. */
const ASKS = /^[وف]?سال(?:ت|نا|وا)?(?:ه|ها|هم)?$/;
const ASKED = /^[وف]?سئل(?:ت|وا)?$/;
/** Tokens of the sentence that are looked at, and how far behind them the cue may stand. */
const REACH = 14;
const FAR = 80;

/** Behind a preposition, ل, ب or ك, or a noun without the article that waits for its genitive. */
function isGovernedNoun(reading: Reading, index: number, begin: number): boolean {
  const form = reading.forms[index]!;
  if (/^(?:لل|بال|كال)/.test(form) || (/^[لب]/.test(form) && isKnown(form.slice(1)))) return true;
  if (index === begin) return false;
  const before = reading.forms[index - 1]!;
  if (reading.tokens[index - 1]!.kind !== "word") return false;
  if (is(reading, index - 1, CLAUSE_OPENER) || TOPIC.has(before)) return false;
  if (is(reading, index - 1, PREPOSITION | QUANTIFIER)) return true;
  if (/^ل/.test(before) && !is(reading, index - 1, DEFINITE) && isKnown(before.slice(1)))
    return true;
  return (
    is(reading, index - 1, COMMON_NOUN) &&
    !/^[وفب]?ال/.test(before) &&
    !is(reading, index - 1, VERB | OWNED)
  );
}

/** غير أن | ضابطا …, لكن | مصدرا …: the accusative of the subject. */
function isAfterGovernor(reading: Reading, index: number): boolean {
  const before = reading.forms[index - 1] ?? "";
  return /^و?(?:ان|لكن|كان)$/.test(before);
}

function withoutTanwin(form: string): string {
  return form.length > 4 && form.endsWith("ا") ? form.slice(0, -1) : form;
}

function isKnown(form: string): boolean {
  return isRole(form) || isBody(form) || isCollective(form);
}

function phraseAt(reading: Reading, first: number, end: number): Range {
  return { first, end: nounPhraseEnd(reading, first, end) };
}

/** Who acts in front of a cue in its own sentence, whatever the verb: وسخر | النائب … من التصويت، وأضاف …. */
export function actorInSentence(reading: Reading, cue: number): Range | null {
  return actingSubject(reading, cue, none);
}

/**
 * Who acts in the sentence before the cue's own: أصدرت | الحكومة بيانا. وقالت …، وقام | كارتر بزيارة. وأشاد …
 */
export function actorBefore(reading: Reading, cue: number): Range | null {
  const own = sentenceStart(reading, cue);
  return own === 0 ? null : actingSubject(reading, own - 1, none);
}
