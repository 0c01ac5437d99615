import type { Block, BlockResult, WorkerSettings } from "./block.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";

/** Blocks under way for each worker: one that it works on, one so that it never waits, one that is ready before its turn. */
const BLOCKS_A_WORKER = 3;

/** A block that has been analysed, in the order of the input. */
export interface DoneBlock {
  readonly block: Block;
  readonly result: BlockResult;
}

/**
 * Sends blocks to child processes and gives the results back in the order of the input. Back-pressure: no further block is read while three times
 * as many as there are workers are under way or wait to be written.
 *
 * Processes, not threads: threads of one process wait for each other wherever V8 and the system's memory do, and two of them did the work of 1.4.
 */
export async function* runPool(
  blocks: AsyncIterable<Block>,
  workers: number,
  settings: WorkerSettings,
): AsyncGenerator<DoneBlock> {
  const pool: WorkerProcess[] = [];
  const end = (): void => {
    for (const worker of pool) worker.end();
  };
  const waiting: { readonly block: Block; readonly result: Promise<BlockResult> }[] = [];
  const next = async (): Promise<DoneBlock> => {
    const { block, result } = waiting.shift()!;
    return { block, result: await result };
  };
  process.once("exit", end);
  try {
    for await (const block of blocks) {
      const result = freeWorker(pool, workers, settings).analyse(block.work);
      // Awaited in its turn; without this a failure before that would end the program unheard.
      result.catch(() => undefined);
      waiting.push({ block, result });
      if (waiting.length >= BLOCKS_A_WORKER * workers) yield await next();
    }
    while (waiting.length > 0) yield await next();
  } finally {
    process.off("exit", end);
    end();
  }
}

/** The worker that holds least. One starts when there is a block for it: a short input pays for one. */
function freeWorker(pool: WorkerProcess[], most: number, settings: WorkerSettings): WorkerProcess {
  const least = pool.reduce<WorkerProcess | null>(
    (best, worker) => (best === null || worker.held() < best.held() ? worker : best),
    null,
  );
  if (least !== null && (least.held() === 0 || pool.length === most)) return least;
  const started = startWorker(settings);
  pool.push(started);
  return started;
}
