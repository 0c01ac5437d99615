import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CorpusIssue, type Digest, parseDigests } from "@qawl/corpus";
import { FACTIONS, STANCES } from "./labels.ts";
import { DATASET } from "./read-dataset.ts";

/** Reads and checks every file of digests, in the order of their names. */
export function readDigests(): {
  readonly digests: readonly Digest[];
  readonly issues: readonly CorpusIssue[];
} {
  const folder = join(DATASET, "digests");
  const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith(".txt")) : [];
  const read = files.sort().map((name) => {
    const file = join(folder, name);
    const labels = { stances: STANCES, factions: FACTIONS };
    return parseDigests(readFileSync(file, "utf8"), file, labels);
  });
  return {
    digests: read.flatMap(({ digests }) => digests),
    issues: read.flatMap(({ issues }) => issues),
  };
}
