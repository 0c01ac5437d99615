import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type CorpusIssue,
  type GoldArticle,
  type Labels,
  parseArticle,
  validateArticle,
} from "@qawl/corpus";
import { FACTIONS, STANCES } from "./labels.ts";

export const DATASET = "datasets/iraq-foreign-forces";

/** Reads, compiles and checks every source file, in the order of their names. */
export function readDataset(files: readonly string[] = sourceFiles()): {
  readonly articles: readonly GoldArticle[];
  readonly issues: readonly CorpusIssue[];
} {
  const labels: Labels = { factions: FACTIONS, stances: STANCES, actors: registryIds() };
  const articles: GoldArticle[] = [];
  const issues: CorpusIssue[] = [];
  for (const file of files) {
    const parsed = parseArticle(readFileSync(file, "utf8"), file);
    issues.push(...parsed.issues);
    if (parsed.article === null) continue;
    issues.push(...validateArticle(parsed.article, labels, file, parsed.lines));
    if (`${parsed.article.id}.txt` !== basename(file)) {
      issues.push({
        file,
        line: 1,
        code: "corpus-id",
        message: `the id ${parsed.article.id} is not the file's name`,
      });
    }
    articles.push(parsed.article);
  }
  return { articles, issues };
}

function sourceFiles(): readonly string[] {
  const folder = join(DATASET, "articles");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(folder, name));
}

/** The ids that head the registry's entries: `[body defence-ministry]`. */
function registryIds(): ReadonlySet<string> {
  const folder = "datasets/iraq-actors/actors";
  const ids = new Set<string>();
  for (const name of readdirSync(folder)) {
    for (const [, id] of readFileSync(join(folder, name), "utf8").matchAll(/^\[\S+ (\S+)\]/gm)) {
      ids.add(id!);
    }
  }
  return ids;
}
