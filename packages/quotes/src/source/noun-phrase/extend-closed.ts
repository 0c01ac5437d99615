import { bare } from "../../lexicon/bare.ts";
import { isDefinite } from "../../lexicon/classify/article.ts";
import {
  ACT_NOUN,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  ROLE,
  TIME,
} from "../../lexicon/kinds.ts";
import { TITLE_ADJECTIVES } from "../../lexicon/source-words.ts";
import {
  isActNoun,
  isAdjective,
  isBody,
  isCollective,
  isCommonNoun,
  isRole,
} from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isName, isThreefoldName } from "./names.ts";
import type { Phrase } from "./phrase.ts";
import { NATIONALS } from "./qualities.ts";

/** An adjective, a title in apposition or a name behind a phrase that could end. */
export function extendClosed(
  reading: Reading,
  form: string,
  role: boolean,
  phrase: Phrase,
  index: number,
  first: number,
): number {
  if (is(reading, index, DEFINITE)) {
    // أدانت إيران | العملية
    if (form === "العمليه" && !is(reading, index - 1, DEFINITE)) return -1;
    // أعلن الإنتربول | القبض على …
    if (isActNoun(form)) return -1;
    if (isAdjective(form) || TITLE_ADJECTIVES.has(form)) return index + 1;
    if (isNisba(reading, index, first, phrase) && !areTwoMen(reading, index, first))
      return index + 1;
    // الحزبان | الكرديان | الرئيسان
    if (/^ال.{2,}ان$/.test(form) && /^ال.{2,}ان$/.test(reading.forms[index - 1]!) && !phrase.named)
      return index + 1;
    // زعيما القائمتين | الانتخابيتين
    if (/^ال.{2,}تين$/.test(form) && /^ال.{2,}تين$/.test(reading.forms[index - 1]!))
      return index + 1;
    // اللواء | الثلاثين في الحشد
    if (TENS.test(form) && is(reading, index - 1, BODY)) return index + 1;
    // جماعة الإخوان | المسلمين
    if (/^المسلم(?:ين|ون)$/.test(form) && OF_MUSLIMS.test(reading.forms[index - 1]!))
      return index + 1;
    if (isParticipial(reading, index, phrase)) return index + 1;
    if (arePolitical(reading, index, phrase) || areOfPeople(reading, index, first, phrase))
      return index + 1;
    // الدول | الأعضاء
    if (role || (form === "الاعضاء" && !phrase.named)) return index + 1;
    if (areTwoMen(reading, index, first)) return -1;
    // أحمد عواد | الجبوري
    const third = index - first === 2 && is(reading, first, GIVEN_NAME);
    if (third && /^ال.{3,}ي$/.test(form) && !is(reading, index - 1, DEFINITE | ROLE))
      return index + 1;
    // حكومة بشار | الأسد
    if (phrase.body && isLeaderName(reading, index, first)) return index + 1;
    const before = isName(reading.forms[index - 1]!);
    // كامل ثجيل | العباسي
    if (phrase.named && before && /^ال.{3,}ي$/.test(form) && index - 1 > first) return index + 1;
    const name = form.endsWith("ي") || before;
    return name && !isCommonNoun(form) && !isBody(form) && (phrase.person || phrase.named)
      ? index + 1
      : -1;
  }
  // قال الراوي | لدويتشه فيله: no name goes on behind a family name that stands alone.
  if (phrase.named && index - 1 === first && /^ال.{2,}ي$/.test(reading.forms[first]!)) return -1;
  if (isAdjective(form) && !isActNoun(form) && is(reading, index + 1, DEFINITE)) return index + 1;
  if (NATIONALS.has(form) && is(reading, first, COLLECTIVE)) return index + 1;
  if (phrase.person && !phrase.named && isThreefoldName(reading, index)) {
    phrase.named = true;
    return index + 1;
  }
  // القيادي في الحزب | ملا صباح …: a title within a name.
  if (form === "ملا" && phrase.person && !phrase.named) {
    phrase.named = true;
    return index + 1;
  }
  if (role) {
    if (!phrase.named && !(phrase.titles && phrase.person)) return -1;
    phrase.closed = false;
    phrase.described = false;
    return index + 1;
  }
  if (isCommonNoun(form) || isActNoun(form) || isBody(form)) return -1;
  if (!phrase.person && !phrase.named) return -1;
  // خبراء بالأمم المتحدة | يحققون في …: a verb of many.
  if (reading.kinds[index] === 0 && /^ي.{2,}ون$/.test(form)) return -1;
  phrase.named = true;
  return index + 1;
}

const OF_MUSLIMS = /^ال(?:اخوان|اخوه|علماء|دين|دعاه|كتاب|طلبه|شبان|محامين)$/;

