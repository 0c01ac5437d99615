import type { Frame, Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import { isRole } from "../../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { sourceKind } from "../../source/source-kind.ts";
import { paragraphsOf, withoutMarks } from "./paragraph.ts";
import type { Turn } from "./turn.ts";

const QUESTION_LIMIT = 60;
const ANSWER_LIMIT = 400;
const LABEL_LIMIT = 14;

/**
 * Questions that are paragraphs of their own, each followed by its answer; two at least make an interview. Where questions share a mark in
 * front (*, –, س), a line with that mark is one even if it does not ask. The first answer names the speaker, as its label or the lines above do.
 */
export function answers(reading: Reading, lines: readonly Frame[]): Turn[] {
  const paragraphs = paragraphsOf(reading);
  const mark = questionMark(reading, paragraphs);
  const isQuestion = (range: Range): boolean =>
    range.end - range.first <= QUESTION_LIMIT &&
    (asks(reading, range) || (mark !== null && reading.forms[range.first] === mark));
  const found: Turn[] = [];
  for (let number = 0; number + 1 < paragraphs.length; number++) {
    const answer = paragraphs[number + 1]!;
    if (!isQuestion(paragraphs[number]!) || isQuestion(answer)) continue;
    if (answer.end - answer.first > ANSWER_LIMIT) continue;
    const said = withoutMarks(reading, answer);
    if (said === null) continue;
    const label = labelOf(reading, said);
    const source =
      found.length > 0 ? null : (label ?? interviewee(reading, paragraphs, number, lines));
    const first = label === null ? behindLabel(reading, said) : label.end + 1;
    if (first < said.end) found.push({ first, end: said.end, rule: "answer", source });
  }
  return found.length >= 2 ? found : [];
}

function asks(reading: Reading, { end }: Range): boolean {
  return /^[؟?]/.test(reading.forms[end - 1]!);
}

/** The mark with which at least two questions begin. */
function questionMark(reading: Reading, paragraphs: readonly Range[]): string | null {
  const counts = new Map<string, number>();
  for (const range of paragraphs) {
    const { kind } = reading.tokens[range.first]!;
    const form = reading.forms[range.first]!;
    if (!asks(reading, range) || (kind !== "punctuation" && kind !== "symbol" && form !== "س"))
      continue;
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  for (const [form, count] of counts) if (count >= 2 && form !== "(") return form;
  return null;
}

/** A name with a colon in front of an answer. */
function labelOf(reading: Reading, { first, end }: Range): Range | null {
  for (let index = first + 1; index < Math.min(first + LABEL_LIMIT, end); index++) {
    if (reading.forms[index] !== ":") continue;
    const label = { first, end: index };
    const name = isRole(reading.forms[first]!) || sourceKind(reading, label) === "named";
    return name && nounPhraseEnd(reading, first, index, () => false) === index ? label : null;
  }
  return null;
}

/** Behind ج: or الجواب:. */
function behindLabel(reading: Reading, { first, end }: Range): number {
  for (let index = first; index < Math.min(first + 3, end - 1); index++)
    if (reading.forms[index] === ":" || (reading.forms[index] === "/" && index === first + 1))
      return index + 1;
  return first;
}

/** The longest title with a name above the first question, unless the headline has its speaker already. */
function interviewee(
  reading: Reading,
  paragraphs: readonly Range[],
  question: number,
  lines: readonly Frame[],
): Range | null {
  const end = paragraphs[question]!.first;
  const headline = lines[0];
  if (
    headline !== undefined &&
    headline.cue < end &&
    sourceKind(reading, headline.source!) === "named"
  )
    return null;
  let longest: Range | null = null;
  for (let index = 0; index < end; index++) {
    if (!isRole(reading.forms[index]!)) continue;
    const phrase = { first: index, end: nounPhraseEnd(reading, index, end, () => false, true) };
    if (sourceKind(reading, phrase) !== "named") continue;
    if (longest === null || phrase.end - phrase.first > longest.end - longest.first)
      longest = phrase;
    index = phrase.end - 1;
  }
  return longest;
}
