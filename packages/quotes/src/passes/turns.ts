import type { Frame, Range } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";

const PIOUS = /^(?:بسم|قال|والسلام|والحمد|صدق|وما|والله)$/;
const QUESTION_LIMIT = 60;
const ANSWER_LIMIT = 400;

/** Paragraphs that somebody speaks although nothing in them reports. */
export function turns(reading: Reading, lines: readonly Frame[]): Frame[] {
  const taken = new Set<number>();
  const frames: Frame[] = [];
  for (const range of [
    ...communique(reading, lines),
    ...longQuotations(reading),
    ...answers(reading),
  ]) {
    if (taken.has(range.first)) continue;
    taken.add(range.first);
    frames.push({
      rule: range.rule,
      cue: -1,
      cueEnd: -1,
      lemma: "-",
      entry: null,
      start: range.first,
      cuts: true,
      source: null,
      kind: "quote",
      content: [{ first: range.first, end: range.end }],
    });
  }
  return frames;
}

type Turn = Range & { readonly rule: string };

/** Range of tokens of each paragraph. */
function paragraphsOf(reading: Reading): Range[] {
  const { paragraphs, sentences } = reading.document;
  return paragraphs.map(({ firstSentence, endSentence }) => ({
    first: sentences[firstSentence]!.firstToken,
    end: sentences[endSentence - 1]!.endToken,
  }));
}

/** A post whose first line is its author: every later paragraph is a statement of his, down to the signature. */
function communique(reading: Reading, lines: readonly Frame[]): Turn[] {
  const post = lines.find(({ rule }) => rule === "post");
  if (post === undefined || post.source === null) return [];
  const found: Turn[] = [];
  const author = words(reading, post.source);
  for (const range of paragraphsOf(reading)) {
    if (range.first <= post.content[0]!.first) continue;
    const said = withoutMarks(reading, range);
    if (said === null || said.end - said.first < 5) continue;
    if (isPious(reading, said.first)) continue;
    const own = words(reading, said);
    if (
      own === author ||
      (said.end - said.first <= author.split(" ").length + 3 && own.startsWith(author))
    )
      break;
    found.push({ ...said, rule: "communique" });
  }
  return found;
}

/** Greetings to God and verses in front of a communiqué say nothing. */
export function isPious(reading: Reading, first: number): boolean {
  const { forms, tokens } = reading;
  if (forms[first] === "بسم") return true;
  return tokens[first]!.kind === "open-quote" && PIOUS.test(forms[first + 1] ?? "");
}

/** A quotation that is left open at the end of a paragraph goes on in the next ones: repeated opening marks, or down to the closing mark. */
function longQuotations(reading: Reading): Turn[] {
  const { quotations, quotationOf, tokens } = reading;
  const paragraphs = paragraphsOf(reading);
  const found: Turn[] = [];
  for (let number = 0; number + 1 < paragraphs.length; number++) {
    const { end } = paragraphs[number]!;
    const last = quotations[quotationOf[end - 1]!];
    if (last === undefined || last.closed || last.words < 6) continue;
    if (!goesOn(reading, paragraphs, number)) continue;
    const own = last.open === paragraphs[number]!.first;
    let close = -1;
    for (
      let next = number + 1;
      next < Math.min(number + 12, paragraphs.length) && close < 0;
      next++
    ) {
      if (isOddClosing(reading, paragraphs[next]!)) close = next;
      else if (tokens[paragraphs[next]!.first]!.kind !== "open-quote" && quotations.length > 400)
        break;
    }
    const stop = close >= 0 ? close : lastWithMark(reading, paragraphs, number);
    if (own && stop > number) found.push({ first: last.open + 1, end, rule: "long-quotation" });
    for (let next = number + 1; next <= stop; next++) {
      const said = withoutMarks(reading, paragraphs[next]!);
      if (said !== null) found.push({ ...said, rule: "long-quotation" });
    }
    number = Math.max(number, stop);
  }
  return found;
}

/** The next paragraph opens its mark again, or closes the open one before it opens another. */
function goesOn(reading: Reading, paragraphs: readonly Range[], number: number): boolean {
  const { tokens, quotationOf } = reading;
  const next = paragraphs[number + 1]!;
  if (tokens[next.first]!.kind === "open-quote") return true;
  for (const { first, end } of paragraphs.slice(number + 1, number + 12)) {
    for (let index = first; index < end; index++) {
      if (tokens[index]!.kind === "open-quote") return false;
      if (tokens[index]!.kind === "close-quote" && quotationOf[index] === -1) return true;
    }
  }
  return false;
}

function isOddClosing(reading: Reading, { first, end }: Range): boolean {
  for (let index = end - 1; index >= Math.max(first, end - 3); index--) {
    if (reading.tokens[index]!.kind === "close-quote" && reading.quotationOf[index] === -1)
      return true;
  }
  return false;
}

function lastWithMark(reading: Reading, paragraphs: readonly Range[], from: number): number {
  let stop = from;
  while (stop + 1 < paragraphs.length) {
    const { first } = paragraphs[stop + 1]!;
    if (reading.tokens[first]!.kind !== "open-quote") break;
    stop++;
    if (reading.quotations[reading.quotationOf[first]!]!.closed) break;
  }
  return stop;
}

/** Questions that are paragraphs of their own, each followed by its answer; two at least make an interview. */
function answers(reading: Reading): Turn[] {
  const paragraphs = paragraphsOf(reading);
  const found: Turn[] = [];
  for (let number = 0; number + 1 < paragraphs.length; number++) {
    const { first, end } = paragraphs[number]!;
    if (end - first > QUESTION_LIMIT || !/^[؟?]/.test(reading.forms[end - 1]!)) continue;
    const answer = paragraphs[number + 1]!;
    if (/^[؟?]/.test(reading.forms[answer.end - 1]!) || answer.end - answer.first > ANSWER_LIMIT)
      continue;
    const said = withoutMarks(reading, answer);
    if (said !== null) found.push({ ...withoutLabel(reading, said), rule: "answer" });
  }
  return found.length >= 2 ? found : [];
}

/** Leaves out a label in front (ج:, الجواب:, - , a name with a colon). */
function withoutLabel(reading: Reading, { first, end }: Range): Range {
  for (let index = first; index < Math.min(first + 6, end - 1); index++) {
    if (reading.forms[index] === ":") return { first: index + 1, end };
  }
  return { first, end };
}

/** The paragraph without bullets, emoji and quotation marks around it; `null` where nothing is left. */
function withoutMarks(reading: Reading, range: Range): Range | null {
  let { first, end } = range;
  const { tokens, forms } = reading;
  while (
    first < end &&
    (tokens[first]!.kind === "emoji" ||
      tokens[first]!.kind === "symbol" ||
      (tokens[first]!.kind === "punctuation" && forms[first] !== "("))
  )
    first++;
  const number = reading.quotationOf[first];
  if (first < end && tokens[first]!.kind === "open-quote") {
    const quotation = reading.quotations[number!]!;
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

function words(reading: Reading, { first, end }: Range): string {
  return reading.forms
    .slice(first, end)
    .filter((_, index) => reading.tokens[first + index]!.kind === "word")
    .join(" ");
}
