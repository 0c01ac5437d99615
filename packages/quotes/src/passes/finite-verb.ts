import { readCue } from "../lexicon/cue-index.ts";
import type { Cue, CueForm } from "../lexicon/cue-types.ts";
import { ACTING_AGENCIES, MEDIA, NEGATIONS, OWN_VOICE } from "../lexicon/function-words.ts";
import { isAccusative } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { type Reading, sentenceEnd, sentenceStart } from "../reading/reading.ts";
import {
  bare,
  clauseAfter,
  clearFiniteCue,
  finiteCue,
  isBody,
  isComma,
  isDefinite,
  isPreposition,
  isPunctuation,
  isRole,
  opensClause,
} from "../reading/tests-on-tokens.ts";
import { type AfterVerb, readAfterVerb } from "../source/after-verb.ts";
import { type BeforeVerb, readBeforeVerb } from "../source/before-verb.ts";
import { actingSubject, initialSubject } from "../source/initial-subject.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";
import { isActNoun } from "../source/object-start.ts";
import { withholdsName } from "../source/withheld-name.ts";

const AFFIRMING = new Set(["deny", "support", "reject", "think", "expect", "demand", "warn"]);
const RAW_NOUN = /[يﻱﻲ]$/;
const AFTER_WHEN = wordSet(
  "حين حيث كما إذ بينما فيما حتى مما ما له لها به بها عنه عنها فيه فيها منه منها إليه إليها عليه عليها بعد قبل منذ غير",
);
const AS = wordSet("كما وكما ما حسبما وفقما مثلما كيفما");

/**
 * Finite verbs with a clause, a quotation, a colon or a noun object behind them, whatever the order of verb and
 * subject: قال فلان إن …، فلان يؤكد أن …، وكان فلان أعلن …، وأضاف: «…»، يرفض الحزب بقاء …؛ and verbs behind what they report:
 * «…»، قال فلان.
 */
export function finiteVerbs(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  const spoken = new Set<number>();
  for (let verb = 0; verb < reading.tokens.length; verb++) {
    const form = answered(reading, verb) ?? finiteCue(reading, verb);
    if (form === undefined) continue;
    const frame = readVerb(reading, verb, form, spoken);
    if (frame === null) continue;
    frames.push(frame);
    spoken.add(verb);
  }
  return frames;
}

const IN_DOCUMENT = /^(?:في|ضمن|علي|فيه|فيها)$/;

/** ورد without في is و + رد. */
function answered(reading: Reading, verb: number): CueForm | undefined {
  if (!/^ورد(?:ت|وا)?$/.test(reading.forms[verb]!)) return undefined;
  if (IN_DOCUMENT.test(reading.forms[verb + 1] ?? "") && reading.forms[verb + 1] !== "علي")
    return undefined;
  return readCue(reading.forms[verb]!.slice(1))?.[0];
}

