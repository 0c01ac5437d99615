#!/usr/bin/env node
// qawl-stance-native: sets the native backend up for useBackend.
import { parseArgs } from "node:util";
import { QawlError } from "@qawl/arabic";
import { type NativeSetup, setUpNative } from "./set-up-native.ts";

const HELP = `Sets up the native TensorFlow.js backend, which trains about three times as fast as WASM (Linux x86-64, Node 20 or later).

  qawl-stance-native             into the user's cache, where useBackend("auto") finds it
  qawl-stance-native --folder D  into D; set QAWL_NATIVE=D wherever it is to be found

Needs npm, Python 3 with pip, and g++; 187 MB to download, about 700 MB on disk. A second run finds it standing.
`;

const SAID: Readonly<Record<NativeSetup["way"], string>> = {
  stood: "stands already",
  script: "is set up by the package's own script",
  wheel: "is set up with the library of the Python wheel",
};

/** 0: it stands; 1: it failed; 2: wrong usage; 130: interrupted. */
async function main(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { folder: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    if (values.help === true) {
      process.stdout.write(HELP);
      return 0;
    }
    const { folder, way } = await setUpNative({
      ...(values.folder === undefined ? {} : { folder: values.folder }),
      onStep: (step) => process.stderr.write(`${step} …\n`),
      signal: stop.signal,
    });
    process.stdout.write(`The native backend ${SAID[way]}: ${folder}\n`);
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 130;
    const known = error instanceof QawlError;
    process.stderr.write(`${known ? error.message : String(error)}\n`);
    return !known && error instanceof TypeError ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
