import {
  ACCUSATIVE,
  ACT_NOUN,
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  MEDIUM,
  MONTH,
  OCCASION,
  OWNED,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  ROLE,
  TIME,
} from "../../lexicon/kinds.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import {
  clauseAfter,
  isColon,
  isComma,
  isPunctuation,
  isQuotedName,
} from "../../reading/tests-on-tokens.ts";
import { governedContent, governsClause } from "../governed.ts";
import { isNameWithB } from "./constituent.ts";
import { feelingOwned } from "./feeling-owned.ts";
import { contentBehind, objectInSource, speakerBefore } from "./object-in-source.ts";
import { isOnlyObject, isTold } from "./only-object.ts";
import { type AfterVerb, noContent, type Scan } from "./scan.ts";

/** The content, if it begins at `index`; an answer of kind `none` where nothing can follow. */
export function contentAt(scan: Scan, index: number): AfterVerb | null {
  const { reading, form, source } = scan;
  if (isNameWithB(scan, index)) return null;
  // حذر عدد من المسؤولين، من | بينهم القائد، من أن …: of whom they are.
  if (reading.forms[index] === "من" && /^بينه(?:م|ما|ن|ا)?$/.test(reading.forms[index + 1] ?? ""))
    return null;
  if (form.cue.lemma === "أخفى") {
    const first = feelingOwned(reading, scan.verb);
    if (first <= index && !is(reading, first, COMPLEMENTISER))
      return { source, kind: "object", first };
  }
  if (reading.tokens[index]!.kind === "open-quote") return quotationAt(scan, index);
  if (isColon(reading, index)) return colonAt(scan, index);
  if (quotesClause(scan, index)) return { source, kind: "quote", first: index + 1 };
  const clause = clauseAfter(reading, index);
  if (clause >= 0 && clause <= scan.end) return clauseAt(scan, index, clause);
  if (isThatAlone(scan, index)) return { source, kind: "object", first: index };
  if (asksAt(scan, index)) return { source, kind: "clause", first: index };
  if (saysBare(scan, index)) return { source, kind: "clause", first: index };
  if (
    scan.settled ||
    scan.second >= 0 ||
    source !== null ||
    isBehindVerb(scan, index) ||
    (scan.aside && !form.cue.takes.has("في"))
  ) {
    const governed = governedContent(reading, index, form.cue, scan.end);
    if (governed >= 0 && isOnlyObject(scan, index))
      return { source: null, kind: "object", first: isTold(scan) ? source!.first : governed };
    if (governed >= 0 && holdsObject(scan)) return { source, kind: "object", first: scan.second };
    const object = governed >= 0 ? objectInSource(scan) : -1;
    if (object >= 0)
      return {
        source: speakerBefore(reading, source!, object),
        kind: "object",
        first: contentBehind(scan, object, governed),
      };
    if (governed >= 0) return { source, kind: "object", first: described(scan, governed) };
  }
  return null;
}

const ON_THAT = new Set(["deny", "reject", "condemn", "support"]);

/** فيما نفت الوزارة | ذلك: nothing else follows. */
function isThatAlone({ reading, form, verb, end, source, settled }: Scan, index: number): boolean {
  if (reading.forms[index] !== "ذلك" || !ON_THAT.has(form.cue.class)) return false;
  if (!form.cue.takes.has("object") || form.cue.act || form.pronoun) return false;
  // لم ينف الوزير | ذلك: nothing was said.
  if (/^[وف]?ل[مان]$/.test(reading.forms[verb - 1] ?? "")) return false;
  if (!settled && (source === null || source.end !== index)) return false;
  if (settled && index !== verb + 1) return false;
  return index + 1 >= end || isPunctuation(reading, index + 1);
}

/** يتساءل النائب | كم بقي منهم, روى الشيخ | كيف نجا, تساءل | عما إذا كانت …: a question is what is asked or told. */
function asksAt({ reading, form, verb, source, settled }: Scan, index: number): boolean {
  if (!ASKING.has(form.cue.class) && !TELLING_HOW.has(form.cue.lemma)) return false;
  const word = reading.forms[index]!;
  // سألنا المدير | عما يلزم: who asks is not told.
  if (form.cue.class === "ask" && /^عم[ان]$/.test(word))
    return form.cue.lemma === "تساءل" || reading.forms[index + 1] === "اذا";
  if (!/^(?:كيف|كم|لماذا|متي|اين|ماذا|هل|ما)$/.test(word)) return false;
  if (word === "ما" && (form.cue.class !== "ask" || reading.forms[index + 1] !== "اذا"))
    return false;
  return settled || source !== null || index === verb + 1 || form.shape === "participle";
}

