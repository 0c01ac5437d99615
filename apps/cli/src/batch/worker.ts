// What each child process of `qawl batch` runs: loads the pack once, then takes block after block, in the order in which they come.
import { statementColumns } from "@qawl/export";
import { createAnalyser } from "qawl";
import { openPack } from "../input/open-pack.ts";
import { analyseBlock } from "./analyse-block.ts";
import type { Block, WorkerSettings } from "./block.ts";
import { ERROR_COLUMN } from "./error-column.ts";

const settings = JSON.parse(process.argv[2]!) as WorkerSettings;
const ready = openPack(settings.model).then(async (pack) => ({
  columns: [...statementColumns(pack.labels.stance), ERROR_COLUMN],
  analyse: await createAnalyser(pack),
}));

/** When the program is killed, its channel closes, but that is heard of only between blocks; before each article we look whether it is still there. */
const program = process.ppid;
function endWithProgram(): void {
  if (process.ppid !== program) process.exit();
}
process.on("disconnect", () => process.exit());

process.on("message", async (block: Block["work"]) => {
  const { columns, analyse } = await ready;
  const watched: typeof analyse = (...given) => {
    endWithProgram();
    return analyse(...given);
  };
  // Nobody is left to take the result when the program has been killed.
  process.send?.(analyseBlock(block, watched, settings, columns), undefined, {}, () => undefined);
});
