import { bare } from "../../lexicon/bare.ts";
import { COUNTRIES } from "../../lexicon/countries.ts";
import type { CueForm } from "../../lexicon/cue-types.ts";
import {
  ACCUSATIVE,
  ACT_NOUN,
  ADJECTIVE,
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  ROLE,
} from "../../lexicon/kinds.ts";
import { lemmaOf } from "../../lexicon/lemma-of.ts";
import { isAccusative, isActNoun, isActShape } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../../reading/reading.ts";
import { finiteCue, isPunctuation } from "../../reading/tests-on-tokens.ts";

/** What these do to a thing is a deed and no stand: صور، سأل، ركز على …. */
const DEEDS = new Set("ركز صور سأل أجمع ساند استعرض سمى قرأ".split(" "));

const BLAME = wordSet("مسؤولية المسؤولية مسئولية المسئولية مسؤولية وزر تبعات تبعة ذنب");

/** The object says that it is a stand: دعم with an act, حمّل with the responsibility, اعتبر as what somebody thinks and not what is held. */
export function isStand(
  reading: Reading,
  { cue, shape, pronoun }: CueForm,
  first: number,
  source: Range | null,
): boolean {
  const { forms } = reading;
  const lemma = lemmaOf(cue);
  if (DEEDS.has(lemma)) return false;
  if (lemma === "دعم")
    return is(reading, first, ACT_NOUN) || (shape === "imperfect" && EFFORTS.test(forms[first]!));
  if (lemma === "عرض") return isOffered(reading, first);
  if (lemma === "أدان" || lemma === "دان")
    return !isConvicted(reading, first) && !(source !== null && isCourt(reading, source));
  if (RULINGS.has(lemma) && source !== null && isCourt(reading, source))
    return !isRuled(reading, first);
  if (lemma === "اعترف" && isRecognised(reading, first)) return false;
  if (lemma === "لفت" && GLANCES.test(forms[first - 2] ?? "") && source !== null)
    return is(reading, source.first, ROLE | BODY | COLLECTIVE | GIVEN_NAME | QUANTIFIER);
  if (lemma === "أطلق") return !isToldInIt(reading, first);
  if (lemma === "وجه") return isAddressed(reading, first);
  if (lemma === "شدد") return reading.forms[first - 1] === "علي";
  if (lemma === "جدد") return !RENEWED.test(forms[first]!);
  if (lemma === "شبه" && shape === "imperfect") return likens(reading, first);
  if (lemma === "ربط")
    return source !== null && speaksForItself(reading, source) && likens(reading, first);
  if (lemma === "سجل") return isRecorded(reading, first);
  if (lemma === "أعاد") return RESTATED.test(forms[first]!);
  if (lemma === "هاجم") return isAttackedByWords(reading, source) && !isWielded(reading, first);
  if (lemma === "رفض" && WITHHELD.has(forms[first]!)) return false;
  if (lemma === "اتفق" && shape === "perfect") return NEED.test(forms[first]!);
  if (lemma === "رأى" && isSeen(reading, source)) return false;
  if (lemma === "قلل") return isBelittled(reading, shape, source);
  if (lemma === "تبنى") return ATTACKS.has(bare(forms[first]!).replace(/(?:ين|ات)$/, ""));
  if (lemma === "حمل") {
    for (let index = first; index < Math.min(first + 16, forms.length); index++)
      if (BLAME.has(forms[index]!)) return true;
    return false;
  }
  // تعتبر دير الزور مثالا …: held by everybody.
  if ((lemma === "اعتبر" || lemma === "عد") && shape === "imperfect")
    return (
      source !== null &&
      !isHeld(reading, first) &&
      !(isWhatItIs(reading, first) && !pronoun) &&
      (is(reading, source.first, ROLE) || !isComplement(forms[first]!))
    );
  return true;
}

/** اتفق الوزيران على | ضرورة …: what both hold to be needed; اتفقا على صفقة is a deed. */
const NEED = /^(?:ضروره|اهميه|وجوب|حتميه|الحاجه)$/;

