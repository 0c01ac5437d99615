import { describe, expect, test } from "vitest";
import { runQawl } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { write } = temporaryFolder();
const MARKED = "قَالَ الوزيرُ: «الســـلامُ»";
const file = write("marked.txt", MARKED);

describe("qawl normalise", () => {
  test("gives the text in the profile that is asked for", async () => {
    const light = await runQawl(["normalise", file]);
    expect(light.status).toBe(0);
    const match = await runQawl(["normalise", "--profile", "match", file]);
    expect(match.stdout).toContain("السلام");
    expect(match.stdout).not.toMatch(/\u064E|\u0640/);
  });

  test("--audit tells each change with its place, rule and letters that can be seen", async () => {
    const { stdout } = await runQawl(["normalise", "--profile", "match", "--audit", file]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toBe("1\t2\tstrip-harakat\tlossy\tU+064E\t");
    for (const line of lines) {
      const [start, end, , , before] = line.split("\t");
      const words = MARKED.slice(Number(start), Number(end));
      expect(before).toBe(
        words.replace(/\p{M}/gu, (mark) => `U+0${mark.codePointAt(0)!.toString(16).toUpperCase()}`),
      );
    }
  });

  test("--highlight keeps the text and marks what would change", async () => {
    const { stdout } = await runQawl(["normalise", "--profile", "match", "--highlight", file]);
    expect(stdout).toContain("ق[U+064E→]ال");
  });

  test("--json holds the changes with counts", async () => {
    const { stdout } = await runQawl(["normalise", "-p", "match", "--audit", "--json", file]);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ file, profile: "match", lossless: false });
    expect(told.counts["strip-harakat"]).toBeGreaterThan(2);
  });
});

describe("qawl tokens", () => {
  const said = write("said.txt", "وقال الوزير: «نعم».\nسنبقى 3 أيام.");

  test("a line a token, whose offsets cut the text", async () => {
    const { stdout } = await runQawl(["tokens", said]);
    expect(stdout.split("\n")[0]).toBe("0\t4\tword\tوقال\tوقال");
    expect(stdout).toMatch(/^\d+\t\d+\topen-quote\t/m);
    expect(stdout).toMatch(/^\d+\t\d+\tnumber\t3\t3$/m);
  });

  test("--clitics and --stems add the parts of words", async () => {
    const { stdout } = await runQawl(["tokens", "--json", "--clitics", "--stems", said]);
    const tokens = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(tokens[0]).toMatchObject({ form: "وقال", clitics: "و+قال" });
    expect(tokens[1]).toMatchObject({ clitics: "ال+وزير" });
    expect(tokens[1].stem).not.toBe("");
  });

  test("--sentences gives a line a sentence", async () => {
    const { stdout } = await runQawl(["tokens", "--sentences", said]);
    expect(stdout.trimEnd().split("\n").length).toBe(2);
  });
});

describe("qawl doctor", () => {
  test("finds Node, the pack, the model with right hashes, and a backend to train with", async () => {
    const { status, stdout } = await runQawl(["doctor"]);
    expect(status).toBe(0);
    expect(stdout).toContain(process.versions.node);
    expect(stdout).toMatch(/✓ hashes +\d+ files as the manifest says/);
    expect(stdout).toMatch(/✓ training +would use (tensorflow|wasm|cpu)/);
    const { checks } = JSON.parse((await runQawl(["doctor", "--json"])).stdout);
    expect(checks.filter(({ state }: { state: string }) => state === "failed")).toEqual([]);
  });
});
