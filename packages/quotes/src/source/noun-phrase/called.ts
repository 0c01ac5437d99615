import {
  CLAUSE_OPENER,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  PREPOSITION,
  RELATIVE,
} from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { lastLetter } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clearFiniteCue, isQuotedName } from "../../reading/tests-on-tokens.ts";
import { isName } from "./names.ts";

/** صراف | اسمه رياض …, مدون | يدعى فرات …: a name follows at once. */
const NAMED = wordSet("اسمه اسمها واسمه واسمها");
const IS_CALLED = wordSet("يدعى تدعى ويدعى وتدعى يسمى تسمى");
/** جماعة | تطلق على نفسها «…», حساب | يحمل اسم «…», لواء | يسمي نفسه «…»: words between the verb and the name. */
const CALLS = wordSet("يطلق تطلق أطلق أطلقت يسمي تسمي سمت سمى يحمل تحمل يوقع توقع");
const BETWEEN = wordSet("على نفسه نفسها اسم باسم تسمية");
/** Words of a name. */
const NAME = 4;

/** The token after what somebody is called, where words that say so begin at `index`; -1 where none do. */
export function calledEnd(reading: Reading, index: number, end: number): number {
  const form = reading.forms[index];
  if (form === undefined) return -1;
  if (NAMED.has(form)) return nameEnd(reading, index + 1, end);
  // يدعى is called, يدعي claims.
  if (IS_CALLED.has(form))
    return lastLetter(reading, index) === "ى" ? nameEnd(reading, index + 1, end) : -1;
  if (NICKNAMED.test(form)) return nicknameEnd(reading, index + 1, end);
  if (!CALLS.has(form)) return -1;
  let name = index + 1;
  while (name < end && name < index + NAME && BETWEEN.has(reading.forms[name]!)) name++;
  return name > index + 1 ? nameEnd(reading, name, end) : -1;
}

/** القيادي | الملقب بأبي حسن البصري, المعروف بـ"الحاج". */
const NICKNAMED = /^(?:ال)?(?:ملقب|مكني|معروف|مشهور)ه?$/;

function nicknameEnd(reading: Reading, index: number, end: number): number {
  const { forms, tokens } = reading;
  const open = forms[index] === "ب" ? index + 1 : index;
  if (open < end && tokens[open]!.kind === "open-quote") return nameEnd(reading, open, end);
  if (!/^ب(?:ابي|ابو|ام|ال.+)$/.test(forms[index] ?? "") || index + 1 >= end) return -1;
  if (forms[index]!.startsWith("بال")) return index + 1;
  if (tokens[index + 1]!.kind !== "word" || is(reading, index + 1, PREPOSITION)) return -1;
  const from = index + 2;
  return from < end && /^ال.{2,}ي$/.test(forms[from]!) ? from + 1 : from;
}

/** The token after a quoted name or one of a few words. */
function nameEnd(reading: Reading, first: number, end: number): number {
  if (first >= end) return -1;
  if (reading.tokens[first]!.kind === "open-quote")
    return isQuotedName(reading, first)
      ? Math.min(end, reading.quotations[reading.quotationOf[first]!]!.close + 1)
      : -1;
  let index = first;
  while (index < end && index < first + NAME && isPartOfName(reading, index, first)) index++;
  return index > first ? index : -1;
}

function isPartOfName(reading: Reading, index: number, first: number): boolean {
  if (reading.tokens[index]!.kind !== "word") return false;
  if (is(reading, index, COMPLEMENTISER | RELATIVE | CLAUSE_OPENER)) return false;
  if (is(reading, index, GIVEN_NAME)) return true;
  if (is(reading, index, PREPOSITION)) return false;
  const form = reading.forms[index]!;
  if (index === first) return isName(form) || !is(reading, index, DEFINITE);
  return isName(form) && clearFiniteCue(reading, index) === undefined && !/^[وفبل]/.test(form);
}
