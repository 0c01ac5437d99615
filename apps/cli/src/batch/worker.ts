// What each child process of `qawl batch` runs: loads the pack once, then takes block after block, in the order in which they come.
import { statementColumns } from "@qawl/export";
import { iraqPack } from "@qawl/pack-iraq/node";
import { createAnalyser } from "qawl";
import { analyseBlock } from "./analyse-block.ts";
import type { Block, WorkerSettings } from "./block.ts";
import { ERROR_COLUMN } from "./error-column.ts";

const settings = JSON.parse(process.argv[2]!) as WorkerSettings;
const columns = [...statementColumns(iraqPack.labels.stance), ERROR_COLUMN];
const analyser = createAnalyser(iraqPack);

process.on("message", async (block: Block["work"]) => {
  const result = analyseBlock(block, await analyser, settings, columns);
  // Nobody is left to take the result when the program has been killed.
  process.send?.(result, undefined, {}, () => undefined);
});
// The program has ended, whatever ended it.
process.on("disconnect", () => process.exit());
