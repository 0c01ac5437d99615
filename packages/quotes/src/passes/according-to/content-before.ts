import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import { type Reading, sentenceStart } from "../../reading/reading.ts";
import { isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";

const CONTRASTS = wordSet("فيما بينما لكن حيث غير");
/** How far in front of the attribution a contrast is looked for; keeps the search linear. */
const NEAR = 60;
/** Tokens that one clause can hold. */
const LONGEST = 200;
/** Tokens of a dateline: واشنطن (رويترز) -. */
const DATELINE = 12;

/** What stands in front of the attribution: its clause, without the place line and the words that join it to the sentence before. */
export function contentBefore(reading: Reading, opener: number): Range {
  let end = opener;
  let first = behindConnective(reading, behindDateline(reading, opener), opener);
  first = Math.max(first, opener - LONGEST);
  for (let index = opener - 2; index > Math.max(first, opener - NEAR); index--) {
    if (!isComma(reading, index) || !CONTRASTS.has(reading.forms[index + 1]!)) continue;
    first = index + 2;
    break;
  }
  // Inside a quotation only its own words are meant.
  const around = reading.quotations[reading.quotationOf[opener]!];
  if (around !== undefined && around.open >= first) first = around.open + 1;
  while (end > first && (isPunctuation(reading, end - 1) || reading.forms[end - 1] === "وذلك"))
    end--;
  return { first, end };
}

/** واشنطن (رويترز) - | نفذ التحالف …. */
function behindDateline(reading: Reading, opener: number): number {
  const begin = sentenceStart(reading, opener);
  for (let index = begin + 2; index < Math.min(begin + DATELINE, opener); index++)
    if (/^[-–—]+$/.test(reading.forms[index]!) && closesPlace(reading, index - 1)) return index + 1;
  return begin;
}

/** واشنطن (رويترز) | -, بعقوبة (العراق) 19-11 | -. */
function closesPlace({ forms, tokens }: Reading, index: number): boolean {
  let at = index;
  const least = index - DATELINE;
  while (
    at > least &&
    (tokens[at]?.kind === "number" || (at < index && /^[-–/]$/.test(forms[at]!)))
  )
    at--;
  return forms[at] === ")";
}

const REMINDS = /^و?(?:يذكر|يشار|جدير|تجدر|الجدير)$/;

/** على صعيد آخر، من جانب آخر, بالمقابل: what joins the sentence to the one before says nothing. */
function behindConnective(reading: Reading, begin: number, end: number): number {
  const { forms } = reading;
  // ويذكر أن | الوزير …، وفقا لـ…: the reporter reminds of it.
  if (REMINDS.test(forms[begin]!))
    for (let index = begin + 1; index < Math.min(begin + 4, end); index++)
      if (forms[index] === "ان") return index + 1;
  // بيد أن | الملف …, والحال أن | آلافا …: what joins it to the sentence before.
  if (/^و?(?:بيد|غير|الحال|الواقع)$/.test(forms[begin]!) && forms[begin + 1] === "ان")
    return begin + 2;
  // ورغم أن | الأسعار هبطت، وفق …، إلا أن …, وعلى الرغم من أن | بغداد جددت العقود، وفق …، فإن …: what is conceded.
  const conceded = behindConcession(forms, begin);
  if (conceded > begin) return conceded;
  // ميدانيا، | نفذت الطائرات …
  if (/^[^ب].{3,}يا$/.test(forms[begin]!) && isComma(reading, begin + 1)) return begin + 2;
  // إلا أنها | انضمت إلى …
  if (/^و?الا$/.test(forms[begin]!) && /^ان(?:ه|ها|هم)?$/.test(forms[begin + 1] ?? ""))
    return begin + 2;
  if (/^و?(?:بالمقابل|لكن|كذلك|ايضا)$/.test(forms[begin]!)) return begin + 1;
  if (!/^و?(?:علي|من|في|الي)$/.test(forms[begin]!)) return begin;
  if (
    !/^(?:ال)?(?:صعيد|جانب|جهه|جانبه|جهته|جانبها|جهتها|سياق|غضون|مقابل|ذلك)$/.test(
      forms[begin + 1] ?? "",
    )
  )
    return begin;
  for (let index = begin + 2; index < Math.min(begin + 5, end); index++) {
    if (isComma(reading, index)) return index + 1;
    if (!/^(?:اخر|اخري|متصل|نفسه|ذاته|ثانيه|الامني|السياسي|الميداني)$/.test(forms[index]!))
      return index;
  }
  return begin;
}

/** The token behind (على) (ال)رغم (من) أن, or `begin`. */
function behindConcession(forms: readonly string[], begin: number): number {
  let index = /^[وف]?علي$/.test(forms[begin]!) ? begin + 1 : begin;
  if (!/^[وف]?ب?(?:ال)?رغم$/.test(forms[index] ?? "")) return begin;
  if (forms[++index] === "من") index++;
  return forms[index] === "ان" ? index + 1 : begin;
}
