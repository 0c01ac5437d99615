import {
  ACCUSATIVE,
  ACT_NOUN,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  QUANTIFIER,
  RELATIVE,
  ROLE,
} from "../../lexicon/kinds.ts";
import { isActNoun, isActShape, isCommonNoun } from "../../lexicon/word-kinds.ts";
import { is, sentenceStart } from "../../reading/reading.ts";
import type { SpokenClause } from "./clause.ts";
import { isHeld } from "./stand/held.ts";

/** Words of a phrase that tells of the accused. */
const INDEFINITE = 8;

/** Words of a quality between marks. */
const QUALITY = 3;

/**
 * Passives that are spelled like their actives: تصريحات اعتبرت | "متساهلة", في خطوة اعتبرت | تنازلا: of two things that the verb takes one stands in front,
 * so nobody holds it so; النتائج التي كانت أعلنت | …: things are announced; أعلن | في المدينة عن وفاته, اتهم رجل | بسرقة …: a
 * report opens with a verb that has no subject, or with the accused alone.
 */
export function isDescribedByNobody(clause: SpokenClause): boolean {
  return isDeemed(clause) || isAnnounced(clause) || isAccused(clause);
}

function isDeemed({ reading, verb, form, place, after, prefixed }: SpokenClause): boolean {
  const { cue, shape, pronoun } = form;
  if (!/^(?:اعتبر|عد)$/.test(cue.lemma) || pronoun || shape !== "perfect") return false;
  // وكان الشاب قد فر، وقد اعتبر | المشتبه الرئيسي في …
  if (after.source === null && after.kind === "object" && after.first === verb + 1)
    if (place.place === "first" && !prefixed && isHeld(reading, after.first)) return true;
  if (prefixed) return false;
  if (after.source !== null || after.first !== verb + 1 || after.kind === "clause") return false;
  const before = verb - 1;
  const told =
    place.place === "relative" ||
    is(reading, before, RELATIVE) ||
    (is(reading, before, COMMON_NOUN | ACT_NOUN) && !is(reading, before, DEFINITE | OWNED | ROLE));
  if (!told) return false;
  if (reading.tokens[after.first]!.kind !== "open-quote")
    return is(reading, after.first, ACCUSATIVE) || MOST.test(reading.forms[after.first]!);
  return (reading.quotations[reading.quotationOf[after.first]!]?.words ?? 0) <= QUALITY;
}

/** الهجوم الذي اعتبر | الأعنف منذ …: of its kind, and held so by everybody. */
const MOST = /^ال(?:اعنف|اكبر|اسوا|اشد|اول|اولي|اخطر|اهم|ابرز|اقوي|اضخم|اوسع|اعلي)$/;

/** النتائج التي | أعلنت في البداية: a thing that was made known, without a speaker behind the verb. */
function isAnnounced(clause: SpokenClause): boolean {
  const { reading, verb, form, place, after, prefixed } = clause;
  if (form.cue.lemma !== "أعلن" || form.pronoun || after.source !== null) return false;
  // سيعلن | عن الفائز غدا: in the future, and by nobody who is told.
  if (
    form.shape === "imperfect" &&
    !form.feminine &&
    !form.plural &&
    !clause.subjectBefore &&
    reading.forms[verb + 1] === "عن" &&
    place.place !== "relative"
  )
    return true;
  if (after.kind !== "object" || is(reading, after.first, QUANTIFIER)) return false;
  if (place.place === "relative" && place.subject !== null) {
    const { first } = place.subject;
    return !is(reading, first, ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME) && form.feminine
      ? is(reading, first, COMMON_NOUN)
      : false;
  }
  // أعلن في سويسرا عن وفاة …
  const opens = verb === sentenceStart(reading, verb) && !prefixed && !form.feminine;
  return opens && reading.forms[verb + 1] === "في" && reading.forms[after.first - 1] === "عن";
}

/** اتهم ضابط سابق | بإخفاء كاميرا: at the head of a report, one indefinite person and a charge. */
function isAccused({ reading, verb, form, after, prefixed }: SpokenClause): boolean {
  if (form.cue.lemma !== "اتهم" || form.pronoun) return false;
  // اتهم | المعتقلون بأنهم …: a nominative with its charge right behind it.
  const next = reading.forms[verb + 1] ?? "";
  if (/^(?:ال)?.{3,}ون$/.test(next) && /^ب(?:ال|ان)?./.test(reading.forms[verb + 2] ?? ""))
    return !form.plural && !is(reading, verb + 2, ROLE | BODY | PLACE | COLLECTIVE);
  if (prefixed) return false;
  const { source, first, kind } = after;
  if (source === null || source.first !== verb + 1 || kind !== "object") return false;
  if (verb !== sentenceStart(reading, verb)) return false;
  const definite = DEFINITE | BODY | COLLECTIVE | GIVEN_NAME;
  if (source.end - source.first > INDEFINITE) return false;
  if (is(reading, source.first, definite)) return false;
  // رئيس | الحزب is definite, رئيس سابق is not.
  if (source.end > source.first + 1 && is(reading, source.first + 1, definite | PLACE | ROLE))
    return false;
  const charge = reading.forms[first]!;
  if (!/^ب..../.test(charge) || is(reading, first, ROLE | BODY | PLACE)) return false;
  const rest = charge.slice(1).replace(/(?:ه|ها|هم)$/, "");
  return isActNoun(rest) || isActShape(rest) || isCommonNoun(rest);
}
