// Learns word vectors and clusters from unlabelled text: learn-vectors.ts --texts FILE.jsonl[.gz] --out FILE
// [--words 15000] [--dimensions 64] [--clusters 400]. Each line of the input is JSON with "text" (and, where there is one, "title").
//
// Vectors are the leading eigenvectors of the positive pointwise mutual information of words within four words of each other, with
// smoothed context counts, scaled by the root of the eigenvalue (Levy, Goldberg and Dagan 2015). Only these statistics leave this program,
// never a sentence of the texts.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { prepare } from "@qawl/arabic";
import { createRandom } from "@qawl/evaluation";
import { baseForm } from "@qawl/features";
import { clusterVectors } from "./vectors/cluster-vectors.ts";
import { countNeighbours } from "./vectors/count-neighbours.ts";
import { leadingVectors } from "./vectors/leading-vectors.ts";

const { values } = parseArgs({
  options: {
    texts: { type: "string" },
    out: { type: "string" },
    words: { type: "string", default: "15000" },
    dimensions: { type: "string", default: "64" },
    clusters: { type: "string", default: "400" },
    seed: { type: "string", default: "2026" },
  },
});
if (values.texts === undefined || values.out === undefined) {
  process.stderr.write("learn-vectors: name --texts FILE and --out FILE\n");
  process.exit(2);
}

const bytes = readFileSync(values.texts);
const lines = (values.texts.endsWith(".gz") ? gunzipSync(bytes) : bytes)
  .toString("utf8")
  .split("\n");
const sentences: string[][] = [];
for (const line of lines) {
  if (line.trim() === "") continue;
  const { title, text } = JSON.parse(line) as { title?: string | null; text: string };
  const { tokens, sentences: spans } = prepare(`${title ?? ""}\n\n${text}`);
  for (const { firstToken, endToken } of spans) {
    const words = tokens.slice(firstToken, endToken).filter(({ kind }) => kind === "word");
    sentences.push(words.map(({ form }) => baseForm(form)));
  }
}
const { words, rows } = countNeighbours(sentences, Number(values.words));
const random = createRandom(Number(values.seed));
const vectors = leadingVectors(rows, Number(values.dimensions), random);
const numbers = clusterVectors(vectors, Number(values.clusters), random);
const clusters = Array.from({ length: Number(values.clusters) }, (_, number) =>
  words.filter((_, index) => numbers[index] === number).join(" "),
);
process.stderr.write(`${sentences.length} sentences, ${words.length} words\n`);
writeFileSync(
  values.out,
  `${JSON.stringify({
    clusters,
    words,
    dimensions: Number(values.dimensions),
    vectors: Buffer.from(
      Int8Array.from(vectors.flatMap((v) => [...v].map((x) => Math.round(127 * x)))).buffer,
    ).toString("base64"),
  })}\n`,
);
