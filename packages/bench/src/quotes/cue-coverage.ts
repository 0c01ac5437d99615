// Draws sentences of real news that hold a complementiser or quotation marks and prints each with the reports found in it, for reading by hand:
//   cue-coverage.ts [--sentences 300] [--seed 2026] [--silent]
// The reading of one such draw is told in packages/quotes/README.md.
import { parseArgs } from "node:util";
import { type Document, prepare } from "@qawl/arabic";
import { findStatements } from "@qawl/quotes";
import { readTexts } from "../arabic/news.ts";

const { values } = parseArgs({
  options: {
    sentences: { type: "string", default: "300" },
    seed: { type: "string", default: "2026" },
    silent: { type: "boolean", default: false },
  },
});
const COMPLEMENTISER = /^[وب]?ا[ن](?:ه|ها|هم|هما|نا)?$/;
const wanted = Number(values.sentences);

/** mulberry32: the same draw for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const draw = random(Number(values.seed));
const { texts } = readTexts(200_000_000);
let printed = 0;
let covered = 0;
let tried = 0;
while (printed < wanted && tried++ < wanted * 40) {
  const text = texts[Math.floor(draw() * texts.length)]!;
  const document = prepare(text);
  const number = Math.floor(draw() * document.sentences.length);
  if (!holdsSign(document, number)) continue;
  printed++;
  const { start, end } = document.sentences[number]!;
  const found = findStatements(document).filter(({ cue, content }) => {
    const at = cue.span?.start ?? content[0]!.span.start;
    return at >= start && at < end;
  });
  if (found.length > 0) covered++;
  if (values.silent) continue;
  console.log(`${printed}. ${text.slice(start, end).replace(/\s+/g, " ")}`);
  for (const { source, cue, content, confidence } of found) {
    const said = content.map(({ span }) => text.slice(span.start, span.end)).join(" … ");
    const who = source.text === "" ? "-" : source.text;
    console.log(
      `     ${confidence.toFixed(2)} {${who}} [${cue.lemma}] ${said.replace(/\s+/g, " ").slice(0, 80)}`,
    );
  }
}
console.log(`${printed} sentences, ${covered} with a report found`);

function holdsSign({ sentences, tokens }: Document, number: number): boolean {
  const sentence = sentences[number];
  if (sentence === undefined) return false;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const { form, kind } = tokens[index]!;
    if (kind === "open-quote" || COMPLEMENTISER.test(form)) return true;
  }
  return false;
}
