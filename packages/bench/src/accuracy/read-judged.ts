import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { GoldLike } from "./to-evaluated.ts";

/** Where the news collection lies beside a checkout of the project, if it does. */
export const NEWS = "../shared/data/news-ant.jsonl.gz";

/** A statement that the program found once and a person judged; a false one has no faction and no stance. */
export interface JudgedStatement extends Omit<GoldLike, "source" | "faction" | "stance"> {
  readonly verdict: "right" | "bounds" | "false";
  readonly source: GoldLike["source"] & { readonly right?: boolean };
  readonly faction?: GoldLike["faction"];
  readonly stance?: GoldLike["stance"];
}

export interface JudgedArticle {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  /** How many statements the program had not found. */
  readonly missed: number;
  readonly statements: readonly JudgedStatement[];
}

/** The judged articles joined with their texts (JSON lines, packed with gzip or not, with "id" and "text"); `null` where the file is absent. */
export function readJudged(path: string): readonly JudgedArticle[] | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const plain = path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const texts = new Map(
    toLines<{ id: string; text: string }>(plain).map(({ id, text }) => [id, text]),
  );
  const judgements = new URL("../../../../datasets/judged-news/judgements.jsonl", import.meta.url);
  const articles: JudgedArticle[] = [];
  for (const article of toLines<Omit<JudgedArticle, "text"> & { sha1: string }>(
    readFileSync(fileURLToPath(judgements)),
  )) {
    const text = texts.get(article.id);
    if (text === undefined) continue;
    if (createHash("sha1").update(text).digest("hex") !== article.sha1) continue;
    articles.push({ ...article, text });
  }
  return articles;
}

function toLines<T>(bytes: Uint8Array): readonly T[] {
  return Buffer.from(bytes)
    .toString("utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}
