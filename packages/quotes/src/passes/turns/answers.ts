import { ROLE } from "../../lexicon/kinds.ts";
import { isVerb } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { sourceKind } from "../../source/source-kind.ts";
import { isFirstPerson, paragraphsOf, withoutMarks } from "./paragraph.ts";
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
  const questions = questionsIn(reading, paragraphs);
  const found: Turn[] = [];
  const asked: number[] = [];
  for (let number = 0; number + 1 < paragraphs.length; number++) {
    const answer = paragraphs[number + 1]!;
    if (!questions.has(number) || questions.has(number + 1)) continue;
    if (answer.end - answer.first > ANSWER_LIMIT) continue;
    const said = withoutMarks(reading, answer);
    if (said === null) continue;
    const label = labelOf(reading, said);
    const source =
      label ?? (found.length > 0 ? null : interviewee(reading, paragraphs, number, lines));
    const first = label === null ? behindLabel(reading, said) : label.end + 1;
    if (first >= said.end) continue;
    found.push({ first, end: said.end, rule: "answer", source });
    asked.push(number);
  }
  if (!isMostly(asked)) return [];
  const own = found.filter((turn) => isFirstPerson(reading, turn) || isSingular(reading, turn));
  return found.length >= 2 && (own.length * 3 >= found.length || labelled(found)) ? found : [];
}

/** From the first question to the last answer most paragraphs ask or answer: a writer who asks himself here and there gives no interview. */
function isMostly(asked: readonly number[]): boolean {
  const first = asked[0] ?? 0;
  const last = (asked.at(-1) ?? 0) + 2;
  return asked.length * 2 >= (last - first) * MOSTLY;
}

const MOSTLY = 0.5;

/** Every answer names its speaker. */
function labelled(found: readonly Turn[]): boolean {
  return found.every(({ source }) => source !== null);
}

const SINGULAR = wordSet("أنا وأنا لي عندي معي لدي مني عني بيتي أبي أخي ابني إنني وإنني أنني");

/** أنا, أعتقد, لا أعرف: one person speaks of himself. */
function isSingular({ forms, tokens, document }: Reading, { first, end }: Range): boolean {
  for (let index = first; index < end; index++) {
    const form = forms[index]!;
    if (SINGULAR.has(form)) return true;
    const own = /^[وفس]?\u0623/.test(document.text.slice(tokens[index]!.start, tokens[index]!.end));
    const stem = form.replace(/^[وفس]?ا/, "");
    if (own && stem.length > 2 && (isVerb(`ي${stem}`) || isVerb(`ت${stem}`))) return true;
  }
  return false;
}

/** Numbers of the paragraphs that ask. */
function questionsIn(reading: Reading, paragraphs: readonly Range[]): ReadonlySet<number> {
  const mark = questionMark(reading, paragraphs);
  const sure = paragraphs.flatMap((range, number) =>
    range.end - range.first <= QUESTION_LIMIT &&
    (asks(reading, range) || (mark !== null && reading.forms[range.first] === mark))
      ? [number]
      : [],
  );
  const questions = new Set(sure);
  sure.forEach((question, at) => {
    const next = sure[at + 1] ?? paragraphs.length;
    if (sure.length < 2 || (next - question) % 2 !== 0) return;
    for (let number = question + 2; number < next; number += 2)
      if (isPrompt(paragraphs[number]!, paragraphs[number + 1])) questions.add(number);
  });
  return questions;
}

/** Between answers a short line before a longer one prompts, even if it does not ask: لكن التحالف دمر نصف المدينة. */
function isPrompt({ first, end }: Range, answer: Range | undefined): boolean {
  return (
    answer !== undefined && end - first <= PROMPT_LIMIT && end - first < answer.end - answer.first
  );
}

const PROMPT_LIMIT = 24;

/** Whether at least two paragraphs ask, each followed by one that does not: an interview, and no communiqué. */
export function isInterview(reading: Reading, paragraphs: readonly Range[]): boolean {
  let count = 0;
  for (let number = 0; number + 1 < paragraphs.length && count < 2; number++)
    if (asks(reading, paragraphs[number]!) && !asks(reading, paragraphs[number + 1]!)) count++;
  return count >= 2;
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
    const name = is(reading, first, ROLE) || sourceKind(reading, label) === "named";
    return name && nounPhraseEnd(reading, first, index) === index ? label : null;
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

const HOSTING = wordSet(
  "استقبلنا يستقبلنا يستقبلك التقينا التقيناه ضيفنا ضيفتنا حاورنا حاورت التقت سألنا زرنا محدثنا محدثتنا",
);

/**
 * The longest title with a name in the lines between headline and first question, or whom the paper meets there (استقبلنا فلان); failing
 * that the one of the headline, unless that is the source of a line already.
 */
function interviewee(
  reading: Reading,
  paragraphs: readonly Range[],
  question: number,
  lines: readonly Frame[],
): Range | null {
  const begin = paragraphs[1]?.first ?? 0;
  const end = paragraphs[question]!.first;
  const introduced = longestNamed(reading, begin, end);
  // السفير السابق فلان: …: what he said before the question already names him.
  if (lines.some(({ source }) => source!.first === introduced?.first)) return null;
  if (introduced !== null) return introduced;
  if (lines.some(({ cue, source }) => cue < end && sourceKind(reading, source!) === "named"))
    return null;
  return longestNamed(reading, 0, Math.min(begin, end));
}

function longestNamed(reading: Reading, from: number, end: number): Range | null {
  let longest: Range | null = null;
  for (let index = from; index < end; index++) {
    const hosted = index > from && HOSTING.has(reading.forms[index - 1]!);
    if (!is(reading, index, ROLE) && !hosted) continue;
    const phrase = { first: index, end: nounPhraseEnd(reading, index, end, null, true) };
    if (!bearsName(reading, phrase)) continue;
    if (hosted && phrase.end - phrase.first > 1) return phrase;
    if (longest === null || phrase.end - phrase.first > longest.end - longest.first)
      longest = phrase;
    index = phrase.end - 1;
  }
  return longest;
}

/** A name, and not only a title in its place (النائب في مكتبه). */
function bearsName(reading: Reading, phrase: Range): boolean {
  let { first: end } = phrase;
  while (end < phrase.end && reading.forms[end] !== "في") end++;
  return (
    sourceKind(reading, phrase) === "named" &&
    (end === phrase.end || sourceKind(reading, { first: phrase.first, end }) === "named")
  );
}
