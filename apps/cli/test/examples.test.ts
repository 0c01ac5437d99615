import { chmodSync, cpSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { createRandom } from "@qawl/evaluation";
import { parquetWriteBuffer } from "hyparquet-writer";
import { beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../src/commands/catalogue.ts";
import { ANNOTATED, annotatedArticles } from "./annotated-article.ts";
import { batchArticles, toJsonLines } from "./batch-articles.ts";
import { labelledRows, type TableRow, toCsv } from "./labelled-table.ts";
import { PROGRAM, runLine, runQawl } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// Every line that the help, the manual and the READMEs show, in a folder that holds the files they name.

const { at, write } = temporaryFolder();
const root = join(import.meta.dirname, "..");
const bin = dirname(write("bin/qawl", `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`));
// Not everyone has jq, and tests ask nothing of the network.
write("bin/jq", "#!/bin/sh\nexec cat\n");
write("bin/curl", `#!/bin/sh\nexec cat '${at("home/article.txt")}'\n`);
for (const name of ["qawl", "jq", "curl"]) chmodSync(join(bin, name), 0o755);

const ARTICLE = readFileSync(join(root, "examples", "article.txt"), "utf8");
const WORDS = ARTICLE.split(/\s+/);

const LINES = [
  ...COMMANDS.flatMap(({ spec }) => spec.examples.map(({ line }) => line)),
  ...["README.md", "../../packages/training/README.md"].flatMap((name) =>
    readFileSync(join(root, name), "utf8")
      .split("\n")
      .filter((line) => /^(?:qawl|cat) /.test(line))
      .map((line) => line.replace(/ {2,}#.*$/, "")),
  ),
];

describe("the examples that people are shown", () => {
  beforeAll(writeFiles, 120_000);

  test.each([...new Set(LINES)])(
    "%s",
    async (line) => {
      // Each in a folder of its own: one must not live on what another left.
      const folder = at(`lines/${LINES.indexOf(line)}`);
      cpSync(at("home"), folder, { recursive: true });
      const path = `${bin}:${process.env["PATH"]}`;
      const { status, stderr } = await runLine(line, folder, { PATH: path, HOME: folder });
      expect(status, stderr).toBe(0);
    },
    120_000,
  );
});

/** What the examples name. */
async function writeFiles(): Promise<void> {
  const news = batchArticles(6);
  const rows = variedRows(60, 1);
  for (const name of ["article.txt", "a.txt", "news/b.txt"]) write(`home/${name}`, ARTICLE);
  const lines = toJsonLines(news);
  for (const name of ["news.jsonl", "in"]) write(`home/${name}`, lines);
  write("home/news.jsonl.gz", gzipSync(lines));
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  write(
    "home/news.csv",
    ["id,body", ...news.map(({ id, text }) => `${id},${cell(text)}`)].join("\n"),
  );
  write("home/news.parquet", toParquet(news));
  write("home/tweets.csv", toCsv(rows));
  write("home/posts.parquet", toParquet(rows));
  for (const [index, name] of ["test", "held", "posts"].entries()) {
    write(`home/${name}.csv`, toCsv(variedRows(20, 2 + index)));
  }
  write("home/train.csv", toCsv(rows));
  const tabbed = rows.map(({ text, stance, target }) => [text, stance, target].join("\t"));
  write("home/t.tsv", ["tweet\tclass\tabout", ...tabbed].join("\n"));
  write("home/my.json", '{ "epochs": 4, "grid": { "size": [300, 600] } }');
  for (const name of ["articles/abc-0001", "first/abc-0001", "second/abc-0001", "iff-0001"]) {
    write(`home/${name}.txt`, ANNOTATED.replace("abc-0001", name.split("/").at(-1)!));
  }
  for (const name of ["first", "second"])
    write(`home/${name}.jsonl`, toJsonLines(annotatedArticles(1)));
  write("home/data/train.jsonl", toJsonLines(annotatedArticles(12)));
  write("home/data/dev.jsonl", toJsonLines(annotatedArticles(2)));
  write("home/data/test.jsonl", toJsonLines(annotatedArticles(2)));
  for (const name of [".zsh/completions", ".config/fish/completions"]) {
    write(`home/${name}/kept`, "");
  }
  const fast = write("fast.json", '{ "epochs": 4, "size": 500 }');
  const quick = ["--config", fast, "--folds", "2", "--backend", "cpu", "--baselines", "none"];
  for (const args of [
    ["batch", at("home/news.jsonl"), "-o", at("home/results.jsonl")],
    ["export", at("home/results.jsonl"), "--to", "label-studio", "-o", at("home/project.json")],
    ["export", at("home/results.jsonl"), "--to", "label-studio", "-o", at("home/corrected.json")],
    ["export", at("home/results.jsonl"), "--to", "doccano", "-o", at("home/all.jsonl")],
    ["train", "--dataset", at("home/tweets.csv"), "--out", at("home/model"), ...quick],
    ["train", "--dataset", at("home/data"), "--out", at("home/reader"), ...quick],
  ]) {
    const { status, stderr } = await runQawl(args);
    expect(status, stderr).toBe(0);
  }
}

/** Rows that a classifier can learn and that are no copies of one another. */
function variedRows(count: number, seed: number): readonly TableRow[] {
  const random = createRandom(seed);
  return labelledRows(count).map((row) => {
    const noise = Array.from({ length: 14 }, () => WORDS[Math.floor(random() * WORDS.length)]!);
    return { ...row, text: `${row.text.split(" ").at(-2)} ${noise.join(" ")}` };
  });
}

function toParquet(records: readonly object[]): Uint8Array {
  const columnData = Object.keys(records[0]!).map((name) => ({
    name,
    data: records.map((record) => (record as Record<string, unknown>)[name]),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
