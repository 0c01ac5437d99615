/**
 * Stemming in words a second side by side with named peers, with the number of words on which both agree.
 *
 *   node --conditions=@qawl/source --import tsx packages/bench/src/arabic/throughput/stems.ts
 */
import { stemmer as snowball } from "@orama/stemmers/arabic";
import { createStemmer, prepare } from "@qawl/arabic";
import { readTexts } from "../news.ts";
import { runPython } from "../peers.ts";
import { timeAll } from "../timing.ts";
import { digest } from "./table.ts";

const { texts } = readTexts(1e6);
const words = texts.flatMap((text) =>
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
  `| stems of ${words.length} words | million words/s | words with the same stem |\n|---|---:|---:|`,
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
