import { bare } from "../lexicon/bare.ts";
import { isDefinite } from "../lexicon/classify/article.ts";
import { COUNTRIES } from "../lexicon/countries.ts";
import type { Cue, Takes } from "../lexicon/cue-types.ts";
import {
  ACT_NOUN,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  ROLE,
} from "../lexicon/kinds.ts";
import { isActNoun, isActShape, isBody, isCommonNoun, isRole } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { is, type Reading } from "../reading/reading.ts";
import {
  appealed,
  behindOpenQuote,
  comesLater,
  complements,
  demanded,
  opensDoubted,
} from "./governed/by-verb.ts";
import { isOfNoun } from "./governed/of-noun.ts";
import { isPrefixed } from "./governed/prefixed.ts";
import { withoutTanwin } from "./speaker-start.ts";
import { areFrom } from "./where-from.ts";

/** Words whose ب is a letter of theirs, or that tell how or where something was said. */
const NOT_WITH_B = wordSet(
  "بعد بين بيان بابل بغداد بدر بريطانيا بيروت باريس بكر برهم بارزاني بن بل بلاده بدوره بدورها بحسب بشار بوتين بايدن بومبيو برلين بلد بعض بلاد بناء باسم بها به باحث باحثة باحثون برلمان برلماني برلمانيون بيت بوش بلير بريمر بولتون بابل بصرة بهاء باسل باقر بشير بسام بلال بنيامين بعثة بطريرك بابا بجانب بوصفه بصفته باعتباره بينهم بينها بشدة بقوة بوضوح بصراحة بالقول بقوله بقولها بشكل بعيد بدء بنود بداية برئاسة بقيادة بزعامة برتبة بغدادي بسبب بارزان برزاني بأشد بالإجماع بالمقابل بالتالي بالإضافة بذلك بهذا بهذه بمناسبة بالنسبة بحضور بلهجة بحزم بحرارة بلسان بحق بشأن بخصوص بتاريخ بعدها بعدما",
);

/** عدد من التغريدات: of how many. */
const COUNTS = wordSet("عدد عديد كثير مجموعة سلسلة أكثر أي عشرات مئات آلاف بعض كل مزيد جزء جملة");

/** من جانب الجيش, من قبل: who does it, or when. */
const SIDES = wordSet("جانب جانبه جانبها قبل بعد جهة جهته جهتها طرف خلال ناحية ناحيته حيث");

/** عدد من المسؤولين، من | بينهم الوزير، من …: who is one of them. */
const AMONG = /^(?:بين|ضمن)(?:ه|ها|هم|هما)$/;

const PREPOSITIONS: ReadonlyMap<string, Takes> = new Map<string, Takes>([
  ["الي", "إلى"],
  ["علي", "على"],
  ["عن", "عن"],
  ["من", "من"],
  ["في", "في"],
  ["بين", "بين"],
]);

/** Whether أن behind this preposition belongs to the cue. */
export function governsClause(cue: Cue, form: string): boolean {
  const takes = PREPOSITIONS.get(form);
  if (takes !== undefined) return cue.takes.has(takes);
  return form.startsWith("ب") && cue.takes.has("ب");
}

/** Deeds of two letters, whose verbs double the second: تعهد | بصد الهجوم, | بسد الثغرات. */
const SHORT_ACTS = wordSet("صد سد رد ضم مد حل شن بث جر فك كف عد");

/** توعدت طهران | بالرد */
function isShortAct(form: string): boolean {
  return form.startsWith("بال") && SHORT_ACTS.has(form.slice(3));
}

/** لحل, لضم. */
function isShort(form: string): boolean {
  return /^ل(?:حل|ضم|سد|صد)$/.test(form);
}

/** دعا | لمحادثات, دعا | لهدنة: a thing, where the ل is no letter of the word's own (لجنة). */
function isCalledFor(reading: Reading, index: number, noun: string): boolean {
  if (is(reading, index, COMMON_NOUN | ACT_NOUN | BODY | COLLECTIVE | PLACE | ROLE)) return false;
  return CALLED_FOR.test(noun);
}

