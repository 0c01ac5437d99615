import { bare } from "../../lexicon/bare.ts";
import { FAMILY_NAMES } from "../../lexicon/family-names.ts";
import { GLANCES } from "../../lexicon/glances.ts";
import { HONOURED } from "../../lexicon/honoured.ts";
import {
  ACCUSATIVE,
  ACT_NOUN,
  ACT_SHAPE,
  ADVERB,
  BODY,
  CITY,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  ROLE,
} from "../../lexicon/kinds.ts";
import { KINSFOLK } from "../../lexicon/kinsfolk.ts";
import { RESTATED } from "../../lexicon/restated.ts";
import { isAdjective, isCollective, isCommonNoun } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { endsInTehMarbuta } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clauseAfter, isComma } from "../../reading/tests-on-tokens.ts";
import { areTwo } from "../noun-phrase/are-two.ts";
import { isPeopleOf } from "../noun-phrase/head.ts";
import { isNamedBehindNation } from "../noun-phrase/names.ts";
import { NATIONALS } from "../noun-phrase/qualities.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { OUR_OWN } from "../outlet.ts";
import { isOwnedRole } from "../speaker-start.ts";
import { disagrees } from "./disagrees.ts";
import { areReports, isPaperOf, OBJECT_NEEDED } from "./papers.ts";
import type { Scan } from "./scan.ts";

/** The first noun phrase behind the verb is its object where it is an act or has an owner (وأكدت دعمها …), and names nobody. */
export function isObject(scan: Scan, index: number): boolean {
  const { reading, form } = scan;
  const word = reading.forms[index]!;
  if (KINSFOLK.test(word) || OUR_OWN.test(word)) return false;
  // وتابع | حديثه بالقول «…»
  if (index === scan.verb + 1 && HIS_WORDS.test(word)) return true;
  // وأكد | سيادته أن …: he, and no sovereignty.
  if (HONOURED.has(word) && index === scan.verb + 1 && clauseAfter(reading, index + 1) >= 0)
    return false;
  // مطالب | المحتجين بـ…: behind a noun the oblique case is a genitive.
  if (isOblique(reading, index) && !(form.shape === "verbal-noun" && form.cue.lemma === "طالب"))
    return true;
  // وجه | سهام الاتهام إلى …: the woman's name is none here.
  if (word === "سهام" && BLAMED.test(reading.forms[index + 1] ?? "")) return true;
  // أعلن | الادعاء العام إحالة …
  if (/^الا(?:دعاء|علام)$/.test(word) && OFFICE.test(reading.forms[index + 1] ?? "")) return false;
  // وحث | سائر القوى على …, وطالب | الجميع بالهدوء: all whom he calls on.
  const joined = /^[وف]/.test(reading.forms[scan.verb]!);
  if (joined && form.cue.takes.has("addressee") && !form.feminine && ALL.test(word)) return true;
  // ودعت | وسائل الإعلام إلى …: the media are called on, and call on nobody.
  if (joined && form.cue.class === "demand" && word === "وسائل") return true;
  if (disagrees(reading, index, form)) return true;
  // ولفت | الانتباه إلى أن …
  if (form.cue.lemma === "لفت" && GLANCES.test(word)) return true;
  // وعاود | التأكيد أن …
  if (AGAIN.has(form.cue.lemma) && RESTATED.test(word)) return true;
  // وعلل | موقفه بأن …: what is explained.
  if (form.cue.class === "explain" && is(reading, index, OWNED))
    return !is(reading, index, ROLE | BODY | COLLECTIVE);
  // دعت | أعضاءها إلى …: whose they are tells that they are called on.
  if (form.cue.takes.has("addressee") && is(reading, index, OWNED))
    return !is(reading, index, ROLE | BODY) && !isOwnSpokesman(scan, index);
  if (!form.cue.takes.has("object") || SOME.has(word) || isOneOf(scan, index)) return false;
  if (areReports(reading, index, form) || isPaperOf(scan, index)) return false;
  if (is(reading, index, ROLE | BODY | COLLECTIVE)) return false;
  if (areTwo(reading, index) && !form.feminine) return false;
  if (areCounted(scan, index) || isNamedBehindNation(reading, index)) return false;
  // أعلنت | السليمانية الحداد
  if (form.feminine && is(reading, index, CITY)) return false;
  // تصنفها | القاهرة جماعة محظورة
  if (form.pronoun && is(reading, index, CITY | PLACE)) return false;
  // الجماعة التي أعلن | زعيمها …
  if (isOwnedRole(word) && (is(reading, scan.verb - 1, RELATIVE) || isFollowedByThat(scan, index)))
    return false;
  if (is(reading, index, ACT_NOUN | OWNED | ACCUSATIVE)) return true;
  if (FAMILY_NAMES.has(word) || speaksAtOnce(scan, index)) return false;
  if (form.feminine && is(reading, index, ACT_SHAPE)) return true;
  if (
    !is(reading, index, COMMON_NOUN) ||
    SPEAKING.has(bare(word)) ||
    is(reading, index, GIVEN_NAME)
  )
    return false;
  return !UPRIGHT.test(word) || IN_UN.has(bare(word));
}

