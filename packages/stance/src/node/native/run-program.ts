import { spawn } from "node:child_process";

export interface RunOptions {
  readonly cwd: string;
  readonly signal?: AbortSignal | undefined;
}

/** What a program did: its exit code (`null` where it could not be started or was stopped) and the end of what it said. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** As much of the output as an error needs. */
const KEPT = 20_000;

/** Runs a program to its end. Never throws for what the program does; a stopped one has the code `null`. */
export function runProgram(
  command: string,
  args: readonly string[],
  { cwd, signal }: RunOptions,
): Promise<Ran> {
  return new Promise((resolve) => {
    let output = "";
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-KEPT);
    };
    const child = spawn(command, args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      ...(signal === undefined ? {} : { signal }),
    });
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", ({ message }) => resolve({ code: null, output: output || message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** The last lines that say something: the reason in an error. */
export function lastLines(output: string, count = 3): string {
  const lines = output.split("\n").map((line) => line.trim());
  return (
    lines
      .filter((line) => line !== "")
      .slice(-count)
      .join(" | ") || "no reason given"
  );
}
