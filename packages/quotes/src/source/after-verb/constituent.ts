import { FELT } from "../../lexicon/felt.ts";
import { MEDIA, MONTHS } from "../../lexicon/function-words.ts";
import {
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  MONTH,
  NAME,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  ROLE,
  TIME,
  VERB,
} from "../../lexicon/kinds.ts";
import { isActNoun, isActShape, isAdverb, isBody, isCommonNoun } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { endsInTehMarbuta } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clearFiniteCue, finiteCue, isColon, isComma } from "../../reading/tests-on-tokens.ts";
import { isNameOfAli } from "../noun-phrase/names.ts";
import { isMannerHere } from "../noun-phrase/none-of-it.ts";
import { isToldTo } from "./outlet-end.ts";
import type { Scan } from "./scan.ts";

export function isVerbal(reading: Reading, index: number): boolean {
  if (is(reading, index, ROLE | BODY)) return false;
  if (isNameBehindComma(reading, index)) return false;
  // فوافق السفير | ووعد أحدهم بأن …
  if (/^وو/.test(reading.forms[index]!) && finiteCue(reading, index) !== undefined) return true;
  return clearFiniteCue(reading, index) !== undefined || is(reading, index, VERB);
}

const FEARING = /^خشيت(?:ه|ها|هم|هما)$/;
const LONGING = /^رغبت(?:ه|ها|هم|هما)$/;

/** رئيس المركز، | واثق الهاشمي، أن: between commas, a word and a family name. */
function isNameBehindComma(reading: Reading, index: number): boolean {
  if (!isComma(reading, index - 1) || !isComma(reading, index + 2)) return false;
  if (finiteCue(reading, index) !== undefined || !/^.ا.{2,3}$/.test(reading.forms[index]!))
    return false;
  return /^ال.{3,}ي$/.test(reading.forms[index + 1]!);
}

/** وأكد: joined to what stands in front; not وصفت, ورد, whose و is their own. */
export function isJoinedOn(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (!/^[وف]/.test(form)) return false;
  if (/^و(?:رد|قع|ضع|صل|زع|جد|اجه|اصل|اكب|افق)ت?(?:ه|ها)?$/.test(form)) return false;
  const cue = finiteCue(reading, index);
  if (cue === undefined || cue.shape !== "perfect") return true;
  return !cue.cue.lemma.startsWith(form.charAt(0)) || form.charAt(1) === form.charAt(0);
}

/** أبدى الوزير، أمس، | تخوفه من …: what is shown, in the letters of a verb. */
export function isFelt({ reading, form }: Scan, index: number): boolean {
  return form.cue.lemma === "أبدى" && FELT.test(reading.forms[index]!);
}

export function isNounPhraseStart(scan: Scan, index: number): boolean {
  const { reading } = scan;
  const form = reading.forms[index]!;
  const { kind } = reading.tokens[index]!;
  if (kind === "number") return !isDate(reading, index);
  if (kind === "latin" || kind === "hashtag") return true;
  if (kind !== "word") return false;
  if (is(reading, index, NAME)) return true;
  if (isToldTo(reading, index)) return false;
  if (form === "علي" && isNameOfAli(reading, index)) return true;
  if (form === "صباح" && isNameAfterMorning(reading, index)) return true;
  if (isImam(reading, index)) return true;
  // تتمنى | أم فرح أن …: right behind the verb a mother, and no "or".
  if (form === "ام" && index === scan.verb + 1 && reading.tokens[index + 1]?.kind === "word")
    return true;
  if (isNameLikeVerb(scan, index) || isNameWithB(scan, index)) return true;
  if (isActLikeVerb(scan, index) || isActLikePreposition(scan, index)) return true;
  // فأعلنت | رغبتها في …
  if (LONGING.test(form) && scan.form.cue.takes.has("object")) return true;
  // وأبدى المتطوع | خشيته على رفاقه
  if (scan.source?.end === index && FEARING.test(form)) return true;
  if (isFelt(scan, index)) return true;
  if (isAlone(reading, index)) return false;
  // أخبره | وبالوثائق عن …: a preposition is attached behind the و too.
  if (/^[وف](?:بال|لل)./.test(form)) return false;
  if (is(reading, index, ADVERB | PREPOSITION | CLAUSE_OPENER | COMPLEMENTISER)) return false;
  if (is(reading, index, PRONOUN_PREPOSITION | MONTH)) return false;
  if (is(reading, index, RELATIVE) || isVerbal(reading, index) || isManner(reading, index))
    return false;
  if (isLikeness(scan, index)) return false;
  return !isAttachedAside(scan, index);
}

