import { bare } from "../lexicon/bare.ts";
import { isDefinite } from "../lexicon/classify/article.ts";
import { PRONOUNS, SELVES } from "../lexicon/function-words.ts";
import { HONOURED } from "../lexicon/honoured.ts";
import {
  ADVERB,
  BODY,
  COLLECTIVE,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  ROLE,
} from "../lexicon/kinds.ts";
import { TITLE_ADJECTIVES, UNNAMED } from "../lexicon/source-words.ts";
import { isBody, isCollective, isRole } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { endsInTehMarbuta } from "../reading/raw-letters.ts";
import { is, type Reading } from "../reading/reading.ts";
import type { SourceKind } from "../types.ts";
import { isAfterGovernor, isOwnedRole, withoutTanwin } from "./speaker-start.ts";

/** How a source phrase names its speaker, told from its words. */
export function sourceKind(reading: Reading, { first, end }: Range): SourceKind {
  const head = reading.forms[first]!;
  const joined = head.replace(/^[وفل](?=ال|مصدر|مصادر|مس[ؤو]ول|خبراء|شهود|محلل)/, "");
  // غير أن | مصدرا مطلعا …
  const text = isAfterGovernor(reading, first) ? withoutTanwin(joined) : joined;
  // نقلت الوكالة | عنه قوله
  if (end - first === 1 && (PRONOUNS.has(head) || /^عن(?:ه|ها|هم)$/.test(head))) return "pronoun";
  if (PRONOUNS.has(head) && end - first <= 2) return "pronoun";
  if (end - first === 1 && HONOURED.has(head)) return "pronoun";
  if (ONE_OF_THEM.test(text)) return "unnamed";
  if (SOME_OF_THEM.test(text)) return "collective";
  let names = 0;
  let roles = 0;
  // سائق | أجرة, ناشط | بيئي: nothing in the phrase is definite, so its last word is no name.
  let definite = isDefinite(text) || (isOwnedRole(text) && !endsInTehMarbuta(reading, first));
  for (let index = first; index < end; index++) {
    const form = reading.forms[index]!;
    if (reading.tokens[index]!.kind !== "word" || SELVES.has(form)) continue;
    if (is(reading, index, DEFINITE | PLACE | OWNED)) definite = true;
    if (is(reading, index, ROLE)) roles++;
    else if (index + 1 < end && NAMING.test(form)) names++;
    else if (index > first && isGivenName(reading, index)) names++;
    else if (
      !is(reading, index, DEFINITE | BODY | COLLECTIVE | PREPOSITION | ADVERB) &&
      !form.startsWith("لل") &&
      index > first
    )
      if (
        is(reading, index - 1, DEFINITE) ||
        (roles > 0 && index === end - 1 && mayEndName(reading, index, definite)) ||
        names > 0
      )
        names++;
  }
  // نائب | وزير الخارجية is a post, نائب | عن الكتلة any one of them.
  const deputy = /^نائبه?$/.test(text) && first + 1 < end && is(reading, first + 1, ROLE);
  const anonymous = UNNAMED.has(text) && !isDefinite(text) && !deputy;
  if (anonymous && (names === 0 || isDescribed(reading, first + 1, end))) return "unnamed";
  if (/^مصادر?$/.test(bare(text))) return isDefinite(text) ? "role" : "unnamed";
  if (isCollective(text) && names === 0 && !isDefinite(text)) return "collective";
  if (isRole(text)) return names > 0 ? "named" : anonymous ? "unnamed" : "role";
  if (isBody(text)) return roles > 0 && names > 0 ? "named" : "body";
  if (isCollective(text)) return "collective";
  if (TITLE_ADJECTIVES.has(text)) return "role";
  return "named";
}

const ONE_OF_THEM = /^[وف]?(?:احد|احدا)(?:هم|هن|نا)$|^[وف]?واحده?$/;
const SOME_OF_THEM = /^[وف]?(?:بعض|كثير|معظم|غالب|غالبيت|اكثر)(?:هم|هن|نا)$/;

/** رئيس حزب الدعوة | المالكي; not وزير | خارجيته, ناشط | بيئي. */
function mayEndName(reading: Reading, index: number, definite: boolean): boolean {
  if (is(reading, index, GIVEN_NAME)) return true;
  if (definite) return !is(reading, index, OWNED);
  // رئيس وزراء لوكسمبورغ | إكزافييه بيتل: two words that are nothing else.
  return reading.kinds[index] === 0 && reading.kinds[index - 1] === 0;
}

/** طالب | يدعى كانسو */
const NAMING = /^و?(?:اسمه|اسمها|يدعي|تدعي)$/;

/** الفريق المتقاعد | صباح غازي: a first name behind a title, whatever else the word means. */
function isGivenName(reading: Reading, index: number): boolean {
  if (!is(reading, index, GIVEN_NAME) || is(reading, index, DEFINITE | PREPOSITION)) return false;
  return is(reading, index - 1, DEFINITE) && is(reading, index - 1, ROLE);
}

const INDEFINITE_ADJECTIVE = /(?:ي|يه|ين|ان|ون)$/;
const QUALITIES = wordSet(
  "رفيع رفيعة كبير كبيرة سابق سابقة مطلع مطلعة مقرب مقربة موثوق موثوقة بارز بارزة خاص خاصة مسؤول مسؤولة آخر أخرى",
);

/** Whether only qualities follow an indefinite noun (مصدر أمني رفيع): no name among them. */
function isDescribed(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const form = reading.forms[index]!;
    if (is(reading, index, PREPOSITION)) return true;
    if (is(reading, index, DEFINITE | ROLE | BODY)) continue;
    if (!INDEFINITE_ADJECTIVE.test(form) && !QUALITIES.has(form)) return false;
  }
  return true;
}
