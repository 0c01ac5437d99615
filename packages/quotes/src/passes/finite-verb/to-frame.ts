import type { CueForm } from "../../lexicon/cue-types.ts";
import { BODY, COLLECTIVE, COMMON_NOUN, DEFINITE, ROLE, WAS_FORM } from "../../lexicon/kinds.ts";
import { lemmaOf } from "../../lexicon/lemma-of.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";
import { agreementOfSource } from "../../resolve/agreement.ts";
import { actingSubject } from "../../source/acting-subject.ts";
import type { AfterVerb } from "../../source/after-verb/scan.ts";
import { askedBefore } from "../../source/asked-before.ts";
import { authorBefore } from "../../source/author-before.ts";
import { cameIn } from "../../source/came-in.ts";
import { manyBefore } from "../../source/crowd.ts";
import { bannerBefore, describedByVerb } from "../../source/described-by-verb.ts";
import { isOutlet } from "../../source/outlet.ts";
import { hasOwnWordsBehind } from "../../source/own-words-behind.ts";
import { whileHe } from "../../source/while-he.ts";
import type { CueClause, SpokenClause } from "./clause.ts";
import { clauseBehindNoun } from "./clause-behind-noun.ts";
import { contrastBefore } from "./contrast-before.ts";
import { cutsBefore } from "./cuts-before.ts";
import { goingOnBefore } from "./going-on.ts";
import { documentIn } from "./in-document.ts";
import { isOfPaper } from "./of-paper.ts";
import { isPlausible } from "./plausible.ts";
import { previously } from "./previously.ts";
import { quotedBehind } from "./quoted-behind.ts";
import { isUtteredInside } from "./uttered-inside.ts";

/** The frame of a verb with its content behind it; `null` where it only looks like a report. `spoken` holds the verbs that have reported already. */
export function toFrame(clause: CueClause, spoken: ReadonlySet<number>): Frame | null {
  const { reading, verb, form, prefixed, negated, place, after, subjectBefore } = clause;
  const source = speakerOf(clause, spoken);
  const found: SpokenClause = {
    reading,
    verb,
    form,
    prefixed,
    negated,
    place,
    after,
    subjectBefore,
    source,
  };
  const quoted =
    after.kind === "object" && !hasOwnWordsBehind(reading, form.cue, after.first)
      ? quotedBehind(reading, after.first)
      : -1;
  if (quoted >= 0)
    return toFrame({ ...clause, after: { ...after, kind: "quote", first: quoted } }, spoken);
  const told = after.kind === "object" ? clauseBehindNoun(reading, form, after.first) : -1;
  if (told >= 0)
    return toFrame({ ...clause, after: { ...after, kind: "clause", first: told } }, spoken);
  if (!isPlausible(found)) return null;
  return {
    rule: ruleOf(found),
    cue: verb,
    cueEnd: verb + 1,
    lemma: lemmaOf(form.cue),
    entry: form.cue,
    start: startOf(clause),
    cuts: cutsBefore(found),
    source: source === null ? null : pointedAt(reading, source, verb),
    kind: after.kind === "none" ? "clause" : after.kind,
    content: contentOf(reading, after),
  };
}

/** ورجحت | هذه المصادر أن …: the word that points at the speaker is part of the phrase. */
function pointedAt(reading: Reading, source: Range, verb: number): Range {
  const points = source.first - 1 > verb && POINTING.has(reading.forms[source.first - 1]!);
  return points && is(reading, source.first, DEFINITE)
    ? { first: source.first - 1, end: source.end }
    : source;
}

const POINTING = wordSet("هذا هذه ذلك تلك هؤلاء");

function speakerOf(
  { reading, verb, form, place, after, subjectBefore }: CueClause,
  spoken: ReadonlySet<number>,
): Range | null {
  const document = documentIn(reading, verb, form);
  if (document !== null) return document;
  const earlier = after.source === null ? previously(reading, verb) : null;
  if (earlier !== null) return earlier;
  const author = authorBefore(reading, verb);
  if (author !== null && after.source === null) return author;
  const came = after.source === null ? cameIn(reading, verb) : null;
  if (came !== null) return came;
  // والتقى الوفد بنواب عراقيين | أكدوا أن …
  if (
    form.plural &&
    form.shape === "perfect" &&
    after.source === null &&
    place.place === "after-subject"
  ) {
    const described = describedByVerb(reading, verb, form);
    if (described !== null) return described;
  }
  const banner = after.source === null ? bannerBefore(reading, verb, form) : null;
  if (banner !== null) return banner;
  const addressed = form.pronoun && form.cue.class !== "inform";
  if ((subjectBefore || addressed) && place.subject !== null) return place.subject;
  return after.source ?? ownActor(reading, verb, form, spoken);
}

