import { describe, expect, test } from "vitest";
import { ANNOTATED } from "./annotated-article.ts";
import { runQawl } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { at, write } = temporaryFolder();

describe("qawl validate", () => {
  test("passes what follows the guide", async () => {
    write("good/abc-0001.txt", ANNOTATED);
    const { status, stdout, stderr } = await runQawl(["validate", at("good")]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toBe("qawl: 1 article, 2 statements, 0 faults.\n");
  });

  test("tells each fault with file and line, and the status is 1", async () => {
    const file = write("bad.txt", ANNOTATED.replace("| oppose |", "| against |"));
    const { status, stdout } = await runQawl(["validate", file]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/bad\.txt:11: corpus-label: s1: stance "against"/);
    const { stdout: json } = await runQawl(["validate", "--json", "-q", file]);
    expect(JSON.parse(json)).toMatchObject({ file, line: 11, code: "corpus-label" });
  });
});

describe("qawl validate on data for training", () => {
  const head = "id,text,stance";
  const trained = write(
    "trained.csv",
    [
      head,
      "1,القوات باقية في البلاد حتى نهاية العام,Favor",
      "2,لن نقبل ببقائها يوما واحدا بعد اليوم,Against",
      "3,القوات باقية في البلاد حتى نهاية العام!,Against",
      "4,موعد الجلسة غدا في العاصمة,",
    ].join("\r\n"),
  );

  test("counts labels, names each doubtful row with its line, and doubts are no failure", async () => {
    const { status, stdout, stderr } = await runQawl(["validate", trained]);
    expect([status, stdout.trimEnd().split("\n")]).toEqual([
      0,
      [
        `${trained}:4: copies: nearly the text of line 2`,
        `${trained}:4: copies-with-other-labels: nearly the text of line 2, which has the label Favor, not Against`,
      ],
    ]);
    expect(stderr).toContain('text from the column "text", label from "stance", no target');
    expect(stderr).toContain("all texts: Against 2, Favor 1, None 1");
    expect(stderr).toContain(`${trained}: 4 rows, 5 doubts.`);
  });

  test("texts that stand in held-back data too are a fault", async () => {
    const held = write("held.csv", `${head}\n9,لن نقبل ببقائها يوما واحدا بعد اليوم,Against\n`);
    const { status, stdout } = await runQawl(["validate", "-q", trained, "--test", held]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${held}:2: copies-across-splits: nearly the text of ${trained}:3; `);
  });

  test("in a folder the file of each part is named", async () => {
    write(
      "parts/train.jsonl",
      '{"text":"نص أول عن القوات","stance":"Favor"}\n{"text":"رأي آخر مخالف تماما","stance":"Against"}\n',
    );
    write("parts/test.json", '[{"text":"رأي آخر مخالف تماما","stance":"Against"}]');
    const { status, stdout } = await runQawl(["validate", "-q", at("parts")]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${at("parts/test.json")}:1: copies-across-splits: `);
  });

  test("as data: columns, counts and places in one object", async () => {
    const told = JSON.parse((await runQawl(["validate", "--json", "-q", trained])).stdout);
    expect(told).toMatchObject({
      file: trained,
      columns: { text: "text", label: "stance", target: null },
      rows: 4,
      counts: { "all texts": { Against: 2, Favor: 1, None: 1 } },
    });
    expect(told.places).toContainEqual({
      code: "copies",
      line: 4,
      message: "nearly the text of line 2",
    });
  });

  test("JSON lines of annotated articles are checked as articles, a broken one is told with its line", async () => {
    const broken = write(
      "broken-article.jsonl",
      '{"id":"a","text":"قال","statements":[{"id":"s1"}]}\n',
    );
    const { status, stderr } = await runQawl(["validate", broken]);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining(`${broken}, line 1, cannot be read (statement 1 has no "source")`),
    ]);
  });

  test("what could not be read is not passed over in the summary", async () => {
    const { status, stderr } = await runQawl(["validate", at("none.txt")]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("not everything could be read")]);
  });
});

describe("qawl agreement", () => {
  write("first/abc-0001.txt", ANNOTATED);
  write(
    "second/abc-0001.txt",
    ANNOTATED.replace("| government | neutral |", "| government | oppose |"),
  );

  test("of a hand with itself is 1 throughout", async () => {
    const { status, stdout } = await runQawl(["agreement", at("first"), at("first")]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 article, 2 and 2 statements, 2 paired$/m);
    expect(stdout).toMatch(/^content span F1 +1\.000 {2}\[1\.000, 1\.000\]$/m);
    expect(stdout).toMatch(/^stance kappa +1\.000/m);
  });

  test("shows where two hands differ", async () => {
    const args = ["agreement", "--list", "--json", "--rounds", "10", at("first"), at("second")];
    const { counts, figures, disagreements } = JSON.parse((await runQawl(args)).stdout);
    expect(counts).toEqual({ articles: 1, first: 2, second: 2, paired: 2 });
    expect(figures["stance share"].value).toBe(0.5);
    expect(disagreements).toMatchObject([{ what: "stance", first: "neutral", second: "oppose" }]);
  });

  test("reads articles whose head waits for its date, as an import leaves them", async () => {
    write("undated/abc-0001.txt", ANNOTATED.replace(/^published: .*$/m, "published: "));
    const { status, stderr } = await runQawl(["agreement", at("undated"), at("first")]);
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("says so where the hands have no article in common", async () => {
    write("other/xyz-0001.txt", ANNOTATED.replace("abc-0001", "xyz-0001"));
    const { status, stderr } = await runQawl(["agreement", at("other"), at("first")]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("qawl: agreement-nothing: ")]);
  });

  test("refuses a broken file with its place, and needs two hands", async () => {
    const broken = write("broken.jsonl", "{\n");
    const { status, stderr } = await runQawl(["agreement", broken, broken]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("broken.jsonl:1: ")]);
    expect((await runQawl(["agreement", broken])).status).toBe(2);
    const short = write("short.jsonl", '{"id":"a","text":"قال","statements":[{}]}\n');
    const second = await runQawl(["agreement", short, short]);
    expect([second.status, second.stderr]).toEqual([
      1,
      expect.stringContaining('short.jsonl:1: statement 1 has no "source"'),
    ]);
  });
});
