import {
  ACT_NOUN,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  GIVEN_NAME,
  PLACE,
  RELATIVE,
  ROLE,
} from "../../../lexicon/kinds.ts";
import { lastLetter } from "../../../reading/raw-letters.ts";
import { is, type Reading } from "../../../reading/reading.ts";
import type { SpokenClause } from "../clause.ts";

/** What one hands in, and others accept or refuse. */
const HANDED_IN =
  /^(?:طلب|طلبات|استئناف|ترشيح|ترشح|دعوا|عرض|اقتراح|مقترح|طعن|التماس|تظلم)(?:ه|ها|هم)$/;
/** أحد أبرز …, من أهم …: one of several of a kind. */
const ONE_OF = /^(?:احد|احدي|من|واحدا?|واحده)$/;
const RANK = /^(?:اول|ثاني|ثالث|رابع|خامس|احد|احدي|من|اكبر|اهم|ابرز|اكثر|افضل|واحده)$/;
const DOTTED = /^[يﻱﻲ]$/;
const HELD = new Set(["اعتبر", "عد"]);

function isThing(reading: Reading, index: number): boolean {
  return (
    is(reading, index, COMMON_NOUN | ACT_NOUN) &&
    !is(reading, index, ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME)
  );
}

/**
 * Unvowelled passives: الذي | رفض طلبه للجوء (his own request, which others refused), ويعتبر | أحد أبرز القادة (everybody holds him so). What somebody
 * undergoes he does not say.
 */
export function isUndergone({ reading, verb, form, place, after, source }: SpokenClause): boolean {
  const next = reading.forms[verb + 1] ?? "";
  if (form.pronoun || form.plural) return false;
  // أحصي | مقتل مئة, أوصي | باللقاح: with its dots the last letter is the passive's.
  if (source === null && form.shape === "perfect" && !form.feminine && form.cue.lemma.endsWith("ى"))
    if (DOTTED.test(lastLetter(reading, verb))) return true;
  // القضية التي | يتهم فلان بالوقوف وراءها, النائب الذي | اتهم بالفساد: no accused stands in front of the charge.
  if (form.cue.lemma === "اتهم" && place.place === "relative") {
    // الهجوم الذي | اتهم النظام بشنه: a thing accuses nobody.
    if (source !== null && isThing(reading, source.first)) return true;
    const first = reading.forms[after.first]!;
    return /^ب.../.test(first) && !is(reading, after.first, PLACE | BODY | ROLE);
  }
  if (form.cue.class === "reject") return is(reading, verb - 1, RELATIVE) && HANDED_IN.test(next);
  if (!HELD.has(form.cue.lemma)) return false;
  // وتعتبر إندونيسيا | ثاني دولة …
  const ranks = form.shape === "imperfect" && RANK.test(reading.forms[after.first]!);
  if (ranks && after.first === verb + 2 && is(reading, verb + 1, PLACE)) return true;
  return ONE_OF.test(next) && after.first > verb + 1;
}
