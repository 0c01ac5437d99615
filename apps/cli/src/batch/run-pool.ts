import { Piscina } from "piscina";
import type { Block, BlockResult, WorkerSettings } from "./block.ts";

/**
 * Room for objects of each thread, in megabytes. Ours die young: a small room for those costs no time; the limit of the other makes V8 clean up
 * before the program has grown, and is wide enough for the longest text (`MAX_TEXT_UNITS`).
 */
const ROOM = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1536 };

/** Threads that wait for a slow input are kept: making one ready costs more than a block. */
const IDLE_MILLISECONDS = 3_600_000;

/** A block that has been analysed, in the order of the input. */
export interface DoneBlock {
  readonly block: Block;
  readonly result: BlockResult;
}

/**
 * Sends blocks to a pool of threads and gives the results back in the order of the input. Back-pressure: no further block is read while twice
 * as many as there are threads are under way or wait to be written.
 */
export async function* runPool(
  blocks: AsyncIterable<Block>,
  workers: number,
  settings: WorkerSettings,
): AsyncGenerator<DoneBlock> {
  const pool = new Piscina({
    filename: import.meta.resolve("#batch-worker"),
    // A thread starts when there is a block for it: a short input pays for one.
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: IDLE_MILLISECONDS,
    workerData: settings,
    resourceLimits: ROOM,
  });
  const waiting: { readonly block: Block; readonly result: Promise<BlockResult> }[] = [];
  const next = async (): Promise<DoneBlock> => {
    const { block, result } = waiting.shift()!;
    return { block, result: await result };
  };
  try {
    for await (const block of blocks) {
      const transferList = "bytes" in block.work ? [block.work.bytes.buffer as ArrayBuffer] : [];
      const result: Promise<BlockResult> = pool.run(block.work, { transferList });
      // Awaited in its turn; without this a failure before that would end the program unheard.
      result.catch(() => undefined);
      waiting.push({ block, result });
      if (waiting.length >= 2 * workers + 1) yield await next();
    }
    while (waiting.length > 0) yield await next();
  } finally {
    await pool.destroy();
  }
}
