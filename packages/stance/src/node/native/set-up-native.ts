import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { nativeFolder } from "../../tensorflow/native-folder.ts";
import { buildBinding } from "./build-binding.ts";
import { checkNative } from "./check-native.ts";
import { fail } from "./errors.ts";
import { fetchWheel } from "./fetch-wheel.ts";
import { installPackages } from "./install-packages.ts";
import { layOutWheel } from "./lay-out-wheel.ts";
import { hostAnswers, runOwnScript } from "./run-own-script.ts";
import { lastLines, runProgram } from "./run-program.ts";
import { createStaging, remove, replaceBy } from "./staging-folder.ts";

export interface NativeSetupOptions {
  /** Default: where `useBackend` looks. */
  readonly folder?: string;
  /** Told before each step, in words for a person. */
  readonly onStep?: (step: string) => void;
  /** Stops the set-up; what was begun is removed. */
  readonly signal?: AbortSignal;
}

/** Where the native backend stands, and how it came there: it stood already, by its own script, or built against the wheel's library. */
export interface NativeSetup {
  readonly folder: string;
  readonly way: "stood" | "script" | "wheel";
}

/**
 * Sets the native TensorFlow.js backend up for `useBackend`, on Linux x86-64. Everything is built and tried in a folder beside the target,
 * which then takes its place: whole or not at all. A second run finds it standing.
 *
 * Throws `native-unsupported` on other platforms, `native-tool-missing`, `native-unavailable` where its parts cannot be downloaded,
 * `native-changed` for a file with another SHA-256 than expected, and `native-setup-failed`.
 */
export async function setUpNative({
  folder = nativeFolder(process.env, homedir()),
  onStep = () => undefined,
  signal,
}: NativeSetupOptions = {}): Promise<NativeSetup> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw fail("native-unsupported", {
      platform: process.platform,
      architecture: process.arch,
    });
  }
  const target = resolve(folder);
  if (existsSync(target) && (await checkNative({ cwd: target, signal })) === null) {
    return { folder: target, way: "stood" };
  }
  const staging = await createStaging(target);
  try {
    const way = await build(staging, onStep, signal);
    onStep("Trying it");
    const fault = await checkNative({ cwd: staging, signal });
    if (fault !== null) {
      throw fail("native-setup-failed", {
        step: "Loading the backend",
        reason: lastLines(fault),
      });
    }
    await replaceBy(staging, target);
    return { folder: target, way };
  } finally {
    await remove(staging);
  }
}

async function build(
  staging: string,
  onStep: (step: string) => void,
  signal: AbortSignal | undefined,
): Promise<"script" | "wheel"> {
  const options = { cwd: staging, signal };
  const target = join(staging, "node_modules/@tensorflow/tfjs-node");
  onStep("Asking the host of the native library");
  if (await hostAnswers()) {
    onStep("Installing the npm packages and the library by their own script");
    await installPackages(options);
    if ((await runOwnScript(options)) && (await checkNative(options)) === null) return "script";
    await remove(join(staging, "node_modules"));
  }
  await needTool("python3", ["-m", "pip", "--version"], staging);
  await needTool("g++", ["--version"], staging);
  onStep("Downloading the npm packages, and the library as a Python wheel (187 MB)");
  const [packages, wheel] = await Promise.allSettled([
    installPackages(options),
    fetchWheel(options),
  ]);
  if (packages.status === "rejected") throw packages.reason;
  if (wheel.status === "rejected") throw wheel.reason;
  onStep("Unpacking the library");
  await layOutWheel(wheel.value, target, options);
  onStep("Compiling the binding");
  await buildBinding(target, options);
  return "wheel";
}

async function needTool(tool: string, args: readonly string[], cwd: string): Promise<void> {
  if ((await runProgram(tool, args, { cwd })).code === 0) return;
  throw fail("native-tool-missing", {
    tool: [tool, ...args.slice(0, 2)].join(" ").replace(" --version", ""),
  });
}
