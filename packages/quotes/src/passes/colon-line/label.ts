import { COUNTRIES } from "../../lexicon/countries.ts";
import { KIN } from "../../lexicon/function-words.ts";
import {
  ACT_NOUN,
  ACT_SHAPE,
  ADJECTIVE,
  BODY,
  CITY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  MEDIUM,
  OWNED,
  PLACE,
  PREPOSITION,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { MINISTRIES } from "../../lexicon/ministries.ts";
import { isOf } from "../../lexicon/word.ts";
import { isVerb } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isFirstPerson } from "../turns/paragraph.ts";

/** A country in front of the colon, alone or with a quality: كوريا الشمالية, جنوب أفريقيا. */
export function isCountry({ forms }: Reading, { first, end }: Range): boolean {
  const head = forms[first]!;
  if (end - first > 2) return false;
  const next = forms[first + 1]!;
  if (end - first === 2 && !/^ال/.test(next) && !COUNTRIES.has(next.slice(1)) && head !== "جنوب")
    return false;
  return COUNTRIES.has(head) || (head === "جنوب" && end - first === 2);
}

/** بغداد وواشنطن, طهران وأنقرة والقاهرة: capitals together are what the lines are about. */
export function areCapitals(reading: Reading, { first, end }: Range): boolean {
  if (end - first < 2 || !is(reading, first, PLACE | CITY)) return false;
  for (let index = first + 1; index < end; index++) {
    const form = reading.forms[index]!;
    if (!form.startsWith("و") || !isOf(form.slice(1), PLACE | CITY)) return false;
  }
  return true;
}

/** A ministry, court, command or committee by its field alone, as in Iraqi bulletins: النفط, الداخلية, المالية النيابية, الأمن والدفاع النيابية, العمليات المشتركة. */
export function isMinistry({ forms }: Reading, { first, end }: Range): boolean {
  const words = end - first;
  if (words === 2 && COMMANDS.has(`${forms[first]} ${forms[first + 1]}`)) return true;
  if ((words === 2 || words === 3) && /^ال/.test(forms[first]!) && forms[end - 1] === "النيابيه")
    return true;
  if (end - first > 2 || !MINISTRIES.has(forms[first]!)) return false;
  return end - first === 1 || /^ال.*يه$/.test(forms[first + 1]!);
}

const COMMANDS: ReadonlySet<string> = new Set([
  "العمليات المشتركه",
  "الاعلام الامني",
  "الامن الوطني",
  "الحشد الشعبي",
  "الحشد العشائري",
  "الحرس الثوري",
  "الدفاع المدني",
  "القياده المركزيه",
  "القياده العامه",
  "مكافحه الارهاب",
  "القضاء الاعلي",
]);

/** A party, alliance or armed group by the one word that headlines use: الفتح, النصر, صادقون. */
export function isParty({ forms }: Reading, { first, end }: Range): boolean {
  if (end - first === 2) return PARTIES_OF_TWO.has(`${forms[first]} ${forms[first + 1]}`);
  return end - first === 1 && PARTIES.has(forms[first]!.replace(/^و(?=ال)/, ""));
}

/** الحزب left out: الشيوعي العراقي. */
const PARTIES_OF_TWO: ReadonlySet<string> = new Set([
  "الشيوعي العراقي",
  "الشيوعي الكردستاني",
  "الديمقراطي الكردستاني",
  "الوطني الكردستاني",
  "الاسلامي العراقي",
  "الاتحاد الوطني",
]);

const PARTIES = wordSet(
  "الفتح النصر الحكمة الإطار صادقون تقدم العزم السيادة النجباء العصائب الكتائب بدر سائرون الأحرار الفضيلة العراقية متحدون الوفاق التوافق اليكتي البارتي الديمقراطي التغيير حماس النهضة القسام",
);

/** One to four words that nothing but a name can be: بن دغر, أنور قرقاش. */
export function isPersonName(reading: Reading, { first, end }: Range): boolean {
  if (end - first > 4 || isCountry(reading, { first, end })) return false;
  const { forms, tokens } = reading;
  // الدوري الإنكليزي
  if (end - first > 1 && is(reading, first, DEFINITE) && is(reading, first + 1, DEFINITE))
    return false;
  for (let index = first; index < end; index++) {
    if (tokens[index]!.kind !== "word") return false;
    const form = forms[index]!;
    if (/(?:ون|ين)$/.test(form) && index > first) return false;
    if (KIN.has(form) || is(reading, index, GIVEN_NAME) || NAMES.has(form)) continue;
    if (is(reading, index, BODY | ROLE | COLLECTIVE | CITY | MEDIUM | PREPOSITION | VERB | OWNED))
      return false;
    if (is(reading, index, COMMON_NOUN | ADJECTIVE) && !NISBA.test(form)) return false;
  }
  return !isProgramme(reading, first) && !/^وب/.test(forms[first]!);
}

