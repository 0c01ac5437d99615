import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { runQawl } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const ARTICLE = join(import.meta.dirname, "..", "examples", "article.txt");
const { at, write } = temporaryFolder();

describe("what is shown", () => {
  test("--explain adds the rule, the cue, every stance and the words of evidence", async () => {
    const plain = await runQawl(["analyse", ARTICLE]);
    const { stdout } = await runQawl(["analyse", "--explain", ARTICLE]);
    expect(plain.stdout).not.toContain("evidence");
    expect(stdout).toMatch(/^ {2}found +[a-z-]+, by \S+, \d+ %$/m);
    expect(stdout).toMatch(/^ {2}stances +\w+ \d+ %, \w+ \d+ %, \w+ \d+ %, \w+ \d+ %$/m);
    expect(stdout).toMatch(/^ {2}evidence +[+-]\d/m);
  });

  test("--explain folds the reasons into the HTML view", async () => {
    const { stdout } = await runQawl(["analyse", "--explain", "--format", "html", ARTICLE]);
    expect(stdout).toContain("<details>");
  });

  test("JSON holds the text that its spans cut; --no-text leaves it out", async () => {
    const whole = JSON.parse((await runQawl(["analyse", "--json", ARTICLE])).stdout);
    const { span } = whole.statements[0].content[0];
    expect(whole.article.text.slice(span.start, span.end)).toContain("تسلمنا الموقع");
    const bare = JSON.parse((await runQawl(["analyse", "--json", "--no-text", ARTICLE])).stdout);
    expect(bare).toEqual({ ...whole, article: { id: ARTICLE } });
  });
});

describe("which statements", () => {
  test("--stance and --faction keep what fits both, with the ids it had", async () => {
    const all = JSON.parse((await runQawl(["analyse", "--json", ARTICLE])).stdout).statements;
    const fits = all.filter(
      ({ stance, faction }: Record<string, { label: string }>) =>
        ["oppose", "neutral"].includes(stance!.label) && faction!.label === "government",
    );
    const args = ["--stance", "oppose,neutral", "--faction", "government"];
    const { stdout } = await runQawl(["analyse", "--json", ...args, ARTICLE]);
    expect(fits.length).toBeGreaterThan(0);
    expect(fits.length).toBeLessThan(all.length);
    expect(JSON.parse(stdout).statements).toEqual(fits);
  });

  test("leaves out what is found with little certainty unless --min-confidence asks for it", async () => {
    const credit = write("credit.txt", "تصوير ونص: وكالة الصحافة الشمالية\n");
    const count = async (...args: string[]): Promise<number> =>
      JSON.parse((await runQawl(["analyse", "--json", ...args, credit])).stdout).statements.length;
    expect([await count(), await count("--min-confidence", "0")]).toEqual([0, 1]);
  });

  test("--min-confidence 1 leaves nothing", async () => {
    const { status, stdout } = await runQawl(["analyse", "--min-confidence", "1", ARTICLE]);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/^s1 /m);
  });
});

describe("--abstain-below", () => {
  test("1 calls every stance unsure and keeps the guess, 0 none", async () => {
    const stances = async (share: string): Promise<readonly (readonly [string, boolean])[]> => {
      const args = ["analyse", "--json", "--abstain-below", share, ARTICLE];
      return JSON.parse((await runQawl(args)).stdout).statements.map(
        ({ stance }: { stance: { label: string; abstained: boolean } }) => [
          stance.label,
          stance.abstained,
        ],
      );
    };
    const [none, all] = [await stances("0"), await stances("1")];
    expect(none.length).toBeGreaterThan(0);
    expect(none.every(([, abstained]) => !abstained)).toBe(true);
    expect(all).toEqual(none.map(([label]) => [label, true]));
  });

  test("the views for people say so", async () => {
    const text = await runQawl(["analyse", "--abstain-below", "1", ARTICLE]);
    expect(text.stdout).toMatch(/^s1 unsure \((support|oppose|neutral|unrelated) \d+ %\)$/m);
    const page = await runQawl(["analyse", "-f", "html", "--abstain-below", "1", ARTICLE]);
    expect(page.stdout).toContain('class="content unsure"');
  });
});

describe("--format csv", () => {
  test("a row a statement, readable by another reader, with every attribute", async () => {
    const { stdout } = await runQawl(["analyse", "--format", "csv", ARTICLE]);
    const rows = parse<Record<string, string>>(stdout, { columns: true });
    const json = JSON.parse((await runQawl(["analyse", "--json", ARTICLE])).stdout);
    expect(rows.map(({ statement }) => statement)).toEqual(
      json.statements.map(({ id }: { id: string }) => id),
    );
    const [first] = rows;
    expect(first).toMatchObject({ article: ARTICLE, form: "direct", faction: "government" });
    expect(Number(first!["stance_oppose"])).toBeCloseTo(json.statements[0].stance.scores.oppose);
  });

  test("runs no formula, and --bom begins with a byte-order mark", async () => {
    const file = write(
      "formula.txt",
      "قال الوزير: «=HYPERLINK(1) القوات الأجنبية باقية في البلاد».",
    );
    const { stdout } = await runQawl(["analyse", "--format", "csv", "--bom", file]);
    expect(stdout.codePointAt(0)).toBe(0xfeff);
    const [row] = parse<Record<string, string>>(stdout, { columns: true, bom: true });
    expect(row!["content"]).toMatch(/^'=HYPERLINK/);
  });
});

describe("folders", () => {
  test("the .txt files below are read in the order of their names, hidden ones not", async () => {
    const said = "قال الوزير إن القوات باقية.";
    write("news/b.txt", said);
    write("news/a.txt", said);
    write("news/a/z.txt", said);
    write("news/notes.md", said);
    write("news/.hidden.txt", said);
    const { stdout } = await runQawl(["analyse", "--format", "jsonl", at("news")]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).article.id)).toEqual([
      join(at("news"), "a", "z.txt"),
      join(at("news"), "a.txt"),
      join(at("news"), "b.txt"),
    ]);
  });
});
