import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseArticle } from "@qawl/corpus";
import { COUNTING, NETWORKS, NODE_LEVELS } from "@qawl/export/network";
import { LANGUAGES, PERIOD_UNITS } from "@qawl/report";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import type { CommandSpec } from "../src/commands/command.ts";
import { EXPORT } from "../src/commands/export/spec.ts";
import { REPORT } from "../src/commands/report/spec.ts";
import { batchArticles } from "./batch-articles.ts";
import { runQawl, runShell } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { at, write } = temporaryFolder();
const ARTICLES = batchArticles(3).map((article, index) => ({ ...article, id: `abc-000${index}` }));
const RESULTS = at("results.jsonl");

beforeAll(async () => {
  const input = [...ARTICLES, { id: "bad" }].map((record) => JSON.stringify(record)).join("\n");
  await runQawl(["batch", "-", "-o", RESULTS, "-q"], { input });
});

/** A result that no article gave, with whatever is to be tried. */
function resultOf(source: string, text = source): string {
  const statement = {
    id: "s1",
    form: "direct",
    source: { span: { start: 0, end: source.length }, text: source, inherited: false, actor: null },
    cue: { span: null, lemma: "-" },
    content: [{ span: { start: 0, end: text.length }, direct: true }],
    faction: { label: "civil", probability: 1, by: "registry" },
    stance: { label: "oppose", probability: 1, abstained: false, scores: {}, evidence: [] },
    rule: "r",
    confidence: 1,
  };
  const versions = { qawl: "0", pack: "p", model: "m" };
  return `${JSON.stringify({ article: { text }, statements: [statement], issues: [], versions })}\n`;
}

