import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setUpNative } from "../src/node/index.ts";
import { checkFile } from "../src/node/native/fetch-wheel.ts";
import { nativeFolder } from "../src/tensorflow/native-folder.ts";

let parent: string;
let programs: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "qawl-native-"));
  programs = join(parent, "programs");
  await mkdir(programs);
  vi.stubEnv("PATH", [programs, process.env["PATH"]].join(delimiter));
  // No test asks a real host.
  vi.stubGlobal("fetch", () => Promise.reject(new Error("no network in tests")));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await rm(parent, { recursive: true });
});

/** Puts a shell script in front of the real program of that name. */
async function standIn(name: string, script: string): Promise<void> {
  await writeFile(join(programs, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(programs, name), 0o755);
}

const linux = process.platform === "linux" && process.arch === "x64";

describe.runIf(linux)("setUpNative", () => {
  test("leaves nothing behind where a download fails, and keeps the reason", async () => {
    await standIn("npm", "exit 0");
    await standIn("g++", "exit 0");
    await standIn("python3", 'case "$*" in *--version*) exit 0;; esac; echo no route >&2; exit 1');
    await expect(setUpNative({ folder: join(parent, "native") })).rejects.toMatchObject({
      code: "native-unavailable",
      message: expect.stringContaining("no route"),
    });
    expect(await readdir(parent)).toEqual(["programs"]);
  });

  test("refuses a wheel with another SHA-256", async () => {
    await standIn("npm", "exit 0");
    await standIn("g++", "exit 0");
    await standIn(
      "python3",
      'case "$*" in *--version*) exit 0;; esac; while [ "$1" != --dest ]; do shift; done; echo other > "$2/x.whl"',
    );
    await expect(setUpNative({ folder: join(parent, "native") })).rejects.toMatchObject({
      code: "native-changed",
    });
    expect(await readdir(parent)).toEqual(["programs"]);
  });

  test.each([
    ["python3 -m pip", "python3"],
    ["g++", "g++"],
  ])("says that %s is missing", async (tool, program) => {
    await standIn("npm", "exit 0");
    await standIn("g++", "exit 0");
    await standIn("python3", "exit 0");
    await standIn(program, "exit 1");
    await expect(setUpNative({ folder: join(parent, "native") })).rejects.toMatchObject({
      code: "native-tool-missing",
      details: { tool },
    });
  });

  test("finds one that stands, and does not build again", async () => {
    const folder = join(parent, "native");
    await writeBackend(folder);
    await standIn("npm", "exit 1");
    expect(await setUpNative({ folder })).toEqual({ folder, way: "stood" });
  });

  test("tries to replace one that does not load, and keeps it where it cannot", async () => {
    const folder = join(parent, "native");
    await mkdir(folder);
    await standIn("npm", "exit 1");
    await standIn("g++", "exit 0");
    await standIn("python3", "exit 0");
    await expect(setUpNative({ folder })).rejects.toMatchObject({ code: "native-unavailable" });
    expect(await readdir(parent)).toEqual(["native", "programs"]);
  });

  test("removes what a killed run left, and nothing of a run that goes on", async () => {
    await mkdir(join(parent, ".native-999999999-abc"));
    await mkdir(join(parent, `.native-${process.pid}-abc`));
    await standIn("python3", "exit 1");
    await expect(setUpNative({ folder: join(parent, "native") })).rejects.toThrow();
    expect(await readdir(parent)).toEqual([`.native-${process.pid}-abc`, "programs"]);
  });

  test("stops when told, and cleans up", async () => {
    await standIn("npm", "exit 0");
    await standIn("g++", "exit 0");
    await standIn("python3", 'case "$*" in *--version*) exit 0;; esac; exec sleep 60');
    const stop = new AbortController();
    const running = setUpNative({
      folder: join(parent, "native"),
      signal: stop.signal,
      onStep: (step) => {
        if (step.startsWith("Downloading")) setTimeout(() => stop.abort(), 50);
      },
    });
    await expect(running).rejects.toMatchObject({ code: "native-unavailable" });
    expect(await readdir(parent)).toEqual(["programs"]);
  });
});

/** A package that passes for the native backend. */
async function writeBackend(folder: string): Promise<void> {
  const target = join(folder, "node_modules/@tensorflow/tfjs-node");
  await mkdir(target, { recursive: true });
  await writeFile(
    join(target, "index.js"),
    `module.exports = { tensor2d: (rows) => rows, matMul: () => ({ dataSync: () => [11] }), getBackend: () => "tensorflow" };`,
  );
}

test("other platforms are told what to do", async () => {
  const platform = vi.spyOn(process, "platform", "get").mockReturnValue("win32");
  await expect(setUpNative({ folder: join(parent, "native") })).rejects.toMatchObject({
    code: "native-unsupported",
    message: expect.stringContaining("win32"),
  });
  platform.mockRestore();
});

test("a file is known by its SHA-256", async () => {
  const path = join(parent, "file");
  await writeFile(path, "abc");
  const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  await expect(checkFile(path, sha256)).resolves.toBeUndefined();
  await expect(checkFile(path, sha256.replace("b", "c"))).rejects.toMatchObject({
    code: "native-changed",
  });
});

describe("nativeFolder", () => {
  test.each([
    [{ QAWL_NATIVE: "/n" }, "/n"],
    [{ XDG_CACHE_HOME: "/c" }, "/c/qawl/tfjs-node-4.22.0"],
    [{ XDG_CACHE_HOME: "relative" }, "/home/p/.cache/qawl/tfjs-node-4.22.0"],
    [{ QAWL_NATIVE: "" }, "/home/p/.cache/qawl/tfjs-node-4.22.0"],
  ])("%j -> %s", (env, expected) => {
    expect(nativeFolder(env, "/home/p")).toBe(expected);
  });
});
