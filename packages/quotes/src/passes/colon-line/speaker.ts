import { bare } from "../../lexicon/bare.ts";
import { COUNTRIES } from "../../lexicon/countries.ts";
import { MEDIA } from "../../lexicon/function-words.ts";
import {
  ACT_NOUN,
  ACT_SHAPE,
  ADJECTIVE,
  BODY,
  CITY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  CUE,
  DEFINITE,
  GIVEN_NAME,
  MEDIUM,
  OCCASION,
  PLACE,
  PREPOSITION,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { isOf } from "../../lexicon/word.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import { isKnownName, isPersonAlone } from "../../reading/known-names.ts";
import { endsInTehMarbuta } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clearFiniteCue, isComma } from "../../reading/tests-on-tokens.ts";
import { standsBeside } from "./beside-speaker.ts";
import { isFullName, isMinistry, isParty, isPersonName } from "./label.ts";

const LABELS = wordSet(
  "رابط المصدر ملاحظة صورة صور فيديو شاهد اقرأ إقرأ عاجل خاص متابعة تحديث ملخص السؤال سؤال س ج جواب الجواب التفاصيل العنوان تنويه بالفيديو بالصور بالوثائق بالوثيقة الخلاصة النتيجة أولا ثانيا ثالثا رابعا خامسا التاريخ الموقع اليوم الساعة حصيلة هاشتاغ ترجمة ريبورتاج مباشر محاور غرافيك تحرير إعداد كتب مراسل يوم صباح مساء عنوان قبل بعد بين أبرز أهم ماذا كيف لماذا هل متى أين للمزيد المزيد لمزيد تحليل أفضل سيرته سيرتها السيرة سيرة نبذة مؤهلات المؤهلات مواليد الأول الثاني الثالث الرابع الخامس الأولى الثانية الثالثة الرابعة فلم فيلم كتاب هامش",
);
/** What a speaker speaks of, when, or to whom: الناطق | بشأن الأزمة:, النائب | معلقا على القرار:. */
const SPEAKS_OF =
  /^(?:بشان|حول|ل|لل.+|في|خلال|عبر|ردا|تعليقا|امام|بعد|عقب|(?:معلق|معقب|مجيب|متوجه|مخاطب)(?:ا|ه))$/;

/** The speaker in front of the colon: behind «عاجل |» and «صحيفة عن», without «بشأن …» and «لـ"صحيفة"». */
export function speakerOf(reading: Reading, first: number, colon: number): Range | null {
  const { forms, tokens } = reading;
  const begin = behindParts(reading, first, colon);
  let source = { first: behindOccasion(reading, begin, colon), end: colon };
  for (let index = begin; index < colon; index++) {
    const form = forms[index]!;
    if (index > source.first && standsBeside(reading, source.first, index, colon)) {
      source = { first: source.first, end: index };
      break;
    }
    if (
      index > source.first &&
      (SPEAKS_OF.test(form) ||
        (form === "(" && /^ل/.test(forms[index + 1] ?? "")) ||
        isTopic(reading, source.first, index) ||
        isListener(reading, index, colon))
    ) {
      const name = isNameAlone(reading, { first: source.first, end: index });
      if (form === "في" && !is(reading, index + 1, OCCASION) && !name) continue;
      if (form.startsWith("لل") && !MEDIA.has(form.slice(2)) && !name) continue;
      source = { first: source.first, end: index };
      break;
    }
    if (form === "عن" && index > begin && index + 1 < colon && !is(reading, begin, ROLE))
      source = { first: index + 1, end: colon };
  }
  while (source.first < source.end && /^(?:emoji|symbol)$/.test(tokens[source.first]!.kind))
    source = { first: source.first + 1, end: source.end };
  if (source.first >= source.end) return null;
  if (LABELS.has(forms[source.first]!) || tokens[source.first]!.kind === "number") return null;
  return source;
}

/** مغردا عن الحرب.. | ترامب: …, عاجل | النائب: …: the part of the headline in which the speaker stands. */
function behindParts({ forms }: Reading, first: number, colon: number): number {
  for (let index = colon - 2; index >= first; index--)
    if (PART.test(forms[index]!)) return index + 1;
  return first;
}

const PART = /^(?:\||؛|\.{2,}|…)$/;

/** A name and nothing else: what follows tells where he speaks, or to whom (المالكي | للحكومة, المالكي | في ذكرى النصر), and is no part of his title. */
function isNameAlone(reading: Reading, name: Range): boolean {
  if (is(reading, name.first, ROLE | BODY)) return false;
  return isPersonAlone(reading, name) || isKnownName(reading, name) || isFullName(reading, name);
}

/** بعد هجوم أمس، | مصدر أمني: …: what it follows upon stands in front, up to the comma. */
function behindOccasion(reading: Reading, first: number, colon: number): number {
  if (!FOLLOWING.test(reading.forms[first]!)) return first;
  for (let index = first + 2; index < colon - 1; index++)
    if (isComma(reading, index)) return index + 1;
  return first;
}

const FOLLOWING = /^(?:بعد|عقب|قبل|قبيل|منذ|خلال|وسط|رغم|بسبب|ردا|تعليقا|اثر|غداه)$/;

