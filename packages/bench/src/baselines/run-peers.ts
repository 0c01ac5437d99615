import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { normalize } from "@qawl/arabic";
import { foldsOf, type Outcome, type TrainingData } from "@qawl/training";
import { PYTHON } from "../arabic/peers.ts";

/** What a peer answered in the same folds. */
export interface PeerOutcomes {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

const MOST_BYTES = 64 * 1024 * 1024;

/** Cross-validates scikit-learn and fastText in the folds of the model, on `match`-normalised text; an empty list where `pnpm bench:peers` has not been run. */
export function runPeers(data: TrainingData, folds: number, seed: number): readonly PeerOutcomes[] {
  if (!existsSync(PYTHON)) return [];
  const foldOf = foldsOf(data, folds, seed);
  const rows = data.cases.map(({ input, labels }, index) => {
    const [question, label] = Object.entries(labels)[0]!;
    const text = normalize(input.document.text, { profile: "match" });
    return { question, label, text, fold: foldOf[index]! };
  });
  const folder = mkdtempSync(join(tmpdir(), "qawl-peers-"));
  try {
    const path = join(folder, "rows.json");
    writeFileSync(path, JSON.stringify(rows));
    const script = join(import.meta.dirname, "classify.py");
    const { stdout, status, stderr } = spawnSync(PYTHON, [script, path], {
      encoding: "utf8",
      maxBuffer: MOST_BYTES,
    });
    if (status !== 0) throw new Error(`The Python peers failed:\n${stderr}`);
    return stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { name: string; answers: readonly string[] })
      .map(({ name, answers }) => ({
        name,
        outcomes: rows.map(({ question, label }, index) => ({
          question,
          group: data.cases[index]!.group,
          gold: label,
          predicted: answers[index]!,
          probability: 1,
        })),
      }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
