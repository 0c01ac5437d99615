import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runQawl } from "./run-qawl.ts";

const ARTICLE = join(import.meta.dirname, "..", "examples", "article.txt");
const SAID = "قال المتحدث باسم وزارة الدفاع: «لا حاجة إلى بقاء القوات الأجنبية في العراق».";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qawl-cli-"));
  await writeFile(at("said.txt"), SAID);
  await mkdir(at("bare"));
  await writeFile(at("quiet.txt"), "تراجعت أسعار النفط في الأسواق العالمية أمس.");
});
afterAll(() => rm(folder, { recursive: true }));

describe("qawl analyse", () => {
  test("shows each statement: source, faction, cue, content, stance with its confidence", async () => {
    const { status, stdout, stderr } = await runQawl(["analyse", at("said.txt")]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^s1 (support|oppose|neutral|unrelated) \d+ %$/m);
    expect(stdout).toContain("المتحدث باسم وزارة الدفاع");
    expect(stdout).toMatch(/faction +government/);
    expect(stdout).toContain("لا حاجة إلى بقاء القوات الأجنبية في العراق");
  });

  test("in a pipe writes words alone: no colours, no direction controls", async () => {
    const { stdout } = await runQawl(["analyse", at("said.txt")]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with an escape
    expect(stdout).not.toMatch(/\u001b|[\u2066-\u2069]/);
  });

  test("--json gives the analysis, whose spans cut the article where they say", async () => {
    const { stdout } = await runQawl(["analyse", "--json", at("said.txt")]);
    const { article, statements } = JSON.parse(stdout);
    expect(article.id).toBe(at("said.txt"));
    const { source, content } = statements[0];
    expect(SAID.slice(source.span.start, source.span.end)).toBe("المتحدث باسم وزارة الدفاع");
    expect(SAID.slice(content[0].span.start, content[0].span.end)).toBe(
      "لا حاجة إلى بقاء القوات الأجنبية في العراق",
    );
  });

  test("--format jsonl gives one line a file, in the order given", async () => {
    const files = [at("quiet.txt"), at("said.txt"), ARTICLE];
    const { stdout } = await runQawl(["analyse", "--format", "jsonl", ...files]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).article.id)).toEqual(files);
  });

  test("says so when nobody is quoted, and that is no failure", async () => {
    const { status, stdout } = await runQawl(["analyse", at("quiet.txt")]);
    expect(status).toBe(0);
    expect(stdout).toContain("Nobody is quoted");
  });

  test("--quiet keeps back notes, never what failed", async () => {
    const args = ["analyse", "--quiet", "--format", "jsonl", at("nowhere.txt"), at("said.txt")];
    const { status, stdout, stderr } = await runQawl(args);
    expect([status, stdout.split("\n").length]).toEqual([1, 2]);
    expect(stderr).toMatch(/^qawl: input-missing: .*\n$/);
  });

  test("reads standard input for -", async () => {
    const { status, stdout } = await runQawl(["analyse", "--json", "-"], { input: SAID });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).article.id).toBe("-");
  });

  test("stops quietly when its reader has seen enough", async () => {
    const program = join(import.meta.dirname, "..", "dist", "bin.js");
    const files = Array.from({ length: 40 }, () => `'${ARTICLE}'`).join(" ");
    const command = `'${process.execPath}' '${program}' analyse ${files} | head -1`;
    const { stdout, stderr } = await promisify(execFile)("sh", ["-c", command]);
    expect([stdout.split("\n").length, stderr]).toEqual([2, ""]);
  });
});

describe("the HTML view", () => {
  test("marks the article itself, right to left, a class a stance", async () => {
    const { stdout } = await runQawl(["analyse", "--format", "html", ARTICLE]);
    expect(stdout).toContain('<html lang="ar" dir="rtl">');
    expect(stdout).toMatch(/<span class="[^"]*content (support|oppose|neutral|unrelated)/);
  });

  test("lets no markup and no direction override of the article through", async () => {
    const nasty = `${SAID}\n<script>alert(1)</script> <img src=x onerror="alert(2)"> \u202Egnikcah\u2066`;
    await writeFile(at("nasty.txt"), nasty);
    const { stdout } = await runQawl(["analyse", "--format", "html", at("nasty.txt")]);
    expect(stdout).not.toMatch(/<script|<img|\u202E|\u2066/);
    expect(stdout).toContain("&lt;script&gt;");
    expect(stdout).toContain("[U+202E]");
    expect(stdout).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
  });
});

describe("bad input", () => {
  test.each([
    ["a missing file", "missing.txt", null, "input-missing"],
    ["a folder without texts", "bare", null, "input-folder-empty"],
    ["an empty file", "empty.txt", "", "input-empty"],
    ["white space", "blank.txt", " \n\t\n", "input-empty"],
    [
      "binary data",
      "binary.bin",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      "input-binary",
    ],
    ["Windows-1256", "old.txt", new Uint8Array([0xde, 0xc7, 0xe1, 0x20, 0xc7]), "input-not-utf8"],
    ["UTF-16", "wide.txt", new Uint8Array([0xff, 0xfe, 0x42, 0x06]), "input-not-utf8"],
    [
      "UTF-16 without a mark",
      "bare.txt",
      Buffer.from("قال الوزير إن القوات باقية", "utf16le"),
      "input-not-utf8",
    ],
  ])("%s: a coded message and status 1, never a stack trace", async (_, name, content, code) => {
    if (content !== null) await writeFile(at(name), content);
    const { status, stdout, stderr } = await runQawl(["analyse", at(name)]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`qawl: ${code}: `);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test("one bad file does not cost the others", async () => {
    const { status, stdout, stderr } = await runQawl([
      "analyse",
      "--format",
      "jsonl",
      at("missing.txt"),
      at("said.txt"),
    ]);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split("\n").length).toBe(1);
    expect(stderr).toContain("input-missing");
  });

  test("a byte-order mark is no part of the text", async () => {
    await writeFile(at("bom.txt"), `\uFEFF${SAID}`);
    const { stdout } = await runQawl(["analyse", "--json", at("bom.txt")]);
    expect(JSON.parse(stdout).statements[0].cue.span.start).toBe(0);
  });

  test("text in another language is read and doubted", async () => {
    const { status, stdout } = await runQawl(["analyse", "-"], {
      input: "The minister said nothing new today.",
    });
    expect(status).toBe(0);
    expect(stdout).toContain("Most words are not Arabic");
  });

  test("a line of 50 MB is read to its end", async () => {
    const piece = `${SAID} ${"وتقع القاعدة غربي البلاد على طريق قديم بين مدينتين. ".repeat(40)}`;
    const pieces = Math.ceil(50_000_000 / Buffer.byteLength(piece));
    await writeFile(at("long.txt"), piece.repeat(pieces));
    const { status, stdout, stderr } = await runQawl([
      "analyse",
      "--format",
      "jsonl",
      at("long.txt"),
    ]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout).statements.length).toBe(pieces);
  }, 240_000);

  test("a surrogate written as bytes is no UTF-8, and is refused as such", async () => {
    await writeFile(
      at("torn.txt"),
      Buffer.concat([Buffer.from(SAID), Buffer.from([0xed, 0xa0, 0x80])]),
    );
    const { status, stderr } = await runQawl(["analyse", at("torn.txt")]);
    expect(status).toBe(1);
    expect(stderr).toContain("input-not-utf8");
  });
});
