import { bare } from "../lexicon/bare.ts";
import { isDefinite } from "../lexicon/classify/article.ts";
import type { Cue, Takes } from "../lexicon/cue-types.ts";
import { OCCASIONS } from "../lexicon/function-words.ts";
import {
  ACT_NOUN,
  ADJECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  OWNED,
  ROLE,
} from "../lexicon/kinds.ts";
import { isActNoun, isActShape, isBody, isCommonNoun, isRole } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { is, type Reading } from "../reading/reading.ts";
import { isComma, isPunctuation } from "../reading/tests-on-tokens.ts";
import { withoutTanwin } from "./speaker-start.ts";

/** Words whose ب is a letter of theirs, or that tell how or where something was said. */
const NOT_WITH_B = wordSet(
  "بعد بين بيان بغداد بدر بريطانيا بيروت باريس بكر برهم بارزاني بن بل بلاده بدوره بدورها بحسب بشار بوتين بايدن بومبيو برلين بلد بعض بلاد بناء باسم بها به باحث باحثة باحثون برلمان برلماني برلمانيون بيت بوش بلير بريمر بولتون بابل بصرة بهاء باسل باقر بشير بسام بلال بنيامين بعثة بطريرك بابا بجانب بوصفه بصفته باعتباره بينهم بينها بشدة بقوة بوضوح بصراحة بالقول بقوله بقولها بشكل بعيد بدء بنود بداية برئاسة بقيادة بزعامة برتبة بغدادي بسبب بارزان برزاني بأشد بالإجماع بالمقابل بالتالي بذلك بهذا بهذه بمناسبة بالنسبة بحضور بلهجة بحزم بحرارة بلسان بحق بشأن بخصوص بتاريخ بعدها بعدما",
);

/** عدد من التغريدات: of how many. */
const COUNTS = wordSet("عدد عديد كثير مجموعة سلسلة أكثر أي عشرات مئات آلاف بعض كل مزيد جزء جملة");

/** من جانب الجيش, من قبل: who does it, or when. */
const SIDES = wordSet("جانب جانبه جانبها قبل بعد جهة جهته جهتها طرف خلال ناحية ناحيته حيث");

const PREPOSITIONS: ReadonlyMap<string, Takes> = new Map<string, Takes>([
  ["الي", "إلى"],
  ["علي", "على"],
  ["عن", "عن"],
  ["من", "من"],
  ["في", "في"],
]);

/** Whether أن behind this preposition belongs to the cue. */
export function governsClause(cue: Cue, form: string): boolean {
  const takes = PREPOSITIONS.get(form);
  if (takes !== undefined) return cue.takes.has(takes);
  return form.startsWith("ب") && cue.takes.has("ب");
}

/** First token of the content behind a preposition that the cue governs, or -1: دعا إلى | …, طالب | بـ…, حذر من | …. */
export function governedContent(reading: Reading, index: number, cue: Cue, end: number): number {
  const { forms } = reading;
  const form = forms[index]!;
  const next = forms[index + 1];
  if (next === undefined || index + 1 >= end) return -1;
  const { takes } = cue;
  const asked = PREPOSITIONS.get(form);
  if (asked !== undefined) {
    if (
      !takes.has(asked) ||
      (asked === "من" && (SIDES.has(next) || COUNTS.has(bare(reading.forms[index - 1]!))))
    )
      return -1;
    // ذهب إلى أن …, and no deed or place.
    if (cue.lemma === "ذهب") return -1;
    if (asked === "إلى" || asked === "على") return index + 1;
    if (cue.lemma === "طلب" && asked === "من") return demanded(reading, index, end);
    if (asked === "في") return opensDoubted(reading, index, cue, end) ? index + 1 : -1;
    if (
      asked === "عن" &&
      SPEAKS_FOR.has(withoutTanwin(bare(reading.forms[index - 1]!))) &&
      !is(reading, index + 1, OWNED)
    )
      return -1;
    return complements(reading, index) && (isBody(next) || isRole(next) || PARTIES.has(next))
      ? -1
      : index + 1;
  }
  if (takes.has("ب") && form.startsWith("ب")) {
    if (form === "ب") return behindOpenQuote(reading, index + 1, end);
    if (cue.lemma === "اكتفى" && !TELLING.test(form)) return -1;
    if (cue.lemma === "رد" && !isActNoun(bare(form.slice(1))) && !isActShape(bare(form.slice(1))))
      return -1;
    if (form === "بكل" || (POINTING.test(form) && isDefinite(next)))
      return pointsAt(cue) ? index : -1;
    if (
      (form.length > 3 || isActNoun(form.slice(1))) &&
      !NOT_WITH_B.has(form) &&
      isPrefixed(reading, index, cue)
    )
      return index;
  }
  if (takes.has("ل") && form.startsWith("ل") && form.length > 3) {
    if (cue.lemma === "دعا" && comesLater(reading, index, "الي", end)) return -1;
    const noun = form.startsWith("لل") ? form.slice(2) : form.slice(1);
    if (
      isActNoun(noun) ||
      isActShape(noun) ||
      (form.startsWith("لل") && isCommonNoun(noun) && !isRole(noun) && !isBody(noun))
    )
      return index;
  }
  return -1;
}

/** طلب من الجيران | تخفيف الضجيج: behind whom it is asked of, where an act stands there. */
function demanded(reading: Reading, index: number, end: number): number {
  const first = index + 1;
  if (is(reading, first, ACT_NOUN)) return first;
  for (let ahead = first + 1; ahead < Math.min(first + ASKED, end); ahead++) {
    if (isPunctuation(reading, ahead)) break;
    if (is(reading, ahead, COMPLEMENTISER)) return -1;
    if (
      is(reading, ahead, ACT_NOUN) ||
      (isActNoun(bare(reading.forms[ahead]!)) &&
        is(reading, ahead, DEFINITE) &&
        is(reading, ahead - 1, DEFINITE))
    )
      return ahead;
  }
  return first;
}

