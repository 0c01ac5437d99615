import { COMPLEMENTISERS, HONORIFICS } from "../../lexicon/function-words.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { isAdjective, isCommonNoun, isOwned } from "../../lexicon/word-kinds.ts";
import type { Reading } from "../../reading/reading.ts";
import {
  bare,
  isBody,
  isCollective,
  isDefinite,
  isPreposition,
  isRole,
} from "../../reading/tests-on-tokens.ts";
import { isActNoun } from "../object-start.ts";

/** الشيخ، الدكتور، العميد …: a name of one or two words follows. */
export function expectsName(reading: Reading, index: number, first: number): boolean {
  if (HONORIFICS.has(reading.forms[index - 1]!)) return true;
  if (isDeputy(reading, index)) return true;
  return (
    index - 2 >= first &&
    HONORIFICS.has(reading.forms[index - 2]!) &&
    !reading.forms[index]!.startsWith("ل")
  );
}

/** A definite word behind a name is one too: حيدر العبادي، مقتدى الصدر; not behind a family name that stands alone (رفض ترامب الاتهامات). */
export function isFamilyName(reading: Reading, index: number, first: number): boolean {
  const form = reading.forms[index]!;
  if (isActNoun(form) || isActNoun(bare(form)) || /ات$/.test(form)) return false;
  // ووصف الهاشمي | العيثاوي بأنه …: two family names are two men.
  if (index - 1 === first && /^ال.{2,}ي$/.test(reading.forms[first]!)) return false;
  if (form.endsWith("ي") || GIVEN_NAMES.has(reading.forms[index - 1]!)) return true;
  return index - 1 > first && !isCommonNoun(form);
}

/** مصعب | كامل الشبكي, زهير | كامل الآلوسي: a common word between a name and a family name is one too. */
export function isMiddleName(reading: Reading, index: number, first: number): boolean {
  const { forms } = reading;
  const form = forms[index]!;
  if (index - 1 === first && !GIVEN_NAMES.has(forms[first]!)) return false;
  if (isDefinite(form) || isRole(form) || isBody(form) || isCollective(form)) return false;
  if (isActNoun(form) || isPreposition(form)) return false;
  if (isOwned(form) && !endsInTehMarbuta(reading, index)) return false;
  const next = forms[index + 1] ?? "";
  return /^ال.{2,}ي$/.test(next) || (GIVEN_NAMES.has(next) && !isActNoun(next));
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
  const second = forms[index + 1] ?? "";
  const third = forms[index + 2] ?? "";
  if (tokens[index + 1]?.kind !== "word" || isPreposition(second) || isDefinite(second))
    return false;
  if (isActNoun(forms[index]!) || isActNoun(second) || isRole(second) || isBody(second))
    return false;
  return /^ال.{2,}ي$/.test(third) && !isAdjective(third);
}

/** علي as a name (in texts that write على with ى) and not as the preposition. */
export function isNameOfAli(reading: Reading, index: number): boolean {
  const { start, end } = reading.tokens[index]!;
  const next = reading.forms[index + 1] ?? "";
  return reading.document.text.slice(start, end).endsWith("\u064A") && !COMPLEMENTISERS.has(next);
}

/** النائب | إحسان العكيلي: in front of a family name, whatever else the word means. */
function isDeputy({ forms }: Reading, index: number): boolean {
  if (!/^و?النائبه?$/.test(forms[index - 1]!) || isDefinite(forms[index]!)) return false;
  return /^ال.{2,}ي$/.test(forms[index + 1] ?? "");
}

/** رافد | طعمة الحسناوي is written with ة, not with his pronoun. */
function endsInTehMarbuta({ tokens, document }: Reading, index: number): boolean {
  return document.text.charAt(tokens[index]!.end - 1) === "\u0629";
}
