import type { Block } from "../../batch/block.ts";
import { fail } from "../../errors.ts";
import { STDIN } from "../../input/read-article-file.ts";
import type { BatchPlan } from "./read-plan.ts";

/** The blocks of the input, those that an earlier run has done passed over. Only the reader that is needed is loaded. */
export async function openInput(plan: BatchPlan, skip: number): Promise<AsyncIterable<Block>> {
  const { input, from, columns, named } = plan;
  if (from === "parquet") {
    if (input === STDIN) throw fail("parquet-stdin");
    const { readParquet } = await import("../../batch/read/read-parquet.ts");
    return readParquet(input, columns, named, skip);
  }
  const { openBytes } = await import("../../batch/read/open-bytes.ts");
  const { chunks, done } = await openBytes(input);
  if (from === "csv") {
    const { readCsv } = await import("../../batch/read/read-csv.ts");
    const file = input === STDIN ? "Standard input" : input;
    return readCsv(chunks, file, columns, named, skip, done);
  }
  const { readLines } = await import("../../batch/read/read-lines.ts");
  return readLines(chunks, skip, done);
}
