/**
 * Normalisation side by side with named peers over the same news, as ratios to text.normalize("NFKC") in the same run,
 * with the number of texts on which both give the same answer.
 *
 *   node --conditions=@qawl/source --import tsx packages/bench/src/arabic/throughput/normalisation.ts [million code units]
 */
import { normalize, normalizeAligned } from "@qawl/arabic";
import { readTexts } from "../news.ts";
import { loadPeer, runPython } from "../peers.ts";
import { timeAll } from "../timing.ts";
import { digest, printRow, printTexts, type Row, textRow, YARDSTICK } from "./table.ts";

const news = readTexts(Number(process.argv[2] ?? 10) * 1e6);
const { texts } = news;
printTexts(news);
const nlpjs = await loadPeer("@nlpjs/lang-ar");
const normalizer = await loadPeer("arabic-text-normalizer");
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
  textRow(YARDSTICK, (text) => text.normalize("NFKC")),
  textRow("@qawl/arabic light", (text) => normalize(text)),
  textRow("@qawl/arabic search", search),
  textRow("@qawl/arabic match", (text) => normalize(text, { profile: "match" })),
  textRow(
    "@qawl/arabic search, aligned",
    (text) => normalizeAligned(text, { profile: "search" }).text,
  ),
  textRow(
    "@qawl/arabic match, aligned",
    (text) => normalizeAligned(text, { profile: "match" }).text,
  ),
  textRow("four-regex replace chain", chain),
];
if (nlpjs !== null) {
  const peer = new (nlpjs["NormalizerAr"] as new () => { normalize(text: string): string })();
  rows.push(textRow("@nlpjs/lang-ar", (text) => peer.normalize(text)));
}
if (normalizer !== null) {
  rows.push(
    textRow("arabic-text-normalizer", (text) =>
      (normalizer["normalize"] as (text: string) => string)(text),
    ),
  );
}
const times = timeAll(rows, texts, 15);
const yardstick = times.get(rows[0]!.name)!;
const ours = texts.map((text) => digest(search(text)));
console.log(
  "| normalisation | ratio | ms | texts with the answer of `search` |\n|---|---:|---:|---:|",
);
for (const { name, answer } of rows)
  printRow(
    name,
    times.get(name)!,
    yardstick,
    texts.filter((text, i) => digest(answer!(text)) === ours[i]).length,
    texts.length,
  );
for (const { name, milliseconds, answers } of runPython("normalize", texts)) {
  const agreeing = answers.filter((answer, i) => answer === ours[i]).length;
  printRow(name, milliseconds, yardstick, agreeing, texts.length);
}