/** قال | بات رايدر إن, أكد | ينس ستولتنبرغ أن: right behind a finite verb of saying no other verb stands, and an unknown word follows. */
function isNameLikeVerb({ reading, verb, form, settled }: Scan, index: number): boolean {
  if (index !== verb + 1 || settled || !isVerbal(reading, index)) return false;
  if (form.shape !== "perfect" && form.shape !== "imperfect") return false;
  if (/^[وفيتنس]?كان/.test(reading.forms[index]!) || clearFiniteCue(reading, index)) return false;
  const next = reading.tokens[index + 1];
  // وأكد | تيري أن …, and not وأكد يجب أن …
  const alone = is(reading, index + 1, COMPLEMENTISER) || next?.kind === "punctuation";
  if (alone) return !/^[وف]?ي/.test(reading.forms[index]!);
  if (next?.kind !== "word") return false;
  const known =
    COMMON_NOUN | PREPOSITION | CLAUSE_OPENER | PRONOUN_PREPOSITION | ADVERB | VERB | DEFINITE;
  return !is(reading, index + 1, known) || is(reading, index + 1, GIVEN_NAME);
}

/** توقعت الهيئة | تجدد الأمطار: behind the speaker of a verb that takes a thing, a noun with the letters of another verb. */
function isActLikeVerb({ reading, form, source }: Scan, index: number): boolean {
  if (source === null || !form.cue.takes.has("object")) return false;
  // نفى المصدر، مساء السبت، | تعرض المطار لهجوم
  const between = isComma(reading, index - 1) && isComma(reading, source.end);
  if (source.end !== index && !(between && source.end < index - 1)) return false;
  // نفى المصدر | تعرض مطار المزة لهجوم
  const behind = DEFINITE | COMMON_NOUN | BODY | COLLECTIVE | ROLE;
  return /^ت(?:جدد|كرر|عرض)$/.test(reading.forms[index]!) && is(reading, index + 1, behind);
}

/** اقترح النواب | إضافة عبارة, طلب الوزير | لقاء الرئيس, أعلنت الهيئة | بناء سد: right behind the speaker of a verb that takes a thing, a deed with the letters of a preposition. */
function isActLikePreposition({ reading, form, source }: Scan, index: number): boolean {
  if (source === null || source.end !== index || !form.cue.takes.has("object")) return false;
  if (!/^(?:اضافه|بناء|لقاء)$/.test(reading.forms[index]!)) return false;
  const next = reading.tokens[index + 1];
  return next?.kind === "word" && !is(reading, index + 1, PREPOSITION);
}

/**
 * وأكد | باول أن …, وطالب | بلينكن برحيل …, تتهم تركيا | برانسون بدعم …: right behind the verb or its subject, with what is said right behind it, the ب is a
 * letter of a name.
 */
export function isNameWithB(
  { reading, verb, settled, source, form: cue }: Scan,
  index: number,
): boolean {
  const form = reading.forms[index]!;
  const behindSubject = source !== null && source.end === index && reading.kinds[index] === 0;
  const unknown = (reading.kinds[index]! & ~(GIVEN_NAME | NAME)) === 0;
  if (settled || !(behindSubject || (source === null && index === verb + 1))) return false;
  if (!/^ب.{2,}/.test(form) || form.startsWith("بال")) return false;
  if (is(reading, index, COMPLEMENTISER | ADVERB) || form.endsWith("ا")) return false;
  const rest = form.slice(1);
  // أكد بوضوح أن …, أجاب باقتضاب: …
  const manner = isCommonNoun(rest) || isActNoun(rest) || isActShape(rest) || isAdverb(rest);
  if (manner && !is(reading, index, GIVEN_NAME)) return false;
  const next = reading.forms[index + 1] ?? "";
  // اتهم | باول بعض الموظفين بـ…
  if (cue.cue.class === "accuse" && index === verb + 1 && unknown)
    if (is(reading, index + 1, ROLE | BODY | QUANTIFIER)) return true;
  if (is(reading, index + 1, COMPLEMENTISER) || isColon(reading, index + 1)) return true;
  if (isComma(reading, index + 1)) return reading.kinds[index] === 0;
  return /^ب../.test(next) && (isActNoun(next.slice(1)) || next.startsWith("بال"));
}

