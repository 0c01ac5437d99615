import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DigestLabelPair, TwiceReadDigest } from "@qawl/corpus";
import { DATASET } from "./read-dataset.ts";
import { readDigests } from "./read-digests.ts";

/** Hexadecimal digits of the hash that names a content. */
const HASH = 12;

/** Digests drawn by lot as the first hand had labelled them and as a second read them blind; nothing here follows later corrections. */
export function readDigestHands(): readonly TwiceReadDigest[] {
  const path = join(DATASET, "second-pass", "digests.jsonl");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as TwiceReadDigest);
}

/** The words of a statement read twice, or what stands for them where the line has been reworded since. */
export function digestWords(): (pair: DigestLabelPair) => string {
  const contents = new Map(
    readDigests().digests.flatMap(({ text, statements }) =>
      statements.map(({ content: [part] }) => {
        const words = text.slice(part!.span.start, part!.span.end);
        return [createHash("sha1").update(words).digest("hex").slice(0, HASH), words] as const;
      }),
    ),
  );
  return ({ content }) => contents.get(content) ?? `${content} (reworded since)`;
}
