import { ROLE } from "../../lexicon/kinds.ts";
import { isVerb } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { sourceKind } from "../../source/source-kind.ts";
import { interviewee, tellsOfTalk } from "./interviewee.ts";
import { isFirstPerson, paragraphsOf, withoutMarks } from "./paragraph.ts";
import { asks, behindAnswerLabel, markOf, questionLines } from "./question-lines.ts";
import type { Turn } from "./turn.ts";

const ANSWER_LIMIT = 400;
const LABEL_LIMIT = 14;

/**
 * Questions that are paragraphs of their own, each followed by its answer; two at least make an interview, where marks, the lines above or the
 * voice of the answers show one. Where questions share a mark in front (*, –, س), a line with that mark is one even if it does not ask. The first
 * answer names the speaker, as its label or the lines above do.
 */
export function answers(reading: Reading, lines: readonly Frame[]): Turn[] {
  const paragraphs = paragraphsOf(reading);
  const { numbers: questions, mark } = questionLines(reading, paragraphs);
  if (questions.size < 2) return [];
  const found: Turn[] = [];
  const asked: number[] = [];
  const marks = new Set<string | null>();
  for (let number = 0; number + 1 < paragraphs.length; number++) {
    const answer = paragraphs[number + 1]!;
    if (!questions.has(number) || questions.has(number + 1)) continue;
    if (answer.end - answer.first > ANSWER_LIMIT) continue;
    const answerMark = markOf(reading, answer);
    const behind = behindAnswerLabel(reading, answer);
    const said = withoutMarks(reading, { first: behind, end: answer.end });
    if (said === null) continue;
    const label = behind > answer.first ? null : labelOf(reading, said);
    const source =
      label ?? (found.length > 0 ? null : interviewee(reading, paragraphs, number, lines));
    const first = label === null ? said.first : label.end + 1;
    if (first >= said.end) continue;
    found.push({ first, end: said.end, rule: "answer", source });
    asked.push(number);
    marks.add(answerMark);
  }
  if (found.length < 2 || !isMostly(asked)) return [];
  const known = found[0]!.source !== null || lines.length > 0;
  const parted = mark !== null && marks.size === 1 && !marks.has(mark);
  const told = tellsOfTalk(reading, 0, paragraphs[asked[0]!]!.first, mark !== null);
  if (known && (parted || told)) return found;
  return isOwnVoice(reading, found) || labelled(found) ? found : [];
}

/** A third of the answers speak in the first person. */
function isOwnVoice(reading: Reading, found: readonly Turn[]): boolean {
  const own = found.filter((turn) => isFirstPerson(reading, turn) || isSingular(reading, turn));
  return own.length * 3 >= found.length;
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

/** Whether at least two paragraphs ask, each followed by one that does not: an interview, and no communiqué. */
export function isInterview(reading: Reading, paragraphs: readonly Range[]): boolean {
  let count = 0;
  for (let number = 0; number + 1 < paragraphs.length && count < 2; number++)
    if (asks(reading, paragraphs[number]!) && !asks(reading, paragraphs[number + 1]!)) count++;
  return count >= 2;
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
