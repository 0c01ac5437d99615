import { COMPLEMENTISER, DEFINITE, PREPOSITION, RELATIVE, VERB } from "../lexicon/kinds.ts";
import { isActNoun } from "../lexicon/word-kinds.ts";
import { is, type Reading } from "../reading/reading.ts";
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

/** Tokens in front of the predicate within which the words may have another subject. */
const NEAR = 30;
