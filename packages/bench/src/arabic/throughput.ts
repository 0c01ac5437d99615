/**
 * Normalisation, tokens and stems side by side with named peers over the same news, as ratios to
 * text.normalize("NFKC") in the same run, with the number of texts on which both give the same answer.
 *
 *   node --conditions=@qawl/source --import tsx packages/bench/src/arabic/throughput.ts [million code units]
 */
import { createHash } from "node:crypto";
import { stemmer as snowball } from "@orama/stemmers/arabic";
import { createStemmer, normalize, normalizeAligned, prepare } from "@qawl/arabic";
import { readTexts } from "./news.ts";
import { loadPeer, runPython } from "./peers.ts";
import { type Contender, timeAll } from "./timing.ts";

const { name, texts, units } = readTexts(Number(process.argv[2] ?? 10) * 1e6);
const middle = (text: string): number => text.charCodeAt(text.length >> 1) || 0;
const digest = (text: string): string => createHash("md5").update(text).digest("hex");
const nlpjs = await loadPeer("@nlpjs/lang-ar");
const normalizer = await loadPeer("arabic-text-normalizer");
console.log(
  `${name}: ${texts.length} texts, ${(units / 1e6).toFixed(1)} million code units, node ${process.version}\n`,
);

interface Row extends Contender {
  readonly answer?: (text: string) => string;
}
const search = (text: string): string => normalize(text, { profile: "search" });
const chain = (text: string): string =>
  text
    .replace(
      /[\u064B-\u0652]|[\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u00AD\u061C]|\u034F/g,
      "",
    )
    .replace(/[\u0622\u0623\u0625]/g, "\u0627")
    .replace(/\u0649/g, "\u064A")
    .replace(/\u0629/g, "\u0647");
const rows: Row[] = [
  row("text.normalize(NFKC), the yardstick", (text) => text.normalize("NFKC")),
  row("@qawl/arabic light", (text) => normalize(text)),
  row("@qawl/arabic search", search),
  row("@qawl/arabic match", (text) => normalize(text, { profile: "match" })),
  row("@qawl/arabic search, aligned", (text) => normalizeAligned(text, { profile: "search" }).text),
  row("@qawl/arabic match, aligned", (text) => normalizeAligned(text, { profile: "match" }).text),
  row("four-regex replace chain", chain),
];
if (nlpjs !== null) {
  const peer = new (nlpjs["NormalizerAr"] as new () => { normalize(text: string): string })();
  rows.push(row("@nlpjs/lang-ar", (text) => peer.normalize(text)));
}
if (normalizer !== null) {
  rows.push(
    row("arabic-text-normalizer", (text) =>
      (normalizer["normalize"] as (text: string) => string)(text),
    ),
  );
}
const times = timeAll(rows, texts, 7);
const yardstick = times.get(rows[0]!.name)!;
const ours = texts.map((text) => digest(search(text)));
console.log(
  "| normalisation | ratio | ms | texts with the answer of `search` |\n|---|---:|---:|---:|",
);
for (const { name, answer } of rows)
  print(
    name,
    times.get(name)!,
    texts.filter((text, i) => digest(answer!(text)) === ours[i]).length,
  );
for (const { name, milliseconds, answers } of runPython("normalize", texts)) {
  print(name, milliseconds, answers.filter((answer, i) => answer === ours[i]).length);
}

const segmenter = new Intl.Segmenter("ar", { granularity: "word" });
const EXPRESSION = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const tokensOf = (text: string): string[] =>
  prepare(text).tokens.map(({ start, end }) => text.slice(start, end));
const tokenizers: Row[] = [
  {
    name: "@qawl/arabic prepare (normalised, aligned, tokens, sentences)",
    run: (text) => prepare(text).tokens.length,
  },
  listRow("regular expression with offsets", (text) =>
    Array.from(text.matchAll(EXPRESSION), (match) => match[0]),
  ),
  {
    ...listRow("Intl.Segmenter", (text) =>
      Array.from(segmenter.segment(text), ({ segment }) => segment).filter((s) => s.trim() !== ""),
    ),
    texts: 200,
  },
];
if (nlpjs !== null) {
  const peer = new (
    nlpjs["TokenizerAr"] as new () => { tokenize(text: string, normalize: boolean): string[] }
  )();
  tokenizers.push(listRow("@nlpjs/lang-ar, no offsets", (text) => peer.tokenize(text, false)));
}
const tokenTimes = timeAll(tokenizers, texts, 5);
const aligned = timeAll([rows[5]!], texts, 5).get(rows[5]!.name)!;
const ourTokens = texts.map((text) => digest(tokensOf(text).join("\n")));
console.log("\n| tokens | ratio | ms | texts with the same tokens |\n|---|---:|---:|---:|");
for (const { name, answer } of tokenizers) {
  print(
    name,
    tokenTimes.get(name)!,
    answer === undefined
      ? texts.length
      : texts.filter((text, i) => digest(answer(text)) === ourTokens[i]).length,
  );
}
print(
  "@qawl/arabic, the same without the normalisation",
  tokenTimes.get(tokenizers[0]!.name)! - aligned,
  texts.length,
);
for (const { name, milliseconds, answers } of runPython("tokenize", texts)) {
  print(name, milliseconds, answers.filter((answer, i) => answer === ourTokens[i]).length);
}

const words = texts.slice(0, 400).flatMap((text) =>
  prepare(text)
    .tokens.filter(({ kind }) => kind === "word")
    .map(({ form }) => form),
);
const light = createStemmer();
const stemTimes = timeAll(
  [
    { name: "light", run: (word) => light(word).length },
    { name: "snowball", run: (word) => snowball(word).length },
  ],
  words,
  7,
);
console.log(
  `\n| stems of ${words.length} words | million words/s | words with the same stem |\n|---|---:|---:|`,
);
const stems = words.map((word) => light(word));
const speed = (milliseconds: number): string => (words.length / milliseconds / 1000).toFixed(2);
console.log(`| @qawl/arabic light | ${speed(stemTimes.get("light")!)} | ${words.length} |`);
const same = words.filter((word, i) => snowball(word) === stems[i]).length;
console.log(`| @orama/stemmers (Snowball) | ${speed(stemTimes.get("snowball")!)} | ${same} |`);
for (const { name, milliseconds, answers } of runPython("stem", words)) {
  console.log(
    `| ${name} | ${speed(milliseconds)} | ${answers.filter((answer, i) => answer === digest(stems[i]!)).length} |`,
  );
}

function row(name: string, answer: (text: string) => string): Row {
  return { name, answer, run: (text) => middle(answer(text)) };
}
function listRow(name: string, list: (text: string) => string[]): Row {
  return { name, answer: (text) => list(text).join("\n"), run: (text) => list(text).length };
}
function print(name: string, milliseconds: number, agreeing: number): void {
  console.log(
    `| ${name} | ${(yardstick / milliseconds).toFixed(3)} | ${milliseconds.toFixed(0)} | ${agreeing} of ${texts.length} |`,
  );
}
