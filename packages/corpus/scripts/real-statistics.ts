// Measures how real news writes and reports, and keeps the figures, not the texts: real-statistics.ts [--texts FILE.jsonl.gz] [--articles 4000]
// Writes datasets/iraq-foreign-forces/real-statistics.json, which dataset:report lays beside the corpus. The texts are those of the ANT corpus
// (Chouigui, Ben Khiroun, Elayeb 2017 and 2021), JSON lines with "text"; articles are drawn with a fixed seed.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { createRandom, shuffle } from "@qawl/evaluation";
import { REAL_STATISTICS } from "./report/press-section.ts";
import { readPress } from "./report/read-press.ts";

const { values } = parseArgs({
  options: {
    texts: { type: "string", default: "../shared/data/news-ant.jsonl.gz" },
    articles: { type: "string", default: "4000" },
  },
});
const packed = readFileSync(values.texts);
const lines = (values.texts.endsWith(".gz") ? gunzipSync(packed) : packed)
  .toString("utf8")
  .trimEnd()
  .split("\n");
const drawn = shuffle(lines, createRandom(2026)).slice(0, Number(values.articles));
const figures = readPress(drawn.map((line) => (JSON.parse(line) as { text: string }).text));
const source =
  "ANT Corpus 1.1 and 2.1 (Chouigui, Ben Khiroun, Elayeb 2017, 2021), news of 2015 to 2018, drawn with seed 2026";
writeFileSync(REAL_STATISTICS, `${JSON.stringify({ source, ...figures }, null, 2)}\n`);
console.log(`${REAL_STATISTICS}: ${figures.press.articles} of ${lines.length} articles`);
