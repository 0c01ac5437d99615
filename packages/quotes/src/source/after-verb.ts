import type { CueForm } from "../lexicon/cue-types.ts";
import {
  COMPLEMENTISERS,
  MEDIA,
  MONTHS,
  OCCASIONS,
  QUANTIFIERS,
  RELATIVES,
} from "../lexicon/function-words.ts";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { isAccusative, isAdjective, isCommonNoun, isOwned, isVerb } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { type Reading, sentenceEnd } from "../reading/reading.ts";
import {
  bare,
  clauseAfter,
  clearFiniteCue,
  isAdverb,
  isBody,
  isCollective,
  isColon,
  isComma,
  isPreposition,
  isPunctuation,
  isQuotedName,
  isRole,
  opensClause,
} from "../reading/tests-on-tokens.ts";
import { asideEnd, leaderClauseEnd } from "./asides.ts";
import { governedContent, governsClause } from "./governed.ts";
import { isNameOfAli, nounPhraseEnd } from "./noun-phrase.ts";
import { isActNoun } from "./object-start.ts";
import { withholdsName } from "./withheld-name.ts";

/** What stands behind a verb: its subject and where its content begins. */
export interface AfterVerb {
  readonly source: Range | null;
  readonly kind: "clause" | "object" | "quote" | "speech" | "none";
  /** First token of the content (for a quotation: its opening mark); the end of the source where there is none. */
  readonly first: number;
}

/** Words scanned behind a verb; longer phrases are no source. Keeps the scan linear. */
const WINDOW = 70;

/** The state of one scan. */
interface Scan {
  readonly reading: Reading;
  readonly form: CueForm;
  readonly verb: number;
  readonly end: number;
  /** The verb has its subject in front of it, or in its ending (طالبوا). */
  readonly settled: boolean;
  readonly governs: (index: number) => boolean;
  source: Range | null;
  /** First token of a second noun phrase: object, addressee, or who is described. */
  second: number;
  /** The last constituent was an aside: a verb behind it belongs to it (في بيان نشرته …). */
  aside: boolean;
}

/**
 * Reads the constituents behind a finite verb or participle: subject, asides (في بيان، أمس، لوكالة …، الذي …), apposition behind a
 * comma, addressee or object; stops where the content begins. At most 70 tokens, never past the sentence.
 */
export function readAfterVerb(
  reading: Reading,
  verb: number,
  form: CueForm,
  subjectBefore: boolean,
): AfterVerb {
  const end = Math.min(sentenceEnd(reading, verb), verb + WINDOW);
  const scan: Scan = {
    reading,
    form,
    verb,
    end,
    settled: subjectBefore || (form.plural && reading.forms[verb]!.endsWith("وا")),
    governs: (index) => governedContent(reading, index, form.cue, end) >= 0,
    source: null,
    second: -1,
    aside: false,
  };
  let index = verb + 1;
  while (index < end) {
    const found = contentAt(scan, index);
    if (found !== null) return found;
    const next = skip(scan, index);
    if (next < 0) return none(scan, index);
    index = next;
  }
  return none(scan, end);
}

function none({ source, second, form }: Scan, first: number): AfterVerb {
  if (second >= 0 && form.cue.takes.has("object")) return { source, kind: "object", first: second };
  return { source, kind: "none", first };
}

/** The content, if it begins at `index`; an answer of kind `none` where nothing can follow. */
function contentAt(scan: Scan, index: number): AfterVerb | null {
  const { reading, form, source } = scan;
  const { takes } = form.cue;
  const { kind } = reading.tokens[index]!;
  if (kind === "open-quote") {
    if (isQuotedName(reading, index) || isQuotedAddressee(scan, index)) return null;
    if (scan.second >= 0 && takes.has("object"))
      return { source, kind: "object", first: scan.second };
    if (takes.has("quote") || takes.has("clause")) return { source, kind: "quote", first: index };
    const governed = takes.has("ب") && /^ب../.test(reading.forms[index + 1] ?? "");
    if (takes.has("object") || takes.has("addressee") || governed)
      return { source, kind: "object", first: index };
    return { source, kind: "none", first: index };
  }
  if (isColon(reading, index)) {
    if (!takes.has("quote") && !takes.has("clause")) return { source, kind: "none", first: index };
    if (COMPLEMENTISERS.has(reading.forms[index + 1] ?? "")) return null;
    const next = reading.tokens[index + 1];
    if (next?.kind === "open-quote" && reading.quotationOf[index + 1]! >= 0)
      return { source, kind: "quote", first: index + 1 };
    return { source, kind: "speech", first: index + 1 };
  }
  const clause = clauseAfter(reading, index);
  if (clause >= 0 && clause <= scan.end) return clauseAt(scan, index, clause);
  if (
    scan.settled ||
    scan.second >= 0 ||
    source !== null ||
    index === scan.verb + 1 ||
    (scan.aside && !takes.has("في"))
  ) {
    const governed = governedContent(reading, index, form.cue, scan.end);
    if (governed >= 0) return { source, kind: "object", first: described(scan, governed) };
  }
  return null;
}

