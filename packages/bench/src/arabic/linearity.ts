/**
 * Whether processor time grows as the text does: real news from 1 to 64 MB, hostile lines of 1 and 50 MB (UTF-8).
 * Beside it, how text.normalize("NFKC") grows over the same texts: what the machine takes for fresh memory is in both.
 *
 * The time of 1 MB is told twice. "By heart" is the best of twelve readings of one and the same megabyte, which caches and
 * branch predictors have learnt: the hard measure. "Once" is the mean of the 64 megabytes of which the text of 64 MB
 * consists, each read once, after other text: the long text is not read any other way.
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

/** The mean over all pieces, each read once after the texts to warm up on. */
function meanOnce(
  run: (text: string) => number,
  pieces: readonly string[],
  others: readonly string[],
): number {
  for (const text of [...others, ...others]) run(text);
  const start = processorTime();
  for (const text of pieces) run(text);
  return (processorTime() - start) / pieces.length;
}

const LONGEST = 64;
const OTHERS = 6;
const news = flat(readTexts((LONGEST + OTHERS + 2) * MB * 0.6).texts.join("\n"));
const megabyte = Math.round(MB / bytesPerUnit(news.slice(0, MB)));
const pieces = Array.from({ length: LONGEST + OTHERS }, (_, i) =>
  flat(news.slice(i * megabyte, (i + 1) * megabyte)),
);
const others = pieces.splice(LONGEST);
const COLUMNS: readonly (readonly [name: string, run: (text: string) => number])[] = [
  ["normalize match, aligned", (text) => normalizeAligned(text, { profile: "match" }).text.length],
  ["prepare", (text) => prepare(text).tokens.length],
  ["control, NFKC", (text) => text.normalize("NFKC").length],
];
console.log(
  `| news, MB | ${COLUMNS.map(([name]) => `${name}: ms | to 1 MB by heart | to 1 MB once`).join(" | ")} | alignment, bytes a unit |`,
);
console.log(`|---:|${"---:|".repeat(3 * COLUMNS.length + 1)}`);
const once = COLUMNS.map(([, run]) => meanOnce(run, pieces, others));
const byHeart: number[] = [];
for (const size of [1, 4, 16, LONGEST]) {
  const text = flat(news.slice(0, size * megabyte));
  const rounds = size === 1 ? 12 : size < LONGEST ? 4 : 2;
  const cells = COLUMNS.map(([, run], i) => {
    const time = best(() => run(text), rounds);
    byHeart[i] ??= time;
    return `${time.toFixed(1)} | ${(time / byHeart[i]).toFixed(1)} | ${(time / once[i]!).toFixed(1)}`;
  });
  const { alignment } = normalizeAligned(text, { profile: "match" });
  console.log(
    `| ${size} | ${cells.join(" | ")} | ${(alignment.breaks.byteLength / text.length).toFixed(3)} |`,
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
console.log(
  "\n| hostile line | prepare 1 MB: ms | 50 MB: ms | ratio | tokens in 1 MB | ns a token |\n|---|---:|---:|---:|---:|---:|",
);
for (const [name, unit] of [["news, for comparison", pieces[0]!] as const, ...HOSTILE]) {
  const one = flat(unit.repeat(Math.max(1, Math.round(MB / Buffer.byteLength(unit)))));
  const tokens = prepare(one).tokens.length;
  const small = best(() => prepare(one).tokens.length, 8);
  const fifty = flat(one.repeat(50));
  const large = best(() => prepare(fifty).tokens.length, 2);
  const each = tokens < 1000 ? "" : ((small * 1e6) / tokens).toFixed(0);
  console.log(
    `| ${name} | ${small.toFixed(1)} | ${large.toFixed(0)} | ${(large / small).toFixed(0)} | ${tokens} | ${each} |`,
  );
}
console.log(
  `\nPeak memory of the process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
