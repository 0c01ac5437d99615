import { type Column, statementColumns } from "@qawl/export";
import type { Pack } from "qawl";
import { ERROR_COLUMN } from "../../batch/error-column.ts";
import { openFileSink } from "../../batch/write/file-sink.ts";
import { fingerprint, type RunId } from "../../batch/write/journal.ts";
import type { Sink } from "../../batch/write/sink.ts";
import { openStdoutSink } from "../../batch/write/stdout-sink.ts";
import { fail } from "../../errors.ts";
import { STDIN } from "../../input/read-article-file.ts";
import { BYTE_ORDER_MARK, formatCsvHead } from "../../output/format-csv.ts";
import { systemReason } from "../../output/system-reason.ts";
import { kindOf, writing } from "../../output/write-file-atomically.ts";
import { CLI_VERSION } from "../../version.ts";
import type { BatchPlan } from "./read-plan.ts";

/** Where the results go: standard output, or a file that appears when it is whole. `rereadable` tells whether the input can be read again. */
export async function openOutput(plan: BatchPlan, pack: Pack, rereadable: boolean): Promise<Sink> {
  const columns = [...statementColumns(pack.labels.stance), ERROR_COLUMN];
  const mark = plan.byteOrderMark ? BYTE_ORDER_MARK : "";
  const head = plan.to === "csv" ? mark + formatCsvHead(columns) : "";
  if (plan.output === STDIN) return openStdoutSink(head);
  await refuseNoFile(plan.output);
  const id = runId(plan, pack, rereadable ? await fingerprint(plan.input) : STDIN);
  return plan.to === "parquet"
    ? openFileSink(plan.output, id, plan.resume, head, toParquet(columns))
    : openFileSink(plan.output, id, plan.resume, head);
}

/** The output takes its name when it is whole, which must not put it in the place of a folder, a device or a pipe. */
async function refuseNoFile(file: string): Promise<void> {
  const kind = await writing(file, () => kindOf(file));
  if (kind === "file" || kind === "nothing") return;
  const reason =
    kind === "folder"
      ? systemReason("EISDIR")
      : `it is no plain file; -o ${STDIN} writes to a pipe`;
  throw fail("output-unwritable", { file, reason });
}

function toParquet(columns: readonly Column[]): (partial: string) => Promise<string> {
  return async (partial) => {
    const { writeParquet } = await import("../../batch/write/write-parquet.ts");
    return writeParquet(partial, columns);
  };
}

function runId(plan: BatchPlan, pack: Pack, input: string): RunId {
  const { columns, to, thresholds, texts, byteOrderMark } = plan;
  const model = pack.model.get("manifest.json") ?? new Uint8Array();
  return {
    "input file": input,
    options: JSON.stringify({ columns, to, thresholds, texts, byteOrderMark }),
    "version of qawl": CLI_VERSION,
    "version of the pack": pack.version,
    model: Buffer.from(model).toString("utf8").replaceAll(/\s+/g, " "),
  };
}