/** حث "جميع القادة" على …: who is called on stands in the marks. */
function isQuotedAddressee({ reading, form, end }: Scan, open: number): boolean {
  const { close, closed } = reading.quotations[reading.quotationOf[open]!]!;
  if (!form.cue.takes.has("addressee") || !closed || close + 1 >= end) return false;
  return governedContent(reading, close + 1, form.cue, end) >= 0;
}

function clauseAt(scan: Scan, index: number, clause: number): AfterVerb {
  const { reading, form, source, second } = scan;
  const { cue } = form;
  if (!cue.takes.has("clause") && !governsClause(cue, reading.forms[index]!))
    return none(scan, index);
  const first = isColon(reading, clause) ? clause + 1 : clause;
  if (cue.class === "describe") return { source, kind: "clause", first: described(scan, first) };
  if (second >= 0 && cue.takes.has("object") && !cue.takes.has("addressee"))
    return { source, kind: "object", first: second };
  return { source, kind: "clause", first };
}

/** وصف الوزير | القوات بأنها …, اتهم الحزب | التحالف بـ…: who is described or accused belongs to the content. */
function described({ form, second }: Scan, first: number): number {
  const { class: name } = form.cue;
  return second >= 0 && (name === "describe" || name === "accuse") ? second : first;
}

/** The token after the constituent at `index`, which is no content; -1 where the clause ends. */
function skip(scan: Scan, index: number): number {
  const { reading, end } = scan;
  const { forms, tokens } = reading;
  const form = forms[index]!;
  if (withholdsName(reading, index)) return asideEnd(reading, index + 1, end);
  if (tokens[index]!.kind === "open-quote" || isNounPhraseStart(scan, index))
    return takePhrase(scan, index);
  if (isComma(reading, index)) return afterComma(scan, index);
  if (isColon(reading, index)) return index + 1;
  if (isPunctuation(reading, index)) return parenthesisEnd(reading, index, end);
  if (RELATIVES.has(form)) {
    const leader = leaderClauseEnd(reading, index, end);
    if (leader >= 0 && scan.source?.end === index)
      scan.source = { first: scan.source.first, end: leader };
    if (leader >= 0) return leader;
    return asideEnd(reading, index + 1, end);
  }
  if (isAdverb(form) || isDate(reading, index) || MONTHS.has(form)) return index + 1;
  if (isManner(reading, index)) return asideEnd(reading, index + 1, end);
  if (isVerbal(reading, index)) {
    const own = scan.aside && !/^[وف]/.test(form);
    return own ? asideEnd(reading, index + 1, end) : -1;
  }
  if (isPreposition(form) || isAttachedAside(scan, index)) return prepositionEnd(scan, index);
  if (JOINING.test(form) || (scan.aside && form === "ام")) return index + 1;
  if (opensClause(form)) return -1;
  return index + 1;
}

const JOINING = /^و?(?:كذلك|ايضا)$/;

function isVerbal(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (isRole(form) || isBody(form)) return false;
  return clearFiniteCue(reading, index) !== undefined || isVerb(form);
}

function isNounPhraseStart(scan: Scan, index: number): boolean {
  const { reading } = scan;
  const form = reading.forms[index]!;
  const { kind } = reading.tokens[index]!;
  if (kind === "number") return !isDate(reading, index);
  if (kind === "latin" || kind === "hashtag") return true;
  if (kind !== "word") return false;
  if (form === "علي" && isNameOfAli(reading, index)) return true;
  if (form === "صباح" && isNameAfterMorning(reading, index)) return true;
  if (isAdverb(form) || isPreposition(form) || opensClause(form)) return false;
  if (RELATIVES.has(form) || isVerbal(reading, index) || isManner(reading, index)) return false;
  return !isAttachedAside(scan, index);
}

/** A day of a month or a year. */
function isDate(reading: Reading, index: number): boolean {
  if (reading.tokens[index]!.kind !== "number") return false;
  const near = [reading.forms[index - 1], reading.forms[index + 1]];
  return near.some((form) => form !== undefined && MONTHS.has(form));
}

/** صباح as a name and not as the time of day. */
export function isNameAfterMorning(reading: Reading, index: number): boolean {
  const next = reading.forms[index + 1] ?? "";
  return /^ال/.test(next) && !isAdverb(next);
}

