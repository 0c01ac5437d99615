import { HONORIFICS, ONE_OF } from "../lexicon/function-words.ts";
import {
  ACT_NOUN,
  ACT_SHAPE,
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  MEDIUM,
  PASSING_ON,
  RELATIVE,
  ROLE,
  WAS_FORM,
} from "../lexicon/kinds.ts";
import { isActNoun } from "../lexicon/word-kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading, sentenceEnd, sentenceStart } from "../reading/reading.ts";
import {
  clauseAfter,
  finiteCue,
  isColon,
  isComma,
  isPunctuation,
  isQuotedName,
} from "../reading/tests-on-tokens.ts";
import { timePhraseEnd } from "../source/after-verb/time-phrase.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";
import { withheldEnd, withholdsName } from "../source/withheld-name.ts";
import { SAYING, whoTheyAre } from "./quoted-from/who-they-are.ts";

/** مصدر - لم تذكر هويته -: what the outlet does not say. */
const NAMELESS = /^ل[من]$/;
/** لم | تذكر هويته, دون | ذكر اسمه. */
const UNSAID = /^(?:ل[من]|دون|بدون|من|عدم)$/;
const WINDOW = 60;
/** علمت | «الصحيفة» من مصادر مطلعة أن …: from whom the paper has it. */
const LEARNED = /^[وف]?علمت?$/;
/** Tokens of the name of a paper. */
const OUTLET = 7;

