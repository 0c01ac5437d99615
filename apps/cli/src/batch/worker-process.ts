import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { QawlError } from "@qawl/arabic/errors";
import { fail } from "../errors.ts";
import type { Block, BlockResult, WorkerSettings } from "./block.ts";

/**
 * How V8 works in a worker. Where every core has a worker of its own, threads that help one take time from another. So the collector works alone,
 * which costs the worker next to nothing, and less code is copied into its callers, over which the compiler's thread takes longest. The heap grows by a
 * fifth before it is cleaned, where V8 on a fast machine lets it double; its limit is wide enough for the longest text (`MAX_TEXT_UNITS`).
 */
const V8_FLAGS = [
  "--single-threaded-gc",
  "--max-semi-space-size=8",
  "--heap-growing-percent=20",
  "--max-inlined-bytecode-size-cumulative=150",
  "--max-old-space-size=1536",
];

/** A child process that analyses blocks, one after the other. */
export interface WorkerProcess {
  /** How many blocks it has been given and not given back. */
  readonly held: () => number;
  /** Rejects with `worker-ended` when the process ends before it has given the result. */
  readonly analyse: (work: Block["work"]) => Promise<BlockResult>;
  readonly end: () => void;
}

interface Task {
  readonly resolve: (result: BlockResult) => void;
  readonly reject: (reason: QawlError) => void;
}

/** Starts a process that ends with this one, whatever ends it: Ctrl-C reaches both, and the channel between them closes. */
export function startWorker(settings: WorkerSettings): WorkerProcess {
  const tasks: Task[] = [];
  let ended: QawlError | null = null;
  const file = fileURLToPath(import.meta.resolve("#batch-worker"));
  const child = fork(file, [JSON.stringify(settings)], {
    execArgv: [...process.execArgv, ...V8_FLAGS],
    // Bytes as bytes, dates as dates.
    serialization: "advanced",
    // What a reader of our standard output waits for must not depend on another process.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.on("message", (result) => tasks.shift()!.resolve(result as BlockResult));
  const end = (how: string): void => {
    ended ??= fail("worker-ended", { how });
    for (const { reject } of tasks.splice(0)) reject(ended);
  };
  child.on("error", ({ message }) => end(message));
  child.on("exit", (status, signal) => end(signal ?? `status ${status}`));
  return {
    held: () => tasks.length,
    analyse: (work) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended);
        tasks.push({ resolve, reject });
        // A process that has ended takes nothing; its end is told in a moment.
        if (child.connected) child.send(work, () => undefined);
      }),
    end: () => void child.kill("SIGKILL"),
  };
}
