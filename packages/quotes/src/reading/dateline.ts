import { COUNTRIES } from "../lexicon/countries.ts";
import { TOWNS } from "../lexicon/function-words.ts";
import {
  ATTRIBUTING,
  BODY,
  CITY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMPLEMENTISER,
  CUE,
  GIVEN_NAME,
  MEDIUM,
  MONTH,
  PLACE,
  PREPOSITION,
  RELATIVE,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { behindAlert, behindBullet, behindPointer, behindTime } from "./dateline/in-front.ts";
import { BAR, DASH, SHORTEST } from "./dateline/marks.ts";
import { behindTags } from "./dateline/tags.ts";
import type { Looked } from "./looked.ts";

/** Tokens among which a dateline ends. */
const LONGEST = 16;

/** Tokens in which the second dash of an aside is looked for. */
const ASIDE = 24;

/** Whose text or what sort of text it is. */
const CREDITS = wordSet(
  "خاص متابعة متابعات ترجمة مراسلنا مراسلتنا مراسلونا موفدنا موفدتنا موفد موفدة مبعوث مبعوثة تحقيق تقرير ريبورتاج رصد نينا واع واس كونا وام سانا شفق",
);

const DAYS = wordSet("السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة");

/**
 * First token behind what stands before a report without being part of it: where and for whom it was written (الرمادي/, بغداد (رويترز) -, القاهرة -
 * مراسلنا:), when (14:30 |), under which heading (الكتل -). `first` where the paragraph begins with its first sentence, or is nothing but that.
 */
export function behindDateline(looked: Looked, first: number, end: number): number {
  const bare = behindAlert(looked, behindBullet(looked, first), end);
  const marked = behindPointer(looked, behindTags(looked, bare, end), end);
  const timed = behindTime(looked, marked);
  const begin = timed < end ? timed : first;
  const found = behindPlace(looked, begin, end);
  return found + SHORTEST <= end ? found : Math.min(begin, found);
}

function behindPlace(looked: Looked, first: number, end: number): number {
  const { forms } = looked;
  const limit = Math.min(end, first + LONGEST);
  let placed = false;
  let credited = false;
  let parts = 0;
  let words = 0;
  let found = first;
  for (let index = first; index < limit; index++) {
    const form = forms[index]!;
    if (form === "(" || isOpening(looked, index)) {
      // المالكي لـ(واع): …: to whom he speaks.
      if (forms[index - 1] === "ل") break;
      const close = closing(looked, index, limit);
      if (close < 0 || (form === "(" ? isAge(looked, index) : parts === 0)) break;
      const opens = form === "(" && isPlace(looked, first);
      // بغداد (المدى) | قال
      if (opens && (isSource(looked, index + 1, close) || reports(looked, close + 1)))
        found = close + 1;
      credited = true;
      placed ||= words > 0 || form !== "(" || isSeparator(looked, close + 1);
      parts++;
      index = close;
      continue;
    }
    if (isSeparator(looked, index)) {
      if (words + parts === 0 || (form === ":" && parts === 0)) break;
      while (isSeparator(looked, index + 1)) index++;
      const next = index + 1;
      const known = placed || (words === 1 && isLabel(looked, index - 1, next));
      if (known && ((form === ":" && credited) || opensReport(looked, next, end))) found = next;
      if (form === ":") break;
      parts++;
      // بغداد اليوم - خاص | كشف …
      if (placed && CREDITS.has(forms[next] ?? "") && reports(looked, next + 1)) return next + 1;
      continue;
    }
    if (form === "،" || form === "." || form === ",") continue;
    if (!canDate(looked, index, words)) break;
    const place = isPlace(looked, index);
    // نينوى ـ | طلبت: the stroke is no token of its own.
    if (isStroke(looked, index) && (placed || place || isLabel(looked, index, index + 1)))
      return index + 1;
    credited ||= !place;
    placed ||= place || isCredit(looked, index);
    words++;
  }
  return found;
}

/** A paper, letters of an agency, a date or a country between parentheses. */
function isSource(looked: Looked, from: number, close: number): boolean {
  for (let index = from; index < close; index++) {
    const { kind } = looked.document.tokens[index]!;
    if (kind === "latin" || kind === "number" || isCredit(looked, index) || isPlace(looked, index))
      return true;
    if (looked.forms[index]!.length > 1 || kind !== "word") return false;
  }
  return true;
}

/** أبو علي (34 عاما): no paper. */
function isAge({ document, kinds }: Looked, open: number): boolean {
  return document.tokens[open + 1]?.kind === "number" && (kinds[open + 2]! & MONTH) === 0;
}

function isOpening({ document }: Looked, index: number): boolean {
  return document.tokens[index]!.kind === "open-quote";
}

/** The mark that closes a parenthesis or a name in quotation marks, or -1. */
function closing({ document, forms }: Looked, open: number, limit: number): number {
  const round = forms[open] === "(";
  for (let index = open + 1; index < Math.min(limit, open + 8); index++)
    if (round ? forms[index] === ")" : document.tokens[index]!.kind === "close-quote") return index;
  return -1;
}

/** A stroke or dash that parts two words, or the colon that ends a line of places and papers. */
function isSeparator({ document, forms, kinds }: Looked, index: number): boolean {
  const form = forms[index];
  if (form === undefined || document.tokens[index]!.kind === "word") return false;
  if (form === ":" || form === "|") return true;
  if (!DASH.test(form) && form !== "/") return false;
  const before = document.tokens[index - 1];
  const next = document.tokens[index + 1];
  const { start, end } = document.tokens[index]!;
  const spaced = next === undefined || next.start > end || forms[index - 1] === ")";
  return (
    spaced ||
    (before !== undefined &&
      (kinds[index - 1]! & (PLACE | CITY | MEDIUM)) !== 0 &&
      start === before.end)
  );
}

/** A stroke of lengthening stands alone behind the word. */
function isStroke({ document }: Looked, index: number): boolean {
  const next = document.tokens[index + 1];
  return (
    next !== undefined &&
    /^\s+ـ+\s+$/.test(document.text.slice(document.tokens[index]!.end, next.start))
  );
}

function isPlace({ forms, kinds }: Looked, index: number): boolean {
  return (
    (kinds[index]! & (PLACE | CITY)) !== 0 ||
    COUNTRIES.has(forms[index]!) ||
    TOWNS.has(forms[index]!)
  );
}

function isCredit({ forms, kinds }: Looked, index: number): boolean {
  return (kinds[index]! & MEDIUM) !== 0 || CREDITS.has(forms[index]!);
}

/** A word that can stand in a dateline: a place, a paper, a number, a name, and no speaker or clause. */
function canDate(looked: Looked, index: number, words: number): boolean {
  const { document, forms, kinds } = looked;
  const { kind } = document.tokens[index]!;
  if (kind === "number" || kind === "latin") return true;
  if (kind !== "word") return false;
  if (isPlace(looked, index) || isCredit(looked, index)) return true;
  if ((kinds[index]! & MONTH) !== 0 || DAYS.has(forms[index]!)) return true;
  const label = words === 0 && (isSeparator(looked, index + 1) || isStroke(looked, index));
  // أ ف ب
  if (forms[index]!.length === 1) return true;
  const clause = ROLE | COMPLEMENTISER | CLAUSE_OPENER | RELATIVE | PREPOSITION;
  if ((kinds[index]! & clause) !== 0) return false;
  if (label) return true;
  return (kinds[index]! & (CUE | VERB | BODY | COLLECTIVE)) === 0;
}

/** الكتل -, آراء -, واع/: a heading of one word, which no second dash makes an aside. */
function isLabel({ document, forms, kinds }: Looked, word: number, next: number): boolean {
  if (document.tokens[word]?.kind !== "word" || forms[word]!.length < 3) return false;
  if (forms[word]!.startsWith("لل")) return false;
  if (forms[next - 1] === ":") return false;
  return (kinds[word]! & (BODY | ROLE | GIVEN_NAME | MONTH | PREPOSITION)) === 0;
}

/** Behind the separator a sentence begins: with its verb, its speaker, a quotation, or where it was; and no aside. */
function opensReport(looked: Looked, next: number, end: number): boolean {
  const { document, forms, kinds } = looked;
  if (next >= end - 1) return false;
  if (document.tokens[next]!.kind === "open-quote") return true;
  if (reports(looked, next)) return true;
  if ((kinds[next]! & (ATTRIBUTING | RELATIVE | COMPLEMENTISER)) !== 0) return false;
  if (BAR.test(forms[next - 1]!)) return true;
  for (let index = next; index < Math.min(end, next + ASIDE); index++) {
    if (DASH.test(forms[index]!)) return false;
    if (forms[index] === "." || forms[index] === ":") break;
  }
  return forms[next - 1] !== ":";
}

/** A verb of the lexicon, or another that opens its clause. */
function reports({ kinds, document }: Looked, index: number): boolean {
  if (document.tokens[index]?.kind !== "word") return false;
  return (kinds[index]! & (CUE | VERB)) !== 0 && (kinds[index]! & (PREPOSITION | ROLE)) === 0;
}
