import { bare } from "../../lexicon/bare.ts";
import { isDefinite } from "../../lexicon/classify/article.ts";
import type { CueForm } from "../../lexicon/cue-types.ts";
import {
  ADVERB,
  BODY,
  NAME,
  OCCASION,
  PASSING_ON,
  PREPOSITION,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { isBody } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../../reading/reading.ts";
import { finiteCue, isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { isOutlet } from "../../source/outlet.ts";
import { beginsClause, isBegun } from "./opener.ts";
import { isMedium, isPrinted } from "./printed.ts";
import { opensContent, speakerEnd } from "./speaker-end.ts";
import { isSaidAlone, tellsNobody, whoActs } from "./told-by-verb.ts";

/** Whose word it is, and where the phrase that says so ends. */
export interface Attribution {
  readonly lemma: string;
  /** `null` where a pronoun stands for him (على حد قوله). */
  readonly source: Range | null;
  readonly end: number;
  /** The content follows: the phrase begins its clause, or فإن stands behind it. */
  readonly leads: boolean;
}

const LEMMAS: readonly (readonly [RegExp, string])[] = [
  [/حسب/, "حسب"],
  [/وفق/, "وفق"],
  [/طبق/, "طبق"],
  [/نقلا/, "نقل"],
  [/استناد/, "استنادا"],
];

const WORDS_OF =
  /^(?:قول|تعبير|وصف|تصريح|تصريحات|تاكيد|راي|ما|بيان|رواية|روايه|كلام|لسان|زعم|تقدير|تقديرات|قوله|تعبيره|وصفه|قولها|تعبيرها|وصفها|تعبيرهم|قولهم|تصريحاته)$/;

const SAYING_IT =
  /^(?:قوله|تعبيره|وصفه|قولها|تعبيرها|وصفها|تعبيرهم|قولهم|زعمه|زعمها|تصريحاته|تصريحاتها|رايه|رايها)$/;

/** What is followed and does not speak: وفق القانون، بحسب الحاجة. */
const THINGS = wordSet(
  "نسخة سيرة تقويم روزنامة مفكرة معتقد معتقدات تقاليد أسطورة أساطير تقسيم مخطوط اعتبار تشريع تشريعات تصنيف قانون قوانين دستور خطة خطط قواعد قاعدة آلية آليات جدول جداول اتفاق اتفاقية اتفاقات شروط شرط مبدأ مبادئ أسس معايير معيار نظام أنظمة رؤية سياسة سياسات حاجة موعد مواعيد ضوابط منهج نهج صيغة نموذج ترتيب توقيت إجراءات مصلحة حالة سياق سياقات أعراف عرف تصنيفات ظروف قدرة قدرات استراتيجية برنامج عقد عقود بند بنود مادة مواد فقرة نوع حجم طبيعة نتائج نتيجة لوائح لائحة مقاييس مقياس مخارج حصة صور لقطات بطاقة معلومات خريطة خرائط خارطة صورة رسم أجندة أهواء هوى مزاج وزن سعر أسعار لون زمان أولوية أولويات هدف أهداف محاصصة استحقاق استحقاقات توافق توافقات تفاهمات نمط منطق عواصم فئة فئات مستوى مستويات درجة كمية كفاءة رغبة رغبات مقتضيات متطلبات احتياجات إمكانات إمكانيات سعة مقدار طريقة طرق أحكام مقاسات مرسوم مراسيم أسلوب أساليب تقنية تقنيات تعليمات نسبة قيمة وتيرة تسلسل",
);

const WINDOW = 40;

/** بحسب | المرصد, وفقا لـ | مصدر في الشرطة, على حد | قوله; `null` for outlets, things, and phrases without a speaker. */
export function readAttribution(reading: Reading, opener: number): Attribution | null {
  const { forms } = reading;
  const limit = Math.min(sentenceEnd(reading, opener), opener + WINDOW);
  const { first, lemma, owner, verb } = speakerStart(reading, opener);
  if (first < 0 || (first >= limit && !owner)) return null;
  const end = speakerEnd(reading, first, limit, beginsClause(reading, opener));
  if (!owner && end === first) return null;
  if (
    !owner &&
    !is(reading, first, NAME) &&
    (isMedium(reading, first) ||
      isOutlet(reading, { first, end }) ||
      isPrinted(reading, first, end) ||
      (isThing(forms[first]!) && !isFigureOf(reading, first)) ||
      (THIS.test(forms[first]!) && isThing(forms[first + 1] ?? "")))
  )
    return null;
  // حسبما نقلت | على موقعها
  if (!owner && is(reading, first, PREPOSITION)) return null;
  const acting = verb === undefined ? null : whoActs(reading, opener, verb);
  const source = owner ? acting : { first, end };
  const behind = isComma(reading, end) ? end + 1 : end;
  const begins = beginsClause(reading, opener);
  const leads = begins && (!isBegun(reading, opener) || opensContent(forms[behind]));
  return { lemma, source, end, leads: leads || opensContent(forms[end]) };
}

/** Where the phrase of the speaker begins, behind لـ, عن, قول, ما ذكرته. */
function speakerStart(
  reading: Reading,
  opener: number,
): { first: number; lemma: string; owner: boolean; verb?: CueForm } {
  const { forms } = reading;
  const view = viewAt(forms, opener);
  if (view !== null) return view;
  // فسببها، بحسبه، نقص المال
  if (/حسبه(?:ا|م)?$/.test(forms[opener]!)) return { first: opener + 1, lemma: "حسب", owner: true };
  let index = opener + 1;
  if (forms[opener] === "علي") index++;
  if (forms[index] === "ل" || forms[index] === "عن" || forms[index] === "الي") index++;
  let lemma = LEMMAS.find(([pattern]) => pattern.test(forms[opener]!))?.[1] ?? "قال";
  let owner = false;
  const word = forms[index] ?? "";
  if (WORDS_OF.test(word) || WORDS_OF.test(word.replace(/^ل/, ""))) {
    owner = SAYING_IT.test(word);
    if (forms[opener] === "علي" && word !== "ما") lemma = bare(word).replace(/(?:ه|ها|هم)$/, "");
    const next = forms[index + 1] ?? "";
    // وفقا لبيان صادر عن | الحزب: whose the paper is.
    if (/^(?:صادر|صدر)$/.test(next) && forms[index + 2] === "عن") index += 3;
    else if (!/^ل?بيان/.test(word) || isBody(next) || isDefinite(next)) index++;
  }
  if (NORMS.has(forms[index] ?? "")) return { first: -1, lemma, owner: false };
  const verb = finiteCue(reading, index);
  if (verb !== undefined) {
    if (lemma === "قال") lemma = verb.cue.lemma;
    index++;
  } else if (forms[opener] === "كما") return { first: -1, lemma, owner };
  if (/^(?:جاء|ورد)$/.test(forms[index] ?? "")) index++;
  // …، كما قالت | في حديث مع القناة: where she said it, behind a clause that has ended.
  if (verb !== undefined && forms[opener] === "كما" && isWhere(reading, index, verb.cue.lemma))
    return { first: isPunctuation(reading, opener - 1) ? index : -1, lemma, owner: true };
  if (forms[index] === "في") index++;
  if (/ما$/.test(forms[opener]!) || /^ل?ما$/.test(forms[index - 1] ?? ""))
    index = behindVerb(reading, index);
  if (verb !== undefined && PRONOUN.test(forms[index] ?? "")) index++;
  // كما تصف | ., حسبما قالت | على حسابها: who spoke is understood.
  if (verb !== undefined && tellsNobody(verb) && isSaidAlone(reading, index))
    return { first: index, lemma, owner: true, verb };
  const passed = passedOnFrom(reading, opener, index);
  if (passed >= 0) return { first: passed, lemma, owner: false };
  // وفق ما قال | للمحققين: to whom, and who spoke is understood.
  if (isTold(reading, index)) return { first: index, lemma, owner: true };
  // كما أوضح | للصحافة حينها الوزير
  if (
    verb !== undefined &&
    LISTENERS.test(forms[index] ?? "") &&
    !isPunctuation(reading, index + 1)
  )
    index = is(reading, index + 1, ADVERB) ? index + 2 : index + 1;
  return { first: index, lemma, owner };
}

/** في رأي | الخبير, برأيه, من وجهة نظر | الحزب: whose view it is. */
function viewAt(
  forms: readonly string[],
  opener: number,
): { first: number; lemma: string; owner: boolean } | null {
  const form = forms[opener]!;
  let noun = opener;
  if (/^[وف]?في$/.test(form)) noun = opener + 1;
  else if (/^[وف]?من$/.test(form)) noun = opener + 2;
  else if (!/^[وف]?ب(?:راي|نظر|تعبير|تقدير)/.test(form)) return null;
  const [, stem, owner] = /^(?:[وف]?ب)?(.{3,6}?)(ه|ها|هم|هما)?$/.exec(forms[noun]!) ?? [];
  const kept = stem !== undefined && VIEWS[stem] !== undefined;
  const lemma = VIEWS[kept ? stem : `${stem}${owner ?? ""}`];
  if (lemma === undefined) return null;
  return { first: noun + 1, lemma, owner: kept && owner !== undefined };
}

const VIEWS: Readonly<Record<string, string>> = {
  راي: "رأي",
  نظر: "نظر",
  تعبير: "تعبير",
  تقدير: "تقدير",
  اعتقاد: "اعتقاد",
  قراءه: "قراءة",
  قراءت: "قراءة",
  روايه: "رواية",
};

/** حسب ما ينص عليه الدستور, كما جرت العادة, بحسب ما ظهر حتى الآن: a rule, a custom, or what everybody sees. */
const NORMS = wordSet(
  "رأيت قرأت سمعت علمت فهمت عرفت أرى نرى أعلم نعلم أظن أعرف رأينا علمنا ينص تنص نص نصت هو هي يقتضي تقتضي يقتضيه تقتضيه يقضي تقضي جرت يتطلب تتطلب يتطلبه تتطلبه يلزم ينبغي يجب ظهر يظهر بدا يبدو تبين يتبين اتضح يتضح توفر يتوفر توافر",
);

function isWhere(reading: Reading, index: number, lemma: string): boolean {
  if (reading.forms[index] !== "في" || lemma === "جاء" || lemma === "ورد") return false;
  return is(reading, index + 1, OCCASION);
}

/** ما قال | للمحققين، …, ما قال | أمام المحكمة: behind a verb with its pause, a listener is all that follows. */
function isTold(reading: Reading, index: number): boolean {
  const { forms } = reading;
  if (!/^(?:قال|قالت|قالوا|قاله|قالته)$/.test(forms[index - 1] ?? "")) return false;
  if (!/ما$/.test(forms[index - 2] ?? "")) return false;
  if (forms[index] === "امام") return is(reading, index, PREPOSITION);
  return /^لل.{3,}$/.test(forms[index] ?? "") && isPunctuation(reading, index + 1);
}

/** حسب ما نقلت "رويترز" | عن مصادر أمنية, وفق ما نقلت الوكالة | عن مسؤول: the medium only passes on; -1 where it does not. */
function passedOnFrom(reading: Reading, opener: number, from: number): number {
  const { forms } = reading;
  if (!/ما$/.test(forms[opener]!) && !/^ل?ما$/.test(forms[opener + 1] ?? "")) return -1;
  const verb = is(reading, from - 1, PASSING_ON) ? from - 1 : from;
  if (!is(reading, verb, PASSING_ON)) return -1;
  for (let index = verb + 1; index < verb + MEDIUM_NAME; index++) {
    if (index >= forms.length || isComma(reading, index)) return -1;
    if (forms[index] === "عن")
      return isOutlet(reading, { first: verb + 1, end: index }) ? index + 1 : -1;
  }
  return -1;
}

/** Tokens between the verb and عن. */
const MEDIUM_NAME = 10;

const LISTENERS = /^ل(?:لصحافه|لصحفيين|لصحافيين|لاعلام|لتلفزيون|رويترز|وسائل)$/;

const PRONOUN = /^(?:به|بها|عنه|عنها|له|لها|لهم|لي|لنا|فيه|فيها|اليه|الينا)$/;

/** حسب ما كشفه | مسؤولون, وفق ما أقر به | المسؤولون: the speaker stands behind the verb. */
function behindVerb(reading: Reading, index: number): number {
  const form = reading.forms[index] ?? "";
  const verb =
    is(reading, index, VERB) ||
    reading.cues[index] !== undefined ||
    /^(?:ن?شر|ذكر|كشف|نقل|اورد|اعلن)ت?(?:ه|ها)?$/.test(form);
  if (!verb || is(reading, index, ROLE | BODY)) return index;
  return PRONOUN.test(reading.forms[index + 1] ?? "") ? index + 2 : index + 1;
}

/** حسب نتائج | المفوضية, وفقا لمعلومات | الوزارة: figures with the body whose they are. */
function isFigureOf(reading: Reading, first: number): boolean {
  // مرسوم | صادر عن الرئيس
  if (/^صادره?$/.test(reading.forms[first + 1] ?? "")) return true;
  return FIGURES.test(reading.forms[first]!) && is(reading, first + 1, BODY | ROLE);
}

const FIGURES = /^ل?(?:نتائج|معلومات)$/;

/** وفقا | لهذا التقسيم. */
const THIS = /^ل?(?:هذا|هذه|ذلك|تلك)$/;

/** القانون, لقواعد: with the ل of وفقا or without. */
function isThing(form: string): boolean {
  const noun = bare(form.replace(/^ل(?!ل)/, ""));
  if (THINGS.has(bare(form)) || THINGS.has(noun)) return true;
  // وفقا | لتسلسلهم في القائمة, وفقا | لأهوائها
  const owned = /(?:ها|هم)$/.exec(noun)?.[0];
  return owned !== undefined && THINGS.has(noun.slice(0, -owned.length).replace(/ئ$/, "ء"));
}
