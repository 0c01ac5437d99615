import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnnotatedText, parseArticle } from "@qawl/corpus";
import { DATASET } from "./read-dataset.ts";

const REAL = "datasets/real-reading";

/** What two hands made of the same articles, or why they cannot be compared. */
export interface Hands {
  readonly name: string;
  readonly first: readonly AnnotatedText[];
  readonly second: readonly AnnotatedText[];
  readonly missing: string | null;
}

/**
 * The second pass over the corpus: source files of the same names with the marks of another hand, and in `first-hand` those of the first
 * as they were when the second began. An article without such a copy is compared with the corpus.
 */
export function readCorpusHands(): Hands {
  const name = "corpus, second pass";
  const folder = join(DATASET, "second-pass");
  if (!existsSync(folder)) {
    return { name, first: [], second: [], missing: `no folder ${folder}` };
  }
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  const read = (directories: readonly string[]): readonly AnnotatedText[] =>
    files.flatMap((file) => {
      const path = directories.map((directory) => join(directory, file)).find(existsSync);
      if (path === undefined) return [];
      const { article } = parseArticle(readFileSync(path, "utf8"), path);
      return article === null ? [] : [article];
    });
  return {
    name,
    first: read([join(folder, "first-hand"), join(DATASET, "articles")]),
    second: read([folder]),
    missing: null,
  };
}

/** The two readings of real articles, joined with their texts where those are at hand. */
export function readRealHands(texts: string): Hands {
  const name = "real reading, second hand";
  if (!existsSync(texts)) {
    return { name, first: [], second: [], missing: `no texts at ${texts}; name them with --texts` };
  }
  const byId = new Map(
    readLines<{ id: string; text: string }>(texts).map(({ id, text }) => [id, text]),
  );
  const read = (file: string): readonly AnnotatedText[] =>
    readLines<Omit<AnnotatedText, "text"> & { sha1: string }>(join(REAL, file)).flatMap(
      ({ sha1, ...article }) => {
        const text = byId.get(article.id);
        const known = text !== undefined && createHash("sha1").update(text).digest("hex") === sha1;
        return known ? [{ ...article, text }] : [];
      },
    );
  return {
    name,
    first: read("first-hand.jsonl"),
    second: read("second-hand.jsonl"),
    missing: null,
  };
}

function readLines<T>(path: string): readonly T[] {
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}