describe("qawl export", () => {
  test("networks: GraphML to standard output, GEXF to a file, with what was read", async () => {
    const graphml = await runQawl(["export", RESULTS, "--to", "graphml"]);
    expect([graphml.status, graphml.stderr]).toEqual([
      0,
      "qawl: 3 articles; 1 left out, which could not be read.\n",
    ]);
    expect(graphml.stdout).toMatch(
      /^<\?xml[\s\S]*<graphml[\s\S]*<node id="stance:[\s\S]*<\/graphml>\n$/,
    );
    const options = ["--network", "conflict", "--level", "faction", "--counting", "article"];
    const gexf = await runQawl([
      "export",
      RESULTS,
      "-t",
      "gexf",
      "-o",
      at("a.gexf"),
      "-q",
      ...options,
    ]);
    expect([gexf.status, gexf.stdout, gexf.stderr]).toEqual([0, "", ""]);
    expect(readFileSync(at("a.gexf"), "utf8")).toContain('id="government"');
  });

  test("CSV: a row a statement, with a mark for spreadsheets, and nothing that one would run", async () => {
    const input = readFileSync(RESULTS, "utf8") + resultOf('=HYPERLINK("http://x","y")');
    const { stdout } = await runQawl(["export", "-", "--to", "csv", "--bom"], { input });
    expect(stdout.codePointAt(0)).toBe(0xfeff);
    const rows = parse<Record<string, string>>(stdout, { columns: true, bom: true });
    const results = readFileSync(RESULTS, "utf8").trimEnd().split("\n");
    const statements = results.flatMap((line) => JSON.parse(line).statements ?? []);
    expect(rows.length).toBe(statements.length + 1);
    expect(rows[0]!["source_start"]).toBe(String(statements[0].source.span.start));
    expect(rows.at(-1)!["source"]).toBe('\'=HYPERLINK("http://x","y")');
  });

  test("CSV with --network: the edges", async () => {
    const args = ["export", RESULTS, "--to", "csv", "--network", "two-mode", "--min-weight", "2"];
    const { stdout } = await runQawl(args);
    const rows = parse<Record<string, string>>(stdout, { columns: true });
    expect(rows.length).toBeGreaterThan(0);
    for (const { weight, target } of rows) {
      expect(Number(weight)).toBeGreaterThanOrEqual(2);
      expect(target).toMatch(/^stance:/);
    }
  });

  test("an event list of DNA on a concept of one's own", async () => {
    const { stdout } = await runQawl(["export", RESULTS, "--to", "dna", "--concept", "stay"]);
    const rows = parse<Record<string, string>>(stdout, { columns: true });
    expect(rows[0]).toMatchObject({ time: "2021-12-01 00:00:00", concept: "stay" });
    for (const { agreement } of rows) expect(agreement).toMatch(/^[01]$/);
  });

  test.each([
    [["export", "x"], "name the form: --to graphml"],
    [["export", "--to", "csv"], "name one file of results"],
    [["export", "x", "--to", "graphm"], 'Did you mean "graphml"?'],
    [
      ["export", "x", "--to", "dna", "--network", "conflict"],
      "--network is for graphml, gexf, csv, not dna",
    ],
    [["export", "x", "--to", "csv", "--level", "body"], "--level needs --network"],
    [["import", "x", "-o", "y"], "name the tool: --from label-studio or doccano"],
    [["import", "x", "--from", "doccano"], "name the folder: -o DIR"],
    [["report"], "name one file of results"],
    [["report", "x", "--lang", "fr"], "ar, en"],
  ])("wrong usage %j is status 2", async (args, message) => {
    const { status, stdout, stderr } = await runQawl(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("out to an annotation tool and back", () => {
  test.each(["label-studio", "doccano"])(
    "%s: source files with the same spans, which follow the guide",
    async (tool) => {
      const tasks = at(`${tool}.json`);
      const folder = at(tool);
      await runQawl(["export", RESULTS, "--to", tool, "-o", tasks]);
      const { status, stderr } = await runQawl(["import", tasks, "--from", tool, "-o", folder]);
      expect([status, stderr]).toEqual([0, `qawl: 3 articles written to ${folder}.\n`]);
      expect(readdirSync(folder)).toEqual(ARTICLES.map(({ id }) => `${id}.txt`));
      const [result] = readFileSync(RESULTS, "utf8").split("\n", 1);
      const { statements } = JSON.parse(result!);
      const { article } = parseArticle(readFileSync(at(`${tool}/abc-0000.txt`), "utf8"), "x");
      const spans = (list: typeof statements) =>
        list.map(({ source, content }: (typeof statements)[number]) => [
          source.span,
          content.map(({ span }: { span: object }) => span),
        ]);
      expect(spans(article!.statements as never)).toEqual(spans(statements));
      const valid = await runQawl(["validate", folder]);
      expect([valid.status, valid.stdout]).toEqual([0, ""]);
    },
  );

  test("replaces nothing without --force", async () => {
    const file = write("mine/abc-0000.txt", "mine");
    const args = ["import", at("doccano.json"), "--from", "doccano", "-o", at("mine")];
    const kept = await runQawl(args);
    expect(kept.status).toBe(1);
    expect(kept.stderr).toMatch(/output-exists: .*abc-0000\.txt.*--force[\s\S]*2 articles written/);
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect((await runQawl([...args, "--force"])).status).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("id: abc-0000");
    expect(readdirSync(at("mine")).filter((name) => name.endsWith(".partial"))).toEqual([]);
  });

  test("an article that does not fit is told by its id, the others come", async () => {
    const [first, second] = readFileSync(at("doccano.json"), "utf8").split("\n");
    const moved = JSON.parse(first!);
    moved.entities[0].end_offset = 1_000_000;
    const hostile = JSON.parse(second!);
    hostile.qawl.id = "../../escape";
    const input = [moved, hostile, JSON.parse(second!), JSON.parse(second!)]
      .map((record) => JSON.stringify(record))
      .join("\n");
    const run = await runQawl(["import", "-", "--from", "doccano", "-o", at("some")], { input });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/import-broken: The article "abc-0000".*outside the text/);
    expect(run.stderr).toMatch(
      /import-broken: The article "\.\.\/\.\.\/escape".*no name for a file/,
    );
    expect(run.stderr).toMatch(/import-broken: The article "abc-0001".*its id was there before/);
    expect(readdirSync(at("some"))).toEqual(["abc-0001.txt"]);
  });

  test("what is no export is refused with its line, and nothing is made", async () => {
    const run = (input: string) =>
      runQawl(["import", "-", "--from", "doccano", "-o", at("none")], { input });
    expect((await run('{"text":"x"}\n{\n')).stderr).toMatch(
      /import-not-json: -:2 is nothing that doccano/,
    );
    expect((await run("[1]")).stderr).toContain("a record is no object");
    expect(existsSync(at("none"))).toBe(false);
  });

  test("needs the texts, and leaves no half of a file", async () => {
    const input = JSON.stringify({ ...JSON.parse(resultOf("x")), article: {} });
    const run = await runQawl(["export", "-", "--to", "label-studio", "-o", at("t.json")], {
      input,
    });
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining("results-without-text")]);
    expect(readdirSync(at(".")).filter((name) => name.startsWith("t.json"))).toEqual([]);
  });

  test("writes Label Studio's interface with the labels of the pack", async () => {
    await runQawl(["export", RESULTS, "-t", "label-studio", "--interface", at("view.xml"), "-q"]);
    expect(readFileSync(at("view.xml"), "utf8")).toContain('<Choice value="armed-factions"/>');
  });
});

test("an import tells an article without an id by its number", async () => {
  const input = '{"text":"نص"}\n';
  const run = await runQawl(["import", "-", "--from", "doccano", "-o", at("named")], { input });
  expect([run.status, run.stderr]).toEqual([
    1,
    expect.stringContaining('The article "record 1" cannot be taken back'),
  ]);
});

describe("qawl report", () => {
  test("writes one page, in Arabic unless asked otherwise", async () => {
    const run = await runQawl(["report", RESULTS, "-o", at("report.html")]);
    expect([run.status, run.stdout, run.stderr]).toEqual([
      0,
      "",
      "qawl: 3 articles; 1 left out, which could not be read.\n",
    ]);
    const page = readFileSync(at("report.html"), "utf8");
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain("الحكومة");
    expect(page).toMatch(/<\/html>\n$/);
  });

  test("from a pipe to a pipe, in English, by year, with a title", async () => {
    const { status, stdout } = await runShell(
      `cat '${RESULTS}' | qawl report - --lang en --by year --title 'A & B' --max-articles 1 -q | cat`,
    );
    expect(status).toBe(0);
    expect(stdout).toContain("<title>A &amp; B</title>");
    expect(stdout).toContain("The statements of the first 1 of 3 articles");
    expect(stdout).toContain("p=2021&quot;".replace("&quot;", '"'));
  });

  test("calls registered actors by their English names in English, others as the article does", async () => {
    const actor = { kind: "person", body: null, holder: null };
    const said = (id: string, name: string, registered: boolean): string => {
      const result = JSON.parse(resultOf(name));
      result.statements[0].source.actor = { ...actor, id, name, registered };
      return `${JSON.stringify(result)}\n`;
    };
    const input =
      said("nouri-al-maliki", "نوري المالكي", true) + said("local:1", "نصير الحلفي", false);
    const names = async (language: string): Promise<readonly string[]> => {
      const run = await runQawl(["report", "-", "--lang", language, "-q"], { input });
      return JSON.parse(/"speakers":(\[.*?\])/.exec(run.stdout)![1]!);
    };
    expect(await names("en")).toEqual(["Nouri al-Maliki", "نصير الحلفي"]);
    expect(await names("ar")).toEqual(["نوري المالكي", "نصير الحلفي"]);
  });

  test.each([
    ["no results", "", "results-empty"],
    ["failures only", '{"article":{},"error":{"code":"x"}}\n', "results-empty"],
    ["articles, not results", '{"id":"a","text":"قال"}\n', "result-invalid: standard input:1"],
    ["a broken line", `${resultOf("x")}{"art\n`, "result-invalid: standard input:2"],
    [
      "bytes of another encoding",
      new Uint8Array([0xc7, 0xe1, 0x0a]),
      "result-invalid: standard input:1",
    ],
  ])("%s: a coded message, status 1, no file", async (_, input, message) => {
    const run = await runQawl(["report", "-", "-o", at("bad.html")], { input });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toMatch(/\n {4}at /);
    expect(readdirSync(at(".")).filter((name) => name.startsWith("bad.html"))).toEqual([]);
  });

  test("a folder that is not there, a full disk", async () => {
    const missing = await runQawl(["report", RESULTS, "-o", at("no/such/r.html")]);
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining("ENOENT")]);
    const full = await runShell(`qawl report '${RESULTS}' > /dev/full`);
    expect([full.status, full.stderr]).toEqual([1, expect.stringContaining("ENOSPC")]);
  });
});

describe("the choices that commands offer", () => {
  const choices = ({ options }: CommandSpec, option: string) =>
    options.find(({ name }) => name === option)?.choices;

  test("are those of the packages behind them", () => {
    expect(choices(EXPORT, "network")).toEqual(NETWORKS);
    expect(choices(EXPORT, "level")).toEqual(NODE_LEVELS);
    expect(choices(EXPORT, "counting")).toEqual(COUNTING);
    expect(choices(REPORT, "lang")).toEqual(LANGUAGES);
    expect(choices(REPORT, "by")).toEqual(PERIOD_UNITS);
  });
});
