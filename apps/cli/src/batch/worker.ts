// What each thread of `qawl batch` runs: loads the pack once, then takes block after block.
import { statementColumns } from "@qawl/export";
import { iraqPack } from "@qawl/pack-iraq/node";
import { workerData } from "piscina";
import { createAnalyser } from "qawl";
import { analyseBlock } from "./analyse-block.ts";
import type { Block, BlockResult, WorkerSettings } from "./block.ts";
import { ERROR_COLUMN } from "./error-column.ts";

const settings = workerData as WorkerSettings;
const columns = [...statementColumns(iraqPack.labels.stance), ERROR_COLUMN];
const analyser = createAnalyser(iraqPack);

export default async function work(block: Block["work"]): Promise<BlockResult> {
  return analyseBlock(block, await analyser, settings, columns);
}
