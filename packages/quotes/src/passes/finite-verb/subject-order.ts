import { PRONOUNS } from "../../lexicon/function-words.ts";
import { ACT_NOUN, ADVERB, COLLECTIVE, COMMON_NOUN, DEFINITE, ROLE } from "../../lexicon/kinds.ts";
import { KINSFOLK } from "../../lexicon/kinsfolk.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { readAfterVerb } from "../../source/after-verb.ts";
import { authorBefore } from "../../source/author-before.ts";
import type { BeforeVerb } from "../../source/before-verb.ts";
import { isOwnedRole } from "../../source/speaker-start.ts";
import type { CueClause, CueVerb } from "./clause.ts";

/**
 * Reads what stands behind the verb, and decides whether the noun phrase in front of it is its subject (فلان أكد …) or the one behind
 * it: a phrase behind it counts where it is a title, and nothing in front of it where the verb takes another person.
 */
export function readClause(found: CueVerb, before: BeforeVerb): CueClause {
  const place = isPredicate(found, before)
    ? { place: "relative" as const, subject: null, start: found.verb, nested: before.nested }
    : before;
  const { reading, verb, form, prefixed, negated } = found;
  const { takes } = form.cue;
  let subjectBefore = place.subject !== null && place.place !== "first";
  let after = readAfterVerb(reading, verb, form, isPronounBefore(found) || isAuthored(found));
  // الذي | تتهمه واشنطن: the noun in front is whom the verb takes.
  if (place.place === "relative" && form.pronoun && after.source !== null && after.kind !== "none")
    return {
      reading,
      verb,
      form,
      prefixed,
      negated,
      place: { place: "relative", subject: null, start: place.start, nested: place.nested },
      after,
      subjectBefore: false,
    };
  // الرجل الذي وصفته بـ…: he is described, and who describes him stood before.
  if (place.place === "relative" && after.source === null && isResumed(found, place)) {
    const understood = { ...place, subject: null };
    return { ...found, place: understood, after, subjectBefore: false };
  }
  if (subjectBefore && after.source !== null && !isRealSubject(reading, after.source))
    after = readAfterVerb(reading, verb, form, true);
  if (subjectBefore && after.kind === "none") {
    const again = readAfterVerb(reading, verb, form, true);
    if (again.kind !== "none") after = again;
  }
  if (
    subjectBefore &&
    after.source !== null &&
    after.kind !== "none" &&
    place.place !== "after-was"
  ) {
    if (form.pronoun && form.cue.class !== "inform" && isRealSubject(reading, after.source))
      subjectBefore = false;
    // أما الجبهة | فتخشى ناطقتها أن …: who is the body's stands behind the verb as its subject.
    else if (isTheirOwn(reading, after.source.first)) subjectBefore = false;
    else if (takes.has("addressee") || form.pronoun)
      after = { source: null, kind: after.kind, first: after.first };
    else if (takes.has("object") && after.kind === "clause") {
      // فلان يؤكد دعمه لـ… أن: the noun behind the verb is its object.
      after = readAfterVerb(reading, verb, form, true);
    } else subjectBefore = place.place === "after-subject" && !isRealSubject(reading, after.source);
  }
  return { reading, verb, form, prefixed, negated, place, after, subjectBefore };
}

/** زعيمها, ناطقتها: a role with its body attached, and no kin (كان قد أخبر | زوجته أن …). */
function isTheirOwn(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (KINSFOLK.test(form)) return false;
  return isOwnedRole(form) || (is(reading, index, ROLE) && /.{3}(?:ها|هم)$/.test(form));
}

/** The pronoun on the verb takes up what stands in front of الذي, and the verb has another gender. */
function isResumed({ reading, verb, form }: CueVerb, { start }: BeforeVerb): boolean {
  if (!form.pronoun || form.cue.class === "inform") return false;
  for (let index = verb - 1; index >= Math.max(start, verb - 3); index--) {
    const word = reading.forms[index]!;
    // الأحزاب التي | يتهمونها بـ…
    if (/^و?الذي$/.test(word))
      return (form.feminine || form.plural) && /[^اه]ه$/.test(reading.forms[verb]!);
    if (/^و?التي$/.test(word)) return !form.feminine && /ها$/.test(reading.forms[verb]!);
  }
  return false;
}

/** بيانا | دعت فيه سكان المدينة إلى …: behind a verb that takes somebody stands whom it takes, since the author of the paper speaks. */
function isAuthored({ reading, verb, form }: CueVerb): boolean {
  if (form.pronoun || !(form.cue.takes.has("addressee") || form.cue.class === "accuse"))
    return false;
  return authorBefore(reading, verb) !== null;
}

/** لكنه | طالب تركيا بـ…, إلا أنها | أكدت …: the pronoun in front is the subject, where verb and pronoun agree. */
function isPronounBefore({ reading, verb, form, prefixed, negated }: CueVerb): boolean {
  if (prefixed) return false;
  const before = reading.forms[negated ? verb - 2 : verb - 1] ?? "";
  const pronoun = WITH_SUBJECT.exec(before)?.[1];
  if (pronoun === undefined) return false;
  if (form.plural) return pronoun === "هم";
  return pronoun === (form.feminine ? "ها" : "ه");
}

const WITH_SUBJECT = /^[وفب]?(?:ان|لكن|لان|كان|لعل)(ه|ها|هم)$/;

/** وهي تحركات | وصفتها إسرائيل …: an indefinite noun that a pronoun is said to be, and the verb describes it. */
function isPredicate({ reading, verb }: CueVerb, { subject }: BeforeVerb): boolean {
  if (subject === null || !PRONOUNS.has(reading.forms[subject.first]!)) return false;
  const noun = verb - 1;
  if (noun <= subject.first || is(reading, noun, DEFINITE | ADVERB)) return false;
  return is(reading, noun, COMMON_NOUN | ACT_NOUN);
}

/** المساعدة is what a body offers, and hardly a woman who assists. */
const AID = /^(?:ال)?مساعده$/;

/** A noun phrase behind the verb that can be its subject, where another stands before it. */
function isRealSubject(reading: Reading, source: Range): boolean {
  const form = reading.forms[source.first]!;
  // التي أعلنت | كل منها …
  if (form === "كل" && /^من/.test(reading.forms[source.first + 1] ?? "")) return true;
  // روسيا التي مازال يرى | كثيرون أنها …
  if (is(reading, source.first, COLLECTIVE) && /ون$/.test(form)) return true;
  if (isTheirOwn(reading, source.first)) return true;
  return is(reading, source.first, ROLE) && !form.startsWith("ل") && !AID.test(form);
}
