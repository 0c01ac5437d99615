import { isDeed } from "../lexicon/deeds.ts";
import {
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  PREPOSITION,
  RELATIVE,
  VERB,
} from "../lexicon/kinds.ts";
import { isActNoun } from "../lexicon/word-kinds.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { clearFiniteCue, isComma } from "../reading/tests-on-tokens.ts";
import { concludesLed } from "./led-clause.ts";

/** مع إعلان الوزارة النتائج، | عاد الجدل …: a verb behind a comma, without و or ف. */
export function beginsMain(reading: Reading, index: number, verbless: boolean): boolean {
  if (!isComma(reading, index - 1)) return false;
  if (concludesLed(reading, index)) return true;
  // وقالت الوزارة إن لارا، | تستطيع …: the verb for which the subject of the words waits.
  if (/^[وف]../.test(reading.forms[index]!)) return false;
  if (verbless && /^[يتن]/.test(reading.forms[index]!)) return false;
  return is(reading, index, VERB) || clearFiniteCue(reading, index) !== undefined;
}

/** شدد الوزير، الذي دعا إلى الحوار، | على أن …, طالبت الدول، التي أعلنت المقاطعة، | بالانسحاب: what the main verb governs, behind the comma that closes the relative clause. */
export function resumesMain(reading: Reading, index: number): boolean {
  if (!isComma(reading, index - 1)) return false;
  const form = reading.forms[index]!;
  if (is(reading, index, COMPLEMENTISER) && !/^و/.test(form)) return true;
  if (/^(?:علي|عن|الي)$/.test(form)) return true;
  return /^ب.{4,}/.test(form) && (isActNoun(form.slice(1)) || isActNoun(form.slice(3)));
}

/** إن الناطق، وهو نائب، | يؤكد …: the verb for which the subject in front of its commas waits, in one clause with it. */
export function isAwaited(reading: Reading, first: number, index: number, aside: boolean): boolean {
  if (!isComma(reading, index - 1) || /^[وف]../.test(reading.forms[index]!)) return false;
  const shape = reading.cues[index]?.[0]?.shape;
  if (shape !== "imperfect" && shape !== "perfect") return false;
  return (
    aside || (!is(reading, first, PREPOSITION) && reading.tokens[first]!.kind !== "open-quote")
  );
}

/** الهجوم الذي قالت إيران إنه أوقع عشرة قتلى | هو الأول: the predicate of the noun that the relative clause describes. */
export function isMainPredicate(reading: Reading, first: number, index: number): boolean {
  if (!/^ه(?:و|ي|م)$/.test(reading.forms[index]!) || isComma(reading, index - 1)) return false;
  if (/^(?:ما|من|ان|كما|حيث|بينما|فيما|بل)$/.test(reading.forms[index - 1]!)) return false;
  // لكن السلطات أوقفته | هو الآخر: he too.
  if (/^(?:الاخر|الاخري|الاخرون)$/.test(reading.forms[index + 1] ?? "")) return false;
  // والرسالة التي قال فيها إن مكان الطلبة | هو المدرسة: of a subject within the words.
  if (!/^[بل]?ان(?:ه|ها|هم)$/.test(reading.forms[first - 1] ?? "")) return false;
  const quoted = reading.tokens[index + 1]?.kind === "open-quote";
  if (!quoted && !is(reading, index + 1, DEFINITE | RELATIVE)) return false;
  for (let at = index - 1; at > Math.max(first, index - NEAR); at--)
    if (is(reading, at, COMPLEMENTISER) || isComma(reading, at)) return false;
  return true;
}

/**
 * القائد الذي يصف نفسه بالحامي، | يتنقل …, خطاب الرئيس الذي أعلن فيه قرار الانسحاب | تضمن …: the verb for which the noun in front of the relative clause waits. Behind a
 * definite noun no verb describes it. `cue` stands in the relative clause.
 */
export function isMainVerb(reading: Reading, cue: number, index: number): boolean {
  const form = reading.forms[index]!;
  if (/^[وف]../.test(form) || is(reading, index, COMMON_NOUN | DEFINITE)) return false;
  const comma = isComma(reading, index - 1);
  const verb =
    is(reading, index, VERB) || clearFiniteCue(reading, index) !== undefined || isDeed(form);
  if (!verb && !(comma && /^[يت].{3,}/.test(form) && reading.kinds[index] === 0)) return false;
  if (!comma && (!is(reading, index - 1, DEFINITE) || is(reading, index - 1, RELATIVE)))
    return false;
  return isWaiting(reading, cue);
}

/** قال النائب الذي يؤيد الاتفاق | إن القرار خاطئ: with its lower hamza it opens what the main verb tells. */
export function opensMainWords(reading: Reading, index: number): boolean {
  if (clearFiniteCue(reading, index) !== undefined) return opensWords(reading, index + 1);
  return opensWords(reading, index);
}

function opensWords({ forms, tokens, document }: Reading, index: number): boolean {
  if (!/^ان(?:ه|ها|هم|هما)?$/.test(forms[index] ?? "")) return false;
  return document.text.charAt(tokens[index]!.start) === ALEF_WITH_HAMZA_BELOW;
}

const ALEF_WITH_HAMZA_BELOW = "\u0625";

/** No verb stands in front of the noun that the relative clause describes, in its sentence or behind أن. */
function isWaiting(reading: Reading, cue: number): boolean {
  const start = sentenceStart(reading, cue);
  for (let at = cue - 2; at >= Math.max(start, cue - HEAD); at--) {
    if (is(reading, at, COMPLEMENTISER)) return true;
    if (is(reading, at, VERB) && !is(reading, at, COMMON_NOUN | DEFINITE)) return false;
    if (reading.cues[at]?.some(({ shape }) => shape !== "participle")) return false;
    if (at === start) return true;
  }
  return false;
}

/** Tokens of the noun in front of the relative clause. */
const HEAD = 8;

/** Tokens in front of the predicate within which the words may have another subject. */
const NEAR = 30;
