import { isDefinite } from "../../lexicon/classify/article.ts";
import { COUNTRIES } from "../../lexicon/countries.ts";
import { CITIES, ONE_OF, PLACES } from "../../lexicon/function-words.ts";
import {
  isActNoun,
  isAdjective,
  isBody,
  isCollective,
  isCommonNoun,
  isOwned,
  isRole,
  isVerb,
} from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";

/** The token behind a parenthesis, or behind a hyphen or stroke between two words without space; -1 where the mark ends the phrase. */
export function joinEnd(reading: Reading, index: number, end: number): number {
  const { forms, tokens } = reading;
  const form = forms[index]!;
  if (form === "/" || form === "-" || form === "–")
    return tokens[index]!.start === tokens[index - 1]?.end && index + 1 < end ? index + 1 : -1;
  // باتريك بي. | روبرسون: a full stop that ends no sentence is of an initial.
  if (form === ".")
    return index + 1 < end &&
      tokens[index - 1]?.kind === "word" &&
      tokens[index + 1]!.kind === "word"
      ? index + 1
      : -1;
  if (form === "(") {
    // (35 عاما) tells an age, (البنتاغون) another name.
    if (tokens[index + 1]?.kind === "number") return -1;
    for (let close = index + 1; close < Math.min(end, index + 8); close++)
      if (forms[close] === ")") return close + 1;
    return -1;
  }
  return form === ")" ? index + 1 : -1;
}

/** Titles and bodies whose و is a letter of theirs. */
export const WAW: ReadonlySet<string> = wordSet(
  "وزير وزيرة وزارة وكيل وكالة وزراء ولايات ولي وحدة والي والد والدة واشنطن",
);

/** ونائبه, ورئيسها. */
const OWNER = /(?:هما|هم|ها|ه)$/;

/** Whether a word with و taken off goes on with the phrase: وزير الدفاع ووزير الخارجية، المصادر والشهود. */
export function coordinates(rest: string, phrase: Phrase, tehMarbuta: boolean): boolean {
  if (isVerb(rest)) return false;
  // الداعية | وأحد وجوه الحركة
  if (phrase.closed && ONE_OF.has(rest)) {
    phrase.closed = false;
    phrase.described = false;
    return true;
  }
  const speaker =
    isRole(rest) || isBody(rest) || isCollective(rest) || isRole(rest.replace(OWNER, ""));
  if (!phrase.closed) {
    // مسؤولون ومنظمات, فعاليات ثقافية واجتماعية
    if (speaker) phrase.described = false;
    return speaker || (phrase.described && isQuality(rest));
  }
  const noun = speaker || isCommonNoun(rest);
  if (!noun && !isDefinite(rest) && !phrase.named) return false;
  // ورئيسة | الوزراء is written with ة and waits for its genitive, ورئيسه with ه.
  const owned = !tehMarbuta && (isOwned(rest) || OWNER.test(rest));
  phrase.closed = isDefinite(rest) || owned || !noun || PLACES.has(rest) || COUNTRIES.has(rest);
  phrase.described = false;
  return true;
}

/** مسؤولون أمنيون عراقيون | وأكراد, فعاليات ثقافية | واجتماعية. */
function isQuality(form: string): boolean {
  if (isDefinite(form)) return false;
  return isAdjective(form) || /(?:يه|يون|يين)$/.test(form) || PEOPLES.has(form);
}

const PEOPLES = wordSet("أكراد كرد عرب أتراك تركمان شيعة سنة أجانب");

/** ل or ب before a noun, and not a letter of the word. */
export function isAttached(form: string): boolean {
  if (isCommonNoun(form) || isBody(form) || isRole(form)) return form.startsWith("لل");
  const rest = form.slice(1);
  return (
    form.startsWith("لل") ||
    isCommonNoun(rest) ||
    isBody(rest) ||
    isRole(rest) ||
    isActNoun(rest) ||
    CITIES.has(rest)
  );
}
