import type { Settled } from "../content/settle.ts";
import type { Reading } from "../reading/reading.ts";

/** Leaves out frames that tell the same words twice. The stronger of two is the one whose cue stands before its content. */
export function choose(reading: Reading, settled: readonly Settled[]): Settled[] {
  const kept: Settled[] = [];
  const claimed = new Int32Array(reading.tokens.length + 1).fill(-1);
  const order = [...settled].sort((a, b) => rank(a) - rank(b) || a.frame.cue - b.frame.cue);
  for (const statement of order) {
    const first = statement.content[0]!.first;
    const end = statement.content.at(-1)!.end;
    if (claimed[first] === end && statement.frame.rule !== "taken-up") continue;
    if (rank(statement) >= 2 && overlaps(claimed, first, end)) continue;
    claimed[first] = end;
    if (rank(statement) < 2)
      for (let index = first + 1; index < Math.min(end, first + 400); index++)
        if (claimed[index] === -1) claimed[index] = -2;
    kept.push(statement);
  }
  return kept.sort((a, b) => position(a) - position(b));
}

function position({ frame, content }: Settled): number {
  return Math.min(frame.cue < 0 ? content[0]!.first : frame.cue, content[0]!.first);
}

function rank({ frame }: Settled): number {
  if (frame.rule.startsWith("according-to-last")) return 2;
  if (frame.rule === "headline-colon" || frame.rule === "line-colon") return 1;
  return 0;
}

function overlaps(claimed: Int32Array, first: number, end: number): boolean {
  let taken = 0;
  for (let index = first; index < end; index++) if (claimed[index] !== -1) taken++;
  return taken * 3 > end - first;
}
