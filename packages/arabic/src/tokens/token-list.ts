import type { Alignment } from "../alignment/alignment.ts";
import { MARK } from "./character-class.ts";
import type { Token, TokenKind } from "./token.ts";

/** Arrays that are longer from the start are slow in V8. */
const LONGEST_PRESIZED = 1 << 24;

/** A token while it may still change. */
export interface DraftToken extends Token {
  kind: TokenKind;
  form: string;
}

/** Carries tokens from the normalised text to the original, from left to right along the alignment. */
export class TokenList {
  /** The array may be longer than the tokens in it; the end cuts it to them. */
  tokens: DraftToken[] = [];
  /** How many tokens there are: the number of the next one. */
  size = 0;
  /** Up to here (exclusive) positions of the normalised text are in the current run, this far from the original. */
  runEnd = -1;
  shift = 0;
  private readonly text: string;
  private readonly classes: Uint8Array;
  private readonly breaks: Int32Array;
  private readonly normalizedLength: number;
  /** The break at which the current run begins. */
  private index = 0;

  constructor(text: string, alignment: Alignment, classes: Uint8Array) {
    this.text = text;
    this.classes = classes;
    this.breaks = alignment.breaks;
    this.normalizedLength = alignment.normalizedLength;
    this.enter(0);
  }

  /** Makes room for so many tokens in all. An array that is as long as it will be need not be copied as it grows. */
  expect(count: number): void {
    const length = Math.min(count, LONGEST_PRESIZED);
    if (this.size === 0) this.tokens = new Array(length);
    else if (length > this.tokens.length) this.tokens.length = length;
  }

  /** All tokens; the list must not be used again. */
  finish(): readonly Token[] {
    if (this.tokens.length > this.size) this.tokens.length = this.size;
    return this.tokens;
  }

  /** Adds the token that stands at from..to of the normalised text (not empty, after every earlier one). */
  add(kind: TokenKind, from: number, to: number, form: string): void {
    if (to >= this.runEnd) {
      this.addSlowly(kind, from, to, form);
      return;
    }
    const { shift } = this;
    this.tokens[this.size++] = { start: from + shift, end: to + shift, form, kind };
  }

  private addSlowly(kind: TokenKind, from: number, to: number, form: string): void {
    const start = this.startOf(from);
    const previous = this.size > 0 ? this.tokens[this.size - 1]! : null;
    if (previous !== null && start < previous.end) {
      // Words that came from one character, which has no parts in the original: one token.
      previous.form += ` ${form}`;
      return;
    }
    this.tokens[this.size++] = { start, end: this.endOf(to), form, kind };
  }

  /** Makes the break the current one. Blocks have no run: every token in one goes the slow way. */
  private enter(index: number): void {
    const { breaks } = this;
    this.index = index;
    const original = breaks[index + 1]!;
    this.shift = original - breaks[index]!;
    if (original < 0) this.runEnd = -1;
    else this.runEnd = breaks[index + 2] ?? this.normalizedLength;
  }

  private advance(position: number): void {
    const { breaks } = this;
    let { index } = this;
    while (index + 2 < breaks.length && breaks[index + 2]! <= position) index += 2;
    if (index !== this.index) this.enter(index);
  }

  private startOf(position: number): number {
    this.advance(position);
    const original = this.breaks[this.index + 1]!;
    return original < 0 ? -1 - original : position + this.shift;
  }

  /** Marks and tatweel after the last letter belong to it; direction marks and the like do not. */
  private endOf(position: number): number {
    this.advance(position - 1);
    const { breaks, index, text, classes } = this;
    let end = breaks[index + 1]! < 0 ? breaks[index + 3]! : position + this.shift;
    const limit = this.nextKept(position);
    while (end < limit && classes[text.charCodeAt(end)] === MARK) end++;
    return end;
  }

  /** Where the original goes on after what was removed at `position`. */
  private nextKept(position: number): number {
    if (position === this.normalizedLength) return this.text.length;
    const { breaks } = this;
    let next = this.index;
    while (next + 2 < breaks.length && breaks[next + 2]! <= position) next += 2;
    const original = breaks[next + 1]!;
    return original < 0 ? -1 - original : original + position - breaks[next]!;
  }
}
