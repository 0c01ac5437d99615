/**
 * Whether processor time grows as the text does: real news from 1 to 64 MB, hostile lines of 1 and 50 MB (UTF-8).
 * Beside it, how text.normalize("NFKC") grows over the same texts: what the machine takes for fresh memory is in both.
 *
 *   node --conditions=@qawl/source --import tsx packages/bench/src/arabic/linearity.ts
 */
import { normalizeAligned, prepare } from "@qawl/arabic";
import { flat, readTexts } from "./news.ts";
import { processorTime } from "./timing.ts";

const MB = 1 << 20;
const bytesPerUnit = (text: string): number => Buffer.byteLength(text) / text.length;

function best(run: () => number, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = processorTime();
    run();
    least = Math.min(least, processorTime() - start);
  }
  return least;
}

const news = flat(readTexts(64 * MB * 0.6).texts.join("\n"));
const perUnit = bytesPerUnit(news.slice(0, MB));
console.log(
  "| news, MB | normalize match, aligned: ms | to 1 MB | prepare: ms | to 1 MB | control, NFKC: ms | to 1 MB | alignment, bytes a unit |\n|---:|---:|---:|---:|---:|---:|---:|---:|",
);
const first: number[] = [];
for (const size of [1, 4, 16, 64]) {
  const text = flat(news.slice(0, Math.round((size * MB) / perUnit)));
  const rounds = size === 1 ? 12 : size < 64 ? 4 : 2;
  const normalized = best(() => normalizeAligned(text, { profile: "match" }).text.length, rounds);
  const prepared = best(() => prepare(text).tokens.length, rounds);
  const control = best(() => text.normalize("NFKC").length, rounds);
  if (size === 1) first.push(normalized, prepared, control);
  const { alignment } = normalizeAligned(text, { profile: "match" });
  console.log(
    `| ${size} | ${normalized.toFixed(1)} | ${(normalized / first[0]!).toFixed(1)} | ${prepared.toFixed(1)} | ${(prepared / first[1]!).toFixed(1)} | ${control.toFixed(1)} | ${(control / first[2]!).toFixed(1)} | ${(alignment.breaks.byteLength / text.length).toFixed(3)} |`,
  );
}

const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ["marks (fatha)", "\u064E"],
  ["alefs with hamza", "أ"],
  ["straight quotation marks", '"'],
  ["guillemets", "«"],
  ["right-to-left marks", "\u200F"],
  ["letter and mark", "ب\u064E"],
  ["lam-alef ligatures", "ﻻ"],
  ["combining hamza", "\u0654"],
  ["abbreviations without end", "د."],
  ["figures and separators", "1,"],
  ["number signs", "#1"],
  ["ampersands", "&"],
  ["half surrogate pairs", "\uD83D"],
];
console.log("\n| hostile line | prepare 1 MB: ms | 50 MB: ms | ratio |\n|---|---:|---:|---:|");
for (const [name, unit] of HOSTILE) {
  const one = flat(unit.repeat(Math.round(MB / Buffer.byteLength(unit))));
  const small = best(() => prepare(one).tokens.length, 8);
  const fifty = flat(unit.repeat(Math.round((50 * MB) / Buffer.byteLength(unit))));
  const large = best(() => prepare(fifty).tokens.length, 2);
  console.log(
    `| ${name} | ${small.toFixed(1)} | ${large.toFixed(0)} | ${(large / small).toFixed(0)} |`,
  );
}
console.log(
  `\nPeak memory of the process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
