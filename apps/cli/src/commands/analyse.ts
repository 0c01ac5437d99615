import { parseArgs } from "node:util";
import { type AnalyseOptions, type Analysis, analyse } from "qawl";
import { readArticleFile, STDIN } from "../input/read-article-file.ts";
import type { AnalysedArticle } from "../output/analysed-article.ts";
import { formatHtml } from "../output/format-html.ts";
import { formatJson, formatJsonFile } from "../output/format-json.ts";
import { formatText } from "../output/format-text.ts";
import { writeStdout } from "../output/write-stdout.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { reportFailure } from "./report-failure.ts";

const FORMATS = ["text", "json", "jsonl", "html"] as const;
type Format = (typeof FORMATS)[number];

export const analyseCommand: Command = {
  name: "analyse",
  summary: "who says what in one or more articles",
  help: `Usage: qawl analyse FILE… | -

Examples
  qawl analyse article.txt
  qawl analyse --format html article.txt > article.html
  qawl analyse --json article.txt | jq '.statements[].stance.label'
  qawl analyse --format jsonl news/*.txt > statements.jsonl
  curl -s https://example.org/article.txt | qawl analyse -

Options
  --format FORMAT         text (default), json, jsonl (one line a file), html
  --json                  the same as --format json: an object, or an array for several files
  --published DATE        YYYY-MM-DD: who held an office then
  --min-confidence SHARE  leave out statements less sure than this, 0 to 1
  --quiet                 no messages on standard error

Files are UTF-8 text, one article each; their order is kept. A file that cannot be read is reported, the others go on, and the
exit status is 1.
`,
  run,
};

async function run(argv: readonly string[]): Promise<number> {
  const { files, format, published, quiet, options } = readArguments(argv);
  const read: AnalysedArticle[] = [];
  let failures = 0;
  for (const file of files) {
    try {
      const text = await readArticleFile(file);
      const article = { text, id: file, ...(published === undefined ? {} : { published }) };
      const analysed = { text, analysis: await analyse(article, options) };
      if (format === "html" || format === "json") read.push(analysed);
      else await writeStdout(present(analysed, format, files.length));
    } catch (error) {
      failures++;
      reportFailure(error, quiet);
    }
  }
  if (read.length > 0) {
    await writeStdout(
      format === "html"
        ? formatHtml(read)
        : formatJsonFile(
            read.map(({ analysis }) => analysis),
            files.length,
          ),
    );
  }
  return failures > 0 ? 1 : 0;
}

function* present(
  { text, analysis }: AnalysedArticle,
  format: Format,
  files: number,
): Iterable<string> {
  if (format === "jsonl") {
    yield* formatJson(analysis, "");
    yield "\n";
    return;
  }
  const terminal = process.stdout.isTTY === true;
  const shown: Analysis = files > 1 ? analysis : { ...analysis, article: {} };
  const colours = terminal && (process.env["NO_COLOR"] ?? "") === "";
  yield* formatText({ text, analysis: shown }, { colours, isolates: terminal });
  if (files > 1) yield "\n";
}

interface Arguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly published: string | undefined;
  readonly quiet: boolean;
  readonly options: AnalyseOptions;
}

function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const format = values.json ? "json" : (values.format ?? "text");
  if (!FORMATS.includes(format as Format)) {
    throw new UsageError(
      "analyse",
      `--format "${format}" is not known; choose one of ${FORMATS.join(", ")}.`,
    );
  }
  if (positionals.length === 0)
    throw new UsageError("analyse", `name a file, or ${STDIN} for standard input.`);
  if (values.published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.published)) {
    throw new UsageError("analyse", `--published "${values.published}" is not a date YYYY-MM-DD.`);
  }
  const confidence = Number(values["min-confidence"] ?? 0);
  if (!(confidence >= 0 && confidence <= 1)) {
    throw new UsageError(
      "analyse",
      `--min-confidence "${values["min-confidence"]}" is not between 0 and 1.`,
    );
  }
  return {
    files: positionals,
    format: format as Format,
    published: values.published,
    quiet: values.quiet === true,
    options: { minConfidence: confidence },
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        json: { type: "boolean" },
        published: { type: "string" },
        "min-confidence": { type: "string" },
        quiet: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError("analyse", (error as Error).message);
  }
}