const TENS = /^ال(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ين|ون)$/;

/** Behind a body and a first name, a definite word that names neither office nor body is the family name. */
function isLeaderName(reading: Reading, index: number, first: number): boolean {
  if (index - 2 !== first || !is(reading, index - 1, GIVEN_NAME)) return false;
  if (is(reading, index - 1, DEFINITE | COMMON_NOUN)) return false;
  return !is(reading, index, ROLE | BODY | COLLECTIVE | ACT_NOUN | TIME);
}

/** An adjective by its ending behind a definite noun; not behind a family name that stands alone. */
function isNisba(reading: Reading, index: number, first: number, phrase: Phrase): boolean {
  const form = reading.forms[index]!;
  if (!/(?:ي|يه)$/.test(form)) return false;
  // والبحث | العلمي
  if (!is(reading, index - 1, DEFINITE) && !/^وال/.test(reading.forms[index - 1]!)) return false;
  if (isActNoun(bare(form)) || is(reading, index, COLLECTIVE)) return false;
  return !(phrase.named && index - 1 === first);
}

/** العشائر | المنتفضة, القوى | المتحالفة: a definite participle that agrees with a body or group before it. */
function isParticipial({ forms }: Reading, index: number, { person, named }: Phrase): boolean {
  const form = forms[index]!;
  const before = forms[index - 1]!;
  if (named || !isDefinite(before) || !/^الم.{3,}(?:ه|ين|ون)$/.test(form)) return false;
  // الطلبة | المحتجون
  if (form.endsWith("ون") && isCollective(form))
    return isCollective(before) && !before.endsWith("ون");
  if (isCommonNoun(form) || isActNoun(bare(form))) return false;
  return !person || isCollective(before);
}

const KINDS =
  /^ال(?:سياسي|امني|عسكري|محلي|حكومي|دولي|ميداني|ديني|عشائري|قبلي|اداري|برلماني|حزبي)(?:ين|ون)$/;

/** عدد من المسؤولين | السياسيين, القادة | العسكريين: a plural of ي behind a definite plural tells what kind they are. */
function arePolitical({ forms }: Reading, index: number, { named }: Phrase): boolean {
  if (named) return false;
  const before = forms[index - 1]!;
  // السياسيين | العراقيين, المسؤولون | الأميركيون
  const nation = /^ال.{3,}(يين|يون)$/.exec(forms[index]!)?.[1];
  if (nation !== undefined && /^ال/.test(before) && before.endsWith(nation.slice(1))) return true;
  // الشيعة | العراقيون, الطلبة | العراقيون
  if (nation === "يون" && (PEOPLE.test(before) || isCollective(before))) return true;
  if (
    !KINDS.test(forms[index]!) &&
    !(/^ال/.test(forms[index]!) && NATIONALS.has(forms[index]!.slice(2)))
  )
    return false;
  return isDefinite(forms[index - 1]!) && isCollective(forms[index - 1]!);
}

/** وزراء الخارجية | العرب, سفراء الدول | الأجانب, النواب | السنة: of which people or faith they are, behind a plural and its genitive. */
function areOfPeople(reading: Reading, index: number, first: number, { named }: Phrase): boolean {
  if (named || index - first > 3 || !is(reading, index - 1, DEFINITE)) return false;
  if (!OFFICES.has(bare(reading.forms[first]!)) && !is(reading, first, COLLECTIVE)) return false;
  const form = reading.forms[index]!;
  if (NATIONALS.has(form.slice(2))) return true;
  if (FAITHS.test(form))
    return is(reading, index - 1, COLLECTIVE) || OFFICES.has(bare(reading.forms[index - 1]!));
  return index - 1 > first && /^ال.{3,}(?:يون|يين)$/.test(form) && isAdjective(form);
}

const PEOPLE = /^و?ال(?:شيعه|سنه|اكراد|كرد|عرب|تركمان|يهود|روس|اتراك)$/;
const FAITHS = /^ال(?:سنه|شيعه)$/;
/** Titles in the plural. */
const OFFICES = wordSet(
  "وزراء سفراء رؤساء قادة زعماء نواب مندوبو مندوبي مسؤولو مسؤولي ممثلو ممثلي أعضاء علماء ملوك أمراء شيوخ خبراء مراجع ضباط",
);

/** ووصف الهاشمي | العيثاوي بأنه …: two family names. */
function areTwoMen({ forms }: Reading, index: number, first: number): boolean {
  const head = forms[first]!;
  if (index - 1 !== first || isRole(head) || isBody(head) || isAdjective(head)) return false;
  return /^ال.{3,}ي$/.test(head) && /^ال.{3,}ي$/.test(forms[index]!);
}
