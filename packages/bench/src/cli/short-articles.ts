import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom } from "@qawl/evaluation";

const TRAIN: string = join(
  import.meta.dirname,
  ...["..", "..", "..", "..", "datasets", "iraq-foreign-forces", "data", "train.jsonl"],
);

/** Articles of `bytes` each or a little more, as lines of JSON: paragraphs of the corpus's training part in another order each. */
export function* shortArticles(count: number, bytes: number, seed = 8): Iterable<string> {
  const random = createRandom(seed);
  const paragraphs = readFileSync(TRAIN, "utf8")
    .trimEnd()
    .split("\n")
    .flatMap((line) => (JSON.parse(line) as { readonly text: string }).text.split("\n"))
    .filter((paragraph) => paragraph.length > 40);
  for (let number = 1; number <= count; number++) {
    let text = "";
    while (Buffer.byteLength(text) < bytes) {
      text += `${paragraphs[Math.floor(random() * paragraphs.length)]!}\n\n`;
    }
    const published = `2021-${String(1 + (number % 12)).padStart(2, "0")}-15`;
    yield `${JSON.stringify({ id: `a${number}`, published, text: text.trimEnd() })}\n`;
  }
}
