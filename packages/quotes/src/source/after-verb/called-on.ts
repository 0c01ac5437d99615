import { BODY, COLLECTIVE, DEFINITE, GIVEN_NAME, NAME, ROLE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";
import { isOfState, needsSomebody } from "../noun-phrase/another-person.ts";
import { isApposed } from "./apposed.ts";
import type { Scan } from "./scan.ts";

/** دعا مقتدى الصدر، زعيم التيار، | رئيس الوزراء، إلى …: behind a speaker whose title has stood between commas, whom the verb calls on or speaks of. */
export function isCalledOn(scan: Scan, comma: number): boolean {
  const { reading, form } = scan;
  if (!needsSomebody(form.cue) || !isApposed(scan, comma)) return false;
  const index = comma + 1;
  if (is(reading, index, ROLE)) return isOfState(reading, index) || isNamedNext(reading, index + 1);
  if (!is(reading, index, BODY | COLLECTIVE)) return false;
  return (
    is(reading, index, DEFINITE) ||
    (MANY.test(reading.forms[index]!) && is(reading, index + 1, DEFINITE))
  );
}

/** قادة | الكتل, وزراء | الخارجية: no one man. */
const MANY = /^(?:قاده|زعماء|ممثلي|مسؤولي|اعضاء|وزراء|سكان|اهالي|قوات|جميع|كافه|كل)$/;

/** قائد الجيش | خليفة حفتر: a known name in the phrase. */
function isNamedNext(reading: Reading, from: number): boolean {
  for (let index = from; index < from + 6; index++) {
    if (isComma(reading, index) || reading.tokens[index]?.kind !== "word") return false;
    if (is(reading, index, NAME) && is(reading, index, GIVEN_NAME)) return true;
  }
  return false;
}
