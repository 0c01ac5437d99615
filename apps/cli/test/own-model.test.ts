import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { annotatedArticles } from "./annotated-article.ts";
import { batchArticles, toJsonLines } from "./batch-articles.ts";
import { labelledRows, toCsv } from "./labelled-table.ts";
import { runQawl, signalWhen } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const own = folder.at("own");
const ARTICLE = join(import.meta.dirname, "..", "examples", "article.txt");
const FAST = ["--folds", "2", "--backend", "cpu", "--baselines", "none"];

async function train(dataset: string, out: string): Promise<void> {
  const settings = folder.write("fast.json", '{ "epochs": 6, "size": 500 }');
  const args = ["train", "--dataset", dataset, "--out", out, "--config", settings, ...FAST];
  const { status, stderr } = await runQawl(args);
  expect(status, stderr).toBe(0);
}

describe("reading with a model of one's own", () => {
  beforeAll(async () => {
    await train(folder.write("annotated.jsonl", toJsonLines(annotatedArticles(6))), own);
  }, 300_000);

  test("qawl analyse --model answers by that model and says which it was", async () => {
    const shipped = JSON.parse((await runQawl(["analyse", "--json", ARTICLE])).stdout);
    const { status, stdout, stderr } = await runQawl(["analyse", "--json", "-m", own, ARTICLE]);
    expect(status, stderr).toBe(0);
    const read = JSON.parse(stdout);
    expect(read.versions.model).not.toBe(shipped.versions.model);
    expect(read.versions.pack).toBe(shipped.versions.pack);
    const spans = ({ statements }: typeof read) =>
      statements.map(({ content }: { content: unknown }) => content);
    expect(spans(read)).toEqual(spans(shipped));
    for (const { stance } of read.statements) expect(["support", "oppose"]).toContain(stance.label);
  });

  test("qawl batch --model gives what qawl analyse does, and resumes with the same model only", async () => {
    const text = "أكد نائب أن القوات باقية.";
    const input = folder.write("news.jsonl", `${JSON.stringify({ id: "1", text })}\n`);
    const article = folder.write("one.txt", text);
    const one = await runQawl(["analyse", "--json", "--model", own, article]);
    const batch = await runQawl(["batch", input, "-o", "-", "--model", own]);
    expect(batch.status, batch.stderr).toBe(0);
    expect(JSON.parse(batch.stdout).statements).toEqual(JSON.parse(one.stdout).statements);
    const output = folder.at("results.jsonl");
    // Many blocks, so that the run is far from its end when the first is written.
    const many = folder.write("many.jsonl", toJsonLines(batchArticles(1000)));
    const args = ["batch", many, "-o", output];
    const begun = () => existsSync(`${output}.partial`) && statSync(`${output}.partial`).size > 0;
    const killed = await runQawl([...args, "--model", own], {
      started: (child) => signalWhen(child, "SIGKILL", begun),
    });
    expect(killed.signal).toBe("SIGKILL");
    const other = await runQawl([...args, "--resume"]);
    expect(other.stderr).toMatch(/resume-other-run: .*\(model\)/);
    const same = await runQawl([...args, "--model", own, "--resume"]);
    expect(same.status, same.stderr).toBe(0);
  }, 60_000);

  test("a model of tables, a damaged one and none are refused before anything is written", async () => {
    const tables = folder.at("tables");
    await train(folder.write("tweets.csv", toCsv(labelledRows(60))), tables);
    const damaged = folder.at("damaged");
    mkdirSync(damaged);
    for (const name of readdirSync(own)) copyFileSync(join(own, name), join(damaged, name));
    writeFileSync(join(damaged, "weights.bin"), "x");
    const input = folder.write("more.jsonl", '{"text":"قال الوزير إن القوات باقية."}\n');
    const output = folder.at("never.jsonl");
    for (const [model, code] of [
      [tables, "pack-model"],
      [damaged, "model-hash"],
      [folder.at("nowhere"), "model-folder-unreadable"],
    ] as const) {
      for (const args of [
        ["analyse", "--json", ARTICLE, ARTICLE],
        ["batch", input, "-o", output],
      ]) {
        const { status, stdout, stderr } = await runQawl([...args, "--model", model]);
        expect(status).toBe(1);
        expect(stderr).toContain(`qawl: ${code}: `);
        expect(stdout).toBe("");
      }
    }
    expect(readdirSync(join(output, "..")).filter((name) => name.startsWith("never"))).toEqual([]);
  }, 300_000);
});