/** مخاطبا العراقيين، ردا على …: an accusative that tells how it was said. */
function isManner(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (!/ا$/.test(form) || isRole(form) || isBody(form)) return false;
  return reading.cues[index]?.some(({ shape }) => shape === "participle") === true;
}

/** ل before a medium or listener, ب before a way of saying. */
function isAttachedAside({ reading, source, settled }: Scan, index: number): boolean {
  const form = reading.forms[index]!;
  if (form === "ل" || form === "ب") return true;
  if (isRole(form) || isBody(form) || isCommonNoun(form)) {
    if (!form.startsWith("لل") && !form.startsWith("بال")) return false;
  }
  if (/^(?:لل|بال)/.test(form)) return true;
  const rest = form.slice(1);
  if (form.startsWith("ل"))
    return source !== null || settled || MEDIA.has(rest) || isCommonNoun(rest);
  return form.startsWith("ب") && form.length > 4 && isCommonNoun(rest);
}

/** طالب، اتهم، دعا: a second person stands behind the speaker. */
function takesPerson({ form, settled, source }: Scan): boolean {
  return (
    form.cue.takes.has("addressee") || form.cue.class === "accuse" || settled || source !== null
  );
}

/** A noun phrase is the subject, or behind it the object, the addressee, or more of the subject. */
function takePhrase(scan: Scan, index: number): number {
  const { reading, end, form } = scan;
  const { takes } = form.cue;
  const next = nounPhraseEnd(reading, index, end, scan.governs, !takesPerson(scan));
  scan.aside = false;
  if (scan.source === null && !scan.settled && !isObject(scan, index)) {
    scan.source = { first: index, end: next };
    return next;
  }
  if (takes.has("object") || takes.has("addressee")) {
    if (scan.second < 0) scan.second = POINTING.has(reading.forms[index - 1]!) ? index - 1 : index;
    return next;
  }
  const word = reading.forms[index]!;
  const listener = isCommonNoun(word) || isCollective(word) || isRole(word);
  if (scan.source?.end === index && !(listener && /^ال/.test(word)) && !isOwned(word))
    scan.source = { first: scan.source.first, end: next };
  return next;
}

/** The first noun phrase behind the verb is its object where it is an act or has an owner (وأكدت دعمها …), and names nobody. */
function isObject({ reading, form }: Scan, index: number): boolean {
  const word = reading.forms[index]!;
  if (isOblique(reading, index)) return true;
  if (disagrees(reading, index, form)) return true;
  if (!form.cue.takes.has("object")) return false;
  if (isRole(word) || isBody(word) || isCollective(word)) return false;
  if (isActNoun(word) || isOwned(word) || isAccusative(word)) return true;
  if (!isCommonNoun(word) || SPEAKING.has(bare(word)) || GIVEN_NAMES.has(word)) return false;
  return !UPRIGHT.test(word);
}

/** A family name or a plural in the nominative. */
const UPRIGHT = /(?:ي|ون|ان)$/;

/** Documents and people among the nouns that name neither office nor body. */
const SPEAKING = wordSet(
  "بيان تقرير تقارير وثيقة رسالة دراسة مذكرة خطاب قرار نتائج استطلاع افتتاحية مقال كلمة خطبة شارع صفحة حساب موقع منشور ناس أسرة عائلة عائلات أسر والد أم شباب أب رجال نساء أهل أبناء زعامات شعب جمهور أغلبية نص معارضة موالاة حاضرون عرب أكراد كرد شيعة سنة تركمان مسيحيون طرف طرفان جانب جانبان وفد وفود كنيسة جبهة مجمع حوزة عالم غرب فعاليات صحيفة صحف قناة قنوات تلفزيون اجتماع ملتقى مستشفى قصر مفاوض مدعون دير ملا",
);

/** A sound plural in the oblique case is no subject: ودعا | المشككين إلى …, طمأن | مواطنيه. */
function isOblique({ forms, tokens, document }: Reading, index: number): boolean {
  const word = forms[index]!;
  if (/[^ي]ي(?:ه|ها|هم)$/.test(word)) {
    // Not the ية of مفوضية.
    if (document.text.charAt(tokens[index]!.end - 1) === "\u0629") return false;
    return isCollective(word.replace(/(?:ه|ها|هم)$/, "ن"));
  }
  if (!/^ال.{2,}ين$/.test(word)) return false;
  if (/^الم.{3,}ين$/.test(word)) return true;
  const upright = `${word.slice(2, -2)}ون`;
  return isCollective(word) || isCommonNoun(upright) || isAdjective(upright);
}

/** Plurals and titles that go with either. */
const MIXED = wordSet("مصادر قادة طلبة سادة عضو كبير نائب رئاسة قاضي مدير ثلاثة أربعة خمسة ستة");

