import { ARCHIVE } from "./release.ts";
import { type RunOptions, runProgram } from "./run-program.ts";

/** How long the host may take to say that it is there. */
const PATIENCE = 5_000;

/** Whether the host of the package's library answers. */
export async function hostAnswers(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    return (await fetch(ARCHIVE, { method: "HEAD", signal })).ok;
  } catch {
    return false;
  }
}

/** Lets the package install itself; says whether it did. */
export async function runOwnScript(options: RunOptions): Promise<boolean> {
  const args = ["rebuild", "--foreground-scripts", "@tensorflow/tfjs-node"];
  return (await runProgram("npm", args, options)).code === 0;
}
