import type { CueForm } from "../../lexicon/cue-types.ts";
import { FELT } from "../../lexicon/felt.ts";
import { NEGATIONS } from "../../lexicon/function-words.ts";
import {
  ACT_NOUN,
  ACT_SHAPE,
  ADVERB,
  BODY,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  OCCASION,
  OWNED,
  PREPOSITION,
  RELATIVE,
  ROLE,
  TIME,
  WAS_FORM,
} from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";
import { feelingOwned } from "../../source/after-verb/feeling-owned.ts";
import { isNameOfAli } from "../../source/noun-phrase/names.ts";
import { isOften } from "../../source/often.ts";
import { withholdsName } from "../../source/withheld-name.ts";
import { comesSoon } from "./comes-soon.ts";
import { IN_DOCUMENT } from "./in-document.ts";
import { isOtherVerb } from "./other-verb.ts";

/** Classes whose denial is a stand as well: لا يؤيد, لم يستبعد. */
const AFFIRMING = new Set(["deny", "support", "reject", "think", "expect", "demand", "warn"]);
const RAW_NOUN = /[يﻱﻲ]$/;
const AFTER_WHEN = wordSet(
  "حين حيث كما إذ بينما فيما حتى مما ما له لها به بها عنه عنها فيه فيها منه منها إليه إليها عليه عليها بعد قبل منذ غير بالتزامن بالتوازي وبالتزامن وبالتوازي",
);
/** بينما, وبينما, فبينما. */
function isAfterWhen(before: string): boolean {
  return AFTER_WHEN.has(before) || AFTER_WHEN.has(before.replace(/^[وف](?=..)/, ""));
}

/** كتائب الإمام علي | ترفض …: no preposition stands in front of a verb. */
function isAli(reading: Reading, index: number): boolean {
  return reading.forms[index] === "علي" && isNameOfAli(reading, index);
}

/** لو | رفض المرشح النتيجة: what might be said. */
const CONDITION = /^[وف]?(?:لو|اذا)$/;
/** ماذا | كشفت الصور؟, كيف | رد الوزير؟: the reporter asks. */
const ASKING = /^[وف]?(?:ماذا|لماذا|كيف)$/;
const AS = wordSet("ما حسبما وفقما مثلما كيفما");

/** ونفي | الوزير أن …: a sentence that begins so, with its clause behind the speaker, has the verb with the dots of another spelling. */
function opensClause(reading: Reading, verb: number): boolean {
  if (verb !== sentenceStart(reading, verb) || !reading.forms[verb]!.startsWith("و")) return false;
  for (let index = verb + 2; index < verb + SOON; index++) {
    if (is(reading, index, COMPLEMENTISER)) return reading.forms[index] === "ان";
    if (reading.tokens[index]?.kind !== "word") return false;
  }
  return false;
}

const SOON = 8;

/** Whether لا, لم, لن … stand right in front of the verb, in its own sentence. */
export function isNegated(reading: Reading, verb: number): boolean {
  if (verb <= sentenceStart(reading, verb) || !NEGATIONS.has(reading.forms[verb - 1]!))
    return false;
  return !isOften(reading, verb - 1);
}

/** Whether the word, by its own letters and the word in front of it, is no verb that reports. */
export function neverReports(reading: Reading, verb: number, form: CueForm): boolean {
  const { forms, tokens } = reading;
  const { cue } = form;
  const before = forms[verb - 1] ?? "";
  // لواء أبو | فضل العباس: part of a name.
  if (/^(?:ابو|ابي|ابا|بن|ابن)$/.test(before) && isBarePerfect(form)) return true;
  if ((AS.has(before) && !isOften(reading, verb - 1)) || ASKING.test(before) || before === "حد")
    return true;
  if (
    /^(?:بعد|قبل|منذ)$/.test(before) &&
    isBarePerfect(form) &&
    !/^(?:فيما|من)$/.test(forms[verb - 2] ?? "")
  )
    return true;
  if (is(reading, verb - 1, PREPOSITION) && !isAfterWhen(before) && !isAli(reading, verb - 1))
    return true;
  if (withholdsName(reading, verb)) return true;
  if (isPublished(reading, verb, form)) return true;
  if (form.shape === "perfect" && /^[وف]?ل[من]$/.test(before)) return true;
  // مما | دفع الأهالي إلى …: what brought them to it.
  if (cue.lemma === "دفع" && /^(?:مما|الذي|التي)$/.test(before)) return true;
  // لم تكن | تتوقع الفوز: what nobody held, and nobody said.
  if (cue.class === "expect" && /^[يت]كن$/.test(before)) return true;
  // الذين كانوا | يتوقعون حلولا: what they had in mind.
  if (cue.class === "expect" && is(reading, verb - 1, WAS_FORM) && is(reading, verb - 2, RELATIVE))
    return true;
  if (isSubjunctive(reading, verb, form) || isNamedSo(before, form)) return true;
  if (isNounThere(before, form) && !isReply(reading, verb, form)) return true;
  if (isLonging(reading, verb, form)) return true;
  if (verb > sentenceStart(reading, verb) && CONDITION.test(before)) return true;
  // ورد المسلحون | بالمثل, ورد الجيش | بإطلاق النار: with a deed.
  if (cue.lemma === "رد" && isAnsweredByDeed(reading, verb)) return true;
  if (cue.lemma === "أخفى") return !isNegated(reading, verb) || feelingOwned(reading, verb) < 0;
  if (isNegated(reading, verb) && !AFFIRMING.has(cue.class)) return true;
  if (forms[verb] === "شك" && before !== "و") return true;
  const raw = reading.document.text.slice(tokens[verb]!.start, tokens[verb]!.end);
  if (cue.ambiguous && cue.lemma.endsWith("ى") && isBarePerfect(form) && RAW_NOUN.test(raw))
    return !opensClause(reading, verb);
  if (isOtherVerb(reading, verb, form) || isGenitive(reading, verb, form)) return true;
  if (
    (isFirstPerson(raw, cue.lemma) && !isFollowedBySpeaker(reading, verb)) ||
    isFarewell(raw, cue.lemma)
  )
    return true;
  return cue.lemma === "جاء" && !IN_DOCUMENT.test(forms[verb + 1] ?? "");
}