/**
 * A masculine verb has no feminine subject right behind it, nor a feminine verb a man: ودعا | حركة طالبان إلى …, وتتهم | الرئيس بـ…. Only for verbs that
 * take a person or thing.
 */
function disagrees(
  { forms, tokens, document }: Reading,
  index: number,
  { cue, ...form }: CueForm,
): boolean {
  if (!cue.takes.has("object") && !cue.takes.has("addressee") && cue.class !== "accuse")
    return false;
  if (form.plural || (form.shape !== "perfect" && form.shape !== "imperfect")) return false;
  const word = forms[index]!;
  if (MIXED.has(bare(word)) || QUANTIFIERS.has(word)) return false;
  const feminine = document.text.charAt(tokens[index]!.end - 1) === "\u0629";
  if (form.feminine) return isRole(word) && !feminine && !isCollective(word) && !/ات$/.test(word);
  if (GIVEN_NAMES.has(word) || isRole(word)) return false;
  return feminine
    ? isBody(word) || isCommonNoun(word)
    : /[^اوي]ات$/.test(word) && isCommonNoun(word);
}

/** Behind a comma: apposition goes on with the source, a verb or pronoun opens an aside. */
function afterComma(scan: Scan, comma: number): number {
  const { reading, end, source } = scan;
  const index = comma + 1;
  if (index >= end) return index;
  const form = reading.forms[index]!;
  const wasAside = scan.aside;
  scan.aside = false;
  if (/^و(?:هو|هي|هم|هما)$/.test(form)) return asideEnd(reading, index + 1, end);
  if (isVerbal(reading, index)) {
    if (/^[وف]/.test(form) || wasAside) return -1;
    return clearFiniteCue(reading, index) === undefined ? asideEnd(reading, index + 1, end) : -1;
  }
  if (source === null || source.end !== comma || !isNounPhraseStart(scan, index)) return index;
  const head = reading.forms[source.first]!;
  if (isBody(head) && !isRole(head)) return behindApposition(scan, index);
  const next = nounPhraseEnd(reading, index, end, scan.governs, !takesPerson(scan));
  const closes =
    next >= end || isPunctuation(reading, next) || reading.tokens[next]!.kind === "open-quote";
  const personal =
    isRole(form) ||
    APPOSITION.has(form) ||
    GIVEN_NAMES.has(form) ||
    !isCommonNoun(form) ||
    (next - index <= 5 && !isActNoun(form) && !isOwned(form) && isComma(reading, next));
  if (
    personal &&
    (closes ||
      clauseAfter(reading, next) >= 0 ||
      isPreposition(reading.forms[next]!) ||
      isAttachedAside(scan, next))
  ) {
    scan.source = { first: source.first, end: next };
    return next;
  }
  return index;
}

/** الدنمارك، العضو في التحالف، سحب …: a definite noun behind the body's comma describes it. */
function behindApposition({ reading, end, governs }: Scan, index: number): number {
  const form = reading.forms[index]!;
  if (!/^ال/.test(form) || isActNoun(form)) return index;
  const next = nounPhraseEnd(reading, index, end, governs);
  return isComma(reading, next) ? next : index;
}

const POINTING = wordSet("هذا هذه ذلك تلك هؤلاء هذان هاتان");
const APPOSITION = wordSet("أحد إحدى وأحد وإحدى");

/** The token after a preposition and its noun phrase. */
function prepositionEnd(scan: Scan, index: number): number {
  const { reading, end } = scan;
  scan.aside = true;
  let next = index + 1;
  const form = reading.forms[index]!;
  if (!isPreposition(form) && form.length > 2) next = index;
  if (next >= end) return end;
  if (reading.tokens[next]!.kind === "open-quote") {
    const quotation = reading.quotations[reading.quotationOf[next]!]!;
    return form === "ل" || isQuotedName(reading, next) ? Math.min(end, quotation.close + 1) : next;
  }
  if (reading.tokens[next]!.kind !== "word" || COMPLEMENTISERS.has(reading.forms[next]!))
    return next;
  if (isPreposition(reading.forms[next]!) && next > index) return next;
  const after = nounPhraseEnd(reading, next, end, scan.governs);
  return OCCASIONS.has(bare(reading.forms[next]!)) || after > next ? after : next + 1;
}

function parenthesisEnd(reading: Reading, index: number, end: number): number {
  const form = reading.forms[index]!;
  if (form === "(" || form === "[") {
    for (let close = index + 1; close < Math.min(end, index + 30); close++)
      if (/^[)\]]$/.test(reading.forms[close]!)) return close + 1;
    return index + 1;
  }
  if (/^[-–—/)\]…]$/.test(form)) return index + 1;
  return -1;
}
