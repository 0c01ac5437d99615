import { BODY, CUE, MONTH, OWNED, ROLE, VERB } from "../../lexicon/kinds.ts";
import { isOf } from "../../lexicon/word.ts";
import { isVerb } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";

const PIOUS = /^(?:بسم|بسمه|قال|والسلام|والحمد|الحمد|صدق|وما|والله)$/;
const CALL = wordSet("أيها يا أيتها");
const FIRST_PERSON = wordSet(
  "نحن ونحن إننا وإننا بأننا أننا وأننا إنا وإنا لسنا كنا وكنا لنا منا علينا لدينا عندنا",
);

/** Range of tokens of each paragraph. */
export function paragraphsOf(reading: Reading): Range[] {
  const { paragraphs, sentences } = reading.document;
  return paragraphs.map(({ firstSentence, endSentence }) => ({
    first: sentences[firstSentence]!.firstToken,
    end: sentences[endSentence - 1]!.endToken,
  }));
}

/** Greetings to God, oaths and verses around a communiqué say nothing. */
export function isPious(reading: Reading, range: Range): boolean {
  const { forms, tokens } = reading;
  let { first } = range;
  const { end } = range;
  while (first < end && /^(?:emoji|symbol|punctuation)$/.test(tokens[first]!.kind)) first++;
  if (first === end) return false;
  if (forms[first] === "بسم" || forms[first] === "بسمه") return true;
  if (forms[first] === "الحمد" && /^(?:لله|ل|الله)$/.test(forms[first + 1] ?? "")) return true;
  if (tokens[first]!.kind === "open-quote" && PIOUS.test(forms[first + 1] ?? "")) return true;
  if (end - first <= CLOSING && isClosing(forms[first]!, forms[first + 1] ?? "")) return true;
  return isVerse(reading, { first, end });
}

/** Tokens of a line that closes a letter. */
const CLOSING = 9;

/** والله من وراء القصد, والسلام عليكم, وما النصر إلا من عند الله, ومن الله التوفيق. */
function isClosing(first: string, second: string): boolean {
  if (/^و(?:الله|السلام|بالله)$/.test(first)) return true;
  return (
    (/^وما$/.test(first) && /^(?:النصر|توفيقي|التوفيق)$/.test(second)) ||
    (first === "ومن" && second === "الله")
  );
}

/** Scripture is written with all its marks. */
function isVerse(reading: Reading, { first, end }: Range): boolean {
  const text = reading.document.text.slice(
    reading.tokens[first]!.start,
    reading.tokens[end - 1]!.end,
  );
  if (!/\p{M}/u.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const marks = text.match(/\p{M}/gu)?.length ?? 0;
  return letters > 8 && marks / letters > 0.4;
}

const DAYS = wordSet(
  "السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة هـ ه م الأول الثاني الآخر الموافق",
);
const HIJRI = wordSet("محرم صفر ربيع جمادى رجب شعبان رمضان شوال القعدة الحجة");

/** A line that only tells place and day: القيارة – السبت 21 تموز 2018; حرر ببغداد في …; المكتب الإعلامي - بغداد - 8 نيسان 2021. */
export function isDateline(reading: Reading, { first, end }: Range): boolean {
  if (end - first > 14) return false;
  if (reading.forms[first] === "حرر") return true;
  let number = false;
  let month = false;
  let parted = false;
  let others = 0;
  for (let index = first; index < end; index++) {
    const form = reading.forms[index]!;
    const { kind } = reading.tokens[index]!;
    if (kind === "number") number = true;
    else if (/^[-–—/]$/.test(form)) parted = true;
    else if (kind === "word" && is(reading, index, MONTH)) month = true;
    else if (kind === "word" && !HIJRI.has(form) && !DAYS.has(form)) others++;
  }
  const signed = parted && month && reading.tokens[end - 1]!.kind === "number" && others <= 5;
  return number && (others <= 1 || signed) && !/^[؟?!]/.test(reading.forms[end - 1]!);
}

/** أيها الشعب الكريم؛ */
export function isCall(reading: Reading, { first, end }: Range): boolean {
  return (
    CALL.has(reading.forms[first]!) && (end - first < 8 || /^[؛:!]/.test(reading.forms[end - 1]!))
  );
}

/** A line that is only an office or body, without a verb: a signature. */
export function isTitleOnly(reading: Reading, { first, end }: Range): boolean {
  if (end - first > 10 || !is(reading, first, ROLE | BODY)) return false;
  return nounPhraseEnd(reading, first, end) >= end - 1;
}

/** نحن، إننا، ونطالب، أرضنا; what somebody is quoted with in the midst of it does not count. */
export function isFirstPerson(reading: Reading, { first, end }: Range): boolean {
  for (let index = first; index < end; index++) {
    const quotation = reading.quotations[reading.quotationOf[index]!];
    if (quotation?.closed && quotation.open > first) {
      index = Math.max(index, Math.min(quotation.close, end));
      continue;
    }
    const form = reading.forms[index]!;
    if (FIRST_PERSON.has(form)) return true;
    const verb = form.replace(/^[وفس]/, "");
    if (
      verb.length > 3 &&
      verb.startsWith("ن") &&
      isOf(`ي${verb.slice(1)}`, VERB | CUE) &&
      isOf(`ت${verb.slice(1)}`, VERB | CUE)
    )
      return true;
    if (
      form.length > 4 &&
      form.endsWith("نا") &&
      (is(reading, index, OWNED) || isVerb(form.slice(0, -2)))
    )
      return true;
  }
  return false;
}

/** The paragraph without bullets, emoji and quotation marks around it; `null` where nothing is left. */
export function withoutMarks(reading: Reading, range: Range): Range | null {
  let { first, end } = range;
  const { tokens, forms } = reading;
  while (
    first < end &&
    (tokens[first]!.kind === "emoji" ||
      tokens[first]!.kind === "symbol" ||
      (tokens[first]!.kind === "punctuation" && forms[first] !== "("))
  )
    first++;
  if (first < end && tokens[first]!.kind === "open-quote") {
    const quotation = reading.quotations[reading.quotationOf[first]!]!;
    if (quotation.close >= end - 2) {
      first++;
      end = Math.min(end, quotation.close);
    }
  }
  while (
    end > first &&
    ((tokens[end - 1]!.kind === "close-quote" && reading.quotationOf[end - 1] === -1) ||
      (tokens[end - 1]!.kind === "punctuation" && /^[.،:]/.test(forms[end - 1]!)))
  )
    end--;
  return first < end ? { first, end } : null;
}

/** The words of a range, without marks and stops. */
export function wordsOf(reading: Reading, { first, end }: Range): readonly string[] {
  return reading.forms
    .slice(first, end)
    .filter((_, index) => reading.tokens[first + index]!.kind === "word");
}