function readVerb(
  reading: Reading,
  verb: number,
  form: CueForm,
  spoken: ReadonlySet<number>,
): Frame | null {
  const { forms, tokens } = reading;
  const before = forms[verb - 1] ?? "";
  if (AS.has(before) && before !== "كما" && before !== "وكما") return null;
  const { cue } = form;
  if (isPreposition(before) && !AFTER_WHEN.has(before)) return null;
  if (withholdsName(reading, verb)) return null;
  const negated = verb > sentenceStart(reading, verb) && NEGATIONS.has(before);
  if (negated && !AFFIRMING.has(cue.class)) return null;
  if (forms[verb] === "شك" && before !== "و") return null;
  const raw = reading.document.text.slice(tokens[verb]!.start, tokens[verb]!.end);
  if (
    cue.ambiguous &&
    cue.lemma.endsWith("ى") &&
    form.shape === "perfect" &&
    !form.feminine &&
    !form.plural &&
    !form.pronoun &&
    RAW_NOUN.test(raw)
  )
    return null;
  if (isFirstPerson(raw, cue.lemma)) return null;
  if (cue.lemma === "جاء" && !IN_DOCUMENT.test(forms[verb + 1] ?? "")) return null;
  const bareForm = form.shape === "perfect" && !form.feminine && !form.plural && !form.pronoun;
  const prefixed = /^[وف]/.test(forms[verb]!) && !cue.lemma.startsWith(forms[verb]![0]!);
  const place = placeOf(reading, negated ? verb - 1 : verb, verb, prefixed);
  if (cue.lemma === "بين" && !isExplaining(reading, verb, prefixed)) return null;
  if (cue.ambiguous && bareForm && !prefixed && place.place === "inside") return null;
  if (place.place === "inside" && !prefixed && !hasClauseSoon(reading, verb)) return null;
  let subjectBefore = place.subject !== null && place.place !== "first";
  let after = readAfterVerb(reading, verb, form, false);
  if (subjectBefore && after.source !== null && !isRealSubject(reading, after.source))
    after = readAfterVerb(reading, verb, form, true);
  if (subjectBefore && after.kind === "none") {
    const again = readAfterVerb(reading, verb, form, true);
    if (again.kind !== "none") after = again;
  }
  if (
    subjectBefore &&
    after.source !== null &&
    after.kind !== "none" &&
    place.place !== "after-was"
  ) {
    if (cue.takes.has("addressee") || form.pronoun) after = { ...after, source: null };
    else if (cue.takes.has("object") && after.kind === "clause") {
      // فلان يؤكد دعمه لـ… أن: the noun behind the verb is its object.
      after = readAfterVerb(reading, verb, form, true);
    } else subjectBefore = place.place === "after-subject" && !isRealSubject(reading, after.source);
  }
  if (after.kind === "none" || (after.kind === "quote" && closesQuotation(reading, verb)))
    return quoteBefore(reading, verb, form, place, after);
  return build(reading, verb, form, place, after, subjectBefore, prefixed, negated, spoken);
}

/** أعتقد, أعلن: with its hamza the first person of the imperfect (the perfect اعتقد has none). */
function isFirstPerson(raw: string, lemma: string): boolean {
  return lemma.startsWith("ا") && /^[وف]?\u0623/.test(raw);
}

/** بين as a verb, not the preposition: a clause or a speaker with a clause follows, and no و in between. */
function isExplaining(reading: Reading, verb: number, prefixed: boolean): boolean {
  if (!/^[وف]?بين$/.test(reading.forms[verb]!)) return true;
  if (!prefixed && verb !== sentenceStart(reading, verb) && !isPunctuation(reading, verb - 1))
    return false;
  for (let index = verb + 1; index < Math.min(verb + 16, reading.tokens.length); index++) {
    if (clauseAfter(reading, index) >= 0) return true;
    const form = reading.forms[index]!;
    if (/^و.../.test(form) && !isRole(form) && !isBody(form)) return false;
    if (reading.tokens[index]!.kind === "open-quote") return index - verb > 1;
  }
  return false;
}

/** An adverbial in front (بمناسبة … طالب رئيس …) and الوقت الذي أعلنت فيه قيادة … still have the verb first. */
function placeOf(reading: Reading, from: number, verb: number, prefixed: boolean): BeforeVerb {
  if (prefixed) {
    const topic = reading.forms[verb]!.startsWith("ف") ? initialSubject(reading, verb) : null;
    if (topic?.kind === "topic")
      return { place: "after-subject", subject: topic.subject, start: topic.start, nested: false };
    return { place: "first", subject: null, start: from, nested: false };
  }
  const place = readBeforeVerb(reading, from);
  if (place.place !== "inside" && place.place !== "relative") return place;
  let next = verb + 1;
  if (/^(?:في|فيه|فيها|به|عنه|عنها)$/.test(reading.forms[next] ?? "")) next++;
  else if (
    place.place === "relative" &&
    !/^(?:الوقت|وقت|الحين)$/.test(reading.forms[place.start - 1] ?? "")
  )
    return place;
  const form = reading.forms[next] ?? "";
  if (!isRole(form) && !isBody(form)) return place;
  if (form.startsWith("ل") || form.startsWith("ب")) return place;
  return {
    place: "first",
    subject: null,
    start: place.place === "relative" ? place.start : verb,
    nested: place.nested,
  };
}