const ASKING = new Set(["ask"]);
const TELLING_HOW = new Set(["روى", "حكى", "سرد", "شرح", "تذكر", "استذكر"]);

/** قال المدير | سنواصل العمل, قال النائب | لا حاجة إلى …: the words follow their speaker with nothing between. */
function saysBare({ reading, form, verb, source }: Scan, index: number): boolean {
  // وأضافت، | ربما تهدف الخطة إلى …
  if (form.cue.class === "add" && index === verb + 2 && isComma(reading, verb + 1))
    return GOES_ON.test(reading.forms[index]!);
  return (
    form.cue.lemma === "قال" &&
    source !== null &&
    source.first > verb &&
    source.end === index &&
    BEGINS.test(reading.forms[index]!) &&
    isDefinitePerson(reading, source)
  );
}

/** Not مصدر | لم يذكر اسمه: behind an indefinite noun it tells of him. */
function isDefinitePerson(reading: Reading, { first, end }: Range): boolean {
  if (!is(reading, first, ROLE | BODY | COMMON_NOUN) || is(reading, first, DEFINITE)) return true;
  return first + 1 < end && is(reading, first + 1, DEFINITE);
}

const GOES_ON = /^(?:ربما|لا|لن|لم|ليس|ليست|سوف|نحن|هناك|هذا|هذه|لقد|اذا|كل|سن.{3,})$/;
const BEGINS = /^(?:لا|لن|لم|ليس|ليست|سوف|نحن|هناك|سن.{3,})$/;

/** Right behind the verb, or with words between that tell when: عبر كذلك | عن …, أوصت، الثلاثاء، | باتهام …. */
function isBehindVerb({ reading, verb }: Scan, index: number): boolean {
  if (index - verb > 5) return false;
  for (let between = verb + 1; between < index; between++) {
    if (is(reading, between, ADVERB | PRONOUN_PREPOSITION) || isComma(reading, between)) continue;
    if (!/^و?(?:كذلك|ايضا)$/.test(reading.forms[between]!)) return false;
  }
  return true;
}

function quotationAt(scan: Scan, index: number): AfterVerb | null {
  const { reading, form, source, second } = scan;
  const { takes } = form.cue;
  if (isHeldSo(scan, index)) return { source, kind: "quote", first: index };
  if (isQuotedName(reading, index) || isQuotedAddressee(scan, index)) return null;
  if (isTerm(scan, index)) return { source, kind: "none", first: index };
  if (second >= 0 && takes.has("object")) return { source, kind: "object", first: second };
  if (takes.has("quote") || takes.has("clause")) return { source, kind: "quote", first: index };
  const governed = takes.has("ب") && /^ب../.test(reading.forms[index + 1] ?? "");
  if (takes.has("object") || takes.has("addressee") || governed)
    return { source, kind: "object", first: index };
  return { source, kind: "none", first: index };
}

/** اعتبره خصومه | "متساهلا": what somebody is held to be, in one word between marks. */
function isHeldSo({ reading, form, source }: Scan, open: number): boolean {
  if (!form.pronoun || !HOLDS.has(form.cue.lemma) || source?.end !== open) return false;
  return is(reading, open + 1, ACCUSATIVE);
}

/** يقر مشروع | "قواعد اللجوء", يعيد النظر في 4500 | "قرار لجوء": a few words in marks behind a noun of the reporter's are a term. */
function isTerm({ reading, form, verb, source, second }: Scan, open: number): boolean {
  const { words, closed } = reading.quotations[reading.quotationOf[open]!]!;
  if (!closed || words > TERM || second >= 0 || open === verb + 1 || source?.end === open)
    return false;
  const before = open - 1;
  if (reading.tokens[before]!.kind === "number") return !is(reading, before - 1, MONTH);
  // سترد على | "الخطأ".
  if (is(reading, before, PREPOSITION) && !is(reading, before, OCCASION | ADVERB))
    return words < TERM && !governsClause(form.cue, reading.forms[before]!);
  return (
    is(reading, before, COMMON_NOUN) &&
    !is(reading, before, DEFINITE | OCCASION | ADVERB | TIME | MEDIUM | OWNED)
  );
}

/** Words of a term. */
const TERM = 4;

