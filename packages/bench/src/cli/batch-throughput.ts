// How many articles a second `qawl batch` reads with one worker and with two, and how much memory it holds (build the program first):
//   batch-throughput.ts [--articles 20000] [--bytes 2048] [--rounds 1] [--control]
// --control runs two batches of one worker each side by side as well: they share nothing but the machine, so no pool of two can do better.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runBatch } from "./run-batch.ts";
import { shortArticles } from "./short-articles.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "20000" },
    bytes: { type: "string", default: "2048" },
    rounds: { type: "string", default: "1" },
    control: { type: "boolean", default: false },
  },
});
const articles = Number(values.articles);
const folder = mkdtempSync(join(tmpdir(), "qawl-bench-"));
const input = join(folder, "in.jsonl");
writeFileSync(input, [...shortArticles(articles, Number(values.bytes))].join(""));
console.log(
  `${articles} articles of ${values.bytes} bytes; ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)} before`,
);
console.log("workers | seconds | articles/s | memory MB at 1/4, 1/2, 3/4, most");
const rates = new Map<number, number>();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const workers of [1, 2]) {
    const output = join(folder, `out-${workers}-${round}.jsonl`);
    const { seconds, memory, status } = await runBatch([
      ...[input, "-o", output, "-w", String(workers)],
    ]);
    if (status !== 0) throw new Error(`qawl batch ended with ${status}`);
    const rate = articles / seconds;
    rates.set(workers, Math.max(rate, rates.get(workers) ?? 0));
    const at = (share: number): string =>
      (memory[Math.floor(share * memory.length)] ?? 0).toFixed(0);
    console.log(
      `${String(workers).padStart(7)} | ${seconds.toFixed(1).padStart(7)} | ${rate.toFixed(0).padStart(10)} | ${at(0.25)}, ${at(0.5)}, ${at(0.75)}, ${Math.max(...memory).toFixed(0)}`,
    );
    rmSync(output);
  }
}
console.log(
  `two workers to one: ${(rates.get(2)! / rates.get(1)!).toFixed(2)}; load ${loadavg()[0]!.toFixed(1)} after`,
);
if (values.control) {
  const side = ["a", "b"].map((name) =>
    runBatch([input, "-o", join(folder, `out-${name}.jsonl`), "-w", "1"]),
  );
  const slower = Math.max(...(await Promise.all(side)).map(({ seconds }) => seconds));
  const bound = (2 * articles) / slower / rates.get(1)!;
  console.log(`control, two batches of one worker side by side: ${bound.toFixed(2)}`);
}
rmSync(folder, { recursive: true });
