import { normalize } from "@qawl/arabic";
import { foldsOf, type Outcome, type TrainingData } from "@qawl/training";
import { askPeers } from "./ask-peers.ts";

/** What a peer answered in the same folds. */
export interface PeerOutcomes {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

/** Cross-validates scikit-learn and fastText in the folds of the model, on `match`-normalised text; an empty list where `pnpm bench:peers` has not been run. */
export function runPeers(data: TrainingData, folds: number, seed: number): readonly PeerOutcomes[] {
  const foldOf = foldsOf(data, folds, seed);
  const rows = data.cases.map(({ input, labels }, index) => {
    const [question, label] = Object.entries(labels)[0]!;
    const text = normalize(input.document.text, { profile: "match" });
    return { question, label, text, fold: foldOf[index]! };
  });
  return askPeers(rows).map(({ name, answers }) => ({
    name,
    outcomes: rows.map(({ question, label }, index) => ({
      question,
      group: data.cases[index]!.group,
      gold: label,
      predicted: answers[index]!,
      probability: 1,
    })),
  }));
}
