import type { Block } from "../block.ts";

const LINE_FEED = 0x0a;

/** Bytes of lines that go to one worker at once; a longer line goes alone. */
const BLOCK_BYTES = 128 * 1024;

/**
 * Cuts bytes into blocks of whole lines, without looking into them. `skip` lines at the beginning are passed over; the last line needs no line
 * feed. Holds one block at a time.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  skip: number,
  done: () => number | null,
): AsyncGenerator<Block> {
  let pending: Uint8Array[] = [];
  let line = 1;
  const cut = (last: Uint8Array): Block | null => {
    const bytes = Buffer.concat([...pending, last]);
    pending = [];
    const units = countLines(bytes);
    const firstLine = line;
    line += units;
    const over = Math.min(units, Math.max(0, skip + 1 - firstLine));
    if (over === units) return null;
    const kept = bytes.subarray(offsetOfLine(bytes, over));
    const work = { firstLine: firstLine + over, bytes: new Uint8Array(kept) };
    return { units: units - over, work, done: done() };
  };
  for await (const chunk of chunks) {
    let start = 0;
    while (start < chunk.length) {
      const end = endOfBlock(chunk, start);
      if (end === -1) {
        pending.push(chunk.subarray(start));
        break;
      }
      const block = cut(chunk.subarray(start, end));
      start = end;
      if (block !== null) yield block;
    }
  }
  if (pending.length > 0) {
    const block = cut(new Uint8Array(0));
    if (block !== null) yield block;
  }
}

/** After the last line feed within a block's length, or after the first beyond it; -1 when the chunk holds none. */
function endOfBlock(chunk: Uint8Array, start: number): number {
  const last = chunk.lastIndexOf(LINE_FEED, start + BLOCK_BYTES - 1);
  if (last >= start) return last + 1;
  const next = chunk.indexOf(LINE_FEED, start + BLOCK_BYTES);
  return next === -1 ? -1 : next + 1;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return bytes.length > 0 && bytes.at(-1) !== LINE_FEED ? count + 1 : count;
}

function offsetOfLine(bytes: Uint8Array, lines: number): number {
  let offset = 0;
  for (let passed = 0; passed < lines; passed++) offset = bytes.indexOf(LINE_FEED, offset) + 1;
  return offset;
}