const CALLED_FOR =
  /^(?:محادثات|مفاوضات|مباحثات|حوار|هدنه|جلسه|قمه|اجتماع|انتخابات|احتجاجات|تظاهرات|مظاهرات|استفتاء|حسم|طرد|لقاء|مسيره|مسيرات|ثوره|ضبط|نبذ|نزع|منع)$/;

/** طلب من الجيران | تخفيف الضجيج: of whom something is asked. */
const ASKED_OF = new Set(["طلب", "التمس"]);

/** First token of the content behind a preposition that the cue governs, or -1: دعا إلى | …, طالب | بـ…, حذر من | …. */
export function governedContent(reading: Reading, index: number, cue: Cue, end: number): number {
  if (is(reading, index, NAME)) return -1;
  const { forms } = reading;
  const form = forms[index]!;
  const next = index + 1 < end ? (forms[index + 1] ?? "") : "";
  const { takes } = cue;
  // بغداد تتعهد | بإصلاحه: at the end of a headline a word with its preposition attached stands alone.
  if (next === "" && !/^(?:[بل](?!ال|ل).{3,}|بال.{4,})/.test(form) && !isShortAct(form)) return -1;
  if (isOfNoun(reading, index, cue, end)) return -1;
  const asked = isName(reading, index) ? undefined : PREPOSITIONS.get(form);
  if (asked !== undefined) {
    if (
      !takes.has(asked) ||
      (asked === "من" &&
        (SIDES.has(next) ||
          AMONG.test(next) ||
          COUNTS.has(bare(reading.forms[index - 1]!)) ||
          areFrom(reading, index)))
    )
      return -1;
    // ذهب إلى أن …, and no deed or place.
    if (cue.lemma === "ذهب") return -1;
    if (asked === "على" && PLATFORMS.test(next)) return -1;
    // إلى جانب القائد: beside whom.
    if (asked === "إلى" && next === "جانب") return -1;
    if (asked === "إلى" && ADDING.test(forms[index - 1] ?? "")) return -1;
    if (asked === "إلى" || asked === "على") return index + 1;
    if (asked === "بين") return index;
    if (asked === "من" && ASKED_OF.has(cue.lemma)) return demanded(reading, index, end);
    if (asked === "في") return opensDoubted(reading, index, cue, end) ? index + 1 : -1;
    if (asked === "عن" && /^(?:ال)?صادره?$/.test(forms[index - 1] ?? "")) return -1;
    if (
      asked === "عن" &&
      SPEAKS_FOR.has(withoutTanwin(bare(reading.forms[index - 1]!))) &&
      !is(reading, index + 1, OWNED) &&
      !(cue.lemma === "تحدث" && /^و?متحدثا$/.test(forms[index - 1]!))
    )
      return -1;
    return complements(reading, index) && (isBody(next) || isRole(next) || PARTIES.has(next))
      ? -1
      : index + 1;
  }
  if (takes.has("ب") && form.startsWith("ب") && !isName(reading, index)) {
    if (form === "ب") return behindOpenQuote(reading, index + 1, end);
    if (cue.lemma === "أهاب") return appealed(reading, index, end);
    if (cue.lemma === "اكتفى" && !TELLING.test(form)) return -1;
    if (cue.lemma === "رد" && !isActNoun(bare(form.slice(1))) && !isActShape(bare(form.slice(1))))
      return -1;
    // رحب | بما جاء في البيان
    if (form === "بما" && pointsAt(cue) && next !== "ان") return index;
    if (form === "بكل" || (POINTING.test(form) && isDefinite(next)))
      return pointsAt(cue) ? index : -1;
    if (
      (form.length > 3 || isActNoun(form.slice(1)) || SHORT_ACTS.has(form.slice(1))) &&
      (!NOT_WITH_B.has(form) || isAttendance(reading, index, cue)) &&
      // وصفت | بكين: a place whose name begins with ب.
      !is(reading, index, PLACE) &&
      !COUNTRIES.has(form) &&
      isPrefixed(reading, index, cue)
    )
      return index;
  }
  // يدعو | لحل الأزمة
  if (takes.has("ل") && form.startsWith("ل") && (form.length > 3 || isShort(form))) {
    if (cue.lemma === "دعا" && form !== "لعدم" && comesLater(reading, index, "الي", end)) return -1;
    // دعا المفوضية العليا | للانتخابات إلى …: of the body's name.
    if (next === "الي" && form.startsWith("لل") && isOfBody(reading, index)) return -1;
    const noun = form.startsWith("لل") ? form.slice(2) : form.slice(1);
    if (
      isActNoun(noun) ||
      isActShape(noun) ||
      isShort(form) ||
      (cue.lemma === "دعا" && isCalledFor(reading, index, noun)) ||
      (form.startsWith("لل") && isCommonNoun(noun) && !isRole(noun) && !isBody(noun))
    )
      return index;
  }
  return -1;
}