/** تدعم الحكومة | جهود الوسيط: what is backed in words. */
const EFFORTS = /^(?:جهود|مساعي|مبادره|مبادرات|مطالب|موقف|حق|وحده|سياده)(?:ه|ها|هم)?$/;

/** أدانت المحكمة | الرجل بارتكاب …: a verdict, and no word against him. */
function isConvicted(reading: Reading, first: number): boolean {
  const end = Math.min(first + 8, reading.tokens.length);
  for (let index = first - 1; index < end && !isPunctuation(reading, index); index++)
    if (CHARGE.test(reading.forms[index]!)) return true;
  return false;
}

const CHARGE = /^ب?(?:ال)?(?:تهمه|تهم|اتهامات|ارتكاب|قضايا|قضيه)$/;

/** القضية تلفت | النظر إلى …: what things draw attention to nobody says. */
const GLANCES = /^(?:ال)?(?:نظر|انتباه|انظار)$/;

/** رفضت المحكمة | الطعن, وكانت محكمة | أدانت الرجل: rulings are acts. */
function isCourt({ forms }: Reading, { first, end }: Range): boolean {
  return (
    COURT.test(forms[first]!) ||
    (/^هيئ(?:ه|ة)$/.test(forms[first]!) && first + 1 < end && /محلفين$/.test(forms[first + 1]!))
  );
}

/** What the court decides, behind a quality of its own that its name left out. */
function isRuled(reading: Reading, first: number): boolean {
  for (let index = first; index < first + 6 && !isPunctuation(reading, index); index++)
    if (PLEA.test(reading.forms[index] ?? "")) return true;
  return false;
}

const COURT = /^و?(?:ال)?(?:محكمه|محاكم|قاضي?|قاضيه|قضاه|قضاء|محلفون)$/;
const RULINGS = new Set(["رفض", "أقر", "أيد", "وافق", "طلب"]);
const PLEA =
  /^(?:ال)?(?:طلب|طلبات|طلبا|طعن|طعون|طعنا|استئناف|استئنافا|التماس|التماسا|دعوي|دعاوي|شكوي|مناشده|تظلم|حكم|ادانه|اعتراض|اعتراضات|تسليم|قرار|افراج|اطلاق)(?:ه|ها|هم)?$/;

/** اعترفت السويد | باستقلال المنطقة, … | بسلوفينيا: a state is recognised. */
function isRecognised(reading: Reading, first: number): boolean {
  const form = reading.forms[first]!.replace(/^ب/, "");
  return COUNTRIES.has(form) || /^(?:استقلال|سياده|(?:ال)?دوله)$/.test(form);
}

/** سجل النائب | تحفظه على …: of what somebody records, his objections are words. */
export function isRecorded({ forms }: Reading, first: number): boolean {
  return RECORDED.test(forms[first]!);
}

const RECORDED =
  /^(?:ارتياح|تحفظ|اعتراض|رفض|احتجاج|استغراب|استياء|ملاحظ)(?:ه|ها|هم|ا|ات|اته|اتها|اتهم)?$/;

/** A person, a body or a group ties one thing to another in words; things do so by themselves. */
function speaksForItself(reading: Reading, { first }: Range): boolean {
  return is(reading, first, ROLE | BODY | COLLECTIVE | GIVEN_NAME);
}

/** وجه النائب | انتقادات إلى …, | نداء إلى …: words that somebody addresses. */
export function isAddressed(reading: Reading, first: number): boolean {
  if (isOrdered(reading, first)) return true;
  return ADDRESSED.test(reading.forms[first]!) && !isToldInIt(reading, first);
}

/** نداء | دعاهما فيه إلى …: another verb tells what it says. */
function isToldInIt(reading: Reading, paper: number): boolean {
  const end = Math.min(sentenceEnd(reading, paper), paper + FAR);
  for (let index = paper + 2; index < end; index++)
    if (/^فيها?$/.test(reading.forms[index]!) && finiteCue(reading, index - 1) !== undefined)
      return true;
  return false;
}

