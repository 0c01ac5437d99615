import { bare } from "../../lexicon/bare.ts";
import { isDefinite } from "../../lexicon/classify/article.ts";
import { COUNTRIES } from "../../lexicon/countries.ts";
import {
  ACTING_AGENCIES,
  CITIES,
  COMPLEMENTISERS,
  MEDIA,
  MONTHS,
  OCCASIONS,
  RELATIVES,
  TOWNS,
} from "../../lexicon/function-words.ts";
import {
  ACT_NOUN,
  ACT_SHAPE,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  OWNED,
  PLACE,
  ROLE,
} from "../../lexicon/kinds.ts";
import { HOMES } from "../../lexicon/source-words.ts";
import { isAdverb, isBody, isCollective, isPreposition } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";
import { isPeopleOf } from "./head.ts";
import { isMemberFor, isNamedInQuotes, MEMBERS } from "./members.ts";
import type { Phrase } from "./phrase.ts";
import { isPostInMedia } from "./post-in-media.ts";
import { isSeriesOfWords } from "./series-of-words.ts";

/** Qualities that a place or person completes: المقيم في لندن، مقربة من طهران، مطلع على المفاوضات. */
const PLACING = wordSet(
  "مقيم مقيمة مقيمون مقيمين مقرب مقربة مقربون مقربين قريب قريبة مطلع مطلعة منتشرة عاملة عامل مسؤول مدعومة مدعوم معترض معترضة معترضون معترضين مشرف مشرفة مشرفون مشرفين قائمون قائمين",
);

/** Bodies whose name goes on with the city: السفارة الأميركية في بغداد. */
const MISSIONS = wordSet("سفارة قنصلية بعثة مكتب ممثلية");

/** The preposition at `index` belongs to the phrase before it. */
export function attaches(
  reading: Reading,
  index: number,
  first: number,
  end: number,
  phrase: Phrase,
): boolean {
  const next = reading.forms[index + 1];
  if (next === undefined || index + 1 >= end) return false;
  if (reading.tokens[index + 1]!.kind === "open-quote") {
    if (isNamedInQuotes(reading, index, first)) return true;
    const member = /^(?:في|من)$/.test(reading.forms[index]!) || isMemberFor(reading, index, first);
    return member && isBodyInQuotes(reading, index + 1);
  }
  // أكثر من | 50 نائبا
  if (reading.tokens[index + 1]!.kind === "number")
    return index - 1 === first && reading.forms[first] === "اكثر";
  if (reading.tokens[index + 1]!.kind !== "word") return false;
  if (isPostInMedia(reading, index, first)) return true;
  const acting = isActing(reading, index + 1);
  if ((OCCASIONS.has(next) && !acting) || isHerWord(next) || isDay(reading, index + 1))
    return false;
  if (TIMES.has(next) || isAdverb(next) || MONTHS.has(next) || isPreposition(next)) return false;
  if (COMPLEMENTISERS.has(next) || RELATIVES.has(next)) return false;
  if (isSeriesOfWords(reading, index + 1)) return false;
  // في | وكالة الطاقة
  if (!acting && (MEDIA.has(next) || MEDIA.has(bare(next))) && !CITIES.has(next)) return false;
  const place = PLACING.has(bare(reading.forms[index - 1]!));
  if (place && reading.forms[index] !== "عن") return true;
  // بيان مقتضب صادر | عن مكتبه
  if (reading.forms[index] === "عن" && ISSUED.test(reading.forms[index - 1]!)) return true;
  switch (reading.forms[index]) {
    case "في":
      if (phrase.named) return isPostBehindName(reading, index, first) || isServedIn(next);
      return !(phrase.body && CITIES.has(next)) || MISSIONS.has(bare(reading.forms[first]!));
    case "من":
      // وأكد الوزير | من بغداد أن …: where he spoke; مواطن | من بغداد: where he lives.
      if (CITIES.has(next) && index - 1 === first && is(reading, first, ROLE))
        return !is(reading, first, DEFINITE);
      if (CITIES.has(next) || TOWNS.has(next)) return !phrase.body && !phrase.named;
      if (HOMES.has(next) && !phrase.named) return true;
      // المتحدث باسم النازحين | من تلعفر، …
      if (is(reading, index - 1, COLLECTIVE) && isComma(reading, index + 2)) return !phrase.named;
      // قال كل من | وزير الدفاع و…
      if (index - 1 === first && reading.forms[first] === "كل") return true;
      // أكثر من | مصدر
      if (index - 1 === first && reading.forms[first] === "اكثر")
        return is(reading, index + 1, ROLE | COLLECTIVE);
      if (isPeopleOf(next) || next === "رواد") return true;
      return isDefinite(next) || isBody(next) || isCollective(next) || next === "داخل";
    case "عن":
      if (PAPERS.has(bare(reading.forms[first]!)) && index - 1 === first)
        return is(reading, index + 1, ROLE | BODY);
      return (phrase.person || MEMBERS.has(bare(reading.forms[first]!))) && !phrase.named;
    case "ضد":
      return phrase.body;
    case "لدي":
      // الوزير | لدى استقباله وفدا: when he spoke, and no post.
      return (
        !phrase.named &&
        (is(reading, index + 1, DEFINITE | PLACE | BODY) ||
          !is(reading, index + 1, ACT_NOUN | ACT_SHAPE | OWNED))
      );
    case "بين":
      return phrase.person && !phrase.named;
    default:
      return false;
  }
}

