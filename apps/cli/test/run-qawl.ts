import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { afterEach } from "vitest";

/** The built program, as people run it; `npm test` builds before it tests. */
export const PROGRAM: string = join(import.meta.dirname, "..", "dist", "bin.js");

/** A test that runs out of time leaves nothing behind that would slow the next ones. */
const running = new Set<ChildProcessWithoutNullStreams>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});

export interface Run {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What comes on standard input; `null`: nothing, and it is not closed. */
  readonly input?: string | Uint8Array | null;
  readonly env?: Record<string, string>;
  /** Called once the process has been started, for tests that disturb it. */
  readonly started?: (child: ChildProcessWithoutNullStreams) => void;
}

/** Runs `qawl` as a process of its own and collects what it says. */
export function runQawl(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runProgram(process.execPath, [PROGRAM, ...args], options);
}

/** Runs a line of the shell in which `qawl` stands for the built program. */
export function runShell(line: string): Promise<Run> {
  const told = line.replaceAll("qawl ", `'${process.execPath}' '${PROGRAM}' `);
  return runProgram("bash", ["-c", told], {});
}

/** Runs a line of the shell in a folder. */
export function runLine(line: string, cwd: string, env: Record<string, string>): Promise<Run> {
  return runProgram("bash", ["-c", line], { env }, cwd);
}

/** Sends a signal to a program as soon as `ready` says so. */
export function signalWhen(
  child: ChildProcessWithoutNullStreams,
  signal: NodeJS.Signals,
  ready: () => boolean,
): void {
  const timer = setInterval(() => {
    if (!ready()) return;
    clearInterval(timer);
    child.kill(signal);
  }, 3);
  child.on("close", () => clearInterval(timer));
}

function runProgram(
  program: string,
  args: readonly string[],
  { input = "", env = {}, started }: RunOptions,
  cwd?: string,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
    running.add(child);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (status, signal) => {
      running.delete(child);
      resolve({
        status,
        signal,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      });
    });
    child.stdin.on("error", () => undefined);
    if (input !== null) child.stdin.end(input);
    started?.(child);
  });
}
