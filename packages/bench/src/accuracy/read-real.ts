import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ArticleLike } from "./evaluated-case.ts";

/** Where the texts of the real reading lie beside a checkout of the project, if they do. */
export const REAL_TEXTS = "../shared/samples/real-dev.jsonl";

/**
 * The hand-annotated real articles, their stand-off annotations joined with the texts of `path` (JSON lines with "id" and "text"). An article
 * without its text, or with another version of it, is left out; `null` where the file is absent.
 */
export function readReal(path: string): readonly ArticleLike[] | null {
  if (!existsSync(path)) return null;
  const texts = new Map(
    readLines<{ id: string; text: string }>(path).map(({ id, text }) => [id, text]),
  );
  const annotations = new URL(
    "../../../../datasets/real-reading/annotations.jsonl",
    import.meta.url,
  );
  const articles: ArticleLike[] = [];
  for (const article of readLines<Omit<ArticleLike, "text"> & { sha1: string }>(
    fileURLToPath(annotations),
  )) {
    const text = texts.get(article.id);
    if (text === undefined || createHash("sha1").update(text).digest("hex") !== article.sha1)
      continue;
    articles.push({ ...article, text });
  }
  return articles;
}

function readLines<T>(path: string): readonly T[] {
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}
