import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadModel, type ModelFiles, sha256 } from "../src/index.ts";
import { readModelFolder, writeModelFolder } from "../src/node/index.ts";

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

interface Parts {
  readonly names?: readonly string[];
  readonly labels?: readonly string[];
  readonly weights?: readonly { name: string; shape: number[]; dtype: string }[];
  readonly vectorizerHead?: string;
}

/** A model of two columns and two labels whose hashes are right, whatever its parts are. */
async function buildFiles({
  names = ["w:a", "w:b"],
  labels = ["x", "y"],
  weights = [
    { name: "h/kernel", shape: [2, 2], dtype: "float32" },
    { name: "h/bias", shape: [2], dtype: "float32" },
  ],
  vectorizerHead = "h",
}: Parts = {}): Promise<ModelFiles> {
  const files = new Map([
    ["labels.json", encode({ h: labels })],
    ["model.json", encode({ modelTopology: {}, weightsManifest: [{ paths: [], weights }] })],
    [
      "vectorizer.json",
      encode({
        [vectorizerHead]: { config: { families: ["words"] }, names, idf: names.map(() => 1) },
      }),
    ],
    ["weights.bin", new Uint8Array(Float32Array.of(1, 0, 0, 1, 0, 0).buffer)],
  ]);
  const hashes = Object.fromEntries(
    await Promise.all([...files].map(async ([name, bytes]) => [name, await sha256(bytes)])),
  );
  files.set("manifest.json", encode({ format: "qawl-model", formatVersion: 1, files: hashes }));
  return files;
}

describe("a model whose parts do not fit, though each file is as the manifest says", () => {
  test("loads when they do", async () => {
    expect((await loadModel(await buildFiles())).heads[0]!.labels).toEqual(["x", "y"]);
  });

  test.each([
    ["more columns than the kernel has rows", { names: ["w:a", "w:b", "w:c"] }],
    ["more labels than outputs", { labels: ["x", "y", "z"] }],
    ["a head without vectoriser", { vectorizerHead: "other" }],
    [
      "weights of another type",
      { weights: [{ name: "h/kernel", shape: [2, 2], dtype: "float16" }] },
    ],
    ["weights cut short", { weights: [{ name: "h/kernel", shape: [200, 2], dtype: "float32" }] }],
    ["a tensor missing", { weights: [{ name: "h/kernel", shape: [2, 2], dtype: "float32" }] }],
  ])("is refused with model-shape: %s", async (_, parts) => {
    await expect(loadModel(await buildFiles(parts))).rejects.toMatchObject({ code: "model-shape" });
  });
});

describe("writing a model folder", () => {
  let parent: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), "qawl-model-"));
  });
  afterEach(() => rm(parent, { recursive: true }));

  test("that fails half-way keeps the old one whole and leaves nothing else", async () => {
    const files = await buildFiles();
    const folder = join(parent, "model");
    await writeModelFolder(folder, files);
    const broken = new Map([...files, ["no/such/folder.bin", new Uint8Array(1)] as const]);
    await expect(writeModelFolder(folder, broken)).rejects.toMatchObject({
      code: "model-folder-unwritable",
    });
    expect(await readdir(parent)).toEqual(["model"]);
    expect(await readModelFolder(folder)).toEqual(files);
  });

  test("below a file is a coded error", async () => {
    await writeFile(join(parent, "file"), "here");
    await expect(
      writeModelFolder(join(parent, "file/model"), await buildFiles()),
    ).rejects.toMatchObject({ code: "model-folder-unwritable" });
    expect(await readFile(join(parent, "file"), "utf8")).toBe("here");
  });
});
