import { BreakList } from "../alignment/break-list.ts";
import type { RewriteTarget } from "../rules/rule.ts";
import { LOOK, type Program, REMOVE } from "./program.ts";

/** A buffer kept between calls for texts of usual length; longer ones get their own. */
const KEPT_UNITS = 1 << 18;
let kept: Uint16Array | null = null;

/** What one pass writes: code units and, when asked for, the breaks of the alignment. */
export class Sink implements RewriteTarget {
  units: Uint16Array;
  length = 0;
  readonly breaks: BreakList | null;
  private readonly program: Program;
  /** Where the block that a rewriter is writing begins. */
  private blockStart = 0;
  private blockFrom = 0;

  constructor(program: Program, capacity: number, aligned: boolean) {
    this.program = program;
    this.breaks = aligned ? new BreakList() : null;
    if (capacity <= KEPT_UNITS) {
      this.units = kept ?? new Uint16Array(KEPT_UNITS);
      kept = null;
    } else {
      this.units = new Uint16Array(capacity);
    }
  }

  /** Gives the buffer back; the sink must not be written to again. */
  release(): void {
    if (this.units.length === KEPT_UNITS) kept = this.units;
  }

  previous(): number {
    return this.length === 0 ? -1 : this.units[this.length - 1]!;
  }

  write(units: string): void {
    const { table, expansions } = this.program;
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i);
      const becomes = table[unit]!;
      if (becomes < REMOVE) this.put(becomes);
      else if (becomes === LOOK) this.writeRaw(expansions.get(unit) ?? String.fromCharCode(unit));
    }
  }

  writeKept(units: string): void {
    this.writeRaw(units);
  }

  replacePrevious(units: string): void {
    this.length--;
    if (this.breaks !== null) {
      const { normalized, original } = this.breaks.retract(this.length);
      this.blockStart = normalized;
      this.blockFrom = original;
    }
    this.write(units);
  }

  /** Handles a code unit of which the table says LOOK; answers how many code units of the text are done. */
  look(text: string, at: number): number {
    const { rewriters, expansions } = this.program;
    const unit = text.charCodeAt(at);
    this.blockStart = this.length;
    this.blockFrom = at;
    let done = 0;
    for (const rewriter of rewriters.get(unit) ?? []) {
      done = rewriter.rewrite(text, at, this);
      if (done > 0) break;
    }
    if (done === 0) {
      this.writeRaw(expansions.get(unit) ?? text[at]!);
      done = 1;
    }
    if (this.breaks !== null) {
      const written = this.length - this.blockStart;
      const read = at + done - this.blockFrom;
      if (written === 0) this.breaks.removed(this.length, at + done);
      else if (written !== 1 || read !== 1)
        this.breaks.block(this.blockStart, this.blockFrom, this.length, at + done);
    }
    return done;
  }

  /** Makes room for as many code units more. */
  reserve(more: number): void {
    if (this.length + more <= this.units.length) return;
    const wider = new Uint16Array(Math.max(this.units.length * 2, this.length + more));
    wider.set(this.units.subarray(0, this.length));
    this.units = wider;
  }

  private put(unit: number): void {
    this.reserve(1);
    this.units[this.length++] = unit;
    const least = this.program.runs?.[unit] ?? 0;
    if (least > 0) this.limitRun(unit, least);
  }

  private limitRun(unit: number, least: number): void {
    const first = this.length - least;
    if (first < 0) return;
    for (let i = first; i < this.length; i++) if (this.units[i] !== unit) return;
    this.length = first + 1;
    if (this.length >= this.blockStart) return;
    if (this.breaks !== null) {
      const { normalized, original } = this.breaks.retract(first);
      this.blockStart = normalized;
      this.blockFrom = original;
    }
  }

  private writeRaw(units: string): void {
    for (let i = 0; i < units.length; i++) this.put(units.charCodeAt(i));
  }
}