function ruleOf(clause: SpokenClause): string {
  const { place, after, subjectBefore, source } = clause;
  if (isHeadline(clause)) return "spoken-headline";
  if (isUtteredInside(clause)) return `uttered-${after.kind}`;
  if (place.nested) return `nested-${after.kind}`;
  if (after.kind === "object") return `object-${source === null ? "understood" : "subject"}`;
  if (source === null) return `${after.kind}-understood`;
  if (place.place === "relative") return `${after.kind}-relative`;
  return `${after.kind}-${subjectBefore ? "subject-verb" : "verb-subject"}`;
}

/** نائبان يردان على الوزير: …: in a first line, behind a speaker and a verb of the present, what follows the colon is what he says. */
function isHeadline({ reading, verb, form, place, after, subjectBefore, source }: SpokenClause) {
  if (after.kind !== "speech" || form.shape !== "imperfect" || source === null) return false;
  // بغداد تعد الأيام: …: she counts.
  if (form.cue.lemma === "عد") return false;
  if (!subjectBefore || place.nested || place.place !== "after-subject") return false;
  if (reading.document.sentences[reading.sentenceOf[verb]!]!.paragraph > 0) return false;
  return (
    is(reading, source.first, ROLE | BODY | COLLECTIVE) || !is(reading, source.first, COMMON_NOUN)
  );
}

function startOf({ reading, verb, place, subjectBefore, negated }: CueClause): number {
  const contrast = place.nested ? -1 : contrastBefore(reading, Math.min(place.start, verb), verb);
  if (contrast >= 0) return contrast;
  const goingOn = goingOnBefore(reading, verb);
  if (goingOn >= 0) return goingOn;
  if (subjectBefore || place.place === "after-was") return place.start;
  return negated ? verb - 1 : Math.min(place.start, verb);
}

/** Who acts in the same sentence: عقدت | شخصيات عشائرية مؤتمرا ودعت إلى …, | المعلمة فلانة تضحك حين تسمعه وتعلّق. */
function ownActor(
  reading: Reading,
  verb: number,
  form: CueForm,
  spoken: ReadonlySet<number>,
): Range | null {
  if (verb === sentenceStart(reading, verb)) return null;
  const own =
    describedByVerb(reading, verb, form) ??
    whileHe(reading, verb, form.feminine) ??
    askedBefore(reading, verb);
  if (own !== null) return own;
  const many = form.plural && reading.forms[verb]!.startsWith("و");
  const actor =
    actingSubject(reading, verb, (index) => spoken.has(index)) ??
    (many ? manyBefore(reading, verb) : null);
  // زار الوزير مدينة تضم قوات، فقال …: no other gender.
  const free = is(reading, verb - 1, WAS_FORM) || isOfPaper(reading, verb, form);
  if (actor !== null && !free && !canSpeak(reading, form, actor)) return null;
  // في تصريحات نقلتها | الوكالة، حيث أكد …: who only passes on.
  const passed = /^و?حيث$/.test(reading.forms[verb - 1] ?? "");
  return passed && actor !== null && isOutlet(reading, actor) ? null : actor;
}

/** A man's verb has no feminine body for its subject, and a woman's no man with a title. */
function canSpeak(reading: Reading, { plural, feminine }: CueForm, actor: Range): boolean {
  const body = is(reading, actor.first, BODY);
  const role = is(reading, actor.first, ROLE);
  const own = agreementOfSource(reading, actor);
  if (plural) return true;
  if (feminine) return !(own === "masculine" && role && !body);
  return !(own === "feminine" && (body || !role));
}

/** The content as fixed by a quotation, or open-ended from its first token. */
function contentOf(reading: Reading, after: AfterVerb): Range[] {
  const { source } = after;
  // وأكد | صحتها صحافيون من البلدة: the speaker behind what he reports ends it.
  if (after.kind === "object" && source !== null && source.first > after.first)
    return [{ first: after.first, end: source.first }];
  if (after.kind !== "quote") return [{ first: after.first, end: -1 }];
  const { close, closed } = reading.quotations[reading.quotationOf[after.first]!]!;
  const said = { first: after.first + 1, end: close };
  const more = closed ? joinedQuotation(reading, close) : null;
  return more === null ? [said] : [said, more];
}

/** "…" و"…": a second quotation, joined to the first by nothing but و. */
function joinedQuotation(reading: Reading, close: number): Range | null {
  const open = close + 2;
  if (reading.forms[close + 1] !== "و" || reading.tokens[open]?.kind !== "open-quote") return null;
  const next = reading.quotations[reading.quotationOf[open]!];
  if (next === undefined || !next.closed || next.words < WORDS) return null;
  return { first: open + 1, end: next.close };
}

/** Fewer words are a name or a term. */
const WORDS = 3;
