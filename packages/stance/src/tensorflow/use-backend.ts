import * as tf from "@tensorflow/tfjs-core";
import { fail } from "../errors.ts";
import { importNative } from "./import-native.ts";

/** `tensorflow` is the native library of `@tensorflow/tfjs-node`; `cpu` is plain JavaScript. */
export type BackendName = "tensorflow" | "wasm" | "cpu";

export const BACKENDS: readonly BackendName[] = ["tensorflow", "wasm", "cpu"];

/**
 * Makes a TensorFlow.js backend ready and current. `auto` (the default) takes the fastest that loads: `tensorflow`, `wasm`, `cpu`.
 * Returns the one in use. Throws `unknown-option` for another name and `backend-unavailable` when the named one does not load.
 */
export async function useBackend(choice: BackendName | "auto" = "auto"): Promise<BackendName> {
  if (choice !== "auto" && !BACKENDS.includes(choice)) {
    throw fail("unknown-option", {
      option: "backend",
      value: String(choice),
      choices: ["auto", ...BACKENDS].join(", "),
    });
  }
  let cause: unknown;
  for (const name of choice === "auto" ? BACKENDS : [choice]) {
    try {
      if (await quietly(() => start(name))) return name;
    } catch (error) {
      cause = error;
    }
  }
  throw fail("backend-unavailable", { backend: choice }, { cause });
}

async function start(name: BackendName): Promise<boolean> {
  if (name === "cpu") await import("@tensorflow/tfjs-backend-cpu");
  else if (name === "wasm") await import("@tensorflow/tfjs-backend-wasm");
  else await importNative();
  if (!(await tf.setBackend(name))) return false;
  // The first tensor makes the plain JavaScript backend advertise the native one.
  tf.tensor1d([0]).dispose();
  return true;
}

/** TensorFlow.js warns of backends that register twice (the native one brings the others along); this package prints nothing. */
async function quietly<Result>(run: () => Promise<Result>): Promise<Result> {
  const before = tf.env().getBool("PROD");
  tf.env().set("PROD", true);
  try {
    return await run();
  } finally {
    tf.env().set("PROD", before);
  }
}
