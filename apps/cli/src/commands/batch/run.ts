import { existsSync } from "node:fs";
import { createAnalyser } from "qawl";
import type { Arguments } from "../../arguments/read-arguments.ts";
import type { WorkerSettings } from "../../batch/block.ts";
import { createProgress } from "../../batch/progress.ts";
import { runPool } from "../../batch/run-pool.ts";
import { partialOf } from "../../batch/write/file-sink.ts";
import { addBlock, type Written } from "../../batch/write/sink.ts";
import { openPack } from "../../input/open-pack.ts";
import { STDIN } from "../../input/read-article-file.ts";
import { count } from "../../output/count.ts";
import { checkInput } from "./check-input.ts";
import { openInput } from "./open-input.ts";
import { openOutput } from "./open-output.ts";
import { readPlan } from "./read-plan.ts";

export async function run(args: Arguments): Promise<number> {
  const plan = readPlan(args);
  const settings: WorkerSettings = {
    columns: plan.columns,
    to: plan.to === "parquet" ? "rows" : plan.to,
    thresholds: plan.thresholds,
    texts: plan.texts,
    model: plan.model,
  };
  const quiet = args.has("quiet");
  const rereadable = await checkInput(args.command, plan);
  const pack = await openPack(plan.model);
  // A model of one's own may not fit; that is told once, before a worker meets it.
  if (plan.model !== undefined) await createAnalyser(pack);
  // Before the output is opened: from its first byte on, there is something to tell of.
  if (plan.output !== STDIN && !quiet) tellOfInterrupt(plan.output, rereadable);
  const sink = await openOutput(plan, pack, rereadable);
  const progress = createProgress(!quiet);
  let written = sink.begun;
  try {
    const blocks = await openInput(plan, written.units);
    for await (const { block, result } of runPool(blocks, plan.workers, settings)) {
      written = addBlock(written, block.units, result);
      await sink.write(result.bytes, written);
      progress.show(written, block.done);
    }
  } catch (error) {
    progress.clear();
    if (written.units === 0) await sink.discard();
    throw error;
  }
  progress.clear();
  await sink.finish();
  if (!quiet) process.stderr.write(`qawl: ${summary(written)}\n`);
  return written.failed > 0 && !args.has("allow-errors") ? 1 : 0;
}

function summary({ records, statements, failed }: Written): string {
  const bad = failed === 0 ? "" : `; ${count(failed, "record")} could not be read`;
  return `${count(records, "record")}, ${count(statements, "statement")}${bad}.`;
}

/** Runs before the program's own handler, which ends it with status 130. Says nothing as long as nothing stands anywhere. */
function tellOfInterrupt(output: string, resumable: boolean): void {
  const partial = partialOf(output);
  const rest = resumable
    ? "--resume goes on from here"
    : `what was done until now stands in ${partial}`;
  process.prependOnceListener("SIGINT", () => {
    if (existsSync(partial)) process.stderr.write(`\nqawl: interrupted; ${rest}.\n`);
  });
}
