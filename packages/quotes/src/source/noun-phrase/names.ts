import { bare } from "../../lexicon/bare.ts";
import { isDefinite } from "../../lexicon/classify/article.ts";
import { FAMILY_NAMES, FAMILY_NAMES_BEHIND } from "../../lexicon/family-names.ts";
import { HONORIFICS, KIN } from "../../lexicon/function-words.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import {
  ACT_NOUN,
  ACT_SHAPE,
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import {
  isActNoun,
  isActShape,
  isAdjective,
  isBody,
  isCommonNoun,
  isRole,
} from "../../lexicon/word-kinds.ts";
import { endsInTehMarbuta } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** الشيخ، الدكتور، العميد …: a name of one or two words follows. */
export function expectsName(reading: Reading, index: number, first: number): boolean {
  if (isDeed(reading, index) || isTeam(reading, index)) return false;
  if (HONORIFICS.has(reading.forms[index - 1]!)) return true;
  if (isDeputy(reading, index)) return true;
  return (
    index - 2 >= first &&
    HONORIFICS.has(reading.forms[index - 2]!) &&
    !reading.forms[index]!.startsWith("ل")
  );
}

/** رئيس الفريق | الهندسي: whose head somebody is, and no general. */
function isTeam({ forms }: Reading, index: number): boolean {
  if (forms[index - 1] !== "الفريق" || !/^ال.{3,}ي$/.test(forms[index]!)) return false;
  return /^(?:رئيس|رئيسه|قائد|مدير|عضو|اعضاء|افراد|مدرب|طبيب|كابتن|منسق)$/.test(
    forms[index - 2] ?? "",
  );
}

/** توقع الجنرال | تصاعد الهجمات: a deed with its genitive, and no name in front of a family name. */
function isDeed(reading: Reading, index: number): boolean {
  if (!is(reading, index, ACT_NOUN | ACT_SHAPE) || is(reading, index, GIVEN_NAME | DEFINITE))
    return false;
  const next = reading.forms[index + 1] ?? "";
  return isDefinite(next) && !next.endsWith("ي");
}

/** A definite word behind a name is one too: حيدر العبادي، مقتدى الصدر; not behind a family name that stands alone (رفض ترامب الاتهامات). */
export function isFamilyName(reading: Reading, index: number, first: number): boolean {
  const form = reading.forms[index]!;
  if (is(reading, index, ACT_NOUN) || isActNoun(bare(form)) || /ات$/.test(form)) return false;
  // سالم العكيدي | الاستلام
  if (/^الا(?:ست)?.{2}ا.$/.test(form) && isActShape(bare(form))) return false;
  // ووصف الهاشمي | العيثاوي بأنه …: two family names are two men.
  if (index - 1 === first && /^ال.{2,}ي$/.test(reading.forms[first]!)) return false;
  if (form.endsWith("ي") || is(reading, index - 1, GIVEN_NAME)) return true;
  if (/^و?عبد$/.test(reading.forms[index - 2] ?? "")) return true;
  return index - 1 > first && !is(reading, index, COMMON_NOUN);
}

/** مصعب | كامل الشبكي, زهير | كامل الآلوسي: a common word between a name and a family name is one too. */
export function isMiddleName(reading: Reading, index: number, first: number): boolean {
  const { forms } = reading;
  if (index - 1 === first && !is(reading, first, GIVEN_NAME)) return false;
  if (is(reading, index, DEFINITE | ROLE | BODY | COLLECTIVE)) return false;
  if (is(reading, index, ACT_NOUN | PREPOSITION)) return false;
  // سيروان | قادر خورشيد
  if (forms[index] === "قادر" && reading.kinds[index + 1] === 0) return true;
  if (is(reading, index, OWNED) && !endsInTehMarbuta(reading, index)) return false;
  const next = forms[index + 1] ?? "";
  return (
    /^ال.{2,}ي$/.test(next) ||
    (is(reading, index + 1, GIVEN_NAME) && !is(reading, index + 1, ACT_NOUN))
  );
}