function build(
  reading: Reading,
  verb: number,
  form: CueForm,
  place: BeforeVerb,
  after: AfterVerb,
  subjectBefore: boolean,
  prefixed: boolean,
  negated: boolean,
  spoken: ReadonlySet<number>,
): Frame | null {
  const { cue } = form;
  const document = documentIn(reading, verb, form);
  const source =
    document !== null
      ? document
      : subjectBefore && place.subject !== null
        ? place.subject
        : form.pronoun && cue.class !== "inform" && place.subject
          ? place.subject
          : (after.source ?? ownActor(reading, verb, spoken));
  if (!isPlausible(reading, verb, form, place, after, source, prefixed)) return null;
  const start =
    subjectBefore || place.place === "after-was"
      ? place.start
      : negated
        ? verb - 1
        : Math.min(place.start, verb);
  const rule =
    after.kind === "object"
      ? `object-${source === null ? "understood" : "subject"}`
      : `${after.kind}-${source === null ? "understood" : place.place === "relative" ? "relative" : subjectBefore ? "subject-verb" : "verb-subject"}`;
  return {
    rule: place.nested ? `nested-${after.kind}` : rule,
    cue: verb,
    cueEnd: verb + 1,
    lemma: lemmaOf(cue),
    entry: cue,
    start,
    cuts: cutsBefore(reading, verb, place, prefixed, source),
    source,
    kind: after.kind === "none" ? "clause" : after.kind,
    content: contentOf(reading, after),
  };
}

/** Who acts in the same sentence: عقدت | شخصيات عشائرية مؤتمرا ودعت إلى …, | المعلمة فلانة تضحك حين تسمعه وتعلّق. */
function ownActor(reading: Reading, verb: number, spoken: ReadonlySet<number>): Range | null {
  if (verb === sentenceStart(reading, verb)) return null;
  return actingSubject(reading, verb, (index) => spoken.has(index));
}

/** جاء في بيان للمركز: the document speaks. */
function documentIn(reading: Reading, verb: number, { cue }: CueForm): Range | null {
  if (cue.lemma !== "جاء" && cue.lemma !== "ورد") return null;
  const first = verb + 2;
  if (!/^(?:في|ضمن)$/.test(reading.forms[verb + 1] ?? "") || reading.tokens[first]?.kind !== "word")
    return null;
  return { first, end: nounPhraseEnd(reading, first, sentenceEnd(reading, verb), () => false) };
}

/** The content as fixed by a quotation, or open-ended from its first token. */
function contentOf(reading: Reading, after: AfterVerb): Range[] {
  if (after.kind !== "quote") return [{ first: after.first, end: -1 }];
  const { close } = reading.quotations[reading.quotationOf[after.first]!]!;
  return [{ first: after.first + 1, end: close }];
}

const CONTRASTS = wordSet("لكن ولكن لكنه ولكنه لكنها ولكنها لكنهم ولكنهم فيما بينما وفيما وبينما");

function cutsBefore(
  reading: Reading,
  verb: number,
  place: BeforeVerb,
  prefixed: boolean,
  source: Range | null,
): boolean {
  if (place.nested || place.place === "relative" || place.place === "inside") return false;
  const start = Math.min(place.start, verb);
  if (start === sentenceStart(reading, verb) || isPunctuation(reading, start - 1)) return true;
  if (reading.tokens[start - 1]?.kind === "close-quote") return true;
  if (CONTRASTS.has(reading.forms[start]!)) return true;
  if (place.place === "after-subject") return false;
  return prefixed && (source === null || reading.forms[verb]!.startsWith("و"));
}

