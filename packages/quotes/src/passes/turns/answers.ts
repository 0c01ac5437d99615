import type { Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import { paragraphsOf, withoutMarks } from "./paragraph.ts";
import type { Turn } from "./turn.ts";

const QUESTION_LIMIT = 60;
const ANSWER_LIMIT = 400;

/** Questions that are paragraphs of their own, each followed by its answer; two at least make an interview. */
export function answers(reading: Reading): Turn[] {
  const paragraphs = paragraphsOf(reading);
  const found: Turn[] = [];
  for (let number = 0; number + 1 < paragraphs.length; number++) {
    const { first, end } = paragraphs[number]!;
    if (end - first > QUESTION_LIMIT || !/^[؟?]/.test(reading.forms[end - 1]!)) continue;
    const answer = paragraphs[number + 1]!;
    if (/^[؟?]/.test(reading.forms[answer.end - 1]!) || answer.end - answer.first > ANSWER_LIMIT)
      continue;
    const said = withoutMarks(reading, answer);
    if (said !== null) found.push({ ...withoutLabel(reading, said), rule: "answer", source: null });
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
