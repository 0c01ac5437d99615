import { type RunOptions, runProgram } from "./run-program.ts";

/** Loads the backend in a process of its own and multiplies two matrices: a library that breaks cannot take us along. */
const PROBE = `
const util = require("node:util");
util.isNullOrUndefined ??= (value) => value === null || value === undefined;
util.isArray ??= Array.isArray;
const tf = require("@tensorflow/tfjs-node");
const [answer] = tf.matMul(tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]])).dataSync();
if (tf.getBackend() !== "tensorflow" || answer !== 11) process.exitCode = 1;
`;

/** Whether the native backend in a folder loads and computes; the reason where it does not. */
export async function checkNative({ cwd, signal }: RunOptions): Promise<string | null> {
  const { code, output } = await runProgram(process.execPath, ["-e", PROBE], { cwd, signal });
  return code === 0 ? null : output;
}
