// Adds articles that stand in no split yet to splits.json; those that have a split keep it for good.
// Articles are numbered in the order in which hands and settings wrote them, so every twentieth number gives each its share.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATASET, readDataset } from "./read-dataset.ts";

const TEST = [3, 9, 15];
const DEV = [5, 11, 17];

const path = join(DATASET, "splits.json");
const splits: Record<string, string[]> = existsSync(path)
  ? JSON.parse(readFileSync(path, "utf8"))
  : { train: [], dev: [], test: [] };
const known = new Set(Object.values(splits).flat());
for (const { id } of readDataset().articles) {
  if (known.has(id)) continue;
  const place = Number(id.slice(-4)) % 20;
  splits[TEST.includes(place) ? "test" : DEV.includes(place) ? "dev" : "train"]!.push(id);
}
for (const ids of Object.values(splits)) ids.sort();
writeFileSync(path, `${JSON.stringify(splits, null, 2)}\n`);
