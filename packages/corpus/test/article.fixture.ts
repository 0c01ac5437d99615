import { type GoldArticle, parseArticle } from "../src/index.ts";

/** An article from the two parts that matter: its marked text, and its lines of persons and statements. */
export function article(id: string, text: string, lines: string): GoldArticle {
  const head = `id: ${id}\npublished: 2021-12-09\ngenre: wire\nsetting: other\n`;
  const { article: parsed, issues } = parseArticle(
    `${head}---\n${text}\n---\n${lines}`,
    `${id}.txt`,
  );
  if (parsed === null || issues.length > 0) throw new Error(JSON.stringify(issues));
  return parsed;
}
