import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";

const QUESTION_LIMIT = 60;
const PROMPT_LIMIT = 24;
/** س, سؤال and ج, جواب in front of a line, alone or with a number. */
const ASKING = wordSet("س سؤال السؤال");
const ANSWERING = wordSet("ج جواب الجواب الإجابة");

/** The paragraphs that ask, and the mark they share (*, –, س), if they do. */
export interface Asked {
  readonly numbers: ReadonlySet<number>;
  readonly mark: string | null;
}

/** Numbers of the paragraphs that ask: with a question mark, with the mark of those that do, or in their place between answers. */
export function questionLines(reading: Reading, paragraphs: readonly Range[]): Asked {
  const mark = sharedMark(reading, paragraphs);
  const sure = paragraphs.flatMap((range, number) =>
    range.end - range.first <= QUESTION_LIMIT &&
    (asks(reading, range) || (mark !== null && markOf(reading, range) === mark)) &&
    !ANSWERING.has(markOf(reading, range) ?? "")
      ? [number]
      : [],
  );
  const numbers = new Set(sure);
  // Two headings that ask, one right under the other, begin no interview.
  const answered = sure.filter(
    (number) => number + 1 < paragraphs.length && !numbers.has(number + 1),
  );
  sure.forEach((question, at) => {
    const next = sure[at + 1] ?? paragraphs.length;
    if (answered.length < 2 || (next - question) % 2 !== 0) return;
    for (let number = question + 2; number < next; number += 2)
      if (isPrompt(paragraphs[number]!, paragraphs[number + 1])) numbers.add(number);
  });
  return { numbers, mark };
}

/** Between answers a short line before a longer one prompts, even if it does not ask: لكن التحالف دمر نصف المدينة. */
function isPrompt({ first, end }: Range, answer: Range | undefined): boolean {
  return (
    answer !== undefined && end - first <= PROMPT_LIMIT && end - first < answer.end - answer.first
  );
}

/** A question mark ends the line, before marks of bold type. */
export function asks({ forms, tokens }: Reading, { first, end }: Range): boolean {
  let last = end - 1;
  while (
    last > first &&
    (forms[last] === "*" || forms[last] === "**" || tokens[last]!.kind === "close-quote")
  )
    last--;
  return /^[؟?]/.test(forms[last]!);
}

/** The mark or the word for question or answer with which a line begins. */
export function markOf({ forms, tokens }: Reading, { first, end }: Range): string | null {
  const at = forms[first] === "(" ? first + 1 : first;
  const form = forms[at]!;
  if (ASKING.has(form) || ANSWERING.has(form)) return labelEnd(forms, at, end) > at ? form : null;
  const { kind } = tokens[first]!;
  return (kind === "punctuation" || kind === "symbol" || kind === "emoji") && form !== "("
    ? form
    : null;
}

/** Behind ج:, ج1/, (ج), الجواب:; `first` where no such label stands. */
export function behindAnswerLabel({ forms }: Reading, { first, end }: Range): number {
  const at = forms[first] === "(" ? first + 1 : first;
  return ANSWERING.has(forms[at]!) ? labelEnd(forms, at, end) || first : first;
}

/** Behind the stop of a label (:, /, -, )), with the number before it. 0 where it has none. */
function labelEnd(forms: readonly string[], at: number, end: number): number {
  for (let index = at + 1; index < Math.min(at + 3, end - 1); index++) {
    if (!/^[:/)\-–.]$/.test(forms[index]!)) continue;
    return /^[:\-–]$/.test(forms[index + 1]!) ? index + 2 : index + 1;
  }
  return 0;
}

/** The mark with which at least two questions begin, and fewer other lines: where answers bear it too, it tells nothing. */
function sharedMark(reading: Reading, paragraphs: readonly Range[]): string | null {
  const asking = new Map<string, number>();
  const others = new Map<string, number>();
  for (const range of paragraphs) {
    const mark = markOf(reading, range);
    const counts = asks(reading, range) ? asking : others;
    if (mark !== null) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  for (const [mark, count] of asking)
    if (count >= 2 && count > (others.get(mark) ?? 0)) return mark;
  return null;
}