/** العبادي | من أربيل, موسكو | عن العقوبات, الجعفري | بمجلس النواب: where a name speaks, or of what. */
function isTopic(reading: Reading, first: number, index: number): boolean {
  if (SITTING.test(reading.forms[index]!)) return isPersonName(reading, { first, end: index });
  if (!/^(?:من|عن)$/.test(reading.forms[index]!)) return false;
  if (is(reading, first, ROLE))
    return reading.forms[index] === "عن" && !is(reading, index - 1, ROLE);
  return (
    isPersonName(reading, { first, end: index }) ||
    (index - first === 1 && is(reading, first, PLACE))
  );
}

const SITTING = /^ب(?:مجلس|البرلمان|اجتماع|م[ؤو]تمر|قمه|جلسه)$/;

/** بكين | لواشنطن: the last word in front of the colon, with ل. */
function isListener(reading: Reading, index: number, colon: number): boolean {
  const form = reading.forms[index]!;
  if (!/^ل.../.test(form) || form.startsWith("لل")) return false;
  const rest = form.slice(1);
  // مدير السد | لوكالة الأنباء الوطنية
  if (OUTLETS.test(rest)) return true;
  if (colon - index > 3) return false;
  return (
    COUNTRIES.has(rest) ||
    isOf(rest, PLACE | CITY | GIVEN_NAME) ||
    (!isOf(rest, COMMON_NOUN | ADJECTIVE | VERB | ACT_NOUN | ACT_SHAPE) &&
      !is(reading, index, COMMON_NOUN | ADJECTIVE | BODY | GIVEN_NAME))
  );
}

const OUTLETS = /^(?:وكاله|وكالتنا|صحيفه|جريده|قناه|اذاعه|شبكه|موقع|مجله|برنامج|تلفزيون|راديو)$/;

/** A noun phrase that can name a speaker: no verb of saying, no clause, no preposition in front, no dateline. */
export function canSpeak(reading: Reading, source: Range, speakers: ReadonlySet<string>): boolean {
  const { first, end } = source;
  const { forms, tokens } = reading;
  if (isKnownName(reading, source) || isPersonAlone(reading, source)) return true;
  // الأزمة بين البلدين: …, هجوم المترو: …: what the news is about.
  if (TOPICS.test(forms[first]!)) return false;
  if (is(reading, first, PREPOSITION | CLAUSE_OPENER)) return false;
  // وتأتي الزيارة …:, جاء في …:, وهم: …
  if (/^[وف]?جاءت?$/.test(forms[first]!) || /^وه(?:و|ي|م)$/.test(forms[end - 1]!)) return false;
  if (/^و?[يت]/.test(forms[first]!) && is(reading, first, VERB)) {
    if (!is(reading, first, GIVEN_NAME | COMMON_NOUN | ADJECTIVE | ROLE | BODY | PLACE))
      return false;
  }
  let known = false;
  let words = 0;
  let slash = false;
  for (let index = first; index < end; index++) {
    const form = forms[index]!;
    if (is(reading, index, COMPLEMENTISER)) return false;
    const { kind } = tokens[index]!;
    if (kind === "punctuation") {
      if (form === "/" || form === "-" || form === "–") slash = true;
      else if (form !== "(" && form !== ")" && form !== "،") return false;
    }
    if (kind === "number") return false;
    if (slash && (is(reading, index, MEDIUM) || MEDIA.has(bare(form)) || form === "بغداد"))
      return false;
    if (clearFiniteCue(reading, index) && !is(reading, index, ROLE)) return false;
    if (
      index > first &&
      (is(reading, index, VERB) || isPresentCue(reading, index)) &&
      !is(reading, index, GIVEN_NAME | DEFINITE) &&
      !is(reading, index, COMMON_NOUN | ADJECTIVE | ROLE | BODY)
    )
      return false;
    // هيمن قادر شواني، | عضو البرلمان: …
    const titled = is(reading, index, ROLE) && isComma(reading, index - 1) && index > first;
    if (is(reading, index, ROLE | BODY | COLLECTIVE)) known ||= titled || index - first < 4;
    if (kind === "word" || kind === "latin" || kind === "hashtag") words++;
  }
  if (words === 0) return false;
  const last = bare(forms[end - 1]!);
  if (known) return true;
  if ((speakers.has(last) && words <= 5) || isPersonName(reading, { first, end })) return true;
  if (isMinistry(reading, { first, end }) || isParty(reading, { first, end })) return true;
  if (words === 1 && /^ال.{2,}ي$/.test(forms[first]!) && !is(reading, first, ADJECTIVE))
    return true;
  return words <= 2 && !is(reading, first, DEFINITE) && !isPlight(reading, first, end);
}

const TOPICS =
  /^(?:ال)?(?:ازمه|قضيه|هجوم|هجمات|حرب|معركه|انتخابات|اتفاق|مفاوضات|محادثات|محاكمه|مقتل|اغتيال|اختفاء|زلزال|حادث|انفجار|تفجير|عمليه|ملف|استفتاء|انسحاب|صراع|احتجاجات|مظاهرات|تظاهرات)$/;

/** الخبير | يتحدى الوزارة: a verb of the lexicon, though its spelling may have other readings. */
function isPresentCue(reading: Reading, index: number): boolean {
  return is(reading, index, CUE) && /^[يت].../.test(reading.forms[index]!);
}

/** ورطة مالية, أزمة وقود: a feminine noun without the article with what tells of it, and no name. */
function isPlight(reading: Reading, first: number, end: number): boolean {
  if (end - first !== 2 || is(reading, first, GIVEN_NAME)) return false;
  if (!endsInTehMarbuta(reading, first)) return false;
  return is(reading, first + 1, ADJECTIVE | COMMON_NOUN) || /يه$/.test(reading.forms[first + 1]!);
}
