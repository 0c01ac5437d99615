import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { batchArticles, toJsonLines } from "./batch-articles.ts";
import { runQawl, runShell, signalWhen } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { at, write } = temporaryFolder();
const INPUT = write("in.jsonl", toJsonLines(batchArticles(3)));

describe("an input that can be read once only", () => {
  test("a pipe with a name is read like standard input", async () => {
    const out = at("from-pipe.jsonl");
    const run = await runShell(`qawl batch <(cat '${INPUT}') --from jsonl -o '${out}'`);
    expect([run.status, run.stderr]).toEqual([0, expect.stringMatching(/^qawl: 3 records, /)]);
    await runQawl(["batch", INPUT, "-o", at("from-file.jsonl")]);
    expect(readFileSync(out, "utf8")).toBe(readFileSync(at("from-file.jsonl"), "utf8"));
  });

  test("cannot be resumed", async () => {
    const out = at("resumed.jsonl");
    const run = await runShell(`qawl batch <(cat '${INPUT}') --from jsonl -o '${out}' --resume`);
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining("can be read once only")]);
    const stdin = await runQawl(["batch", "-", "-o", out, "--resume"]);
    expect([stdin.status, existsSync(`${out}.partial`)]).toEqual([2, false]);
  });

  test("is no place for Parquet, which is read from its end", async () => {
    const run = await runShell(`qawl batch <(cat '${INPUT}') --from parquet -o -`);
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining("parquet-stdin")]);
  });

  test("nobody is told to resume it when it is interrupted", async () => {
    const out = at("interrupted.jsonl");
    const journal = `${out}.partial.journal`;
    const isUnderWay = () => existsSync(journal) && readFileSync(journal, "utf8").includes("units");
    const { stderr } = await runQawl(["batch", "-", "-o", out], {
      input: null,
      started: (child) => {
        child.stdin.write(toJsonLines(batchArticles(2)));
        signalWhen(child, "SIGINT", isUnderWay);
      },
    });
    expect(stderr).toContain(`interrupted; what was done until now stands in ${out}.partial`);
    expect(stderr).not.toContain("--resume");
  });
});

describe("an input that would be lost or cannot be had", () => {
  test("the output does not take its place", async () => {
    const before = readFileSync(INPUT, "utf8");
    const run = await runQawl(["batch", INPUT, "-o", at("./in.jsonl")]);
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining("is the input")]);
    expect(readFileSync(INPUT, "utf8")).toBe(before);
  });

  test("a packed file that was cut short is told as one", async () => {
    const packed = gzipSync(toJsonLines(batchArticles(3)));
    const file = write("short.jsonl.gz", packed.subarray(0, packed.length / 2));
    const run = await runQawl(["batch", file, "-o", "-"]);
    expect([run.status, run.stderr]).toEqual([
      1,
      expect.stringMatching(/gzip-broken: .*cut short/),
    ]);
    expect(run.stderr).not.toContain("permissions");
  });

  test("an ending that is the name of something in the language is no form", async () => {
    const run = await runQawl(["batch", at("in.constructor"), "-o", "-"]);
    expect([run.status, run.stderr]).toEqual([
      2,
      expect.stringContaining("does not tell its form"),
    ]);
  });
});
