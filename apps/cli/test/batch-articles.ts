import { readFileSync } from "node:fs";
import { join } from "node:path";

const ARTICLE: string = readFileSync(
  join(import.meta.dirname, "..", "examples", "article.txt"),
  "utf8",
);

export interface BatchArticle {
  readonly id: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

/** Articles that differ from each other. */
export function batchArticles(count: number): readonly BatchArticle[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `a${index + 1}`,
    published: `2021-12-${String(1 + (index % 28)).padStart(2, "0")}`,
    title: `خبر رقم ${index + 1}`,
    text: `قال النائب في الجلسة ${index + 1}: «لا حاجة إلى بقاء القوات الأجنبية».\n\n${ARTICLE}`,
  }));
}

export function toJsonLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}
