import type { Vectorizer } from "@qawl/features";
import type { HeadWeights } from "../model/head.ts";
import { softmax } from "../sparse/evaluate-head.ts";
import { hashUnit } from "./code-table.ts";
import { PieceMemory } from "./piece-memory.ts";
import { WordReader } from "./word-reader.ts";

/** Probabilities of one head for a text; `null` where the text must be read the long way. */
export type ScoreText = (text: string) => Float32Array | null;

/** Joins emoji; what stands behind it belongs to the emoji, even a space. */
const ZERO_WIDTH_JOINER = 0x200d;
/** 1 + ln count, for the counts that occur. */
const DAMPED = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(count));

/** Prepares one head for whole texts: from code units to probabilities with no tokens, names or rows in between. */
export function createScoreHead(
  vectorizer: Vectorizer,
  weights: HeadWeights,
  lemma: string,
  form: string,
): ScoreText {
  const reader = new WordReader(vectorizer);
  const memory = new PieceMemory(reader);
  const constants = reader.constants(lemma, form);
  const add = createAdder(vectorizer, weights);
  const counts = new Uint16Array(vectorizer.names.length);
  const touched = new Int32Array(vectorizer.names.length);
  let units = new Uint16Array(1024);

  return (text) => {
    const { length } = text;
    // A count must not overflow: a column comes at most once a code unit.
    if (length >= 0xffff) return null;
    if (length > units.length) units = new Uint16Array(2 * length);
    let width = 0;
    for (const column of constants) if (counts[column]!++ === 0) touched[width++] = column;
    let base = -1;
    let cluster = -1;
    let whole = true;
    for (let at = 0; at < length; at++) {
      const start = at;
      let hash = 0;
      for (; at < length; at++) {
        const unit = text.charCodeAt(at);
        if (unit <= 0x20 && (unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d)) {
          break;
        }
        if (unit === ZERO_WIDTH_JOINER) whole &&= isPicture(text.charCodeAt(at + 1));
        units[at] = unit;
        hash = hashUnit(hash, unit);
      }
      if (at === start) continue;
      let next = memory.find(text, units, start, at, hash);
      const { records } = memory;
      const wordsEnd = next + 1 + 2 * records[next]!;
      for (next++; next < wordsEnd; next += 2) {
        const nextBase = records[next]!;
        const nextCluster = records[next + 1]!;
        const pair = base < 0 || nextBase < 0 ? -1 : reader.bases.find(base, nextBase);
        if (pair >= 0 && counts[pair]!++ === 0) touched[width++] = pair;
        const joint =
          cluster < 0 || nextCluster < 0 ? -1 : reader.clusters.find(cluster, nextCluster);
        if (joint >= 0 && counts[joint]!++ === 0) touched[width++] = joint;
        base = nextBase;
        cluster = nextCluster;
      }
      const columnsEnd = next + 1 + records[next]!;
      for (next++; next < columnsEnd; next++) {
        const column = records[next]!;
        if (counts[column]!++ === 0) touched[width++] = column;
      }
    }
    const logits = add(counts, touched, width);
    return whole ? softmax(logits) : null;
  };
}

/** Half of a pair, or a sign like ♂: with one of these behind it a joiner does not reach beyond the piece. */
function isPicture(unit: number): boolean {
  return (unit >= 0xd800 && unit <= 0xdbff) || (unit >= 0x2600 && unit <= 0x27bf);
}

/** Outputs that are summed at a time, in registers. */
const BLOCK = 4;

/** Sums a counted row up to the logits, and sets its counts back to zero. */
function createAdder(
  { idf }: Vectorizer,
  { hidden, output }: HeadWeights,
): (counts: Uint16Array, touched: Int32Array, width: number) => Float32Array {
  const { kernel, bias } = hidden ?? output;
  const units = bias.length;
  const weights = Float64Array.from(idf);
  const values = new Float64Array(idf.length);
  const blocks = Array.from({ length: Math.ceil(units / BLOCK) }, (_, block) =>
    cutBlock(kernel, units, block * BLOCK),
  );
  const sums = new Float64Array(BLOCK);
  return (counts, touched, width) => {
    let squares = 0;
    for (let i = 0; i < width; i++) {
      const column = touched[i]!;
      const count = counts[column]!;
      counts[column] = 0;
      const value =
        (count === 1 ? 1 : count < 256 ? DAMPED[count]! : 1 + Math.log(count)) * weights[column]!;
      values[i] = value;
      squares += value * value;
    }
    const scale = 1 / (Math.sqrt(squares) || 1);
    const first = new Float32Array(units);
    for (let block = 0; block < blocks.length; block++) {
      addBlock(blocks[block]!, values, touched, width, sums);
      for (let unit = block * BLOCK; unit < units && unit < (block + 1) * BLOCK; unit++) {
        first[unit] = bias[unit]! + scale * sums[unit % BLOCK]!;
      }
    }
    return hidden === null ? first : applyOutput(output, first);
  };
}

/** Sums value · weight over the columns of a row, for four outputs. */
function addBlock(
  kernel: Float32Array,
  values: Float64Array,
  touched: Int32Array,
  width: number,
  sums: Float64Array,
): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < width; i++) {
    const row = touched[i]! * BLOCK;
    const value = values[i]!;
    a += value * kernel[row]!;
    b += value * kernel[row + 1]!;
    c += value * kernel[row + 2]!;
    d += value * kernel[row + 3]!;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
}

/** Four outputs of a kernel, filled up with zeros where it has fewer. */
function cutBlock(kernel: Float32Array, units: number, from: number): Float32Array {
  const columns = kernel.length / units;
  const block = new Float32Array(columns * BLOCK);
  for (let column = 0; column < columns; column++) {
    for (let unit = from; unit < units && unit < from + BLOCK; unit++) {
      block[column * BLOCK + unit - from] = kernel[column * units + unit]!;
    }
  }
  return block;
}

function applyOutput({ kernel, bias }: HeadWeights["output"], hidden: Float32Array): Float32Array {
  return bias.map((start, label) =>
    hidden.reduce(
      (sum, value, unit) => sum + Math.max(0, value) * kernel[unit * bias.length + label]!,
      start,
    ),
  );
}
