import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PROGRAM: string = join(
  import.meta.dirname,
  ...["..", "..", "..", "..", "apps", "cli", "dist", "bin.js"],
);

export interface BatchRun {
  readonly seconds: number;
  /** Resident memory of the program and its workers in MB, looked at every quarter of a second. */
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
      const used = residentMegabytes(withChildren(child.pid!));
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

/** Linux tells it in `/proc`; elsewhere nothing is known. The files that all of them have mapped, the program first of all, are there once. */
function residentMegabytes(pids: readonly number[]): number | null {
  const own = pids.map((pid) => kilobytes(pid, "RssAnon"));
  const files = pids.map((pid) => kilobytes(pid, "RssFile"));
  const sum = own.reduce((total, some) => total + some, 0) + Math.max(0, ...files);
  return sum === 0 ? null : sum / 1024;
}

function kilobytes(pid: number, name: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function withChildren(pid: number): readonly number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
    return [pid, ...children.flatMap((child) => withChildren(Number(child)))];
  } catch {
    return [pid];
  }
}
