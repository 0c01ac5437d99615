import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const PROGRAM: string = join(
  import.meta.dirname,
  ...["..", "..", "..", "..", "apps", "cli", "dist", "bin.js"],
);

export interface BatchRun {
  readonly seconds: number;
  /** Resident memory in MB, looked at every quarter of a second. */
  readonly memory: readonly number[];
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Runs `qawl batch` of the build and watches it; `onLook` may kill it. */
export function runBatch(
  args: readonly string[],
  onLook: (kill: () => void) => void = () => undefined,
  every = 250,
): Promise<BatchRun> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [PROGRAM, "batch", ...args, "-q"], { stdio: "ignore" });
    const memory: number[] = [];
    const timer = setInterval(() => {
      const used = residentMegabytes(child.pid!);
      if (used !== null) memory.push(used);
      onLook(() => child.kill("SIGKILL"));
    }, every);
    child.on("error", reject);
    child.on("close", (status, signal) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - started) / 1000, memory, status, signal });
    });
  });
}

/** Linux tells it in `/proc`; elsewhere nothing is known. */
function residentMegabytes(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
