import { isUtf8 } from "node:buffer";
import { QawlError } from "@qawl/arabic/errors";
import { type AnalysedArticle, type Column, statementRow, toResult } from "@qawl/export";
import type { Analyser } from "qawl";
import { fail } from "../errors.ts";
import { formatCsvRows } from "../output/format-csv.ts";
import type { Block, BlockResult, ColumnNames, InputRecord, WorkerSettings } from "./block.ts";
import { idOf, toArticle } from "./record-fields.ts";

type Failure = { readonly code: string; readonly message: string; readonly line: number };

/** Analyses a block of records. A bad record becomes an error record; nothing that a record holds throws. */
export function analyseBlock(
  work: Block["work"],
  analyse: Analyser,
  settings: WorkerSettings,
  columns: readonly Column[],
): BlockResult {
  const { thresholds, texts } = settings;
  const out: string[] = [];
  const counts = { records: 0, statements: 0, failed: 0 };
  const write =
    settings.to === "csv" ? writeCsv(columns) : settings.to === "rows" ? writeRows : writeJson;
  for (const read of recordsOf(work, settings.columns)) {
    counts.records++;
    try {
      if (read.error !== null) throw read.error;
      const article = toArticle(read.record, settings.columns.text);
      const analysis = analyse(article, thresholds);
      counts.statements += analysis.statements.length;
      out.push(write.article({ text: texts ? article.text : null, analysis }, article.text));
    } catch (error) {
      counts.failed++;
      out.push(write.failure(toFailure(error, read.record.line), idOf(read.record)));
    }
  }
  return { ...counts, bytes: new TextEncoder().encode(out.join("")) };
}

interface ReadRecord {
  readonly record: InputRecord;
  readonly error: QawlError | null;
}

function* recordsOf(work: Block["work"], columns: ColumnNames): Generator<ReadRecord> {
  if ("records" in work) {
    for (const record of work.records) yield { record, error: null };
    return;
  }
  const { bytes } = work;
  let line = work.firstLine;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const read = readLine(bytes.subarray(start, end), line, columns);
    if (read !== null) yield read;
    start = end + 1;
  }
}

/** `null` for a blank line. */
function readLine(bytes: Uint8Array, line: number, columns: ColumnNames): ReadRecord | null {
  const bare = { line, text: undefined, id: undefined, published: undefined, title: undefined };
  if (!isUtf8(bytes)) return { record: bare, error: fail("record-not-utf8") };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  if (text.trim() === "") return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    // The message of the engine quotes the text; only what comes before it is told.
    const reason = (cause as Error).message.replace(/[,:]? ?"[\s\S]*$/u, "").slice(0, 100);
    return { record: bare, error: fail("record-not-json", { reason }, { cause }) };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const found = value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
    return { record: bare, error: fail("record-not-object", { found }) };
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const record = {
    line,
    text: fields[columns.text],
    id: fields[columns.id],
    published: fields[columns.published],
    title: fields[columns.title],
  };
  return { record, error: null };
}

function toFailure(error: unknown, line: number): Failure {
  const coded =
    error instanceof QawlError
      ? error
      : fail("record-failed", { reason: String(error) }, { cause: error });
  return { code: coded.code, message: coded.message, line };
}

interface Writer {
  readonly article: (article: AnalysedArticle, text: string) => string;
  readonly failure: (failure: Failure, id: { readonly id?: string }) => string;
}

const writeJson: Writer = {
  article: (article) => `${JSON.stringify(toResult(article))}\n`,
  failure: (error, article) => `${JSON.stringify({ article, error })}\n`,
};

const rowsOf = ({ analysis }: AnalysedArticle, text: string) =>
  analysis.statements.map((statement) => statementRow({ text, analysis }, statement));
const failureRow = ({ code, message, line }: Failure, { id }: { readonly id?: string }) => ({
  article: id ?? null,
  error: `line ${line}: ${code}: ${message}`,
});

const writeRows: Writer = {
  article: (article, text) =>
    rowsOf(article, text)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(""),
  failure: (failure, id) => `${JSON.stringify(failureRow(failure, id))}\n`,
};

function writeCsv(columns: readonly Column[]): Writer {
  return {
    article: (article, text) => formatCsvRows(rowsOf(article, text), columns),
    failure: (failure, id) => formatCsvRows([failureRow(failure, id)], columns),
  };
}
