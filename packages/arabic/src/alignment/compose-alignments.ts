import { fail } from "../errors/fail.ts";
import type { Alignment } from "./alignment.ts";
import { BreakList } from "./break-list.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/**
 * The alignment of two rewritings in a row: `first` leads from a text to a second, `second` from the second to a
 * third; the answer leads from the first to the third. Blocks that overlap become one. Linear in the breaks of both.
 *
 * @throws QawlError `alignments-do-not-meet`
 */
export function composeAlignments(first: Alignment, second: Alignment): Alignment {
  if (first.normalizedLength !== second.originalLength) {
    throw fail("alignments-do-not-meet", {
      first: first.normalizedLength,
      second: second.originalLength,
    });
  }
  const breaks = new BreakList();
  const before = new Walk(segmentsOf(first), true);
  const after = new Walk(segmentsOf(second), false);
  for (;;) {
    const { segment: one } = before;
    const { segment: two } = after;
    if (one?.kind === "removed") {
      breaks.removed(after.other(), one.to);
      before.skip();
    } else if (one === undefined || two === undefined) break;
    else if (one.kind === "block" || two.kind === "block") {
      const from = before.other();
      const start = after.other();
      takeBlock(before, after);
      if (after.other() === start) breaks.removed(start, before.other());
      else breaks.block(start, from, after.other(), before.other());
    } else {
      const end = Math.min(before.end(), after.end());
      before.advance(end);
      after.advance(end);
      if (two.kind === "removed") breaks.removed(after.other(), before.other());
    }
  }
  return breaks.finish(first.originalLength, second.normalizedLength);
}

/** Goes on until no block of either side is half taken. */
function takeBlock(before: Walk, after: Walk): void {
  let end = Math.max(before.blockEnd(), after.blockEnd());
  for (;;) {
    before.advance(end);
    after.advance(end);
    const wider = Math.max(before.cutBlockEnd(), after.cutBlockEnd());
    if (wider <= end) return;
    end = wider;
  }
}

/** A place in the text between the two rewritings, seen from one of them. */
class Walk {
  private readonly segments: readonly Segment[];
  /** The text in the middle is what this rewriting wrote; else what it read. */
  private readonly wrote: boolean;
  private index = 0;
  private at = 0;

  constructor(segments: readonly Segment[], wrote: boolean) {
    this.segments = segments;
    this.wrote = wrote;
  }

  get segment(): Segment | undefined {
    return this.segments[this.index];
  }

  /** Where the segment ends in the middle. */
  end(): number {
    const { segment } = this;
    if (segment === undefined) return this.at;
    return this.wrote ? segment.end : segment.to;
  }

  /** The same place in the other text of this rewriting; inside a block, its beginning. */
  other(): number {
    const { segment } = this;
    if (segment === undefined) {
      const last = this.segments.at(-1);
      return last === undefined ? 0 : this.wrote ? last.to : last.end;
    }
    const [mine, theirs] = this.wrote
      ? [segment.start, segment.from]
      : [segment.from, segment.start];
    return segment.kind === "run" ? theirs + this.at - mine : theirs;
  }

  blockEnd(): number {
    return this.segment?.kind === "block" ? this.end() : this.at;
  }

  /** The end of a block in the middle of which this place lies; else the place. */
  cutBlockEnd(): number {
    const { segment } = this;
    if (segment?.kind !== "block") return this.at;
    return this.at > (this.wrote ? segment.start : segment.from) ? this.end() : this.at;
  }

  skip(): void {
    this.index++;
  }

  /** Goes on to a place; what was removed exactly there stays ahead. */
  advance(to: number): void {
    while (this.segment !== undefined && this.at < to) {
      const end = this.end();
      if (end > to) {
        this.at = to;
        return;
      }
      this.at = end;
      this.index++;
    }
  }
}
