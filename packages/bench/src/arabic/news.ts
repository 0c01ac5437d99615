import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const ROOT = join(import.meta.dirname, "../../../..");
const COLLECTION = join(ROOT, "../shared/data/news-ant.jsonl.gz");
const OWN = join(ROOT, "packages/arabic/test/gold/sentences.txt");

/** Texts to measure on, and what they are. */
export interface Texts {
  readonly name: string;
  readonly texts: readonly string[];
  readonly units: number;
}

/** Articles of the news collection where it lies beside the checkout, else the sentences of the gold set, repeated. */
export function readTexts(units: number): Texts {
  const found = existsSync(COLLECTION);
  const source = found ? readCollection() : readOwn();
  const texts: string[] = [];
  let total = 0;
  for (let i = 0; total < units; i++) {
    const text = flat(source[i % source.length]!);
    texts.push(text);
    total += text.length;
  }
  return { name: found ? "news (ANT corpus)" : "the gold set, repeated", texts, units: total };
}

/** The same characters in one piece of memory: ropes flatter every figure. */
export function flat(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

function readCollection(): readonly string[] {
  const lines = gunzipSync(readFileSync(COLLECTION)).toString("utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function readOwn(): readonly string[] {
  const lines = readFileSync(OWN, "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("# "));
  return lines.join("\n").replaceAll("|", "").replaceAll(" →", "").split("\n\n");
}
