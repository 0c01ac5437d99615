import { spawn } from "node:child_process";
import { join } from "node:path";

/** The built program, as people run it; `npm test` builds before it tests. */
const PROGRAM = join(import.meta.dirname, "..", "dist", "bin.js");

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `qawl` as a process of its own and collects what it says. */
export function runQawl(
  args: readonly string[],
  {
    input = "",
    env = {},
  }: { readonly input?: string | Uint8Array; readonly env?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({
        status,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      });
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
