// Adds articles that stand in no split yet to splits.json; those that have a split keep it for good.
// Articles are numbered in the order in which hands and settings wrote them, so every twentieth number gives each its share.
// unseen-actors.json: the held-out actors are chosen once and stay; which articles they speak in follows from the articles.
import { writeFileSync } from "node:fs";
import { chooseActors, splitByActors } from "@qawl/corpus";
import { readDataset } from "./read-dataset.ts";
import { readActorSplit, readSplits, SPLITS, UNSEEN_ACTORS } from "./read-splits.ts";

const TEST = [3, 9, 15];
const DEV = [5, 11, 17];

const { articles } = readDataset();
const present = new Set(articles.map(({ id }) => id));
const splits: Record<string, string[]> = Object.fromEntries(
  Object.entries(readSplits()).map(([split, ids]) => [split, ids.filter((id) => present.has(id))]),
);
const known = new Set(Object.values(splits).flat());
for (const { id } of articles) {
  if (known.has(id)) continue;
  const place = Number(id.slice(-4)) % 20;
  splits[TEST.includes(place) ? "test" : DEV.includes(place) ? "dev" : "train"]!.push(id);
}
for (const ids of Object.values(splits)) ids.sort();
writeFileSync(SPLITS, `${JSON.stringify(splits, null, 2)}\n`);

const actors = readActorSplit()?.actors ?? chooseActors(articles);
const byActor = splitByActors(articles, new Set(splits["train"]), actors);
writeFileSync(UNSEEN_ACTORS, `${JSON.stringify(byActor, null, 2)}\n`);
