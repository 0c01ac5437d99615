import { BreakList } from "../alignment/break-list.ts";
import type { RewriteTarget } from "../rules/rule.ts";
import { returnBuffer, takeBuffer } from "./buffer-pool.ts";
import { LOOK, type Program, REMOVE } from "./program.ts";
import type { UnitBuffer } from "./unit-buffer.ts";

/** What one pass writes: code units and, when asked for, the breaks of the alignment. */
export class Sink implements RewriteTarget {
  length = 0;
  /** The text that was read, where what was written is the same. */
  unchanged: string | null = null;
  readonly breaks: BreakList | null;
  readonly buffer: UnitBuffer;
  private readonly program: Program;
  /** Where the block that a rewriter is writing begins. */
  private blockStart = 0;
  private blockFrom = 0;

  constructor(program: Program, capacity: number, aligned: boolean) {
    this.program = program;
    this.breaks = aligned ? new BreakList() : null;
    this.buffer = takeBuffer(capacity + 1);
  }

  /** The code units written so far, and room for more behind them. */
  get units(): Uint16Array {
    return this.buffer.units;
  }

  /** What was written, as a flat string. */
  read(): string {
    return this.unchanged ?? this.buffer.read(this.length);
  }

  /** Gives the buffer back; the sink must not be used again. */
  release(): void {
    returnBuffer(this.buffer);
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
      else if (becomes === LOOK) this.writeKept(expansions.get(unit) ?? units[i]!);
    }
  }

  writeKept(units: string): void {
    for (let i = 0; i < units.length; i++) this.put(units.charCodeAt(i));
  }

  replacePrevious(units: string): void {
    this.takeBack(this.length - 1);
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
      this.writeKept(expansions.get(unit) ?? text[at]!);
      done = 1;
    }
    if (this.breaks !== null) {
      const written = this.length - this.blockStart;
      const end = at + done;
      if (written === 0) this.breaks.removed(this.length, end);
      else if (written !== 1 || end - this.blockFrom !== 1) {
        this.breaks.block(this.blockStart, this.blockFrom, this.length, end);
      }
    }
    return done;
  }

  /** Makes room for as many code units more, and one behind them. */
  reserve(more: number): void {
    const needed = this.length + more + 1;
    if (needed > this.units.length) this.buffer.widen(needed, this.length);
  }

  private put(unit: number): void {
    this.reserve(1);
    this.units[this.length++] = unit;
    const least = this.program.runs?.[unit] ?? 0;
    if (least > 0) this.limitRun(unit, least);
  }

  /** Where the last `least` code units are all the same letter, leaves the first. */
  private limitRun(unit: number, least: number): void {
    const first = this.length - least;
    if (first < 0) return;
    for (let i = first; i < this.length; i++) if (this.units[i] !== unit) return;
    if (first + 1 < this.blockStart) this.takeBack(first + 1);
    else this.length = first + 1;
  }

  /** Forgets what was written from `length` on; what is written next belongs to one block with it. */
  private takeBack(length: number): void {
    this.length = length;
    if (this.breaks === null) return;
    const { normalized, original } = this.breaks.retract(length);
    this.blockStart = normalized;
    this.blockFrom = original;
  }
}
