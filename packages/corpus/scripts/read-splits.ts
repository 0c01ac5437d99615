import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActorSplit } from "@qawl/corpus";
import { DATASET } from "./read-dataset.ts";

/** Article ids by split. */
export type Splits = Readonly<Record<string, readonly string[]>>;

export const SPLITS: string = join(DATASET, "splits.json");
export const UNSEEN_ACTORS: string = join(DATASET, "unseen-actors.json");

export function readSplits(): Splits {
  return existsSync(SPLITS)
    ? (JSON.parse(readFileSync(SPLITS, "utf8")) as Splits)
    : { train: [], dev: [], test: [] };
}

export function readActorSplit(): ActorSplit | null {
  return existsSync(UNSEEN_ACTORS)
    ? (JSON.parse(readFileSync(UNSEEN_ACTORS, "utf8")) as ActorSplit)
    : null;
}

/** The split of each article. */
export function splitOfArticles(splits: Splits): ReadonlyMap<string, string> {
  return new Map(Object.entries(splits).flatMap(([split, ids]) => ids.map((id) => [id, split])));
}
