/**
 * Sentence ends and token boundaries against the gold set of @qawl/arabic, beside peers on the same paragraphs.
 *
 *   node --conditions=@qawl/source --import tsx packages/bench/src/arabic/gold.ts
 */
import { prepare } from "@qawl/arabic";
import { readGold } from "../../../arabic/test/gold/read-gold.ts";

type Bounds = readonly number[];
interface Peer {
  readonly name: string;
  readonly sentenceEnds: (text: string) => Bounds;
  readonly tokenBounds: (text: string) => Bounds;
}

const sentenceSegmenter = new Intl.Segmenter("ar", { granularity: "sentence" });
const wordSegmenter = new Intl.Segmenter("ar", { granularity: "word" });
const PEERS: readonly Peer[] = [
  {
    name: "@qawl/arabic",
    sentenceEnds: (text) => prepare(text).sentences.map(({ end }) => end),
    tokenBounds: (text) => boundsOf(prepare(text).tokens),
  },
  {
    name: "Intl.Segmenter",
    sentenceEnds: (text) => ends(text, sentenceSegmenter.segment(text)),
    tokenBounds: (text) =>
      boundsOf(
        [...wordSegmenter.segment(text)]
          .filter(({ segment }) => segment.trim() !== "")
          .map(({ index, segment }) => ({ start: index, end: index + segment.length })),
      ),
  },
  {
    name: "split at . ! ? ؟ and at spaces",
    sentenceEnds: (text) =>
      [...text.matchAll(/[^.!?؟]+[.!?؟]*/g)].map(
        ({ index, 0: found }) => index + found.trimEnd().length,
      ),
    tokenBounds: (text) =>
      boundsOf(
        [...text.matchAll(/\S+/g)].map(({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
        })),
      ),
  },
];

const gold = readGold();
const count = (list: readonly Bounds[]): number =>
  list.reduce((sum, { length }) => sum + length, 0);
const sentenceGold = gold.map(({ sentenceEnds }) => sentenceEnds);
const tokenGold = gold.map(({ tokens }) => boundsOf(tokens));
console.log(
  `${gold.length} paragraphs, ${count(sentenceGold)} sentences, ${count(tokenGold) / 2} tokens marked by hand\n`,
);
console.log("| | sentence ends, F1 | token boundaries, F1 |\n|---|---:|---:|");
for (const { name, sentenceEnds, tokenBounds } of PEERS) {
  const sentences = f1(
    sentenceGold,
    gold.map(({ text }) => sentenceEnds(text)),
  );
  const tokens = f1(
    tokenGold,
    gold.map(({ text }) => tokenBounds(text)),
  );
  console.log(`| ${name} | ${sentences.toFixed(4)} | ${tokens.toFixed(4)} |`);
}

/** Starts and ends of spans, kept apart by parity. */
function boundsOf(spans: readonly { readonly start: number; readonly end: number }[]): Bounds {
  return spans.flatMap(({ start, end }) => [2 * start, 2 * end + 1]);
}

function ends(text: string, segments: Iterable<Intl.SegmentData>): Bounds {
  return Array.from(segments, ({ index, segment }) => index + segment.trimEnd().length).filter(
    (end) => end > 0 && end <= text.length,
  );
}

function f1(expected: readonly Bounds[], found: readonly Bounds[]): number {
  const right = expected.reduce(
    (sum, bounds, i) => sum + bounds.filter((bound) => found[i]!.includes(bound)).length,
    0,
  );
  return (2 * right) / (count(expected) + count(found));
}
