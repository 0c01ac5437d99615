import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/commands/catalogue.ts";
import { formatManual } from "../src/help/format-manual.ts";
import { formatReference } from "../src/help/format-reference.ts";
import { runQawl } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { write } = temporaryFolder();
const SPECS = COMMANDS.map(({ spec }) => spec);

describe("wrong usage is status 2 and says what to do", () => {
  test.each([
    [["analise"], 'Did you mean "analyse"?'],
    [["analyse"], "name a file"],
    [["analyse", "--format", "pdf", "x"], "text, json, jsonl, csv, html"],
    [["analyse", "--min-confidence", "2", "x"], "a number from 0 to 1"],
    [["analyse", "--min-confidence", "", "x"], "a number from 0 to 1"],
    [["analyse", "--published", "yesterday", "x"], "YYYY-MM-DD"],
    [["analyse", "--frmat", "json", "x"], 'Did you mean "--format"?'],
    [["analyse", "--stance", "opose", "x"], 'Did you mean "oppose"?'],
    [["analyse", "--faction", "kurds", "x"], "kurdish"],
    [["analyse", "--explain=yes", "x"], "takes no value"],
    [["analyse", "x", "--format"], "needs a value"],
    [["completion", "tcsh"], "bash, zsh, fish"],
    [["completion", "constructor"], "bash, zsh, fish"],
    [["batch", "x.jsonl", "-o", "-", "--workers", "1.5"], '--workers "1.5" is not a whole number'],
    [["agreement", "a", "b", "--rounds", "2.5"], '--rounds "2.5" is not a whole number'],
    [["export", "x", "--to", "csv", "--to", "dna"], '--to was given twice: "csv", "dna"'],
    [
      ["evaluate", "--dataset", "a.csv", "b.csv"],
      '"b.csv" is too much: name the data with --dataset',
    ],
    [["train", "a.csv", "--out", "m"], '"a.csv" is too much: name the data with --dataset'],
    [["doctor", "x"], '"x" is too much'],
    [
      ["validate", "articles", "--label", "stance"],
      '--label is for tables, and "articles" is none',
    ],
  ])("%j", async (args, message) => {
    const { status, stdout, stderr } = await runQawl(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("help", () => {
  test("opens with examples", async () => {
    const { status, stdout } = await runQawl(["--help"]);
    expect(status).toBe(0);
    expect(stdout.indexOf("Examples")).toBeLessThan(stdout.indexOf("Commands"));
  });

  test.each(SPECS.map((spec) => [spec.name, spec] as const))(
    "of %s: examples, then options",
    async (name, { examples, options }) => {
      const { status, stdout } = await runQawl([name, "--help"]);
      expect(status).toBe(0);
      expect(stdout.indexOf("Examples")).toBeLessThan(stdout.indexOf("Options"));
      expect(examples.length).toBeGreaterThan(0);
      for (const option of options) expect(stdout).toContain(`--${option.name}`);
    },
  );

  test("is not asked for by a name after --", async () => {
    const { status, stderr } = await runQawl(["analyse", "--", "--help"]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('no file "--help"')]);
  });

  test("no command at all is status 2 with the help", async () => {
    expect((await runQawl([])).status).toBe(2);
  });

  test("the reference and the manual page were written from the same source", async () => {
    const root = join(import.meta.dirname, "..");
    const stale = "stale; run: npx pnpm --filter @qawl/cli manual";
    expect(readFileSync(join(root, "docs", "commands.md"), "utf8"), stale).toBe(
      await formatReference(SPECS),
    );
    expect(readFileSync(join(root, "man", "qawl.1"), "utf8"), stale).toBe(
      await formatManual(SPECS),
    );
  });
});

describe("completion", () => {
  test.each(["bash", "zsh", "fish"])(
    "for %s names every command, option and label",
    async (shell) => {
      const { status, stdout } = await runQawl(["completion", shell]);
      expect(status).toBe(0);
      for (const { name } of SPECS) expect(stdout).toContain(name);
      expect(stdout).toContain("min-confidence");
      expect(stdout).toContain("armed-factions");
    },
  );

  test("bash completes commands, options and labels", async () => {
    const script = write("completion.bash", (await runQawl(["completion", "bash"])).stdout);
    const complete = (words: readonly string[]): string[] => {
      const line = `source '${script}'; COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _qawl; echo "\${COMPREPLY[@]}"`;
      return execFileSync("bash", ["-c", line], { encoding: "utf8" }).trim().split(" ");
    };
    expect(complete(["qawl", "ana"])).toEqual(["analyse"]);
    expect(complete(["qawl", "analyse", "--exp"])).toEqual(["--explain"]);
    expect(complete(["qawl", "analyse", "--stance", "opp"])).toEqual(["oppose"]);
  });
});
