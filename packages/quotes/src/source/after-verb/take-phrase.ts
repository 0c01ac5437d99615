import {
  ACCUSATIVE,
  ACT_NOUN,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  QUANTIFIER,
  ROLE,
} from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is } from "../../reading/reading.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { isObject } from "./is-object.ts";
import type { Scan } from "./scan.ts";

/** طالب، اتهم، دعا: a second person stands behind the speaker. */
export function takesPerson({ form, settled, source }: Scan): boolean {
  return (
    form.cue.takes.has("addressee") || form.cue.class === "accuse" || settled || source !== null
  );
}

/** A noun phrase is the subject, or behind it the object, the addressee, or more of the subject. */
export function takePhrase(scan: Scan, index: number): number {
  const { reading, end, form } = scan;
  const { takes } = form.cue;
  const next = nounPhraseEnd(reading, index, end, form.cue, !takesPerson(scan));
  scan.aside = false;
  if (scan.source === null && !scan.settled && !isObject(scan, index) && canFollow(scan, index)) {
    scan.source = { first: index, end: next };
    return next;
  }
  if (takes.has("object") || takes.has("addressee")) {
    if (isAsked(scan, index)) scan.second = index;
    else if (scan.second < 0)
      scan.second = POINTING.has(reading.forms[index - 1]!) ? index - 1 : index;
    return next;
  }
  const word = reading.forms[index]!;
  const listener = is(reading, index, COMMON_NOUN | COLLECTIVE | ROLE);
  // وتابع أردوغان | حديثه قائلا
  const his =
    is(reading, index, ACT_NOUN) &&
    reading.document.text.charAt(reading.tokens[index]!.end - 1) === "ه";
  if (his) return next;
  if (scan.source?.end === index && !(listener && /^ال/.test(word)) && !is(reading, index, OWNED))
    scan.source = { first: scan.source.first, end: next };
  return next;
}

/** ويناشدون وزير الموارد | فتح السد: behind whom they call on, the deed that they ask of him. */
function isAsked({ reading, form, second }: Scan, index: number): boolean {
  if (!form.cue.takes.has("addressee") || form.cue.class === "accuse" || second < 0) return false;
  // فتح الله is a name.
  if (reading.forms[index + 1] === "الله") return false;
  if (!is(reading, second, ROLE | BODY | COLLECTIVE)) return false;
  return is(reading, index, ACT_NOUN) && !is(reading, index, ROLE | BODY | OWNED);
}

const POINTING = wordSet("هذا هذه ذلك تلك هؤلاء هذان هاتان");

/** No accusative is a subject (واستشهد | مقارنا). Behind the object only a title, a body or a definite noun is still the subject (أعلنت وقف النار بشكل | كلي has none). */
function canFollow({ reading, second }: Scan, index: number): boolean {
  const accusative = is(reading, index, ACCUSATIVE) && !reading.forms[index]!.endsWith("ها");
  if (accusative && !is(reading, index, GIVEN_NAME | ROLE | BODY | COLLECTIVE)) return false;
  // تجميد ثلاثة | آلاف درجة: what is counted behind a number.
  if (second >= 0 && is(reading, index - 1, QUANTIFIER)) return false;
  return second < 0 || is(reading, index, ROLE | BODY | COLLECTIVE | DEFINITE);
}
