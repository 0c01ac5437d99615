import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { chooseColumns, findSides, toQuestions, toRows } from "../src/index.ts";
import { readDelimited } from "../src/node/read-delimited.ts";
import { readJson } from "../src/node/read-json.ts";
import { readParquet } from "../src/node/read-parquet.ts";
import { questionOf } from "../src/training/to-table-data.ts";

describe("chooseColumns", () => {
  const names = ["ID", "text", "target", "stance", "stance:confidence"];

  test("finds text, label and target by their usual names", () => {
    expect(chooseColumns(names, {}, "t.csv")).toEqual({
      text: "text",
      label: "stance",
      target: "target",
      split: null,
      id: "ID",
    });
  });

  test("takes the column that was asked for, and NOT another in its place", () => {
    expect(chooseColumns(names, { label: "stance:confidence" }, "t.csv").label).toBe(
      "stance:confidence",
    );
    expect(() => chooseColumns(names, { label: "label" }, "t.csv")).toThrowError(
      expect.objectContaining({ code: "training-column-missing" }),
    );
  });

  test("knows topics for targets, and refuses a table without labels", () => {
    expect(chooseColumns(["topic", "text", "stance"], {}, "t").target).toBe("topic");
    expect(() => chooseColumns(["text", "date"], {}, "t.csv")).toThrowError(/--label/);
  });
});

describe("toRows", () => {
  const columns = { text: "text", label: "stance", target: null, split: null, id: null };
  const records = (labels: readonly string[]) =>
    labels.map((stance, index) => ({ line: index + 2, values: { text: "نص", stance } }));

  test("takes an empty label for no side where both sides occur and nothing takes none", () => {
    const { rows, emptyAs } = toRows(records(["Favor", "Against", ""]), columns);
    expect(emptyAs).toBe("None");
    expect(rows.map(({ label }) => label)).toEqual(["Favor", "Against", "None"]);
  });

  test("leaves a row without a label out where the labels know of none, or of no sides", () => {
    for (const labels of [
      ["Favor", "Against", "None", ""],
      ["sport", "news", "film", ""],
    ]) {
      const { rows, withoutLabel } = toRows(records(labels), columns);
      expect(rows.length).toBe(3);
      expect(withoutLabel).toEqual([5]);
    }
  });

  test("tells the sides whatever their case, and NOT where one is missing", () => {
    expect(findSides(["AGAINST", "FAVOR", "NONE"])).toEqual(["FAVOR", "AGAINST"]);
    expect(findSides(["support", "neutral", "oppose"])).toEqual(["support", "oppose"]);
    expect(findSides(["favor", "none"])).toEqual([]);
  });
});

test("CSV with quotes, commas and line breaks in a field, and tabulators", () => {
  const { names, records } = readDelimited(
    'text,stance\r\n"قال ""نعم"",\nثم",Favor\r\nلا,None',
    "t",
  );
  expect(names).toEqual(["text", "stance"]);
  expect(records.map(({ values }) => values["text"])).toEqual(['قال "نعم",\nثم', "لا"]);
  expect(records.map(({ line }) => line)).toEqual([2, 4]);
  expect(readDelimited("text\tstance\nأ, ب\tFavor", "t").records[0]!.values["text"]).toBe("أ, ب");
});

test("Parquet, and NOT what only calls itself so", async () => {
  const columnData = [
    { name: "text", data: ["نعم", "لا"] },
    { name: "label", data: ["Favor", null] },
  ];
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));
  const { names, records } = await readParquet(bytes, "t.parquet");
  expect(names).toEqual(["text", "label"]);
  expect(records.map(({ values }) => values["text"])).toEqual(["نعم", "لا"]);
  await expect(readParquet(bytes.slice(0, 20), "t.parquet")).rejects.toThrowError(
    expect.objectContaining({ code: "parquet-broken" }),
  );
});

describe("readJson", () => {
  test("reads a line an object and a list of objects alike", () => {
    const lines = readJson('{"text":"أ","stance":"Favor"}\n\n{"text":"ب"}\n', "t.jsonl");
    expect(lines.names).toEqual(["text", "stance"]);
    expect(lines.records.map(({ line }) => line)).toEqual([1, 3]);
    const list = readJson(' [{"text":"أ","stance":"Favor"}, {"text":"ب"}]', "t.json");
    expect(list.records.map(({ values }) => values)).toEqual(
      lines.records.map(({ values }) => values),
    );
  });

  test("names the line that is no object", () => {
    expect(() => readJson('{"text":"أ"}\n[1]\n', "t.jsonl")).toThrowError(/t\.jsonl, line 2/);
    expect(() => readJson('[{"text":"أ"}, 3]', "t.json")).toThrowError(/t\.json, line 2/);
  });
});

describe("questionOf", () => {
  const rows = ["Covid Vaccine", "Work"].flatMap((target) =>
    Array.from({ length: 60 }, (_, index) => ({
      ...{ id: String(index), text: "نص", target, split: null, line: index },
      label: index % 2 === 0 ? "Favor" : "Against",
    })),
  );
  const questions = toQuestions(rows);

  test("finds the target's own head whatever its case and blanks", () => {
    expect(questionOf(questions, "covid_vaccine")?.target).toBe("Covid Vaccine");
    expect(questionOf(questions, "COVID  vaccine")?.target).toBe("Covid Vaccine");
  });

  test("gives another target NOT to the nearest, but to the head for all", () => {
    expect(questionOf(questions, "Covid")?.target).toBeNull();
  });
});
