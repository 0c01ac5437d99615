import { spawn } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatText } from "../src/output/format-text.ts";
import { makeFolder } from "../src/output/make-folder.ts";
import { batchArticles } from "./batch-articles.ts";
import { runQawl, runShell, signalWhen } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { at, write } = temporaryFolder();
const results = async (): Promise<string> => {
  const input = batchArticles(2)
    .map((article) => JSON.stringify(article))
    .join("\n");
  return write("results.jsonl", (await runQawl(["batch", "-", "-o", "-", "-q"], { input })).stdout);
};

describe("what stands under the name of an output", () => {
  test("a pipe is written to, never replaced by a file", async () => {
    const pipe = at("pipe");
    await runShell(`mkfifo '${pipe}'`);
    const reader = spawn("cat", [pipe]);
    let read = "";
    reader.stdout.on("data", (chunk) => {
      read += String(chunk);
    });
    const ended = new Promise((resolve) => reader.on("close", resolve));
    const file = await results();
    const { status, stderr } = await runQawl(["export", file, "--to", "csv", "-o", pipe, "-q"]);
    if (!statSync(pipe).isFIFO()) reader.kill();
    await ended;
    expect([status, stderr, statSync(pipe).isFIFO()]).toEqual([0, "", true]);
    expect(read).toContain("article,published,title,statement");
  });

  test("batch, which renames what it wrote, refuses a pipe and a folder before it reads", async () => {
    await runShell(`mkfifo '${at("other.jsonl")}'`);
    const input = write("in.jsonl", '{"text":"قال"}\n');
    const run = await runQawl(["batch", input, "-o", at("other.jsonl")]);
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining("-o - writes to a pipe")]);
    const folder = await runQawl(["batch", input, "-o", at("."), "--to", "jsonl"]);
    expect(folder.stderr).toContain("(it is a folder, EISDIR)");
    expect(readdirSync(at(".")).filter((name) => name.includes(".partial"))).toEqual([]);
  });

  test("nothing stays beside it when the program is interrupted", async () => {
    const begun = () => readdirSync(at(".")).filter((name) => name.startsWith("interrupted.csv"));
    const run = await runQawl(["export", "-", "--to", "csv", "-o", at("interrupted.csv")], {
      input: null,
      started: (child) => signalWhen(child, "SIGINT", () => begun().length > 0),
    });
    expect([run.status, run.stderr, begun()]).toEqual([130, "", []]);
  });

  test("a link stays a link, and what it leads to is replaced", async () => {
    const target = write("kept/target.csv", "old");
    symlinkSync(target, at("link.csv"));
    const { status } = await runQawl([
      "export",
      await results(),
      "--to",
      "csv",
      "-o",
      at("link.csv"),
    ]);
    expect([status, lstatSync(at("link.csv")).isSymbolicLink()]).toEqual([0, true]);
    expect(readFileSync(target, "utf8")).toContain("article,published");
  });

  test("a folder is refused with the reason", async () => {
    const { status, stderr } = await runQawl(["report", await results(), "-o", at("."), "-q"]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("(it is a folder, EISDIR)")]);
  });
});

describe("makeFolder", () => {
  test("makes every folder that is missing, and does NOT mind one that is there", async () => {
    await makeFolder(at("a/b/c"));
    await makeFolder(at("a/b/c"));
    expect(statSync(at("a/b/c")).isDirectory()).toBe(true);
  });

  test.skipIf(!existsSync("/proc/self"))("gives up where the system takes no folder", async () => {
    await expect(makeFolder("/proc/no-such/folder")).rejects.toThrowError(/ENOENT/);
  });
});

describe("the text view", () => {
  const shown = (isolates: boolean): string => {
    const text = "قال \u001b[31mزيد\u202E خبر";
    const analysis = {
      article: { id: "a\u001b]0;x.txt" },
      statements: [
        {
          id: "s1",
          form: "direct",
          source: {
            span: { start: 4, end: 12 },
            text: text.slice(4, 12),
            inherited: false,
            actor: null,
          },
          cue: { span: null, lemma: "قال" },
          content: [{ span: { start: 12, end: text.length }, direct: true }],
          faction: { label: "civil", probability: 1, by: "registry" },
          stance: { label: "oppose", probability: 1, abstained: false, scores: {}, evidence: [] },
          rule: "r",
          confidence: 1,
        },
      ],
      issues: [],
      versions: { qawl: "0", pack: "p", model: "m" },
    };
    const options = { colours: false, isolates, explain: false };
    return [...formatText({ text, analysis } as never, options)].join("");
  };

  test("passes no command of an article or a name on to the terminal", () => {
    for (const isolates of [true, false]) {
      expect(shown(isolates)).not.toContain("\u001b");
      expect(shown(isolates)).toContain("U+001B[31mزيد");
    }
  });

  test("shows what would turn the line on a terminal, and leaves it where a program reads", () => {
    expect(shown(true)).toContain("U+202E خبر");
    expect(shown(false)).toContain("\u202E خبر");
  });
});
