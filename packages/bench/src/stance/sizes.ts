/**
 * What serving costs besides throughput: one call, the cold start of `qawl analyse`, the model folder, the browser bundle of `qawl` with its model.
 *
 *   node --conditions=@qawl/source --import tsx packages/bench/src/stance/sizes.ts
 *
 * The command and the bundle are measured as built (`pnpm build`).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createScore, loadModel } from "@qawl/stance";
import { readModelFolder } from "@qawl/stance/node";
import { useBackend } from "@qawl/stance/tensorflow";
import { build } from "esbuild";
import { flat, readTexts } from "../arabic/news.ts";
import { readLabelledTexts } from "./labelled-texts.ts";
import { trainOnTexts } from "./train-texts.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const MODEL = join(ROOT, "packages/pack-iraq/model");
const COMMAND = join(ROOT, "apps/cli/dist/bin.js");
const CALLS = 20_000;

console.log("| what | measured | limit |\n|---|---:|---:|");
console.log(`| one call of createScore, µs (median of ${CALLS}) | ${await oneCall()} | 40 |`);
console.log(`| cold start of qawl analyse on one article, ms (best of 7) | ${coldStart()} | 400 |`);
console.log(`| model folder of the Iraq pack, MB | ${await folderSize()} | 3 |`);
console.log(`| browser bundle of qawl with its model, MB gzipped | ${await bundleSize()} | 1.5 |`);

/** Each call timed by itself, texts in turn, as a server would meet them. */
async function oneCall(): Promise<string> {
  await useBackend("wasm");
  const data = readLabelledTexts();
  const texts = data.texts.map(flat);
  const { files } = await trainOnTexts(data, { epochs: 4 });
  const score = createScore(await loadModel(files));
  for (const text of texts) score(text);
  const taken: number[] = [];
  for (let call = 0; call < CALLS; call++) {
    const start = process.hrtime.bigint();
    score(texts[call % texts.length]!);
    taken.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return taken.sort((a, b) => a - b)[CALLS >> 1]!.toFixed(1);
}

function coldStart(): string {
  if (!existsSync(COMMAND)) return "not built";
  const folder = mkdtempSync(join(tmpdir(), "qawl-bench-"));
  try {
    const article = join(folder, "article.txt");
    writeFileSync(article, readTexts(2_000).texts[0]!);
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 7; round++) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [COMMAND, "analyse", article], {
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`qawl analyse failed: ${stderr}`);
      least = Math.min(least, performance.now() - start);
    }
    return least.toFixed(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function folderSize(): Promise<string> {
  await readModelFolder(MODEL);
  const bytes = readdirSync(MODEL).reduce((sum, name) => sum + statSync(join(MODEL, name)).size, 0);
  return (bytes / 1e6).toFixed(2);
}

async function bundleSize(): Promise<string> {
  const entry = join(ROOT, "packages/qawl/dist/index.js");
  if (!existsSync(entry)) return "not built";
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return (gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1e6).toFixed(3);
}
