import type { TrainingConfig } from "../config/training-config.ts";
import { assignFolds } from "../folds/assign-folds.ts";
import { answer } from "./answer.ts";
import { doOnce, FORGETFUL, type Store } from "./store.ts";
import { trainHeads } from "./train-heads.ts";
import type { Epoch } from "./train-together.ts";
import type { Case, Question, TrainingData } from "./training-data.ts";

/** What a head said of a case it was not trained on. */
export interface HeldAnswer {
  /** Number of the case in the data. */
  readonly index: number;
  readonly logits: readonly number[];
}

/** Question name -> answers, in the order of the cases. */
export type HeldAnswers = Readonly<Record<string, readonly HeldAnswer[]>>;

/** Told while a run goes on. */
export interface RunEvents {
  /** A part of the run begins. */
  readonly onPart?: (part: string) => void;
  readonly onEpoch?: (epoch: Epoch) => void;
  /** A part is done, with the share of held answers that are right where it held some. */
  readonly onPartDone?: (score: number | null) => void;
}

export interface CrossValidateOptions extends RunEvents {
  readonly folds: number;
  readonly seed: number;
  readonly store?: Store;
  /** Prefix of the keys under which parts are kept. */
  readonly key?: string;
}

/** The fold of each case: groups together, targets and labels spread evenly. */
export function foldsOf({ cases }: TrainingData, folds: number, seed: number): readonly number[] {
  const strata = cases.map(({ group, labels }) => ({
    group,
    stratum: Object.entries(labels)
      .map((entry) => entry.join("="))
      .join(" "),
  }));
  return assignFolds(strata, folds, seed);
}

/** The numbers of the cases that answer a question, in the order of the cases. */
export function casesFor({ cases }: TrainingData, { name }: Question): readonly number[] {
  return cases.flatMap(({ labels }, index) => (Object.hasOwn(labels, name) ? [index] : []));
}

/** Answers every case by heads that saw none of its fold. */
export async function crossValidate(
  data: TrainingData,
  config: TrainingConfig,
  options: CrossValidateOptions,
): Promise<HeldAnswers> {
  const { folds, seed, store = FORGETFUL, key = "cv" } = options;
  const foldOf = foldsOf(data, folds, seed);
  const parts: HeldAnswers[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const [inside, outside] = partition(foldOf, fold);
    const part = `fold ${fold + 1} of ${folds}`;
    options.onPart?.(part);
    parts.push(
      await doOnce(store, `${key}.${fold + 1}`, () =>
        answerHeld(data, outside, inside, config, options),
      ),
    );
  }
  return Object.fromEntries(
    data.questions.map(({ name }) => [
      name,
      parts.flatMap((part) => part[name]!).sort((a, b) => a.index - b.index),
    ]),
  );
}

/** The cases of a fold, and all others. */
export function partition(
  foldOf: readonly number[],
  fold: number,
): readonly [inside: readonly number[], outside: readonly number[]] {
  const inside: number[] = [];
  const outside: number[] = [];
  foldOf.forEach((other, index) => {
    (other === fold ? inside : outside).push(index);
  });
  return [inside, outside];
}

/** Trains on some cases and answers others. */
export async function answerHeld(
  data: TrainingData,
  trained: readonly number[],
  held: readonly number[],
  config: TrainingConfig,
  { seed, onEpoch, onPartDone }: RunEvents & { readonly seed: number },
): Promise<HeldAnswers> {
  const pick = (indices: readonly number[]): readonly Case[] =>
    indices.map((index) => data.cases[index]!);
  const heads = await trainHeads(data, pick(trained), config, seed, onEpoch);
  let right = 0;
  let asked = 0;
  const answers = data.questions.map((question, place) => {
    const own = held.filter((index) => Object.hasOwn(data.cases[index]!.labels, question.name));
    const logits = answer(heads[place]!, pick(own));
    asked += own.length;
    own.forEach((index, at) => {
      const gold = data.cases[index]!.labels[question.name]!;
      if (question.labels[best(logits[at]!)] === gold) right++;
    });
    return [question.name, own.map((index, at) => ({ index, logits: logits[at]! }))] as const;
  });
  onPartDone?.(asked === 0 ? null : right / asked);
  return Object.fromEntries(answers);
}

function best(values: readonly number[]): number {
  return values.reduce((top, value, index) => (value > values[top]! ? index : top), 0);
}
