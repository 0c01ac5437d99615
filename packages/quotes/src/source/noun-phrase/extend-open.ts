import { bare } from "../../lexicon/bare.ts";
import { isDefinite } from "../../lexicon/classify/article.ts";
import { ONE_OF, PLACES, QUANTIFIERS } from "../../lexicon/function-words.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { COLLECTIVE, DEFINITE, PREPOSITION, ROLE } from "../../lexicon/kinds.ts";
import {
  isActNoun,
  isActShape,
  isAdjective,
  isBody,
  isCollective,
  isCommonNoun,
  isOwned,
  isRole,
} from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { endsInTehMarbuta } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";
import { NATIONALS } from "./qualities.ts";

/** مصدر حكومي | القاعدة, غالبية ساحقة | الاستقلال */
function isThingOrDeed(form: string): boolean {
  return isBody(form) || isCommonNoun(form) || isActNoun(form);
}

/** A genitive or adjective behind a head that waits for one. */
export function extendOpen(reading: Reading, form: string, phrase: Phrase, index: number): number {
  // رؤساء | ثلاث دول
  if (COUNTS.has(form) && !endsBehind(reading, index)) return index + 1;
  // أحد | قادة الحشد
  const oneOf = LEADERS.test(form) && ONE_OF.has(reading.forms[index - 1]!);
  // والد | أحد الضحايا, مدير | إحدى الشركات
  const ofOne = ONE_OF.has(form) && WAITING.has(reading.forms[index - 1]!);
  if (ofOne && is(reading, index + 1, DEFINITE)) return index + 1;
  if (QUANTIFIERS.has(form) && !oneOf) return -1;
  if (isConstruct(reading, form, index)) return index + 1;
  if (phrase.described) {
    if (NATIONALS.has(form) || ANOTHER.test(form)) return index + 1;
    // أبلغ مصدر أمني | المجلس أن …
    if (isDefinite(form) && isOrigin(reading, index - 1)) return -1;
    const quality = (isAdjective(form) || /(?:يون|يين)$/.test(form)) && !isDefinite(form);
    if (!quality && !isRole(form) && (isCommonNoun(form) || isActNoun(form))) return -1;
    if (!quality && isDeed(reading, index)) return -1;
    // مصدر حكومي | القاعدة: behind a quality without the article no genitive.
    if (!quality && !isRole(form) && isDefinite(form) && isThingOrDeed(form)) return -1;
    if (!quality && !isRole(form)) {
      phrase.named = true;
      phrase.closed = true;
    }
    return index + 1;
  }
  // نواب | كرد, مستشاران | سياسيان, أوساط | سياسية
  if (isQuality(reading, form, index)) {
    phrase.described = true;
    return index + 1;
  }
  // سلطنة | عمان
  if (isDefinite(form) || PLACES.has(form)) phrase.closed = true;
  else if (isOwned(form) || isOwnedPlural(reading, index)) phrase.closed = true;
  else if ((isAdjective(form) || /(?:يون|يين)$/.test(form)) && !isRole(form) && !isBody(form))
    phrase.described = !is(reading, index + 1, DEFINITE) || isOrigin(reading, index);
  else if (!isRole(form) && !isBody(form) && !isCommonNoun(form) && !isThing(reading, index)) {
    phrase.closed = true;
    phrase.named = true;
  }
  return index + 1;
}

/** What tells of people without the article of which kind they are: a people, two men's quality behind two men, a trade that is a quality too. */
function isQuality(reading: Reading, form: string, index: number): boolean {
  if (isDefinite(form) || is(reading, index - 1, DEFINITE)) return false;
  const before = reading.forms[index - 1]!;
  if (!is(reading, index - 1, COLLECTIVE | ROLE)) return false;
  if (NATIONALS.has(form)) return is(reading, index - 1, COLLECTIVE);
  // مصدران | سياسيان, قياديين | ميدانيين
  const dual = /.{2,}ي(ان|ين|تان|تين)$/.exec(form)?.[1];
  if (dual !== undefined) return before.endsWith(dual.slice(-2));
  return is(reading, index, ROLE) && /.{2,}ي(?:ه)?$/.test(form) && isAdjective(form);
}

/** مصدر | أمني, مسؤولة | عراقية, دول | عربية in front of a deed: of which kind one of many is; behind it, other than behind عام or أول, no genitive follows. */
function isOrigin(reading: Reading, index: number): boolean {
  if (
    /^(?!ال).{2,}يه$/.test(reading.forms[index]!) &&
    isActNoun(bare(reading.forms[index + 1] ?? ""))
  )
    return is(reading, index - 1, COLLECTIVE) && !is(reading, index - 1, DEFINITE);
  if (!/^(?!ال).{2,}ي$/.test(reading.forms[index]!) || is(reading, index, ROLE)) return false;
  return is(reading, index - 1, ROLE) && !is(reading, index - 1, DEFINITE);
}

/** مصدر سياسي | تمرير الاتفاق, مصدر سياسي آخر | تمريرها: what he speaks of, behind his quality. */
function isDeed({ forms }: Reading, index: number): boolean {
  const form = forms[index]!;
  if (/^ت..ي.(?:ها|هم)$/.test(form)) return true;
  const next = forms[index + 1] ?? "";
  return isActShape(form) && isDefinite(next) && !next.endsWith("ي");
}

/** أحد مرشحي | الحشد: a plural in front of its genitive, and not his. */
function isConstruct(reading: Reading, form: string, index: number): boolean {
  return form.endsWith("ي") && isCollective(`${form}ن`) && is(reading, index + 1, DEFINITE);
}

/** أحد | ممثليه, بعض | مسؤوليها: whose they are closes the phrase. */
function isOwnedPlural(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (!/..ي(?:ه|ها|هم)$/.test(form) || endsInTehMarbuta(reading, index)) return false;
  return isCollective(form.replace(/(?:ه|ها|هم)$/, "ن"));
}

/** Kin and titles that say nothing without their genitive. */
const WAITING = wordSet(
  "والد والدة شقيق شقيقة زوجة زوج نجل ابن ابنة صاحب صاحبة مدير مديرة رئيس رئيسة سكان أهالي أبناء شيوخ",
);

/** مصدر سياسي | آخر. */
const ANOTHER = /^اخر(?:ي|ون|ين|ان)?$/;

const LEADERS = /^(?:قاده|ممثلو|مسؤولو)$/;
const COUNTS = wordSet(
  "ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثماني ثمانية تسع تسعة عشر عشرة عدة بضع بضعة",
);

/** Nothing to count stands behind the number. */
function endsBehind(reading: Reading, index: number): boolean {
  return (
    reading.tokens[index + 1]?.kind !== "word" || is(reading, index + 1, PREPOSITION | DEFINITE)
  );
}

/** خطة | فرض القانون, في | اقتصاديات الميليشيات, ربان | أعالي البحار: an unknown noun, no name, where a definite one that is no family name stands behind it. */
function isThing({ forms }: Reading, index: number): boolean {
  const form = forms[index]!;
  const next = forms[index + 1] ?? "";
  if (GIVEN_NAMES.has(form) || !isDefinite(next) || next.endsWith("ي")) return false;
  return isActNoun(form) || /(?:ات|ه)$|^ا.ا.ي$/.test(form);
}