/** دعا | أمينها العام أنصاره إلى …: whose office it is, with its rank behind it, calls on those who come next; دعت | أعضاءها إلى …. */
function isOwnSpokesman({ reading, verb }: Scan, index: number): boolean {
  if (index !== verb + 1 || !isOwnedRole(reading.forms[index]!)) return false;
  return is(reading, index + 1, DEFINITE) && is(reading, index + 2, OWNED | DEFINITE | COLLECTIVE);
}

/** وتخشى | ناطقتها سونغول مردان أن …: what stands between a verb and its أن is who says it. */
function isFollowedByThat({ reading, form, end }: Scan, index: number): boolean {
  const { takes } = form.cue;
  // أخبر | زوجته أن …: whom he tells it.
  if (!takes.has("clause") || takes.has("addressee") || form.cue.class === "inform") return false;
  return is(reading, nounPhraseEnd(reading, index, end, form.cue), COMPLEMENTISER);
}

/** Verbs of doing something again. */
const AGAIN = new Set(["أعاد", "عاود", "جدد", "كرر"]);

const HIS_WORDS = /^(?:حديث|كلام|كلمت|خطاب|تصريحات|مداخلت|شرح|تعليق)(?:ه|ها|هم)$/;

const BLAMED = /^(?:ال)?(?:اتهام|اتهامات|نقد|انتقاد|انتقادات|لوم)(?:ه|ها|هم)?$/;

const OFFICE = /^ال(?:عام|امني|حربي)$/;

/** وأكد | الصدر أن …, وأعلنت | النيابة العامة أن …, وذكرت | خمس محافظات أن …: what stands between a verb and its أن is who says it. */
function speaksAtOnce({ reading, form, verb, end }: Scan, index: number): boolean {
  if (!form.cue.takes.has("clause")) return false;
  const several = form.feminine && index === verb + 1 && SEVERAL.test(reading.forms[index]!);
  if (!several && !is(reading, index, DEFINITE)) return false;
  if (is(reading, index + 1, COMPLEMENTISER)) return true;
  if (index !== verb + 1 || !form.feminine) return false;
  return is(reading, nounPhraseEnd(reading, index, end, form.cue), COMPLEMENTISER);
}

/** A numeral, or an indefinite plural. */
const SEVERAL = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)$|^(?!ال).{3,}ات$/;

const ALL = /^(?:سائر|كافه|جميع|الجميع|الكل)$/;

/** أكد | أحد المحتجين أن …: one of several speaks. */
const SOME = wordSet("أحد إحدى بعض غالبية أغلبية معظم");

/** اتهم | ثلاثة محامين الوزير بـ…: people that are counted; not واتهم | ثلاثة محامين بـ…, where whom the verb takes is all that follows. */
function areCounted({ reading, verb, form, end }: Scan, index: number): boolean {
  if (!is(reading, index, QUANTIFIER) || !is(reading, index + 1, COLLECTIVE)) return false;
  if (!COUNTING.test(reading.forms[index]!)) return false;
  if (!/^[وف]/.test(reading.forms[verb]!) || !OBJECT_NEEDED.has(form.cue.class)) return true;
  const next = nounPhraseEnd(reading, index, end, form.cue);
  return isComma(reading, next) || is(reading, next, ROLE | BODY | COLLECTIVE | DEFINITE);
}

const COUNTING = /^(?:ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|عشرات|مئات|الاف|عده)$/;