/** هدد الوزير | "بملاحقة" المهربين, طالب النائب | "بمحاسبة المقصرين": the ب of the verb, with a deed, stands inside the marks. */
export function governsInside(reading: Reading, open: number, { takes }: Cue): boolean {
  if (!takes.has("ب") || reading.tokens[open]!.kind !== "open-quote") return false;
  const noun = /^ب((?:ال)?.{3,})/.exec(reading.forms[open + 1] ?? "")?.[1];
  return noun !== undefined && (isActNoun(bare(noun)) || isActShape(bare(noun)));
}

/** المفوضية العليا | للانتخابات, الهيئة الوطنية | للإعلام, جمعيات محلية | للمرأة: a body with a quality in front. */
function isOfBody(reading: Reading, index: number): boolean {
  const some = is(reading, index - 1, DEFINITE) || !/.{2,}يه$/.test(reading.forms[index - 1]!);
  if (!some && is(reading, index - 2, BODY | COLLECTIVE)) return true;
  return (
    is(reading, index - 1, DEFINITE) &&
    is(reading, index - 2, BODY) &&
    is(reading, index - 2, DEFINITE)
  );
}

/** طالب الرئيس | بحضور الوزير: what is asked for, and not before whom; تمسك | بحق العودة: a right, and not against whom. */
function isAttendance({ forms }: Reading, index: number, { lemma }: Cue): boolean {
  if (forms[index] === "بحق") return /^(?:طالب|تمسك|تشبث|اعترف|أقر)$/.test(lemma);
  return forms[index] === "بحضور" && lemma === "طالب";
}

/** أكد علي | الساعدي, and no على. */
function isName(reading: Reading, index: number): boolean {
  return is(reading, index, GIVEN_NAME) && !is(reading, index, PREPOSITION | COMMON_NOUN);
}

/** اكتفى | بالقول, بالإشارة إلى …: of the deeds that suffice, those of speech. */
const TELLING =
  /^ب(?:ال)?(?:قول|اشاره|تاكيد|تلميح|تعليق|رد|تذكير|اعلان|حديث|دعوه|تحذير|تسجيل|تعبير|ترحيب|تنديد|ادانه|شكر|مطالبه)/;

/** أكد في تغريدة على | منصة إكس, على | هامش المؤتمر, شدد على | الإطلاق أن …: where it was said, and how. */
const PLATFORMS =
  /^(?:منص(?:ه|ته|تها)|حساب(?:ه|ها|هم)?|صفح(?:ه|ته|تها)|موقع(?:ه|ها)?|مواقع|قنا(?:ه|ته|تها)|تويتر|فيسبوك|اكس|تلغرام|هامش|لسان|اثر|الاطلاق|الاقل|الارجح|الفور|التوالي|الاغلب|العموم|الدوام)$/;

/** إضافة | إلى ذلك, بالنسبة إلى الحلفاء. */
const ADDING = /^(?:ب?(?:ال)?(?:اضافه|نسبه)|استنادا|نسبه|نظرا)$/;

const POINTING = /^به(?:ذا|ذه|ؤلاء)$/;

/** رحب | بكل جهد, أشاد | بهذه الدراسات: for verbs that ask for ب. Where أن may follow too, بهذا tells how it was said. */
function pointsAt(cue: Cue): boolean {
  return !cue.takes.has("clause") || cue.takes.has("addressee");
}

const SPEAKS_FOR = wordSet("نائب نائبة نائبان نائبين متحدث متحدثة ناطق ناطقة ممثل ممثلة");
const PARTIES = wordSet("محافظة تحالف كتلة ائتلاف حزب تيار");