const ADDRESSED =
  /^(?:انتقاد|اتهام|تهديد|تحذير|نداء|دعوه|دعوات|لوم|شكر|مناشده|مناشدات|رساله|رسائل|توبيخ|شتائم|اهانات)(?:ا|ات|ه|ها)?$|^(?:اصابع|اصبع|العزاء|الشكر|الاتهام|الاتهامات|اللوم|الدعوه|التحيه)$/;

/** وجه الوزير | بتشكيل لجنة: an act is ordered. */
function isOrdered({ forms }: Reading, first: number): boolean {
  if (!forms[first]!.startsWith("ب") && !/^ب$/.test(forms[first - 1] ?? ""))
    return forms[first - 2] === "ب";
  const form = forms[first]!.slice(1);
  return isActNoun(form) || isActShape(form);
}

/** أعاد الوزير | التأكيد على …: of what is done again, what is said. */
const RESTATED = /^(?:ال)?(?:تاكيد|تذكير|دعوه|تشديد|اعراب)$/;

/** جددت واشنطن | عقوباتها: what is renewed by a deed. */
const RENEWED =
  /^(?:ال)?(?:عقوبات|عقوبه|عقد|عقود|اتفاق|اتفاقيه|اتفاقات|حصار|قصف|هجوم|هجمات|غارات)(?:ه|ها|هم)?$/;

/** يشبه | الحرب بالحريق: without ب nobody likens, one thing is like another. */
function likens(reading: Reading, first: number): boolean {
  const end = Math.min(first + 10, reading.tokens.length);
  for (let index = first + 1; index < end && !isPunctuation(reading, index); index++)
    if (/^ب(?!ه$|ها$|هم$|ين$|عد$|عض)..+/.test(reading.forms[index]!)) return true;
  return false;
}

/** A person attacks with words; a force, a group or a state with weapons. */
function isAttackedByWords(reading: Reading, source: Range | null): boolean {
  if (source === null || COUNTRIES.has(reading.forms[source.first]!.replace(/^[وف]/, "")))
    return false;
  return (
    is(reading, source.first, ROLE) ||
    !is(reading, source.first, BODY | COLLECTIVE | COMMON_NOUN | PLACE)
  );
}

/** هاجم المارة | بسكين: with a weapon. */
function isWielded(reading: Reading, first: number): boolean {
  const end = Math.min(first + 8, reading.tokens.length);
  for (let index = first; index < end && !isPunctuation(reading, index); index++)
    if (WEAPONS.test(reading.forms[index]!)) return true;
  return false;
}

const WEAPONS =
  /^ب(?:ال)?(?:سكين|سكاكين|سلاح|اسلحه|رصاص|قنبله|قنابل|عبوه|سياره|شاحنه|طائره|طائرات|صاروخ|صواريخ|مسدس|بندقيه|حجاره|حزام|هاون|مطرقه|فاس)$/;

/** رفض | الإفصاح عن …: whoever says nothing. */
const WITHHELD = wordSet("الرد الإجابة الإفصاح التحدث الإدلاء الكلام");

/** رأى الرجل سجناء عراة …: with his eyes; what stands before في is no name. */
function isSeen(reading: Reading, source: Range | null): boolean {
  if (source === null || is(reading, source.first, ROLE | BODY | QUANTIFIER)) return false;
  return source.end - source.first > 2;
}

/** Things diminish as well: مما يقلل من احتمال …. */
function isBelittled(reading: Reading, shape: string, source: Range | null): boolean {
  if (source === null) return shape === "perfect";
  return is(reading, source.first, ROLE | GIVEN_NAME | QUANTIFIER) || shape === "perfect";
}