/** | النجمة الأميركية سارة كولن: a definite noun with a nation, and a name behind it. */
export function isNamedBehindNation(reading: Reading, index: number): boolean {
  if (!is(reading, index, DEFINITE) || !is(reading, index + 1, DEFINITE)) return false;
  if (is(reading, index, BODY)) return false;
  const { forms, kinds, tokens } = reading;
  const nation = /ه$/.test(forms[index]!) ? /^ال.{3,}يه$/ : /^ال.{3,}ي$/;
  if (!nation.test(forms[index + 1]!)) return false;
  if (tokens[index + 2]?.kind !== "word" || is(reading, index + 2, DEFINITE)) return false;
  if (is(reading, index + 2, GIVEN_NAME)) return !is(reading, index + 2, PREPOSITION);
  return kinds[index + 2] === 0 && !/^[بلكوفيتن]/.test(forms[index + 2]!);
}

/** إقليم كردستان | العراق, حكومة بشار | الأسد: what goes with the name right in front of it. */
export function isSecondName(reading: Reading, index: number, first: number): boolean {
  const form = reading.forms[index]!;
  const before = reading.forms[index - 1]!;
  if (form === "العراق") return /^[وبل]?كو?ردستان$/.test(before);
  if (index - 1 === first || !(FAMILY_NAMES.has(form) || FAMILY_NAMES_BEHIND.has(form)))
    return false;
  // رئيس البلدية سامر | الحداد
  const unknown = reading.kinds[index - 1] === 0 && !/^[وفبل]/.test(before);
  if (unknown) return true;
  return is(reading, index - 1, GIVEN_NAME) && !is(reading, index - 1, ROLE | ACT_NOUN);
}

/** A word that is no known noun, title or body. */
export function isName(form: string): boolean {
  if (GIVEN_NAMES.has(form)) return true;
  return (
    /^[\p{L}]/u.test(form) &&
    !isRole(form) &&
    !isBody(form) &&
    !isCommonNoun(form) &&
    !isAdjective(form)
  );
}

/** أسعد كمال النعيمي: two words without ال and one with it that ends in ي make a name, whatever else they mean. */
export function isThreefoldName(reading: Reading, index: number): boolean {
  const { forms, tokens } = reading;
  const third = forms[index + 2] ?? "";
  if (tokens[index + 1]?.kind !== "word" || is(reading, index + 1, PREPOSITION | DEFINITE))
    return false;
  if (is(reading, index, ACT_NOUN) || is(reading, index + 1, ACT_NOUN | ROLE | BODY)) return false;
  return /^ال.{2,}ي$/.test(third) && !is(reading, index + 2, ADJECTIVE);
}

/** علي as a name (in texts that write على with ى) and not as the preposition. */
export function isNameOfAli(reading: Reading, index: number): boolean {
  const { start, end } = reading.tokens[index]!;
  if (!reading.document.text.slice(start, end).endsWith("\u064A")) return false;
  // أبو | علي أن …, حسن | علي إن …: على takes أن, and never إن.
  if (KIN.has(reading.forms[index - 1] ?? "") || !is(reading, index + 1, COMPLEMENTISER))
    return true;
  const that = reading.tokens[index + 1]!;
  return reading.document.text.charAt(that.start) === ALEF_WITH_HAMZA_BELOW;
}

const ALEF_WITH_HAMZA_BELOW = "\u0625";

/** النائب | إحسان العكيلي: in front of a family name, whatever else the word means. */
function isDeputy({ forms }: Reading, index: number): boolean {
  if (!/^و?النائبه?$/.test(forms[index - 1]!) || isDefinite(forms[index]!)) return false;
  return /^ال.{2,}ي$/.test(forms[index + 1] ?? "");
}

/** كريم | جاسم, سالم العيسى: a first name, whatever else it means, with another or with a family name behind it. */
export function isPairOfNames(reading: Reading, index: number): boolean {
  if (!is(reading, index, GIVEN_NAME) || is(reading, index, PREPOSITION | DEFINITE | ACT_NOUN))
    return false;
  const next = index + 1;
  if (is(reading, next, DEFINITE))
    return /^ال.{2,}ي$/.test(reading.forms[next]!) && !is(reading, next, ADJECTIVE);
  return is(reading, next, GIVEN_NAME) && !is(reading, next, COMMON_NOUN | ROLE | PREPOSITION);
}