/** Refuses what only looks like a report. */
function isPlausible(
  reading: Reading,
  verb: number,
  form: CueForm,
  place: BeforeVerb,
  after: AfterVerb,
  source: Range | null,
  prefixed: boolean,
): boolean {
  const { cue } = form;
  const { forms } = reading;
  const plain = forms[verb]!.replace(/^[وف](?=.{3})/, "");
  if (
    source === null &&
    form.shape === "imperfect" &&
    !form.feminine &&
    !form.plural &&
    OWN_VOICE.has(plain) &&
    place.place === "first"
  )
    return false;
  if (source === null && (plain === "يذكر" || plain === "يشار")) return false;
  if (after.kind === "object" && cue.act && source === null) return false;
  if (after.kind === "object" && !isStand(reading, form, after.first, source)) return false;
  if (after.kind === "object" && place.place === "inside") return false;
  if (
    after.kind === "object" &&
    source === null &&
    !prefixed &&
    place.place === "first" &&
    !isClauseStart(reading, verb)
  )
    return false;
  if (
    after.kind === "object" &&
    (place.nested || place.place === "relative") &&
    !cue.takes.has("clause")
  )
    return false;
  if (
    cue.ambiguous &&
    after.kind !== "quote" &&
    source === null &&
    !prefixed &&
    place.place !== "first"
  )
    return false;
  if (source !== null && isMediumSource(reading, source)) return false;
  if (source !== null && source.end - source.first > 30) return false;
  if (place.place === "relative" && form.shape === "imperfect" && OWN_VOICE.has(plain))
    return false;
  if (source !== null && !isSpeaker(reading, source, after.kind)) return false;
  return true;
}

/** What these do to a thing is a deed and no stand: صور، سأل، ركز على …. */
const DEEDS = new Set("ركز صور سأل أجمع ساند ربط استعرض سمى قرأ".split(" "));
const BLAME = wordSet("مسؤولية المسؤولية مسئولية المسئولية مسؤولية وزر تبعات تبعة ذنب");

/** The object says that it is a stand: دعم with an act, حمّل with the responsibility, اعتبر as what somebody thinks and not what is held. */
function isStand(
  reading: Reading,
  { cue, shape }: CueForm,
  first: number,
  source: Range | null,
): boolean {
  const { forms } = reading;
  const lemma = lemmaOf(cue);
  if (DEEDS.has(lemma)) return false;
  if (lemma === "دعم") return isActNoun(forms[first]!);
  if (lemma === "حمل") {
    for (let index = first; index < Math.min(first + 16, forms.length); index++)
      if (BLAME.has(forms[index]!)) return true;
    return false;
  }
  // تعتبر دير الزور مثالا …: held by everybody.
  if ((lemma === "اعتبر" || lemma === "عد") && shape === "imperfect")
    return source !== null && (isRole(forms[source.first]!) || !isComplement(forms[first]!));
  return true;
}

/** An indefinite noun that says what something is held to be. */
function isComplement(form: string): boolean {
  return isAccusative(form) || /^(?:احد|احدي|واحدا|واحده|من|المورد|الاكثر)$/.test(form);
}

const NOT_A_SPEAKER = wordSet(
  "هذا ذلك تلك ما لا لم لن ليس قد إذا عام عاما يوم كل شيء أمر الأمر أول مرة جميع أي ألف مليون اتفاق قرار عملية هجوم حول أكثر أقل نحو غارة معركة حرب خطوة",
);

/** A phrase that can speak at all: no preposition, number, verb or thing at its head. */
function isSpeaker(reading: Reading, { first, end }: Range, kind: string): boolean {
  const head = reading.forms[first]!;
  const known = isRole(head) || isBody(head);
  if (reading.tokens[first]!.kind === "number") return false;
  if (isPreposition(head) && !known) return false;
  if (
    /^(?:ل|ب)/.test(head) &&
    !known &&
    kind === "object" &&
    head.length > 3 &&
    isDefinite(head.slice(1))
  )
    return false;
  if (NOT_A_SPEAKER.has(head)) return kind !== "object" && head === "هذا";
  if (kind === "object") {
    for (let index = first; index < end; index++) {
      const form = reading.forms[index]!;
      if (opensClause(form) && index > first) return false;
      if (index > first && index < end - 1 && clearFiniteCue(reading, index) && !isRole(form))
        return false;
    }
  }
  return true;
}