/** نقلت الوكالة عن الوزير قوله إن …: the speaker stands behind عن, the one who passes his words on is not the source. */
export function quotedFrom(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  for (let verb = 0; verb < reading.tokens.length; verb++) {
    if (!is(reading, verb, PASSING_ON)) continue;
    const frame = readQuoted(reading, verb);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function readQuoted(reading: Reading, verb: number): Frame | null {
  const { forms, tokens } = reading;
  const end = Math.min(sentenceEnd(reading, verb), verb + WINDOW);
  const learned = LEARNED.test(forms[verb]!);
  // على | علم من مصادر, رفع | علم البلاد: knowledge, and a flag.
  const opens = verb === sentenceStart(reading, verb) || isPunctuation(reading, verb - 1);
  if (learned && forms[verb]!.endsWith("علم") && !opens) return null;
  let from = -1;
  for (let index = verb + 1; index < end && from < 0; index++) {
    if (learned) {
      if (forms[index] === "من") from = index + 1;
      else if (index - verb > OUTLET || is(reading, index, COMPLEMENTISER)) return null;
      continue;
    }
    index = behindDescription(reading, index, end);
    if (/^عن(?:ه|ها|هم)$/.test(forms[index]!) && SAYING.test(forms[index + 1] ?? "")) from = index;
    else if (forms[index] === "عن" || (forms[index] === "الي" && forms[verb]!.includes("نسب")))
      from = index + 1;
    else if (forms[index] === "لسان" && forms[index - 1] === "علي") from = index + 1;
    else if (isGivenTo(reading, verb, index)) from = index;
    else if (clauseAfter(reading, index) >= 0 || isTold(reading, index)) return null;
  }
  if (from < 0) return null;
  if (learned && !is(reading, from, ROLE | COLLECTIVE)) return null;
  let source: Range | null = null;
  for (let index = from; index < end; index++) {
    const form = forms[index]!;
    if (SAYING.test(form)) {
      source ??= { first: from, end: index };
      const told = deedTold(reading, index, end);
      if (told >= 0) return make(reading, verb, source, "object", told);
      continue;
    }
    if (NAMELESS.test(form)) {
      source ??= { first: from, end: index };
      continue;
    }
    // رفضوا الكشف عن هوياتهم
    if (index > from && withholdsName(reading, index)) {
      if (source === null) source = { first: from, end: index };
      index = withheldEnd(reading, index, end) - 1;
      continue;
    }
    // عن الوزير | عام 2014 قوله …
    const later = source === null && index > from ? timePhraseEnd(reading, index, end) : index;
    if (later > index) {
      source = { first: from, end: index };
      index = later - 1;
      continue;
    }
    if (index > from && finiteCue(reading, index) && !UNSAID.test(forms[index - 1]!)) return null;
    const clause = clauseAfter(reading, index);
    const between =
      source === null && isComma(reading, index) ? whoTheyAre(reading, index, end) : -1;
    if (between >= 0) {
      source = { first: from, end: index };
      index = between;
      continue;
    }
    if (source === null && isComma(reading, index)) {
      const name = titledNameEnd(reading, index + 1, end);
      source = { first: from, end: Math.max(index, name) };
      if (name > index) {
        index = name - 1;
        continue;
      }
    }
    const range = source ?? { first: from, end: index };
    if (clause >= 0) {
      return make(reading, verb, range, "clause", isColon(reading, clause) ? clause + 1 : clause);
    }
    if (tokens[index]!.kind === "open-quote" && !isQuotedName(reading, index))
      return make(reading, verb, range, "quote", index);
    if (isColon(reading, index)) {
      return tokens[index + 1]?.kind === "open-quote"
        ? make(reading, verb, range, "quote", index + 1)
        : make(reading, verb, range, "speech", index + 1);
    }
    if (isPunctuation(reading, index) && form === ".") break;
  }
  return null;
}

/** نقل نائب | كان حاضرا عن …, نقل الشيخ، | الذي قاتل أبناؤه، عن …: behind what describes the one who passes it on. */
function behindDescription(reading: Reading, index: number, end: number): number {
  if (is(reading, index, WAS_FORM)) return Math.min(index + 2, end - 1);
  if (!is(reading, index, RELATIVE) || !isComma(reading, index - 1)) return index;
  let comma = index + 1;
  while (comma < end - 1 && !isComma(reading, comma)) comma++;
  return isComma(reading, comma) ? comma : index;
}

/** تأكيده | مقتل اثنين, مطالبته | بفتح الطريق, تحذيره من | انهيار السد: the deed that a noun of saying with its owner tells, or -1. */
function deedTold(reading: Reading, noun: number, end: number): number {
  const spelled = reading.forms[noun]!;
  // نقل عن طبيبة | خشيتها من …: what he feels is what is passed on.
  if (FEELING.test(spelled)) return GOVERNING.test(reading.forms[noun + 1] ?? "") ? noun : -1;
  if (!/ه[ام]?$|هما$/.test(spelled) || /^(?:قول|تصريح|وصف)/.test(spelled)) return -1;
  // تأكيده | على أن …
  if (clauseAfter(reading, noun + 1) >= 0) return -1;
  const first = GOVERNING.test(reading.forms[noun + 1] ?? "") ? noun + 2 : noun + 1;
  if (first >= end || reading.tokens[first]!.kind !== "word") return -1;
  if (first > noun + 1) return is(reading, first, COMMON_NOUN | ACT_NOUN | ACT_SHAPE) ? first : -1;
  if (is(reading, first, DEFINITE | ROLE | BODY)) return -1;
  if (is(reading, first, ACT_NOUN)) return first;
  const act = /^ب(?!ال)(.{3,})$/.exec(reading.forms[first]!)?.[1];
  return act !== undefined && isActNoun(act) ? first : -1;
}

const FEELING = /^(?:خشيت|قلق|استياء|رغبت|تخوف|استغراب|شكوا)(?:ه|ها|هم)$/;
const GOVERNING = /^(?:من|الي|عن|علي|في|ازاء|حيال)$/;

/** عن رئيس الأركان، | الجنرال كريم رضائي، قوله …: a title with its name between commas; -1 where there is none. */
function titledNameEnd(reading: Reading, first: number, limit: number): number {
  // سعد عدنان، | مدير الهيئة، قوله …
  const post =
    // حسن علي، | أحد قادة الاحتجاجات، قوله …
    ONE_OF.has(reading.forms[first] ?? "") ||
    (is(reading, first, ROLE) &&
      (is(reading, first, DEFINITE) || is(reading, first + 1, BODY | ROLE | DEFINITE)));
  if (!post && !HONORIFICS.has(reading.forms[first] ?? "") && !is(reading, first, GIVEN_NAME))
    return -1;
  const end = nounPhraseEnd(reading, first, Math.min(first + (post ? POST : NAME), limit));
  const closes = isComma(reading, end) || SAYING.test(reading.forms[end] ?? "");
  return closes || clauseAfter(reading, end) >= 0 ? end : -1;
}

const NAME = 6;
/** بهرام قاسمي، | المتحدث باسم الخارجية الإيرانية، قوله …: words of a post. */
const POST = 10;

/** نسبت صحيفة | لفلان القول إن …: whose words they are said to be, behind ل. */
function isGivenTo({ forms, kinds }: Reading, verb: number, index: number): boolean {
  if (!/نسب/.test(forms[verb]!) || !/^ل.../.test(forms[index]!)) return false;
  if ((kinds[index]! & MEDIUM) !== 0 || /^لل(?:انباء|اخبار|صحافه|اعلام)$/.test(forms[index]!))
    return false;
  for (let ahead = index + 1; ahead < index + OWNER; ahead++) {
    const form = forms[ahead] ?? "";
    if (SAYING.test(form)) return true;
    // نسبت | لجنة التحقيق إلى الوزير قوله: its own first letter.
    if (form === "الي" || form === "عن") return false;
  }
  return false;
}

const OWNER = 10;

/** نقلت معلومة عن …: what is passed on stands between, so it is no quotation of somebody. */
function isTold(reading: Reading, index: number): boolean {
  if (
    reading.tokens[index]!.kind !== "word" ||
    is(reading, index, DEFINITE | ROLE | BODY | ADJECTIVE)
  )
    return false;
  // نقل | بيان عن الوزير قوله …, نقل | مكتبه عن الوزير …
  if (PASSERS.test(reading.forms[index]!) && reading.forms[index + 1] === "عن") return false;
  // صحيفة "تايم": a name.
  if (reading.quotationOf[index]! >= 0 || /^لل/.test(reading.forms[index]!)) return false;
  return (
    is(reading, index, COMMON_NOUN) &&
    !is(reading, index, MEDIUM) &&
    // وسائل | إعلام أمريكية
    !is(reading, index - 1, MEDIUM) &&
    !is(reading, index + 1, DEFINITE)
  );
}

const PASSERS = /^(?:بيان|مكتب(?:ه|ها)|مقربون|شهود|ناشطون)$/;

function make(
  reading: Reading,
  verb: number,
  source: Range,
  kind: "clause" | "quote" | "speech" | "object",
  first: number,
): Frame | null {
  if (source.end <= source.first) return null;
  const content: Range[] =
    kind === "quote"
      ? [{ first: first + 1, end: reading.quotations[reading.quotationOf[first]!]!.close }]
      : [{ first, end: -1 }];
  return {
    rule: "quoted-from",
    cue: verb,
    cueEnd: verb + 1,
    lemma: LEARNED.test(reading.forms[verb]!) ? "علم" : "نقل",
    entry: null,
    start: verb,
    cuts: true,
    source,
    kind,
    content,
  };
}
