import { COUNTRIES } from "../../lexicon/countries.ts";
import { CITIES } from "../../lexicon/function-words.ts";
import { ACT_NOUN, BODY, COLLECTIVE, DEFINITE, GIVEN_NAME, ROLE } from "../../lexicon/kinds.ts";
import { isAdjective, isBody, isCollective, isRole } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";

/**
 * Whom or what the verb takes, behind a speaker without the article and his quality: اتهمت شخصيات عراقية | إيران, وصفت فصائل مسلحة | القرار, اتهم نواب سنة | الحكومة. Neither
 * a genitive nor a quality with the article can follow there.
 */
export function isBehindQuality(reading: Reading, index: number, first: number): boolean {
  const { forms } = reading;
  if (index - 2 < first || !beginsAnew(reading, index)) return false;
  const quality = forms[index - 1]!;
  const noun = forms[index - 2]!.replace(/^و(?=...)/, "");
  if (!agrees(noun, quality) || is(reading, index - 1, DEFINITE | GIVEN_NAME)) return false;
  if (is(reading, index - 2, DEFINITE)) return false;
  return isRole(noun) || isBody(noun) || isCollective(noun);
}

/** A definite noun, a country or capital, or a body; joined to nothing. */
function beginsAnew(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (/^[ولبكف]/.test(form) && !(COUNTRIES.has(form) || CITIES.has(form))) return false;
  if (is(reading, index, GIVEN_NAME)) return false;
  if (COUNTRIES.has(form) || CITIES.has(form)) return !/^(?:عمان|الشمال.*|الجنوب.*)$/.test(form);
  if (is(reading, index, DEFINITE)) return !/^ال.{2,}(?:ون)$/.test(form) && !NO_THING.has(form);
  return (
    is(reading, index, BODY | COLLECTIVE) &&
    !is(reading, index, ACT_NOUN | ROLE) &&
    !isAdjective(form)
  );
}

/** شخصيات | عراقية, نواب | سنة, نائب | كردي, ناشطون | عراقيون. */
function agrees(noun: string, quality: string): boolean {
  if (/ات$/.test(noun) || isPlural(noun)) {
    if (FAITHS.test(quality)) return true;
    if (/ه$/.test(quality)) return !OFFICES.has(quality) && isQuality(quality);
    return /^(?!ال).{3,}يون$/.test(quality);
  }
  if (/^(?!ال).{2,}ي$/.test(quality)) return isAdjective(quality) && isRole(noun);
  return false;
}

function isQuality(form: string): boolean {
  return isAdjective(form) || /^(?!ال).{2,}يه$/.test(form);
}

/** قوى, فصائل, نواب: a group of people, or bodies. */
function isPlural(noun: string): boolean {
  return isCollective(noun) || BODIES.has(noun);
}

const FAITHS = /^(?:سنه|شيعه|عرب|اكراد|كرد|تركمان)$/;
const BODIES = wordSet(
  "قوى فصائل كتل أحزاب جهات أطراف منظمات دول جماعات ميليشيات هيئات أوساط دوائر تيارات حركات قيادات مصادر وسائل عشائر",
);
/** Offices and their seats, which are nouns with that ending. */
const OFFICES = wordSet(
  "خارجية داخلية مالية جمهورية بلدية مديرية كلية مفوضية قضية عملية حرية هوية",
);
const NO_THING = wordSet("الأصل المستوى الجنسية الشأن الهوى الصنع");