function colonAt({ reading, form, source }: Scan, index: number): AfterVerb | null {
  const { takes } = form.cue;
  if (!takes.has("quote") && !takes.has("clause")) return { source, kind: "none", first: index };
  if (is(reading, index + 1, COMPLEMENTISER)) return null;
  // في رده على سؤال: | …؟
  if (/^(?:ال)?سؤال$/.test(reading.forms[index - 1]!))
    return { source, kind: "none", first: index };
  const next = reading.tokens[index + 1];
  if (next?.kind === "open-quote" && reading.quotationOf[index + 1]! >= 0)
    return { source, kind: "quote", first: index + 1 };
  return { source, kind: "speech", first: index + 1 };
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
    return noContent(scan, index);
  const first = isColon(reading, clause) ? clause + 1 : clause;
  if (isOnlyObject(scan, index))
    return { source: null, kind: "clause", first: isTold(scan) ? source!.first : first };
  const object = governsClause(cue, reading.forms[index]!) ? objectInSource(scan) : -1;
  if (object >= 0)
    return {
      source: speakerBefore(reading, source!, object),
      kind: "clause",
      first: contentBehind(scan, object, first),
    };
  if (cue.class === "describe" && isDescribedThing(scan, index))
    return { source: null, kind: "clause", first: source!.first };
  if (cue.class === "describe") return { source, kind: "clause", first: described(scan, first) };
  // وعدّ الأمين | هذه التصريحات بأنها …
  if (second >= 0 && HOLDS.has(cue.lemma) && OF_IT.test(reading.forms[index]!))
    return { source, kind: "clause", first: second };
  if (second >= 0 && cue.takes.has("object") && !cue.takes.has("addressee") && isThing(scan, index))
    return { source, kind: "object", first: second };
  return { source, kind: "clause", first };
}

/** ووصف | التقارير عن الهجوم بأنها …: the only noun is what is described, and no speaker. */
function isDescribedThing({ reading, verb, source, second }: Scan, index: number): boolean {
  if (source === null || second >= 0 || source.first !== verb + 1) return false;
  if (!/^بان(?:ه|ها)$/.test(reading.forms[index]!)) return false;
  const speaks = ROLE | BODY | COLLECTIVE | GIVEN_NAME | QUANTIFIER;
  return is(reading, source.first, COMMON_NOUN) && !is(reading, source.first, speaks);
}

const HOLDS = new Set(["عد", "اعتبر"]);
const OF_IT = /^ب?ان(?:ه|ها|هم|هما)$/;

/** أشار إلى «أن القوات …»: أن stands inside the marks. */
function quotesClause({ reading, form, end }: Scan, index: number): boolean {
  const { takes, class: name } = form.cue;
  if (!takes.has("clause") || takes.has("addressee") || name === "demand" || index + 2 >= end)
    return false;
  if (!governsClause(form.cue, reading.forms[index]!)) return false;
  return reading.tokens[index + 1]!.kind === "open-quote" && is(reading, index + 2, COMPLEMENTISER);
}

/** Whether the phrase in front of أن is what the verb reports, and no name or quality of the speaker (أكد مدير الشركة، محمد حفيظ أنه …). */
function isThing({ reading, second }: Scan, index: number): boolean {
  if (isComma(reading, index - 1) && reading.forms[index]!.startsWith("ان")) return false;
  if (is(reading, index, COMPLEMENTISER) && saidIn(reading, second, index)) return false;
  // أكد الرئيس في لقاء بعد | إعادة انتخابه أن …
  if (/^(?:بعد|قبل|منذ|عقب|فور)$/.test(reading.forms[second - 1] ?? "")) return false;
  return is(reading, second, ACT_NOUN | OWNED | COMMON_NOUN) && !is(reading, second, ROLE | BODY);
}

/** أكدت المنظمة الدولية | في بيان أنها …: behind where it was said, the clause is the verb's own. */
function saidIn(reading: Reading, from: number, end: number): boolean {
  for (let index = from + 1; index < end; index++) {
    if (is(reading, index, RELATIVE | CLAUSE_OPENER)) return false;
    if (is(reading, index, OCCASION) && !/وقت$/.test(reading.forms[index]!))
      if (/^(?:في|خلال|عبر)$/.test(reading.forms[index - 1]!)) return true;
  }
  return false;
}

/** أكد الوزير | مقتل عشرين على الأقل: a preposition behind the object is the object's own, where the verb takes no second person. */
function holdsObject({ reading, form, second }: Scan): boolean {
  const { class: name, takes } = form.cue;
  if (second < 0 || !takes.has("object") || takes.has("addressee")) return false;
  if (name === "accuse" || name === "describe") return false;
  return !is(reading, second, ROLE | BODY) && is(reading, second, ACT_NOUN | OWNED | COMMON_NOUN);
}

/** وصف الوزير | القوات بأنها …, اتهم الحزب | التحالف بـ…: who is described or accused belongs to the content. */
function described({ form, second }: Scan, first: number): number {
  const { class: name } = form.cue;
  return second >= 0 && (name === "describe" || name === "accuse") ? second : first;
}