/** الجيش | وحده is written with ه, وحدة مدرعة with ة. */
function isAlone(reading: Reading, index: number): boolean {
  if (!/^وحد(?:ه|ها|هم)$/.test(reading.forms[index]!)) return false;
  return !endsInTehMarbuta(reading, index);
}

/** إمام with its hamza below is no أمام. */
function isImam({ forms, tokens, document }: Reading, index: number): boolean {
  return forms[index] === "امام" && document.text.charAt(tokens[index]!.start) === "\u0625";
}

/** A day of a month or a year. */
export function isDate(reading: Reading, index: number): boolean {
  if (reading.tokens[index]!.kind !== "number") return false;
  const near = [reading.forms[index - 1], reading.forms[index + 1]];
  return near.some((form) => form !== undefined && MONTHS.has(form));
}

/** صباح as a name and not as the time of day. */
export function isNameAfterMorning(reading: Reading, index: number): boolean {
  const next = reading.forms[index + 1] ?? "";
  if (is(reading, index + 1, ADVERB | TIME)) return false;
  const unknown = reading.tokens[index + 1]?.kind === "word" && reading.kinds[index + 1] === 0;
  return /^ال/.test(next) || unknown;
}

/** مخاطبا العراقيين، ردا على …: an accusative that tells how it was said. */
export function isManner(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (isMannerHere(reading, index)) return true;
  if (!/ا$/.test(form) || is(reading, index, ROLE | BODY)) return false;
  // قدم | مقترحا
  if (form === "مقترحا" && !isComma(reading, index - 1)) return false;
  // وأضاف | مستفيضا في الشرح أن …
  if (reading.kinds[index] === 0 && /^م(?:ت|ست).{3,}ا$/.test(form)) return true;
  // فأجاب | مبتسما: «…»
  const next = reading.tokens[index + 1];
  if (/^م.{3,}ا$/.test(form) && (next?.kind === "open-quote" || isColon(reading, index + 1)))
    return true;
  // أن يضيف | مبتسما أن …
  if (/^م[تبسنعغحخ]?ت.{2,}ا$/.test(form) && is(reading, index + 1, COMPLEMENTISER)) return true;
  return reading.cues[index]?.some(({ shape }) => shape === "participle") === true;
}

/** واستشهد | مقارنا بما حدث: right behind the verb, a participle with what it takes. */
function isLikeness({ reading, verb }: Scan, index: number): boolean {
  if (index !== verb + 1 || !/^م(?:[^اوي]..|.ا..|ت...)ا$/.test(reading.forms[index]!)) return false;
  return is(reading, index + 1, PREPOSITION) || /^[بل]../.test(reading.forms[index + 1] ?? "");
}

function isHamzaBehind({ document, tokens }: Reading, index: number): boolean {
  return /[\u0622\u0623\u0625]/.test(document.text.charAt(tokens[index]!.start + 1));
}

const WITH_B = wordSet("بأصابع بإصبع بموجبه بموجبها");

/** ل before a medium or listener, ب before a way of saying. */
export function isAttachedAside({ reading, source, settled }: Scan, index: number): boolean {
  const form = reading.forms[index]!;
  if (form === "ل" || form === "ب") return true;
  // أشارت السلطات | بأصابع الاتهام إلى …, الذي وافقت إيران | بموجبه على …
  if (WITH_B.has(form)) return true;
  if (is(reading, index, ROLE | BODY | COLLECTIVE | COMMON_NOUN)) {
    if (!form.startsWith("لل") && !form.startsWith("بال")) return false;
  }
  if (/^(?:لل|بال)/.test(form)) return true;
  const rest = form.slice(1);
  // ليا, لين: a name.
  if (form.startsWith("ل") && rest.length < 3) return false;
  // قالت | لإردوغان, طلبت | لتركيا: no name begins with لأ or لإ.
  if (form.startsWith("ل") && (isHamzaBehind(reading, index) || isBody(rest))) return true;
  if (form.startsWith("ل"))
    return source !== null || settled || MEDIA.has(rest) || isCommonNoun(rest);
  if (!form.startsWith("ب") || form.length <= 3) return false;
  // هدد النائب، سامر خلف، | باندلاع «حرب أهلية»
  return isCommonNoun(rest) || (reading.kinds[index] === 0 && rest.length > 4 && isActNoun(rest));
}
