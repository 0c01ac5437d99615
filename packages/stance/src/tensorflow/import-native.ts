import { nativeFolder } from "./native-folder.ts";

/**
 * Loads `@tensorflow/tfjs-node`: the project's own where it is installed, else the one that `qawl-stance-native` set up. It registers its backend
 * by itself. Throws where neither loads, and in a browser.
 *
 * The package calls two functions that Node 23 removed from `util` (tfjs#8609); they are put back first.
 */
export async function importNative(): Promise<void> {
  const builtin = globalThis.process?.getBuiltinModule;
  if (builtin === undefined) throw new Error("The native backend needs Node 20.19 or later.");
  const util = builtin("node:util") as unknown as Record<string, unknown>;
  util["isNullOrUndefined"] ??= (value: unknown) => value === null || value === undefined;
  util["isArray"] ??= Array.isArray;
  const { env } = globalThis.process;
  env["TF_CPP_MIN_LOG_LEVEL"] ??= "2";
  const { createRequire } = builtin("node:module");
  const folder = nativeFolder(env, builtin("node:os").homedir());
  load([createRequire(import.meta.url), createRequire(`${folder}/package.json`)]);
}

const PACKAGE = "@tensorflow/tfjs-node";

/** Loads the package from the first place that has it whole; the reason of the last one is thrown. */
function load(places: readonly ((name: string) => unknown)[]): void {
  let cause: unknown;
  for (const require of places) {
    try {
      require(PACKAGE);
      return;
    } catch (error) {
      cause = error;
    }
  }
  throw cause;
}