/** عرض | الاعتراف بـ…: an act is offered, a thing is shown. */
function isOffered({ forms, tokens, document }: Reading, first: number): boolean {
  const form = bare(forms[first]!);
  // الأفلام with its hamza above is a plural, and no act (الإعلام).
  if (/^(?:ال)?\u0623/.test(document.text.slice(tokens[first]!.start, tokens[first]!.end)))
    return false;
  return form !== "تقرير" && (isActNoun(form) || isActShape(form) || OFFERS.has(form));
}

/** What is claimed as one's own: تبنت الحركة | الهجوم. */
const ATTACKS = wordSet(
  "هجوم هجم عملية عملي تفجير اعتداء قصف استهداف انفجار مسؤولية اغتيال ضربة ضرب اعتداءات صاروخ إطلاق خطف قتل مهاجمة تفجيرات عمليات",
);
const OFFERS = wordSet(
  "سلاح مساعدة معونة مشورة خدمات خدماته خدماتها وساطة وساطته وساطتها هدنة خطة صفقة تسوية مبادرة",
);

/** وتعد القوات | القوة الثانية بعد الجيش, تعتبر المدينة | هي الطريق: one thing only is told of the subject, so everybody holds it so. */
export function isHeld(reading: Reading, first: number): boolean {
  const { forms } = reading;
  if (/^(?:هو|هي|هم)$/.test(forms[first]!) || is(reading, first, RELATIVE)) return true;
  if (!is(reading, first, DEFINITE)) return false;
  const end = Math.min(sentenceEnd(reading, first), first + FAR);
  for (let index = first + 1; index < end && !isPunctuation(reading, index); index++) {
    if (reading.tokens[index]!.kind === "open-quote") return false;
    if (is(reading, index, ACCUSATIVE)) {
      if (!MORE.test(forms[index - 1]!)) return false;
    } else if (!is(reading, index, DEFINITE | ADVERB | PLACE | BODY)) {
      if (ELATIVE.test(forms[index]!)) return true;
      if (!is(reading, index, PREPOSITION | RELATIVE | CLAUSE_OPENER)) return false;
      return !comesAccusative(reading, index + 1, end);
    }
  }
  return true;
}

/** البلد يعتبر | نقطة عبور بين …: an indefinite noun right behind the verb, and nothing else that it is held to be. */
function isWhatItIs(reading: Reading, first: number): boolean {
  const known = DEFINITE | OWNED | ACT_NOUN | QUANTIFIER | PLACE | GIVEN_NAME | BODY | COLLECTIVE;
  if (!is(reading, first, COMMON_NOUN | ROLE | ADJECTIVE) || is(reading, first, known))
    return false;
  const end = Math.min(sentenceEnd(reading, first), first + FAR);
  if (first + 1 >= end || is(reading, first + 1, DEFINITE | OWNED | PLACE | BODY)) return false;
  return !comesAccusative(reading, first + 1, end);
}

/** الأكثر | نفوذا. */
const MORE = /^(?:ال)?(?:اكثر|اقل|اشد)$/;

/** تعتبر القوات في الشمال | امتدادا …: what the thing is held to be comes later. */
function comesAccusative(reading: Reading, from: number, end: number): boolean {
  for (let index = from; index < end && !isPunctuation(reading, index); index++) {
    if (is(reading, index, RELATIVE | CLAUSE_OPENER)) return false;
    if (reading.tokens[index]!.kind === "open-quote") return true;
    if (is(reading, index, ACCUSATIVE) && reading.tokens[index - 1]!.kind !== "number") return true;
  }
  return false;
}

/** Tokens in which a second object is looked for. */
const FAR = 40;

const ELATIVE = /^(?:ا[^ا]{3}|اول|اولي|احد|احدي)$/;

/** An indefinite noun that says what something is held to be. */
function isComplement(form: string): boolean {
  return (
    isAccusative(form) ||
    ELATIVE.test(form) ||
    /^و?(?:احد|احدي|واحدا|واحده|من|المورد|الاكثر)$/.test(form)
  );
}
