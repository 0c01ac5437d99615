import { normalize, prepare } from "@qawl/arabic";
import {
  type Baseline,
  type BaselineCase,
  keywords,
  loadNaturalBaselines,
  majority,
} from "@qawl/training";
import { askPeers } from "../baselines/ask-peers.ts";

/** A content and its stance. */
export interface LabelledContent {
  readonly text: string;
  readonly label: string;
}

/** What a baseline says of each text asked for. */
export interface BaselineAnswers {
  readonly name: string;
  readonly answers: ReadonlyMap<string, string>;
}

const SEED = 2026;
/** Rows in which a word must stand. */
const LEAST = 3;

/**
 * Simple ways to tell the stance of a content, all learned from the same rows: majority, keywords, `natural` on our tokens, and scikit-learn and fastText
 * on `match`-normalised text where `pnpm bench:peers` has put them.
 */
export async function askStanceBaselines(
  training: readonly LabelledContent[],
  asked: Iterable<string>,
  onPart: (name: string) => void = () => undefined,
): Promise<readonly BaselineAnswers[]> {
  const texts = [...new Set(asked)];
  const learned = withoutRare(training.map(({ text, label }) => ({ words: wordsOf(text), label })));
  const read = texts.map(wordsOf);
  const ours = [majority, keywords, ...(await loadNaturalBaselines())].map(
    ({ name, fit }: Baseline): BaselineAnswers => {
      onPart(name);
      const predict = fit(learned, SEED);
      return { name, answers: zip(texts, read.map(predict)) };
    },
  );
  onPart("scikit-learn and fastText");
  const peers = askPeers([
    ...training.map(({ text, label }) => toRow(text, label, -1)),
    ...texts.map((text) => toRow(text, "", 0)),
  ]);
  return [
    ...ours,
    ...peers.map(({ name, answers }) => ({
      name,
      answers: zip(texts, answers.slice(training.length) as readonly string[]),
    })),
  ];
}

function wordsOf(text: string): readonly string[] {
  return prepare(text).tokens.map(({ form }) => form);
}

/** Leaves out words of fewer than three rows: the time of `natural` grows with rows times words, and what stands twice tells it nothing. */
function withoutRare(rows: readonly BaselineCase[]): readonly BaselineCase[] {
  const counts = new Map<string, number>();
  for (const { words } of rows) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return rows.map(({ words, label }) => ({
    words: words.filter((word) => counts.get(word)! >= LEAST),
    label,
  }));
}

function toRow(text: string, label: string, fold: number) {
  return { question: "stance", label, text: normalize(text, { profile: "match" }), fold };
}

function zip(texts: readonly string[], answers: readonly string[]): ReadonlyMap<string, string> {
  return new Map(texts.map((text, index) => [text, answers[index]!]));
}
