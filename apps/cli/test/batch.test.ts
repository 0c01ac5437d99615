import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { batchArticles, toJsonLines } from "./batch-articles.ts";
import { runQawl, runShell } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { at, write } = temporaryFolder();
const ARTICLES = batchArticles(150);
const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("qawl batch", () => {
  test("a line a record, in order, whatever the number of workers; ids, dates, titles kept", async () => {
    const input = write("in.jsonl", toJsonLines(ARTICLES));
    const one = await runQawl(["batch", input, "-o", at("one.jsonl"), "--workers", "1"]);
    const three = await runQawl(["batch", input, "-o", at("three.jsonl"), "--workers", "3"]);
    expect([one.status, one.stdout, three.status]).toEqual([0, "", 0]);
    expect(one.stderr).toMatch(/^qawl: 150 records, [\d,]+ statements\.\n$/);
    const results = readFileSync(at("one.jsonl"), "utf8");
    expect(readFileSync(at("three.jsonl"), "utf8")).toBe(results);
    expect(lines(results).map(({ article }) => article)).toEqual(ARTICLES);
    expect(existsSync(at("one.jsonl.partial"))).toBe(false);
    expect(existsSync(at("one.jsonl.partial.journal"))).toBe(false);
  });

  test("says of each article what analyse says", async () => {
    const { id, published, text } = ARTICLES[0]!;
    const file = write("a1.txt", text);
    const single = await runQawl(["analyse", "--json", "--published", published, file]);
    const { stdout } = await runQawl(["batch", "-", "-o", "-"], {
      input: toJsonLines([{ id, published, text }]),
    });
    const { article, ...rest } = JSON.parse(stdout);
    expect(article.id).toBe("a1");
    const { article: _, ...expected } = JSON.parse(single.stdout);
    expect(rest).toEqual(expected);
  });

  test("runs as the child of a pipe: lines in, lines out, nothing else on stdout", async () => {
    const input = write("pipe.jsonl", toJsonLines(ARTICLES.slice(0, 20)));
    const { status, stdout } = await runShell(`cat '${input}' | qawl batch - -o - -q | cat`);
    expect(status).toBe(0);
    expect(lines(stdout).map(({ article }) => article.id)).toEqual(
      ARTICLES.slice(0, 20).map(({ id }) => id),
    );
  });

  test("a bad record becomes an error record in its place, the rest goes on, status 1", async () => {
    const good = JSON.stringify(ARTICLES[0]);
    const input = Buffer.concat([
      Buffer.from(`${good}\n{"text": "قال\n\n[1]\n{"id":"no text","body":"x"}\n`),
      Buffer.from('{"id":"empty","text":"  "}\n{"id":7,"text":"قال","published":"أمس"}\n'),
      Buffer.from([0x7b, 0xde, 0xc7, 0xe1, 0x7d, 0x0a]),
      Buffer.from(`${good}`),
    ]);
    const { status, stdout, stderr } = await runQawl(["batch", "-", "-o", "-"], { input });
    expect(status).toBe(1);
    const results = lines(stdout);
    expect(results.map(({ error }) => error && [error.line, error.code])).toEqual([
      undefined,
      [2, "record-not-json"],
      [4, "record-not-object"],
      [5, "record-no-text"],
      [6, "input-empty"],
      [7, "published-not-a-date"],
      [8, "record-not-utf8"],
      undefined,
    ]);
    expect(results[3].article.id).toBe("no text");
    expect(results[5].article.id).toBe("7");
    expect(stderr).toContain("8 records, ");
    expect(stderr).toContain("6 records could not be read");
    const allowed = await runQawl(["batch", "-", "-o", "-", "--allow-errors"], { input });
    expect([allowed.status, allowed.stdout]).toEqual([0, stdout]);
  });

  test("columns by name, times cut to days, numbers as ids", async () => {
    const input = toJsonLines([
      { key: 12, body: ARTICLES[0]!.text, when: "2021-12-09T08:00:00+03:00" },
    ]);
    const names = ["--text-column", "body", "--id-column", "key", "--date-column", "when"];
    const { stdout } = await runQawl(["batch", "-", "-o", "-", "--no-text", ...names], { input });
    expect(JSON.parse(stdout).article).toEqual({ id: "12", published: "2021-12-09" });
  });

  test("reads what is packed with gzip, and an empty input gives an empty output", async () => {
    write("in.jsonl.gz", gzipSync(toJsonLines(ARTICLES.slice(0, 3))));
    const { stdout } = await runQawl(["batch", at("in.jsonl.gz"), "-o", "-"]);
    expect(lines(stdout).length).toBe(3);
    write("empty.jsonl", "");
    const empty = await runQawl(["batch", at("empty.jsonl"), "-o", at("empty-out.jsonl")]);
    expect([empty.status, readFileSync(at("empty-out.jsonl"), "utf8")]).toEqual([0, ""]);
  });

  test("CSV out: a row a statement, an error in its column", async () => {
    const input = toJsonLines([ARTICLES[0], { id: "bad" }]);
    const { status, stdout } = await runQawl(["batch", "-", "-o", "-", "--to", "csv", "--bom"], {
      input,
    });
    expect([status, stdout.codePointAt(0)]).toEqual([1, 0xfeff]);
    const rows = parse<Record<string, string>>(stdout, { columns: true, bom: true });
    expect(rows[0]).toMatchObject({ article: "a1", statement: "s1", error: "" });
    expect(rows.at(-1)).toMatchObject({ article: "bad", statement: "" });
    expect(rows.at(-1)!["error"]).toMatch(/^line 2: record-no-text: /);
  });

  test("shows its progress on a terminal, and only there", async () => {
    // More blocks than are under way at once, so that they do not all come at one time.
    const input = write("seen.jsonl", toJsonLines(batchArticles(500)));
    const program = `qawl batch ${input} -o ${at("seen-out.jsonl")}`;
    const { stdout } = await runShell(`script -qec "${program}" /dev/null`);
    expect(stdout).toMatch(/\[█+ *\] +\d+ % +[\d,]+ articles +[\d,]+\/s +\d+ s left/);
  });
});

describe("wrong usage", () => {
  test.each([
    [["batch"], "name one input"],
    [["batch", "in.jsonl"], "-o FILE"],
    [["batch", "in.txt", "-o", "out.jsonl"], "--from"],
    [["batch", "in.jsonl", "-o", "out.xlsx"], "--to"],
    [["batch", "-", "-o", "-", "--to", "parquet"], "Parquet"],
    [["batch", "-", "-o", "out.jsonl", "--resume"], "--resume needs a file as input"],
    [["batch", "in.jsonl", "-o", "-", "--workers", "0"], "from 1 to"],
  ])("%j is status 2", async (args, message) => {
    const { status, stderr } = await runQawl(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