/** وكالة الطاقة, برنامج الغذاء العالمي, برنامج محو الأمية: no medium, but a body that does something. */
function isActing({ forms, kinds }: Reading, index: number): boolean {
  const next = forms[index + 1] ?? "";
  if (forms[index] === "وكاله") return ACTING_AGENCIES.has(next);
  if (forms[index] !== "برنامج") return false;
  const after = kinds[index + 1] ?? 0;
  return (
    ((after & COMMON_NOUN) !== 0 && !/ي$/.test(next)) || /^ال.+ه$/.test(forms[index + 2] ?? "")
  );
}

/** فلان | في وزارة الدفاع: the body where he serves, and no city or region where he spoke. */
function isServedIn(next: string): boolean {
  return isBody(next) && !CITIES.has(next) && !isDefinite(next) && !REGIONS.has(next);
}

const REGIONS = wordSet("إقليم محافظة بلدية");

/** فلان الفلاني القيادي | في الحزب, فلان سفير العراق | في الولايات المتحدة: a post behind the name goes on with its body or country. */
function isPostBehindName(reading: Reading, index: number, first: number): boolean {
  const post = index - 1;
  // ممثل خامنئي | في العراق
  if (isEnvoy(reading, first) && isLand(reading, index + 1)) return true;
  if (post > first && is(reading, post, ROLE) && is(reading, post, DEFINITE))
    return is(reading, index + 1, BODY);
  if (post - 1 <= first || !ENVOYS.has(bare(reading.forms[post - 1]!))) return false;
  return is(reading, index + 1, PLACE | BODY) || CITIES.has(reading.forms[index + 1]!);
}

function isEnvoy(reading: Reading, index: number): boolean {
  return ENVOYS.has(bare(reading.forms[index]!));
}

function isLand(reading: Reading, index: number): boolean {
  return is(reading, index, PLACE) || COUNTRIES.has(reading.forms[index]!);
}

const ENVOYS = wordSet("سفير سفيرة مندوب مندوبة ممثل ممثلة قنصل");

/** تركيا في | الأشهر الأخيرة, الوزير في | الأيام الماضية: when. */
const TIMES = wordSet(
  "حينه حينها وقته وقتها الأيام الأسابيع الأشهر الشهور السنوات السنين الأعوام الساعات الدقائق الآونة الفترة المرتبة اليومين الأسبوعين الشهرين السنتين العامين الوقت",
);

const ISSUED = /^(?:ال)?صادره?$/;
/** Papers behind which عن tells of whom they come: بيان | عن المكتب. */
const PAPERS = wordSet("بيان تقرير");

/** المحكمة في | قرارها, تركيا في | رسالتها: what is hers is where she said it. */
export function isHerWord(form: string): boolean {
  return /^(?:قرار|حكم|رسال|بيان|تقرير|كلم|خطاب|رد|مرافع|دراس|مذكر|نداء|وثيق|تغطي)ت?(?:ه|ها|هم|هما)$/.test(
    form,
  );
}

/** القوات في | العاشر من تموز: a day, and no place. */
function isDay({ forms }: Reading, index: number): boolean {
  const next = forms[index + 1] ?? "";
  return ORDINALS.has(forms[index]!) && (/^(?:من|عشر)$/.test(next) || MONTHS.has(next));
}

const ORDINALS = wordSet(
  "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي الثلاثين العشرين",
);

/** في | «تحالف الفتح»: a short quotation that begins with a body. */
function isBodyInQuotes(reading: Reading, open: number): boolean {
  const { closed, words } = reading.quotations[reading.quotationOf[open]!]!;
  return closed && words <= 5 && is(reading, open + 1, BODY);
}
