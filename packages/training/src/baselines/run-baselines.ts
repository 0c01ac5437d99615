import type { Outcome } from "../measures/outcome.ts";
import { casesFor, foldsOf, type RunEvents } from "../training/cross-validate.ts";
import { doOnce, FORGETFUL, type Store } from "../training/store.ts";
import type { Case, TrainingData } from "../training/training-data.ts";
import type { Baseline, BaselineCase } from "./baseline.ts";

/** What a baseline answered in the same folds as the model. */
export interface BaselineOutcomes {
  readonly name: string;
  readonly note: string;
  readonly outcomes: readonly Outcome[];
}

/** The words of a case's content, as our tokens. */
export function wordsOf({ input }: Pick<Case, "input">): readonly string[] {
  const { document, content } = input;
  return content.flatMap(({ span }) =>
    document.tokens
      .filter(({ start, end }) => start >= span.start && end <= span.end)
      .map(({ form }) => form),
  );
}

/** Cross-validates baselines in the folds of the model. */
export async function runBaselines(
  data: TrainingData,
  baselines: readonly Baseline[],
  {
    folds,
    seed,
    store = FORGETFUL,
    onPart,
    onPartDone,
  }: RunEvents & { readonly folds: number; readonly seed: number; readonly store?: Store },
): Promise<readonly BaselineOutcomes[]> {
  const foldOf = foldsOf(data, folds, seed);
  const words = data.cases.map(wordsOf);
  const results: BaselineOutcomes[] = [];
  for (const { name, note, fit } of baselines) {
    onPart?.(name);
    const outcomes = await doOnce(store, `baseline.${name}`, async () => {
      const found: Outcome[] = [];
      for (const question of data.questions) {
        const indices = casesFor(data, question);
        const toCase = (index: number): BaselineCase => ({
          words: words[index]!,
          label: data.cases[index]!.labels[question.name]!,
        });
        for (let fold = 0; fold < folds; fold++) {
          const predict = fit(indices.filter((index) => foldOf[index] !== fold).map(toCase), seed);
          for (const index of indices.filter((other) => foldOf[other] === fold)) {
            const { label, words: read } = toCase(index);
            const { group } = data.cases[index]!;
            const predicted = predict(read);
            found.push({ question: question.name, group, gold: label, predicted, probability: 1 });
          }
        }
      }
      return found;
    });
    onPartDone?.(null);
    results.push({ name, note, outcomes });
  }
  return results;
}
