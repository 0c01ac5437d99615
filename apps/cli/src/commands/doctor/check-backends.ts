import { QawlError } from "@qawl/arabic/errors";
import type { Check } from "./run.ts";

const ABOUT = {
  tensorflow: "native, the fastest for training",
  wasm: "WebAssembly",
  cpu: "plain JavaScript",
} as const;

/** Each backend of TensorFlow.js, and the one that training would take. */
export async function checkBackends(): Promise<readonly Check[]> {
  const { BACKENDS, useBackend } = await import("@qawl/stance/tensorflow");
  const checks: Check[] = [];
  const loaded: string[] = [];
  for (const name of BACKENDS) {
    try {
      await useBackend(name);
      loaded.push(name);
      checks.push({ name: `backend ${name}`, state: "ok", found: ABOUT[name] });
    } catch (error) {
      if (!(error instanceof QawlError)) throw error;
      checks.push({ name: `backend ${name}`, state: "missing", found: `${ABOUT[name]}; not here` });
    }
  }
  const [chosen] = loaded;
  const state = chosen === undefined ? "failed" : "ok";
  return [...checks, { name: "training", state, found: `would use ${chosen ?? "nothing"}` }];
}
