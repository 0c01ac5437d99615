// Reads real news that was annotated by hand and prints every measure: evaluate-real.ts --texts FILE.jsonl
// The annotations hold no text; the file must have the texts, one JSON object a line with "id" and "text".
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { iraqPack } from "@qawl/pack-iraq";
import { createClassify, loadModel } from "@qawl/stance";
import { createAnalyser } from "qawl";
import { type ArticleLike, evaluateArticle } from "./evaluated-case.ts";
import { printFigures } from "./print-figures.ts";

const { values } = parseArgs({
  options: { texts: { type: "string", default: "../shared/samples/real-dev.jsonl" } },
});
if (!existsSync(values.texts)) {
  console.log(
    `No texts at ${values.texts}: the real reading is left out. Name them with --texts FILE.`,
  );
  process.exit(0);
}
const readLines = <T>(path: string): readonly T[] =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

const texts = new Map(
  readLines<{ id: string; text: string }>(values.texts).map(({ id, text }) => [id, text]),
);
const annotations = fileURLToPath(
  new URL("../../../../datasets/real-reading/annotations.jsonl", import.meta.url),
);
const articles: ArticleLike[] = [];
for (const article of readLines<Omit<ArticleLike, "text"> & { sha1: string }>(annotations)) {
  const text = texts.get(article.id);
  if (text === undefined || createHash("sha1").update(text).digest("hex") !== article.sha1) {
    console.log(
      `left out: ${article.id} (${text === undefined ? "no text" : "another version of the text"})`,
    );
  } else articles.push({ ...article, text });
}
const analyse = await createAnalyser(iraqPack);
const classify = createClassify(await loadModel(iraqPack.model));
printFigures(
  "real reading",
  articles.map((article) => evaluateArticle(article, analyse, classify)),
);