/** نشر | الوزير تغريدة كتب فيها: «…»: what stands in it has a verb of its own. */
function isWrittenIn(reading: Reading, verb: number): boolean {
  for (let index = verb + 2; index < verb + WRITTEN; index++) {
    if (reading.tokens[index]?.kind !== "word") return false;
    if (/^في(?:ه|ها)$/.test(reading.forms[index]!))
      return reading.cues[index - 1]?.[0]?.shape === "perfect";
  }
  return false;
}

/** Tokens of who publishes, of what, and of the verb behind it. */
const WRITTEN = 10;

/** ورد | بفرض عقوبات, not ورد | بالتهديد بفرض …; رد العراقيون | الدرس: they gave it back. */
function isAnsweredByDeed(reading: Reading, verb: number): boolean {
  if (comesSoon(reading, verb, GIVEN_BACK, 3)) return true;
  return comesSoon(reading, verb, STRUCK_BACK, 6) && !comesSoon(reading, verb, IN_WORDS, 6);
}

const GIVEN_BACK = /^(?:الدرس|الجميل|التحيه|الاعتبار|الصاع|الضربه|الكره)$/;
const IN_WORDS = /^ب(?:ال)?(?:تهديد|تاكيد|قول|ايجاب|سلب|نفي|تحذير|تلويح|مطالبه|دعوه|اعلان|اتهام)$/;

const STRUCK_BACK =
  /^ب(?:المثل|اطلاق|قصف|الرصاص|النار|نيران|النيران|الحجاره|هجوم|هجمات|ضربات|ضربه|غارات|صواريخ|مدفعيه|المدفعيه|الانسحاب|انسحاب|سحب|فرض|طرد|اغلاق|تعليق|شن|تجميد|وقف|قطع|ابعاد|احتجاز|اعتقال|توقيف|نشر|ارسال|تعزيز|زياده|رفع|خفض|اسقاط|تدمير|اقتحام|حظر|منع|ايقاف|الغاء|مقاطعه)$/;

/** عدم | رغبتهم في …, من | خشيته: with a pronoun behind a noun or preposition it is the noun. */
function isLonging(reading: Reading, verb: number, { pronoun }: CueForm): boolean {
  if (FELT.test(reading.forms[verb]!) && isShown(reading, verb)) return true;
  if (!pronoun || !is(reading, verb, OWNED) || verb === sentenceStart(reading, verb)) return false;
  return (
    is(reading, verb - 1, ACT_NOUN | PREPOSITION | COMMON_NOUN) && !/^و/.test(reading.forms[verb]!)
  );
}

/** أبدى الوزير، أمس، | رغبته في …, مبديا | تخوفه من …: what is shown of somebody's. */
export function isShown(reading: Reading, noun: number): boolean {
  for (let index = noun - 1; index >= Math.max(sentenceStart(reading, noun), noun - SHOWN); index--)
    if (reading.cues[index]?.[0]?.cue.lemma === "أبدى") return true;
  return false;
}

/** Words between the verb and what is shown. */
const SHOWN = 10;

