import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { beforeAll, describe, expect, test } from "vitest";
import { annotatedArticles } from "./annotated-article.ts";
import { toJsonLines } from "./batch-articles.ts";
import { labelledRows, toCsv } from "./labelled-table.ts";
import { runQawl } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const rows = labelledRows(130);
const table = folder.write("tweets.csv", toCsv(rows));
const held = labelledRows(40, 99).map((row) => ({
  ...row,
  stance: row.stance === "None" ? "" : row.stance,
}));
const model = folder.at("model");
const FAST = ["--folds", "2", "--backend", "cpu", "--baselines", "none"];
const settings = folder.write("fast.json", '{ "epochs": 6, "size": 1500 }');
const quick = ["--config", settings, ...FAST];

/** Several whole runs of the program in one test. */
const LONG = 300_000;

describe("qawl train and qawl evaluate", () => {
  beforeAll(async () => {
    const { status, stderr } = await runQawl([
      "train",
      "--dataset",
      table,
      "--out",
      model,
      ...quick,
    ]);
    expect(status, stderr).toBe(0);
    expect(stderr).toContain(
      'text from the column "text", label from "stance", target from "target"',
    );
  });

  test("writes a model folder with its report, card and plots, and leaves nothing else", () => {
    const names = readdirSync(model);
    for (const name of ["model.json", "weights.bin", "manifest.json", "report.md", "README.md"]) {
      expect(names).toContain(name);
    }
    expect(names).toContain("plot-confusion.svg");
    expect(names).toContain("plot-confusion.png");
    expect(existsSync(`${model}.partial`)).toBe(false);
    const report = JSON.parse(readFileSync(join(model, "report.json"), "utf8"));
    expect(report.figures.questions.map(({ shown }: { shown: string }) => shown)).toEqual([
      "Road, new",
      "Vaccine",
    ]);
    expect(report.figures.count).toBe(130);
  });

  test("measures held-back rows, an empty label standing for no side", async () => {
    const path = folder.write("held.csv", toCsv(held));
    const { status, stdout, stderr } = await runQawl([
      "evaluate",
      ...["--model", model, "--dataset", path, "--json"],
    ]);
    expect(status, stderr).toBe(0);
    expect(stderr).toContain('13 rows with an empty label taken for "None"');
    const { figures } = JSON.parse(stdout);
    expect(figures.count).toBe(40);
    expect(figures.fAverage.value).toBeGreaterThan(0.8);
    expect(Object.keys(figures.questions[0].perLabel)).toContain("None");
  });

  test("knows a target whatever its case, and says when the data is that of the training", async () => {
    const loud = held.map((row) => ({ ...row, target: row.target.toUpperCase() }));
    const path = folder.write("loud.csv", toCsv(loud));
    const quiet = await runQawl(["evaluate", "--model", model, "--dataset", path]);
    expect(quiet.stderr).not.toContain("not trained on");
    expect(quiet.stdout).toMatch(/^\| Road, new \| 20 \|/m);
    expect(quiet.stderr).not.toContain("very data");
    const same = await runQawl(["evaluate", "--model", model, "--dataset", table]);
    expect(same.stderr).toContain("the model was trained on this very data");
  });

  test("prints a table for people, and each answer where asked", async () => {
    const predictions = folder.at("answers.jsonl");
    const { status, stdout } = await runQawl([
      "evaluate",
      ...["--model", model, "--dataset", table, "--predictions", predictions],
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain("| F-avg, mean over targets |");
    const lines = readFileSync(predictions, "utf8").trimEnd().split("\n");
    expect(lines.length).toBe(130);
    expect(Object.keys(JSON.parse(lines[0]!).scores)).toEqual(["Against", "Favor", "None"]);
  });

  test("qawl classify labels a table as evaluate answers it, and keeps its columns", async () => {
    const bare = held.map(({ id, text, target }) => ({ id, text, target, stance: "" }));
    const blank = { ...bare[0]!, text: "", id: "empty" };
    const unlabelled = folder.write(
      "posts.csv",
      toCsv([...bare, blank]).replace(/,stance\r/, ",note\r"),
    );
    const output = folder.at("labelled.csv");
    const { status, stderr } = await runQawl([
      "classify",
      ...[unlabelled, "--model", model, "-o", output],
    ]);
    expect(status, stderr).toBe(0);
    expect(stderr).toContain("40 texts");
    expect(stderr).toContain("1 row without a text");
    const [head, ...lines] = readFileSync(output, "utf8").trimEnd().split("\n");
    expect(head).toBe(
      "ID,text,target,note,predicted_label,predicted_probability,predicted_Against,predicted_Favor,predicted_None",
    );
    expect(lines.at(-1)).toBe('empty,,"Road, new",,,,,,');
    const predictions = folder.at("held.jsonl");
    const labelled = folder.write("held-again.csv", toCsv(held));
    await runQawl([
      "evaluate",
      ...["--model", model, "--dataset", labelled, "--predictions", predictions, "--quiet"],
    ]);
    const evaluated = readFileSync(predictions, "utf8").trimEnd().split("\n");
    const { stdout } = await runQawl(["classify", unlabelled, "--model", model]);
    const answered = stdout.trimEnd().split("\n").slice(0, -1);
    expect(answered.map((line) => JSON.parse(line)["predicted_scores"])).toEqual(
      evaluated.map((line) => JSON.parse(line).scores),
    );
    expect(lines[0]).toContain(`,${JSON.parse(answered[0]!)["predicted_label"]},`);
  });

  test("qawl classify refuses a model of articles and a table without a text", async () => {
    const pack = join(import.meta.dirname, "../../../packages/pack-iraq/model");
    const articles = await runQawl(["classify", table, "--model", pack]);
    expect(articles.status).toBe(2);
    expect(articles.stderr).toContain("not rows of a table");
    const strange = folder.write("strange.csv", "a,b\n1,2\n");
    const columns = await runQawl(["classify", strange, "--model", model]);
    expect(columns.status).toBe(1);
    expect(columns.stderr).toContain("training-column-missing");
    const form = await runQawl(["classify", table, "--model", model, "-o", folder.at("x.xlsx")]);
    expect(form.status).toBe(2);
    expect(form.stderr).toContain("does not tell its form");
  });

  test("the same data and seed give the same bytes, from CSV, JSON lines and Parquet alike", {
    timeout: LONG,
  }, async () => {
    const lines = folder.write(
      "tweets.jsonl",
      rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    );
    const parquet = folder.write(
      "tweets.parquet",
      new Uint8Array(
        parquetWriteBuffer({
          columnData: (["id", "text", "target", "stance"] as const).map((name) => ({
            name,
            data: rows.map((row) => row[name]),
          })),
        }),
      ),
    );
    for (const [name, path] of [
      ["again", table],
      ["lines", lines],
      ["parquet", parquet],
    ] as const) {
      const out = folder.at(name);
      const { status, stderr } = await runQawl([
        "train",
        "--dataset",
        path,
        "--out",
        out,
        ...quick,
      ]);
      expect(status, stderr).toBe(0);
      for (const file of ["weights.bin", "vectorizer.json"]) {
        expect(readFileSync(join(out, file)).equals(readFileSync(join(model, file)))).toBe(true);
      }
    }
    expect(readFileSync(join(folder.at("again"), "report.json"), "utf8")).toBe(
      readFileSync(join(model, "report.json"), "utf8"),
    );
  });

  test("goes on after a kill with --resume and ends with the same bytes", {
    timeout: LONG,
  }, async () => {
    const out = folder.at("killed");
    const args = ["train", "--dataset", table, "--out", out, ...quick];
    const { signal } = await runQawl(args, {
      started: (child) => {
        const watch = setInterval(() => {
          const parts = existsSync(`${out}.partial`) ? readdirSync(`${out}.partial`) : [];
          if (parts.filter((name) => name.endsWith(".json")).length < 2) return;
          clearInterval(watch);
          child.kill("SIGKILL");
        }, 5);
      },
    });
    expect(signal).toBe("SIGKILL");
    expect(existsSync(out)).toBe(false);
    const refused = await runQawl(args);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("output-busy");
    const other = await runQawl([...args, "--seed", "3", "--resume"]);
    expect(other.stderr).toContain("resume-other-run");
    const resumed = await runQawl([...args, "--resume"]);
    expect(resumed.status, resumed.stderr).toBe(0);
    for (const file of readdirSync(model)) {
      expect(readFileSync(join(out, file)).equals(readFileSync(join(model, file))), file).toBe(
        true,
      );
    }
  });

  test("other column names, a grid and held-back data in one run", { timeout: LONG }, async () => {
    const named = folder.write(
      "named.tsv",
      [
        "tweet\tclass\tabout",
        ...rows.map((row) => [row.text, row.stance, row.target].join("\t")),
      ].join("\n"),
    );
    const config = folder.write("grid.json", '{ "epochs": 6, "grid": { "size": [3, 1500] } }');
    const heldBack = labelledRows(30, 99).map((row) => [row.text, row.stance].join("\t"));
    const other = folder.write("other.tsv", ["tweet\tclass", ...heldBack].join("\n"));
    const out = folder.at("named");
    const { status, stdout, stderr } = await runQawl([
      ...["train", "--dataset", named, "--text", "tweet", "--label", "class", "--target", "-"],
      ...["--config", config, "--grid", "--test", other, "--out", out, ...FAST],
    ]);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain("F-avg, 2-fold CV");
    const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8"));
    const [small, large] = report.grid;
    expect([small.settings.size, large.settings.size]).toEqual([3, 1500]);
    expect(report.config.size).toBe(large.score > small.score ? 1500 : 3);
    expect(report.test.count).toBe(30);
    expect(stdout).toContain("on the test data");
  });
});

const packed = gzipSync(toCsv(rows));

const annotated = folder.write("annotated.jsonl", toJsonLines(annotatedArticles(4)));

describe("what cannot be trained", () => {
  test.each([
    ["no dataset", ["train", "--out", "x"], 2, "--dataset"],
    ["no folder", ["train", "--dataset", table], 2, "--out"],
    ["no such file", ["train", "--dataset", "nowhere.csv", "--out", "x"], 1, "input-missing"],
    [
      "no such column",
      ["train", "--dataset", table, "--label", "class", "--out", "x"],
      1,
      "training-column-missing",
    ],
    [
      "a packed table that was cut short",
      [
        "train",
        "--dataset",
        folder.write("cut.csv.gz", packed.subarray(0, packed.length / 2)),
        "--out",
        "x",
      ],
      1,
      "qawl: gzip-broken: ",
    ],
    [
      "a table in UTF-16",
      [
        "train",
        "--dataset",
        folder.write("wide.csv", Buffer.from(toCsv(rows), "utf16le")),
        "--out",
        "x",
      ],
      1,
      "iconv -f UTF-16 ",
    ],
    [
      "a folder without such files",
      [
        "evaluate",
        "--model",
        folder.write("bare/notes.txt", "x").replace(/notes.txt$/, ""),
        "--dataset",
        folder.at("bare"),
      ],
      1,
      "model-file-missing",
    ],
    [
      "a folder without a training file",
      ["train", "--dataset", folder.at("bare"), "--out", "x"],
      1,
      "holds none of the files train, dev, validation (",
    ],
    [
      "a table whose name ends in no form",
      ["train", "--dataset", folder.write("table.constructor", "text,label\n"), "--out", "x"],
      1,
      "training-table-form",
    ],
    [
      "annotated articles, with a table as held-back data",
      ["train", "--dataset", annotated, "--folds", "2", "--test", table, "--out", "x"],
      1,
      "training-not-articles",
    ],
    ["standard input", ["train", "--dataset", "-", "--out", "x"], 1, "training-table-stdin"],
    [
      "settings that are a folder",
      ["train", "--dataset", table, "--config", folder.at("bare"), "--out", "x"],
      1,
      "input-is-directory",
    ],
    [
      "too many folds",
      ["train", "--dataset", table, "--folds", "90", "--out", "x"],
      1,
      "training-too-few",
    ],
    [
      "half a fold",
      ["train", "--dataset", table, "--folds", "2.5", "--out", "x"],
      2,
      "whole number",
    ],
  ] as const)("%s", async (_, args, wanted, told) => {
    const { status, stderr, stdout } = await runQawl(args);
    expect(status).toBe(wanted);
    expect(stderr).toContain(told);
    expect(stdout).toBe("");
  });

  test("a folder that holds something other than a model is not replaced", async () => {
    const kept = folder.write("precious/notes.txt", "notes");
    const out = folder.at("precious");
    const { status, stderr } = await runQawl(["train", "--dataset", table, "--out", out, ...quick]);
    expect(status).toBe(1);
    expect(stderr).toContain("output-unwritable");
    expect(readFileSync(kept, "utf8")).toBe("notes");
  });
});
