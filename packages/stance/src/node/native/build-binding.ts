import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "./errors.ts";
import { lastLines, type RunOptions, runProgram } from "./run-program.ts";

/** The N-API of the binding, the newest that the package names; every Node from 20 on speaks it. */
const NAPI = 8;

/** Compiles the package's binding against `deps/`, where its loader looks for it. Throws `native-setup-failed`. */
export async function buildBinding(target: string, { cwd, signal }: RunOptions): Promise<void> {
  const output = `lib/napi-v${NAPI}`;
  await mkdir(join(target, output), { recursive: true });
  const headers = join(cwd, "node_modules/node-api-headers/include");
  const flags = ["-std=c++17", "-O2", "-fPIC", "-shared", `-DNAPI_VERSION=${NAPI}`];
  const includes = ["-I", "deps/include", "-I", headers, "-I", "."];
  const sources = ["binding/tfjs_backend.cc", "binding/tfjs_binding.cc"];
  const libraries = ["-Ldeps/lib", "-ltensorflow", "-ltensorflow_framework"];
  const found = ["-Wl,-rpath,$ORIGIN/../../deps/lib", "-o", `${output}/tfjs_binding.node`];
  const ran = await runProgram("g++", [...flags, ...includes, ...sources, ...libraries, ...found], {
    cwd: target,
    signal,
  });
  if (ran.code !== 0) {
    throw fail("native-setup-failed", {
      step: "Compiling the binding",
      reason: lastLines(ran.output),
    });
  }
}
