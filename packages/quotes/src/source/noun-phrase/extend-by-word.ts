import { KIN, LEADS, MEDIA } from "../../lexicon/function-words.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { isCommonNoun, isVerb } from "../../lexicon/word-kinds.ts";
import type { Reading } from "../../reading/reading.ts";
import {
  clearFiniteCue,
  isBody,
  isDefinite,
  isPreposition,
  isRole,
} from "../../reading/tests-on-tokens.ts";
import { isActNoun } from "../object-start.ts";
import { extendClosed } from "./extend-closed.ts";
import { extendOpen } from "./extend-open.ts";
import { coordinates, isAttached, WAW } from "./joined.ts";
import { expectsName, isFamilyName, isMiddleName, isName } from "./names.ts";
import type { Phrase } from "./phrase.ts";

/** The token after a word that goes on with the phrase, or -1: kin, names, coordinated and attached nouns, then what an open or a closed phrase takes. */
export function extendByWord(
  reading: Reading,
  index: number,
  first: number,
  phrase: Phrase,
): number {
  const form = reading.forms[index]!;
  const before = reading.forms[index - 1]!;
  const role = isRole(form);
  if (KIN.has(before) && !isBody(before)) {
    phrase.named ||= phrase.person;
    phrase.closed ||= phrase.named;
    return index + 1;
  }
  if (expectsName(reading, index, first) && !role && !isActNoun(form) && !isVerb(form)) {
    phrase.closed = true;
    phrase.named = true;
    return index + 1;
  }
  if (!role && !isBody(form) && (clearFiniteCue(reading, index) || isVerb(form))) return -1;
  const clitic = form.charAt(0);
  if (
    clitic === "و" &&
    form.length > 3 &&
    (form.startsWith("وال") || !(isCommonNoun(form) || WAW.has(form)))
  )
    return coordinates(form.slice(1), phrase) ? index + 1 : -1;
  const afterName =
    phrase.named && phrase.person && (isName(before) || KIN.has(reading.forms[index - 2] ?? ""));
  if (clitic === "ل" && (isAttached(form) || isFor(reading, index))) {
    if (afterName) return -1;
    const noun = form.startsWith("لل") ? form.slice(2) : form.slice(1);
    if (MEDIA.has(noun) || MEDIA.has(`ال${noun}`)) return -1;
    // لرئيس | الوزراء, لمكافحة | الإرهاب: the noun behind ل waits for its genitive.
    const next = reading.forms[index + 1] ?? "";
    phrase.closed = form.startsWith("لل") || !(isDefinite(next) || isBody(next));
    phrase.described = false;
    return index + 1;
  }
  if (LEADS.has(form) && OWN_NAME.test(form)) {
    phrase.closed = true;
    return index + 1;
  }
  if (clitic === "ب" && !afterName && (form.startsWith("بال") || isAttached(form))) {
    const noun = form.startsWith("بال") ? form.slice(3) : form.slice(1);
    if (!LEADS.has(form) && !(phrase.person && isBody(noun))) return -1;
    phrase.closed = form.startsWith("بال");
    return index + 1;
  }
  if (afterName && isDefinite(form) && isFamilyName(reading, index, first)) return index + 1;
  if (afterName && isMiddleName(reading, index, first)) return index + 1;
  if (index - 1 === first && GIVEN_NAMES.has(before) && !isDefinite(form) && !isActNoun(form))
    return index + 1;
  const given = GIVEN_NAMES.has(form) && phrase.person && phrase.closed;
  if (
    given &&
    reading.tokens[index + 1]?.kind === "word" &&
    !isPreposition(reading.forms[index + 1]!)
  ) {
    phrase.named = true;
    return index + 1;
  }
  return phrase.closed
    ? extendClosed(reading, form, role, phrase, index, first)
    : extendOpen(reading, form, phrase, index);
}

/** المتحدث | باسمها. */
const OWN_NAME = /^(?:باسم(?:ه|ها|هم)|بالاعمال|بالنيابه|بالانابه|بالوكاله)$/;

/** لمكافحة | الإرهاب: an unknown feminine noun behind ل with its genitive, and no name. */
function isFor({ forms }: Reading, index: number): boolean {
  const next = forms[index + 1] ?? "";
  return /^ل.{3,}ه$/.test(forms[index]!) && isDefinite(next) && !next.endsWith("ي");
}