/** حسن الشويلي, أشرف حاتم: a given name with a family name or another given name. */
export function isFullName(reading: Reading, { first, end }: Range): boolean {
  if (end - first < 2) return false;
  if (!is(reading, first, GIVEN_NAME) && reading.kinds[first] !== 0) return false;
  if (NISBA.test(reading.forms[end - 1]!) && !is(reading, end - 1, ADJECTIVE)) return true;
  if (!is(reading, first, GIVEN_NAME)) return false;
  for (let index = first + 1; index < end; index++) {
    const known = is(reading, index, GIVEN_NAME) || KIN.has(reading.forms[index]!);
    if (!known && reading.kinds[index] !== 0) return false;
  }
  return true;
}

/** القحطاني, الزياني. */
const NISBA = /^ال.{2,}ي$/;
/** Family names that are qualities or nouns elsewhere. */
const NAMES = wordSet("الأسد السيسي الصدر الحكيم البشير الجبير المعلم المالح السيد الشيخ العلاق");
/** مونديال روسيا: what a paper writes over a film, a talk or a contest. */
export function isProgramme({ forms }: Reading, first: number): boolean {
  return PROGRAMMES.has(forms[first]!);
}

const PROGRAMMES = wordSet(
  "مونديال ريبورتاج مباشر محاور مرايا غرافيك إنفوغراف انفوغرافيك إنفوجراف كاريكاتير بورتريه تغطية",
);

/** What a speaker says in a headline: of himself, with a denial, a demand, a future. */
export function isClaim(reading: Reading, { first, end }: Range): boolean {
  const { forms } = reading;
  if (reading.tokens[first]!.kind === "open-quote")
    return (reading.quotations[reading.quotationOf[first]!]?.words ?? 0) > 2;
  for (let index = first; index < Math.min(end, first + NEAR); index++)
    if (DENIALS.has(forms[index]!) || isFuture(forms[index]!)) return true;
  if (CLAIMS.has(forms[first]!) || /^س(?:[ين]|أ|ا)..../.test(forms[first]!)) return true;
  return isFirstPerson(reading, { first, end });
}

/** سيخدم, ستبقى. */
function isFuture(form: string): boolean {
  return /^س[يت].../.test(form) && isVerb(form.slice(1));
}

const DENIALS = wordSet("لن لم ليس ليست لسنا");
const CLAIMS = wordSet(
  "لا لن لم ليس ليست هناك يجب على قد لدينا من لو إذا ما نحن إننا أنا علينا كل ينبغي حان ربما هذا هذه لهذا بعض إن",
);

/** News under the name of a country: مقتل سبعة …, 18 قتيلا …, البرلمان يصوت …. */
export function isNews(reading: Reading, { first, end }: Range): boolean {
  if (isClaim(reading, { first, end })) return false;
  const { forms, tokens } = reading;
  if (tokens[first]!.kind === "number") return true;
  if (is(reading, first, ACT_NOUN | ACT_SHAPE) || EVENTS.has(forms[first]!)) return true;
  // سخط شعبي من …, توتر على الحدود
  if (is(reading, first, COMMON_NOUN) && !is(reading, first, DEFINITE | OWNED)) return true;
  for (let index = first; index < Math.min(end, first + NEAR); index++)
    if (isPresent(reading, index)) return true;
  return false;
}

/** يصوت, تستقبل: known as a verb, or spelled like one behind a noun. */
function isPresent(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (is(reading, index, VERB)) return /^[يت]/.test(form);
  return /^ي.../.test(form) && !is(reading, index, COMMON_NOUN | ADJECTIVE | GIVEN_NAME);
}

const NEAR = 7;
const EVENTS = wordSet(
  "مقتل قتلى قتيل قتيلان جرحى ضحايا عشرات مئات آلاف وفاة وفيات حريق حادث زلزال فيضانات أعمال معارك مواجهات تظاهرات مظاهرات احتجاجات مسيرة انفجار انفجارات تفجير تفجيرات هجوم هجمات غارات قصف السجن الحكم حكم مذكرات مذكرة محاكمة عقوبات اتفاق مفاوضات انتخابات جدل أزمة قتال هدوء صور فيديو إطلاق نحو رقم السيطرة القبض العثور حالة اتهام اعتقال توقيف إدانة تبرئة الإعدام السماح",
);
