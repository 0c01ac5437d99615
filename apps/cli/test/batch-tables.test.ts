import { readFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { parquetWriteFile } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { batchArticles, toJsonLines } from "./batch-articles.ts";
import { runQawl } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { at, write } = temporaryFolder();
const ARTICLES = batchArticles(70);
const results = async (input: string) => {
  const { stdout } = await runQawl(["batch", input, "-o", "-"]);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
};

describe("CSV in", () => {
  test.each([",", ";", "\t"])(
    "quotes and line breaks in fields, parted by %j, with a byte-order mark",
    async (delimiter) => {
      const articles = ARTICLES.slice(0, 40).map((article) => ({
        ...article,
        text: `${article.text}\nقال: "نعم، هذا؛ صحيح"`,
      }));
      const csv = stringify([...articles], { header: true, bom: true, delimiter });
      const read = await results(write("in.csv", csv));
      expect(read.map(({ article }) => article)).toEqual(articles);
    },
  );

  test("a cell of another encoding is one error record, with the line where its record begins", async () => {
    const file = Buffer.concat([
      Buffer.from('id,text\n1,"قال\nنعم"\n2,'),
      Buffer.from([0xde, 0xc7, 0xe1]),
      Buffer.from("\n3\n4,قال الوزير إن القوات باقية\n"),
    ]);
    const read = await results(write("mixed.csv", file));
    expect(read.map(({ error }) => error && [error.line, error.code])).toEqual([
      undefined,
      [4, "record-not-utf8"],
      [5, "record-no-text"],
      undefined,
    ]);
  });

  test("a quote that is never closed is told with its line, and leaves nothing behind", async () => {
    write("open.csv", 'id,text\n1,"قال الوزير\n2,نعم\n');
    const { status, stderr } = await runQawl(["batch", at("open.csv"), "-o", at("open.jsonl")]);
    expect(status).toBe(1);
    expect(stderr).toContain("qawl: table-broken: ");
    expect(stderr).toContain("line 2");
    expect(() => readFileSync(at("open.jsonl"))).toThrow();
    expect(() => readFileSync(at("open.jsonl.partial"))).toThrow();
  });

  test("a column that is not there is told with those that are", async () => {
    write("other.csv", "id,body\n1,نعم\n");
    const { status, stderr } = await runQawl(["batch", at("other.csv"), "-o", "-"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/table-column-missing: .*"text".*id, body.*--text-column/);
  });

  test("UTF-16 is refused with what to do", async () => {
    write("wide.csv", Buffer.from("\uFEFFid,text\n1,x\n", "utf16le"));
    const { status, stderr } = await runQawl(["batch", at("wide.csv"), "-o", "-"]);
    expect(status).toBe(1);
    expect(stderr).toContain("iconv");
  });
});

describe("Parquet", () => {
  const columnData = (["id", "published", "title", "text"] as const).map((name) => ({
    name,
    data: ARTICLES.map((article) => article[name]),
  }));

  test("in: several row groups, other columns passed over, the same results as JSON lines", async () => {
    const numbers = { name: "other", data: ARTICLES.map((_, index) => BigInt(index)) };
    const filename = at("in.parquet");
    parquetWriteFile({ filename, columnData: [numbers, ...columnData], rowGroupSize: 32 });
    expect(await results(filename)).toEqual(
      await results(write("in.jsonl", toJsonLines(ARTICLES))),
    );
  });

  test("in: dates and missing texts", async () => {
    const filename = at("dates.parquet");
    parquetWriteFile({
      filename,
      columnData: [
        { name: "text", data: ["قال الوزير إن القوات باقية", null], type: "STRING" },
        { name: "published", data: [new Date("2021-12-09T00:00:00Z"), null], type: "TIMESTAMP" },
      ],
    });
    const [first, second] = await results(filename);
    expect(first.article.published).toBe("2021-12-09");
    expect(second.error).toMatchObject({ code: "record-no-text", line: 2 });
  });

  test.each([0, 40, 0.5, -3])("cut short at %d: a message, no result", async (cut) => {
    const filename = at("whole.parquet");
    parquetWriteFile({ filename, columnData });
    const bytes = readFileSync(filename);
    const end = cut === 0.5 ? Math.floor(bytes.length / 2) : cut;
    write("cut.parquet", bytes.subarray(0, end));
    const { status, stdout, stderr } = await runQawl(["batch", at("cut.parquet"), "-o", "-"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^qawl: parquet-broken: .*cut short/);
  });

  test("out: a row a statement with typed columns, read by another reader", async () => {
    const input = write("out.jsonl", toJsonLines([...ARTICLES.slice(0, 3), { id: "bad" }]));
    const { status } = await runQawl(["batch", input, "-o", at("out.parquet")]);
    expect(status).toBe(1);
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(at("out.parquet")) });
    const { statements } = (await results(input))[0];
    expect(rows[0]).toMatchObject({
      article: "a1",
      statement: "s1",
      source_inherited: false,
      content_start: statements[0].content[0].span.start,
      stance_oppose: statements[0].stance.scores.oppose,
      error: null,
    });
    expect(rows.at(-1)!["error"]).toMatch(/record-no-text/);
  });
});