/** وجاء | رد النادي, ويعد | دعم القرار …, وهو أول | رفض علني: no verb stands behind these, nor behind a word that ranks. */
function isNounThere(before: string, form: CueForm): boolean {
  if (!form.cue.ambiguous || !isBarePerfect(form)) return false;
  return ARRIVES.test(before) || RANKING.has(before.replace(/^و(?=...)/, ""));
}

const ARRIVES = /^[وف]?(?:جاء|جاءت|ياتي|تاتي|اتي|صدر|يصدر|[يت]عد|[يت]عتبر)$/;
const RANKING = wordSet(
  "أول أبرز أكبر أهم أحدث أقوى أشد أعنف أوضح أسرع أوسع أفضل أعلى ثاني ثالث رابع مجرد بمثابة",
);

/** وجاء | رد الضباط أنهم …: the noun says what was replied. */
function isReply(reading: Reading, verb: number, { cue }: CueForm): boolean {
  if (cue.lemma !== "رد") return false;
  for (let index = verb + 2; index < verb + REPLY; index++)
    if (is(reading, index, COMPLEMENTISER)) return true;
  return false;
}

const REPLY = 6;

/** رجحت المصادر أن | يطلب الملك …, لكي | يعلن …: what is expected or wished, and nobody's words yet. Not قبل أن | يستدرك. */
function isSubjunctive({ forms }: Reading, verb: number, { shape }: CueForm): boolean {
  if (shape === "imperfect" && /^[وف]?(?:ل?كي|لكيلا|حتي)$/.test(forms[verb - 1] ?? "")) return true;
  return (
    shape === "imperfect" &&
    forms[verb - 1] === "ان" &&
    !/^(?:قبل|بعد|الي|حتي)$/.test(forms[verb - 2] ?? "")
  );
}

/** ما | وصفه بـ…, بما | اعتبره …, من | وصفهم بـ…: a name that somebody gives to a thing in passing. */
function isNamedSo(before: string, { cue, pronoun }: CueForm): boolean {
  if (!NAMING.has(cue.lemma)) return false;
  return /^(?:[وفبلكم]?ما|[وفبل]?من|ممن)$/.test(before) && pronoun;
}

const NAMING = new Set(["وصف", "اعتبر", "سمى", "عد"]);

/** قبل تقديم | طلب لجوء: behind an act without its article stands a noun, and no verb that is spelled like it. */
function isGenitive(reading: Reading, verb: number, form: CueForm): boolean {
  if (!form.cue.ambiguous || !isBarePerfect(form) || verb === sentenceStart(reading, verb))
    return false;
  // تغريدة | كتب فيها أن …
  if (/^(?:في|خلال|عبر)(?:ه|ها)$/.test(reading.forms[verb + 1] ?? "")) return false;
  const asked = form.cue.lemma === "طلب" && is(reading, verb + 1, DEFINITE) ? COMMON_NOUN : 0;
  return (
    is(reading, verb - 1, ACT_NOUN | ACT_SHAPE | asked) &&
    !is(reading, verb - 1, DEFINITE | OWNED | PREPOSITION)
  );
}

/** The perfect without any ending: the form that can be a noun. */
export function isBarePerfect({ shape, feminine, plural, pronoun }: CueForm): boolean {
  return shape === "perfect" && !feminine && !plural && !pronoun;
}

/** أعتقد, أعلن: with its hamza the first person of the imperfect (the perfect اعتقد has none), but for a slip with its subject behind it: وأعتبر | الوزير أن …. */
function isFirstPerson(raw: string, lemma: string): boolean {
  return lemma.startsWith("ا") && /^[وف]?\u0623/.test(raw);
}

/** وأعتبر | مساعدو الوزير: a title, a body, or a sound plural in front of its genitive. */
function isFollowedBySpeaker(reading: Reading, verb: number): boolean {
  return is(reading, verb + 1, ROLE | BODY) || /..و$/.test(reading.forms[verb + 1] ?? "");
}

/** ودّعت: a farewell, and no دعت. */
function isFarewell(raw: string, lemma: string): boolean {
  return lemma === "دعا" && /^ود\u064E?\u0651/.test(raw);
}

/** في تغريدة | نشرت قبيل منتصف الليل, في بيان | نشر أمس: what was done with the paper, and when. */
function isPublished(reading: Reading, verb: number, { cue }: CueForm): boolean {
  if (cue.lemma !== "نشر") return false;
  const { forms, kinds } = reading;
  if (isWrittenIn(reading, verb)) return true;
  if (!/^نشرت?$/.test(forms[verb]!) || forms[verb - 2] !== "في") return false;
  if ((kinds[verb - 1]! & OCCASION) === 0) return false;
  return ((kinds[verb + 1] ?? 0) & (PREPOSITION | ADVERB | TIME)) !== 0;
}
