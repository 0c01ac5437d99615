/**
 * Tokens side by side with named peers over the same news, as ratios to text.normalize("NFKC") in the same run, with the
 * number of texts on which both give the same tokens.
 *
 *   node --conditions=@qawl/source --import tsx packages/bench/src/arabic/throughput/tokens.ts [million code units]
 */
import { normalizeAligned, prepare } from "@qawl/arabic";
import { readTexts } from "../news.ts";
import { loadPeer, runPython } from "../peers.ts";
import { timeAll } from "../timing.ts";
import { digest, listRow, printRow, printTexts, type Row, textRow, YARDSTICK } from "./table.ts";

const PREPARE = "@qawl/arabic prepare (normalised, aligned, tokens, sentences)";
const ALIGNED = "@qawl/arabic, normalised and aligned alone";
const news = readTexts(Number(process.argv[2] ?? 10) * 1e6);
const { texts } = news;
printTexts(news);
const nlpjs = await loadPeer("@nlpjs/lang-ar");
const segmenter = new Intl.Segmenter("ar", { granularity: "word" });
const EXPRESSION = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const tokensOf = (text: string): string[] =>
  prepare(text).tokens.map(({ start, end }) => text.slice(start, end));
const rows: Row[] = [
  textRow(YARDSTICK, (text) => text.normalize("NFKC")),
  textRow(ALIGNED, (text) => normalizeAligned(text, { profile: "match" }).text),
  { name: PREPARE, run: (text) => prepare(text).tokens.length },
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
  rows.push({
    ...listRow("@nlpjs/lang-ar, no offsets, on first sight (it remembers)", (text) =>
      peer.tokenize(text, false),
    ),
    rounds: 1,
  });
}

const times = timeAll(rows, texts, 11);
const yardstick = times.get(YARDSTICK)!;
const ours = texts.map((text) => digest(tokensOf(text).join("\n")));
console.log("| tokens | ratio | ms | texts with the same tokens |\n|---|---:|---:|---:|");
for (const { name, answer } of rows) {
  if (name === YARDSTICK || name === ALIGNED) continue;
  const agreeing =
    answer === undefined
      ? texts.length
      : texts.filter((text, i) => digest(answer(text)) === ours[i]).length;
  printRow(name, times.get(name)!, yardstick, agreeing, texts.length);
}
const scanning = times.get(PREPARE)! - times.get(ALIGNED)!;
printRow(
  "@qawl/arabic, the same without the normalisation",
  scanning,
  yardstick,
  texts.length,
  texts.length,
);
for (const { name, milliseconds, answers } of runPython("tokenize", texts)) {
  const agreeing = answers.filter((answer, i) => answer === ours[i]).length;
  printRow(name, milliseconds, yardstick, agreeing, answers.length);
}
