import type { Cue } from "../../lexicon/cue-types.ts";
import { HONORIFICS } from "../../lexicon/function-words.ts";
import {
  ADJECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import { isActNoun, isActShape, isBody, isCommonNoun, isRole } from "../../lexicon/word-kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";

/** ب before a noun that is one without it, and no complement of a title (العميد بالجيش, "مصدر مسؤول" بالوزارة). */
export function isPrefixed(reading: Reading, index: number, cue: Cue): boolean {
  const form = reading.forms[index]!;
  const noun = form.startsWith("بال") ? form.slice(3) : form.slice(1);
  if (isFamilyName(reading, index, noun)) return false;
  if (is(reading, index, COMPLEMENTISER) || isSeat(reading, index, noun)) return false;
  // مجموعة | بحثية: the ب is the word's own.
  if (!form.startsWith("بال") && is(reading, index, COMMON_NOUN) && !isKnownNoun(noun))
    return false;
  const quoted = reading.tokens[index - 1]!.kind === "close-quote";
  if (!isBody(noun)) return true;
  if (quoted || clauseComes(reading, index, cue)) return false;
  const titled = is(reading, index - 1, ROLE) || HONORIFICS.has(reading.forms[index - 1]!);
  return !titled || needsIt(reading, index, cue);
}

/** وصف الرئيس فلاديمير | بوتن، …: behind a first name an unknown word with ب is a family name. */
function isFamilyName(reading: Reading, index: number, noun: string): boolean {
  const form = reading.forms[index]!;
  if (reading.kinds[index] !== 0 || /[اهت]$/.test(form) || form.startsWith("بال")) return false;
  if (isKnownNoun(noun)) return false;
  // ممثل المالية | بيستون عمر …
  if (is(reading, index + 1, GIVEN_NAME) && !is(reading, index + 1, PREPOSITION | COMMON_NOUN))
    return true;
  const before = reading.tokens[index - 1]!.kind === "word" && reading.kinds[index - 1] === 0;
  return is(reading, index - 1, GIVEN_NAME) || (before && is(reading, index - 2, ROLE | DEFINITE));
}

/** أشاد الوزير | بالحكومة: the verb takes nothing but ب, and no other ب comes. */
function needsIt(reading: Reading, index: number, { takes }: Cue): boolean {
  if (takes.has("clause") || takes.has("quote") || takes.has("object")) return false;
  for (let ahead = index + 1; ahead < reading.tokens.length; ahead++) {
    // ندد النائب بالحزب، سامر خلف، | بالقرار: behind the name that the commas close.
    if (isComma(reading, ahead) && ahead < index + 4) continue;
    if (ahead > index + NEED || isPunctuation(reading, ahead))
      return !(isComma(reading, ahead) && isDeedWithB(reading.forms[ahead + 1] ?? ""));
    if (/^ب.{3,}/.test(reading.forms[ahead]!))
      return !isComma(reading, ahead - 1) ? false : !isDeedWithB(reading.forms[ahead]!);
  }
  return true;
}

/** بالقرار, بمحاولة: what a verb that asks for ب takes. */
function isDeedWithB(form: string): boolean {
  if (!/^ب.{3,}/.test(form)) return false;
  const noun = form.slice(form.startsWith("بال") ? 3 : 1);
  return form.startsWith("بال") || isActNoun(noun) || isActShape(noun);
}

/** Words among which the ب of the verb is looked for. */
const NEED = 12;

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
