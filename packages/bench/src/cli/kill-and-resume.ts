// Kills `qawl batch` at random moments, resumes it, and compares the bytes with an undisturbed run (build the program first):
//   kill-and-resume.ts [--kills 20] [--articles 600] [--seed 8]
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createRandom } from "@qawl/evaluation";
import { runBatch } from "./run-batch.ts";
import { shortArticles } from "./short-articles.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "20" },
    articles: { type: "string", default: "600" },
    seed: { type: "string", default: "8" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "qawl-kill-"));
const input = join(folder, "in.jsonl");
writeFileSync(input, [...shortArticles(Number(values.articles), 2048)].join(""));
const whole = join(folder, "whole.jsonl");
const undisturbed = await runBatch([input, "-o", whole]);
const expected = readFileSync(whole);
console.log(
  `${values.articles} articles, ${expected.length} bytes, ${undisturbed.seconds.toFixed(1)} s undisturbed`,
);
const random = createRandom(Number(values.seed));
const kills = Number(values.kills);
let killed = 0;
let equal = 0;
let runs = 0;
// Each output is killed once or more and then resumed to its end.
while (killed < kills) {
  const out = join(folder, `out-${runs++}.jsonl`);
  let resume: readonly string[] = [];
  for (;;) {
    const wait = random() * undisturbed.seconds * 1000 * 1.1;
    const started = performance.now();
    const run = await runBatch(
      [input, "-o", out, ...resume],
      (kill) => {
        if (killed < kills && performance.now() - started >= wait) kill();
      },
      5,
    );
    if (run.signal !== "SIGKILL") break;
    killed++;
    const size = existsSync(`${out}.partial`) ? statSync(`${out}.partial`).size : 0;
    console.log(`kill ${killed} after ${(wait / 1000).toFixed(2)} s, ${size} bytes written`);
    resume = ["--resume"];
  }
  const same = readFileSync(out).equals(expected) && !existsSync(`${out}.partial`);
  if (same) equal++;
  console.log(`output ${runs}: ${same ? "byte-equal" : "DIFFERS"}`);
}
console.log(`${killed} kills, ${equal} of ${runs} outputs byte-equal`);
rmSync(folder, { recursive: true });
process.exitCode = equal === runs ? 0 : 1;
