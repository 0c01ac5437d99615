import { availableParallelism } from "node:os";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { readThresholds, type Thresholds } from "../../arguments/read-thresholds.ts";
import type { ColumnNames } from "../../batch/block.ts";
import type { ColumnOptions } from "../../batch/read/find-columns.ts";
import { STDIN } from "../../input/read-article-file.ts";
import { UsageError } from "../../usage-error.ts";
import { TABLE_FORMATS } from "./spec.ts";

type Format = (typeof TABLE_FORMATS)[number];

/** What a batch run was asked to do. */
export interface BatchPlan {
  readonly input: string;
  readonly output: string;
  readonly from: Format;
  readonly to: Format;
  readonly columns: ColumnNames;
  readonly named: ColumnOptions;
  readonly workers: number;
  readonly thresholds: Thresholds;
  readonly texts: boolean;
  /** The folder of another model than that of the pack. */
  readonly model: string | undefined;
  readonly byteOrderMark: boolean;
  readonly resume: boolean;
}

const COLUMN_OPTIONS = {
  text: ["text-column", "text"],
  id: ["id-column", "id"],
  published: ["date-column", "published"],
  title: ["title-column", "title"],
} as const;

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ["jsonl", "jsonl"],
  ["ndjson", "jsonl"],
  ["csv", "csv"],
  ["tsv", "csv"],
  ["parquet", "parquet"],
]);

/** Reads the arguments of `qawl batch`; throws a `UsageError` where they do not fit together. */
export function readPlan(args: Arguments): BatchPlan {
  const { command, positionals } = args;
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0) {
    throw new UsageError(command, `name one input, or ${STDIN} for standard input.`);
  }
  const output = args.text("output");
  if (output === undefined) {
    throw new UsageError(command, `name the output: -o FILE, or -o ${STDIN} for standard output.`);
  }
  const from = (args.text("from") as Format | undefined) ?? byEnding(command, input, "from");
  const to = (args.text("to") as Format | undefined) ?? byEnding(command, output, "to");
  if (to === "parquet" && output === STDIN) {
    throw new UsageError(command, "Parquet cannot go to standard output; name a file.");
  }
  if (args.has("resume") && output === STDIN) {
    throw new UsageError(command, "--resume needs a file as output.");
  }
  const columnOf = (what: keyof ColumnNames): string => {
    const [option, usual] = COLUMN_OPTIONS[what];
    return args.text(option) ?? usual;
  };
  const isNamed = (what: keyof ColumnNames): boolean => args.has(COLUMN_OPTIONS[what][0]);
  return {
    input,
    output,
    from,
    to,
    columns: {
      text: columnOf("text"),
      id: columnOf("id"),
      published: columnOf("published"),
      title: columnOf("title"),
    },
    named: {
      text: isNamed("text"),
      id: isNamed("id"),
      published: isNamed("published"),
      title: isNamed("title"),
    },
    workers: args.whole("workers", 1, 1024) ?? availableParallelism(),
    thresholds: readThresholds(args),
    texts: !args.has("no-text"),
    model: args.text("model"),
    byteOrderMark: args.has("bom"),
    resume: args.has("resume"),
  };
}

function byEnding(command: string, path: string, option: "from" | "to"): Format {
  if (path === STDIN) return "jsonl";
  const ending = path.replace(/\.gz$/, "").split(".").at(-1)!.toLowerCase();
  const format = ENDINGS.get(ending);
  if (format !== undefined) return format;
  throw new UsageError(
    command,
    `the name "${path}" does not tell its form; say --${option} with one of ${TABLE_FORMATS.join(", ")}.`,
  );
}
