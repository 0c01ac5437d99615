import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { batchArticles, toJsonLines } from "./batch-articles.ts";
import { runQawl } from "./run-qawl.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const { at, write } = temporaryFolder();
/** Many blocks more than are under way at once. */
const INPUT = write("in.jsonl", toJsonLines(batchArticles(600)));

/** What Linux tells of a process; nothing when it has ended. */
function told(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

const childrenOf = (pid: number): readonly number[] =>
  told(pid, `task/${pid}/children`).split(" ").filter(Boolean).map(Number);
/** One that has ended and that nobody has asked for its status is a zombie. */
function isRunning(pid: number): boolean {
  const status = told(pid, "status");
  return status !== "" && !status.includes("State:\tZ");
}

/** Comes back when it is so; a test that waits in vain runs out of time. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Runs with two workers into a file, and disturbs them once both are there and something has been written. */
async function disturb(out: string, how: (program: number, workers: readonly number[]) => void) {
  let workers: readonly number[] = [];
  const run = await runQawl(["batch", INPUT, "-o", out, "-w", "2"], {
    started: async (child) => {
      const journal = `${out}.partial.journal`;
      const lines = () =>
        existsSync(journal) ? readFileSync(journal, "utf8").split("\n").length : 0;
      await until(() => {
        workers = childrenOf(child.pid!);
        return hasEnded(child) || (workers.length === 2 && lines() > 2);
      });
      if (!hasEnded(child)) how(child.pid!, workers);
    },
  });
  return { run, workers };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Up to three runs, on a machine that does other things. */
const TIME = 180_000;

describe.runIf(process.platform === "linux")("the workers of a batch run", () => {
  test.each(["SIGKILL", "SIGINT", "SIGTERM"] as const)(
    "end with the program: %s",
    async (signal) => {
      const { run, workers } = await disturb(at(`${signal}.jsonl`), (program) =>
        process.kill(program, signal),
      );
      expect(workers.length).toBe(2);
      expect([run.status, run.signal]).toEqual(signal === "SIGINT" ? [130, null] : [null, signal]);
      await until(() => !workers.some(isRunning));
    },
    TIME,
  );

  test(
    "one that is killed: a coded error, what is written stays, and --resume goes on",
    async () => {
      const out = at("worker-killed.jsonl");
      const { run } = await disturb(out, (_, workers) => process.kill(workers[0]!, "SIGKILL"));
      expect([run.status, run.stdout]).toEqual([1, ""]);
      expect(run.stderr).toMatch(/^qawl: worker-ended: .*SIGKILL.*--resume[^\n]*\n$/);
      const partial = readFileSync(`${out}.partial`);
      expect(partial.length).toBeGreaterThan(0);
      const resumed = await runQawl(["batch", INPUT, "-o", out, "--resume"]);
      const whole = await runQawl(["batch", INPUT, "-o", at("whole.jsonl")]);
      expect([resumed.status, resumed.stderr]).toEqual([0, whole.stderr]);
      expect(readFileSync(out).equals(readFileSync(at("whole.jsonl")))).toBe(true);
      expect(readFileSync(out).subarray(0, partial.length).equals(partial)).toBe(true);
    },
    TIME,
  );

  test(
    "Ctrl-C reaches the program and its workers at once: status 130, no word of an error",
    async () => {
      const { run, workers } = await disturb(at("group.jsonl"), (program, children) => {
        for (const pid of [program, ...children]) process.kill(pid, "SIGINT");
      });
      expect([run.status, run.stdout]).toEqual([130, ""]);
      expect(run.stderr).toBe("\nqawl: interrupted; --resume goes on from here.\n");
      await until(() => !workers.some(isRunning));
    },
    TIME,
  );
});
