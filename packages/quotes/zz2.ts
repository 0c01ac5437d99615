import { readFileSync } from "node:fs";
import { prepare } from "@qawl/arabic";
import { findStatements } from "./src/index.ts";

const id = process.argv[2];
const line = readFileSync("/work/shared/samples/real-dev.jsonl", "utf8")
  .split("\n")
  .map((l) => (l ? JSON.parse(l) : {}))
  .find((a) => a.id === id);
console.log(line.text);
for (const s of findStatements(prepare(line.text)))
  console.log(
    s.id,
    s.rule,
    s.form,
    s.confidence.toFixed(2),
    "{",
    s.source.text,
    s.source.kind,
    "→",
    s.source.antecedent,
    "}",
    s.cue.lemma,
    "|",
    s.content
      .map(({ span }) => line.text.slice(span.start, span.end))
      .join(" … ")
      .slice(0, 90),
  );
