import { OCCASION, RELATIVE } from "../lexicon/kinds.ts";
import { is, type Reading } from "../reading/reading.ts";
import { isComma } from "../reading/tests-on-tokens.ts";

/** أنه | عندما وصل …, أنها | في اليوم الذي …: a circumstance in front of its clause. */
const CIRCUMSTANCE =
  /^(?:في|خلال|بعد|قبل|عند|عندما|حين|حينما|لدي|منذ|اثناء|فور|عقب|بعدما|كلما|لما|اثر|مع|عندها|حينها)$/;

const WITH_PRONOUN = /^[بل]?ان(?:ه|ها|هم|هما|ني|نا)$/;

/** In which the noun comes again: تغريدة طالب | فيها بالحوار. */
const AGAIN = /^(?:في|ب|خلال|ضمن|من)(?:ه|ها|هما)$/;

/** Tokens between a paper and the verb that tells what stands in it. */
const NEAR = 9;

/**
 * Whether the report at `index` is inside the words that begin at `first`: أنها في اليوم الذي رأته، | قال لها …, where the circumstance in front still waits
 * for its clause; نشر تغريدة قبل أيام، | طالب فيها بالحوار, where the verb tells what stood in a paper of which the words speak.
 */
export function awaitsMain(reading: Reading, first: number, index: number): boolean {
  const { forms } = reading;
  if (!isComma(reading, index - 1) || /^[وف]../.test(forms[index]!)) return false;
  const shape = reading.cues[index]?.[0]?.shape;
  if (shape !== "perfect" && shape !== "imperfect") return false;
  if (AGAIN.test(forms[index + 1] ?? "")) return isOfPaper(reading, first, index - 2);
  if (!CIRCUMSTANCE.test(forms[first]!) || !WITH_PRONOUN.test(forms[first - 1] ?? "")) return false;
  for (let at = first + 1; at < index - 1; at++) if (isComma(reading, at)) return false;
  return true;
}

/** نشر | تغريدة قبل أيام، …: a paper that is no place where the words themselves stood (في بيان). */
function isOfPaper(reading: Reading, first: number, last: number): boolean {
  for (let at = last; at > Math.max(first, last - NEAR); at--) {
    if (isComma(reading, at)) return false;
    if (is(reading, at, OCCASION)) return !/^(?:في|خلال|عبر|ضمن|علي)$/.test(reading.forms[at - 1]!);
  }
  return false;
}

/** اللجنة، | التي تعمل في البلاد، …; الناطق، | وهو نائب، …: what stands between commas behind a subject. */
export function isOfInset(reading: Reading, index: number): boolean {
  return is(reading, index, RELATIVE) || /^وه(?:و|ي|م|ما)$/.test(reading.forms[index]!);
}