/** أدانت | كل من دمشق وموسكو العملية, أعلنت | كل منهما الحداد, أكد | أكثر من مصدر أن …; not وشكر | كل من فرنسا وبريطانيا. */
function isOneOf(scan: Scan, index: number): boolean {
  const { reading, verb, form } = scan;
  const { forms } = reading;
  if (forms[index] === "كل" && /^من(?:ها|هم|هما)$/.test(forms[index + 1] ?? "")) return true;
  if (forms[index] === "كل" && !form.feminine && /^[وف]/.test(forms[verb]!))
    return forms[index + 1] === "من" && isFollowed(scan, index);
  if (forms[index + 1] !== "من") return false;
  return /^(?:كل|اكثر|عدد)$/.test(forms[index]!) || areMany(reading, index);
}

/** وأدان | كل من العراق وإيران الهجوم: what they condemn stands behind them. */
function isFollowed({ reading, form, end }: Scan, index: number): boolean {
  const next = nounPhraseEnd(reading, index, end, form.cue);
  if (next >= end || next - index < 4 || is(reading, next, ADVERB | PREPOSITION)) return false;
  return is(reading, next, DEFINITE | ACT_NOUN | OWNED | COMPLEMENTISER);
}

/** واعتبرت | كثير من أوساط المعارضة أن …, ويتهم | العديد من السكان …: many of people are who speaks. */
function areMany(reading: Reading, index: number): boolean {
  if (!/^(?:ال)?(?:كثير|كثيره|عديد|قليل|غالبيه|اغلبيه)$/.test(reading.forms[index]!)) return false;
  const people = reading.forms[index + 2] ?? "";
  if (is(reading, index + 2, COLLECTIVE | ROLE) || PEOPLES.test(people)) return true;
  // كثير من | مستخدمي الشبكة
  if (isPeopleOf(people)) return true;
  // ويتهم | العديد من الأكراد …
  return /^ال/.test(people) && (NATIONALS.has(people.slice(2)) || /.{2,}يين$/.test(people));
}

/** كثير من | أوساط المعارضة, العديد من | الأكراد. */
const PEOPLES =
  /^(?:ال)?(?:اوساط|اكراد|كرد|عرب|تركمان|شيعه|سنه|مسيحيين|ايزيديين|ناس|شباب|نساء|رجال|اسر|عائلات|رواد)$/;

/** A family name or a plural in the nominative. */
const UPRIGHT = /(?:ي|ون|ان)$/;

/** Singular things that only end so: وتنتقد | قانون التعويض …. */
const IN_UN = wordSet("قانون عدوان طيران ضمان فيضان إعلان تعاون كيان عنوان حرمان فقدان بنيان");

/** Documents and people among the nouns that name neither office nor body. */
const SPEAKING = wordSet(
  "قائمة لائحة بيان تقرير تقارير وثيقة رسالة دراسة مذكرة خطاب قرار نتائج استطلاع افتتاحية مقال كلمة خطبة شارع صفحة حساب موقع منشور ناس أسرة عائلة عائلات أسر والد أم شباب أب رجال نساء أهل أبناء زعامات شعب جمهور أغلبية غالبية نص معارضة موالاة حاضرون عرب أكراد كرد شيعة سنة تركمان مسيحيون طرف طرفان جانب جانبان وفد وفود كنيسة جبهة مجمع حوزة عالم غرب فعاليات صحيفة صحف قناة قنوات تلفزيون اجتماع ملتقى مستشفى قصر مفاوض مدعون دير ملا",
);

/** A sound plural in the oblique case is no subject: ودعا | المشككين إلى …, طمأن | مواطنيه. */
function isOblique(reading: Reading, index: number): boolean {
  const word = reading.forms[index]!;
  if (/[^ي]ي(?:ه|ها|هم)$/.test(word)) {
    // Not the ية of مفوضية.
    if (endsInTehMarbuta(reading, index)) return false;
    return isCollective(word.replace(/(?:ه|ها|هم)$/, "ن"));
  }
  if (!/^ال.{2,}ين$/.test(word)) return false;
  if (/^الم.{2,}ين$/.test(word)) return true;
  const upright = `${word.slice(2, -2)}ون`;
  return isCollective(word) || isCommonNoun(upright) || isAdjective(upright);
}