function isClauseStart(reading: Reading, verb: number): boolean {
  return (
    verb === sentenceStart(reading, verb) ||
    isPunctuation(reading, verb - 1) ||
    (reading.forms[verb - 1] === "كما" && sentenceStart(reading, verb) === verb - 1)
  );
}

function isMediumSource(reading: Reading, source: Range): boolean {
  const head = reading.forms[source.first]!;
  if (/^ال?وكاله$/.test(head) && ACTING_AGENCIES.has(reading.forms[source.first + 1] ?? ""))
    return false;
  return MEDIA.has(head) || MEDIA.has(bare(head));
}

/** A noun phrase behind the verb that can be its subject, where another stands before it. */
function isRealSubject(reading: Reading, source: Range): boolean {
  return isRole(reading.forms[source.first]!) && !reading.forms[source.first]!.startsWith("ل");
}

function hasClauseSoon(reading: Reading, verb: number): boolean {
  for (let index = verb + 1; index < Math.min(verb + 12, reading.tokens.length); index++) {
    const form = reading.forms[index]!;
    if (
      form === "ان" ||
      form === "بان" ||
      form === "انه" ||
      form === "انها" ||
      reading.tokens[index]!.kind === "open-quote"
    )
      return true;
    if (isPunctuation(reading, index) && form !== "،") return form === ":";
  }
  return false;
}

const QUOTING = new Set([
  "say",
  "add",
  "explain",
  "affirm",
  "ask",
  "answer",
  "note",
  "think",
  "warn",
  "announce",
  "inform",
  "claim",
  "admit",
]);

/** Whether only a comma or a dash stands between the verb and a closing quotation mark: «…»، قال. */
function closesQuotation(reading: Reading, verb: number): boolean {
  let back = verb - 1;
  while (isComma(reading, back) || reading.forms[back] === "-" || reading.forms[back] === "–")
    back--;
  return back < verb - 1 && reading.tokens[back]?.kind === "close-quote";
}

/** «…»، قال فلان، «…» */
function quoteBefore(
  reading: Reading,
  verb: number,
  form: CueForm,
  place: BeforeVerb,
  after: AfterVerb,
): Frame | null {
  const { cue } = form;
  if (!QUOTING.has(cue.class) || (place.subject !== null && place.place !== "first")) return null;
  let back = verb - 1;
  while (
    back >= 0 &&
    (isComma(reading, back) ||
      reading.forms[back] === "-" ||
      reading.forms[back] === "–" ||
      reading.forms[back] === "كما" ||
      reading.forms[back] === "هكذا")
  )
    back--;
  if (reading.tokens[back]?.kind !== "close-quote") return null;
  const quotation = reading.quotations[reading.quotationOf[back]!];
  if (quotation === undefined || quotation.close !== back || quotation.words < 2) return null;
  const content: Range[] = [{ first: quotation.open + 1, end: quotation.close }];
  let source = after.source;
  const end = sentenceEnd(reading, verb);
  for (let index = source?.end ?? verb + 1; index < Math.min(end, verb + 30); index++) {
    if (reading.tokens[index]!.kind !== "open-quote") continue;
    const next = reading.quotations[reading.quotationOf[index]!]!;
    if (next.words >= 2) content.push({ first: next.open + 1, end: next.close });
    if (source !== null && source.end > index) source = { first: source.first, end: index };
    break;
  }
  return {
    rule: content.length > 1 ? "split-quotation" : "quotation-first",
    cue: verb,
    cueEnd: verb + 1,
    lemma: lemmaOf(cue),
    entry: cue,
    start: quotation.open,
    cuts: false,
    source,
    kind: "quote",
    content,
  };
}

/** The lemma as readers write it: the shadda that keeps two lemmas apart in the table stays out. */
export function lemmaOf(cue: Cue): string {
  return cue.lemma.replaceAll("\u0651", "").replaceAll("\u0650", "");
}