/** Words of whom something is asked. */
const ASKED = 10;

/** دعت الإدارة العامة للإطفاء السكان | إلى …: ل belongs to the name of who calls. */
function comesLater({ forms }: Reading, index: number, form: string, end: number): boolean {
  for (let ahead = index + 3; ahead < Math.min(end, index + CALLED); ahead++)
    if (forms[ahead] === form) return true;
  return false;
}

/** Words of whom somebody calls on. */
const CALLED = 10;

/** شكك المحلل في | جدية العرض; not where the preposition tells where a title serves, or where أن is still to come. */
function opensDoubted(reading: Reading, index: number, cue: Cue, end: number): boolean {
  const next = reading.forms[index + 1]!;
  if (OCCASIONS.has(next)) return false;
  if (cue.lemma === "رأى" && clauseSoon(reading, index, end)) return false;
  if (!complements(reading, index)) return true;
  return DOUBTS.has(cue.lemma) && is(reading, index - 1, DEFINITE) && !isBody(next);
}

const DOUBTS = new Set(["شكك", "شك", "ارتاب"]);

function clauseSoon(reading: Reading, from: number, end: number): boolean {
  for (let ahead = from + 1; ahead < Math.min(from + 20, end); ahead++) {
    if (is(reading, ahead, COMPLEMENTISER)) return true;
    if (isPunctuation(reading, ahead)) return false;
  }
  return false;
}

/** بـ"…": what stands in the marks, or from the mark on where the words go on behind it (بـ"السيطرة" على البلاد). */
function behindOpenQuote(reading: Reading, open: number, end: number): number {
  if (reading.tokens[open]!.kind !== "open-quote") return open;
  const { close, closed } = reading.quotations[reading.quotationOf[open]!]!;
  const next = close + 1;
  const goesOn =
    closed &&
    next < end &&
    reading.tokens[next]!.kind === "word" &&
    !/^[وف]..../.test(reading.forms[next]!);
  return goesOn ? open : open + 1;
}

/** اكتفى | بالقول, بالإشارة إلى …: of the deeds that suffice, those of speech. */
const TELLING =
  /^ب(?:ال)?(?:قول|اشاره|تاكيد|تلميح|تعليق|رد|تذكير|اعلان|حديث|دعوه|تحذير|تسجيل|تعبير|ترحيب|تنديد|ادانه|شكر|مطالبه)/;

const POINTING = /^به(?:ذا|ذه|ؤلاء)$/;

/** رحب | بكل جهد, أشاد | بهذه الدراسات: for verbs that ask for ب. Where أن may follow too, بهذا tells how it was said. */
function pointsAt(cue: Cue): boolean {
  return !cue.takes.has("clause") || cue.takes.has("addressee");
}

/** ب before a noun that is one without it, and no complement of a title (العميد بالجيش, "مصدر مسؤول" بالوزارة). */
function isPrefixed(reading: Reading, index: number, cue: Cue): boolean {
  const form = reading.forms[index]!;
  const noun = form.startsWith("بال") ? form.slice(3) : form.slice(1);
  if (is(reading, index, COMPLEMENTISER) || isSeat(reading, index, noun)) return false;
  // مجموعة | بحثية: the ب is the word's own.
  if (!form.startsWith("بال") && is(reading, index, COMMON_NOUN) && !isKnownNoun(noun))
    return false;
  const quoted = reading.tokens[index - 1]!.kind === "close-quote";
  if (isBody(noun) && (is(reading, index - 1, ROLE) || quoted || clauseComes(reading, index, cue)))
    return false;
  return true;
}

function isKnownNoun(noun: string): boolean {
  return isCommonNoun(noun) || isActNoun(noun) || isActShape(noun) || isBody(noun) || isRole(noun);
}

/** السفير الفلسطيني | بتونس، …: where an office sits, when a comma follows and no word that a verb could govern. */
function isSeat(reading: Reading, index: number, noun: string): boolean {
  if (!isComma(reading, index + 1) || reading.forms[index]!.startsWith("بال")) return false;
  if (
    !is(reading, index - 1, ROLE) &&
    !(is(reading, index - 1, DEFINITE) && is(reading, index - 1, ADJECTIVE))
  )
    return false;
  return !isCommonNoun(noun) && !isActNoun(noun) && !isActShape(noun);
}

/** أفاد المدير بوزارة الصحة … أنه: where أن follows, a body behind ب is the speaker's place. */
function clauseComes(reading: Reading, index: number, cue: Cue): boolean {
  if (!cue.takes.has("clause") || cue.takes.has("addressee")) return false;
  for (let ahead = index + 1; ahead < Math.min(index + 20, reading.tokens.length); ahead++) {
    if (is(reading, ahead, COMPLEMENTISER)) return true;
    if (reading.forms[ahead] === ".") return false;
  }
  return false;
}

const SPEAKS_FOR = wordSet("نائب نائبة متحدث متحدثة ناطق ناطقة ممثل ممثلة");
const PARTIES = wordSet("محافظة تحالف كتلة ائتلاف حزب تيار");

/** The preposition may complement a title in front of it (النائب عن …، مسؤول في …). */
function complements(reading: Reading, index: number): boolean {
  return is(reading, index - 1, ROLE) || is(reading, index - 2, ROLE);
}
