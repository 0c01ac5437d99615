import { ADJECTIVE, OWNED } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clauseAfter, finiteCue, isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";

/** كان | مصنفا على أنه …, ما زال | مصرا على …: what somebody is, not what he says in passing. */
export const BEING: ReadonlySet<string> = wordSet(
  "كان كانت كانوا يعد تعد ويعد وتعد يعدون يعتبر تعتبر ويعتبر وتعتبر عد عدت وكان وكانت يكون تكون زال زالت يزال تزال بات باتت أصبح أصبحت ظل ظلت يظل تظل يبدو تبدو بدا بدت ليس ليست أنه أنها إنه إنها بأنه بأنها وأنه وأنها",
);

/** قدم | مقترحا, | ملاحظة على الخطة: nouns, but …، | مقترحا تمديد المهلة, …، | ملاحظة أن …. */
export function isNounThere(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  // يعد داعما | رئيسيا للحكومة, معارضا | بارزا: what somebody is.
  if (isAccusativeQuality(reading, index + 1) && /ا$/.test(form)) return true;
  // مبررا | لبقائهم: a pretext.
  if (form === "مبررا") return /^ل../.test(reading.forms[index + 1] ?? "");
  if (form !== "مقترحا" && form !== "ملاحظه") return false;
  const parted = isComma(reading, index - 1) || reading.tokens[index - 1]?.kind === "close-quote";
  // مقترحا | جديدا
  if (form === "مقترحا" && /^(?!ال).{3,}ا$/.test(reading.forms[index + 1] ?? "")) return true;
  return !parted || (form === "ملاحظه" && clauseAfter(reading, index + 1) < 0);
}

/** رئيسيا, بارزا, سابقا: an indefinite quality of the word in front. */
function isAccusativeQuality(reading: Reading, index: number): boolean {
  const form = reading.forms[index] ?? "";
  if (!/^(?!ال).{3,}ا$/.test(form) || is(reading, index, OWNED)) return false;
  if (!is(reading, index, ADJECTIVE) && !/يا$/.test(form)) return false;
  return isPunctuation(reading, index + 1) || /^ل.../.test(reading.forms[index + 1] ?? "");
}

/** يظل التحالف | ملتزما بـ…: what somebody remains. */
export function isPredicate(reading: Reading, participle: number): boolean {
  for (let index = participle - 1; index > participle - FAR && index >= 0; index--) {
    if (isPunctuation(reading, index) || finiteCue(reading, index) !== undefined) return false;
    if (reading.tokens[index]!.kind === "close-quote") return false;
    if (REMAINS.test(reading.forms[index]!)) return true;
  }
  return false;
}

const FAR = 9;
const REMAINS = /^[وف]?(?:ي?ظل|ت?ظل|ظلت|يبقي|تبقي|مازال|مازالت|[يت]زال|زال|زالت|بات|باتت)$/;
