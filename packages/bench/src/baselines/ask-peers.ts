import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PYTHON } from "../arabic/peers.ts";

/** A text of a question with its label. It is answered by what was learned from the rows of other folds; a row of fold -1 is learned from alone. */
export interface PeerRow {
  readonly question: string;
  readonly label: string;
  readonly text: string;
  readonly fold: number;
}

/** A peer's answer to each row; `null` for rows of fold -1. */
export interface PeerAnswers {
  readonly name: string;
  readonly answers: readonly (string | null)[];
}

const MOST_BYTES = 64 * 1024 * 1024;

/** Asks scikit-learn and fastText; an empty list where `pnpm bench:peers` has not been run. */
export function askPeers(rows: readonly PeerRow[]): readonly PeerAnswers[] {
  if (!existsSync(PYTHON)) return [];
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
      .map((line) => JSON.parse(line) as PeerAnswers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
