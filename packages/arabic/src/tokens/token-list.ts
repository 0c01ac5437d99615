import type { Alignment } from "../alignment/alignment.ts";
import type { Token, TokenKind } from "./token.ts";

/** A token while its kind may still change. */
export interface DraftToken extends Token {
  kind: TokenKind;
}

/** Carries tokens from the normalised text to the original, from left to right along the alignment. */
export class TokenList {
  readonly tokens: DraftToken[] = [];
  private readonly normalized: string;
  private readonly text: string;
  private readonly classes: Uint8Array;
  private readonly breaks: Int32Array;
  private readonly normalizedLength: number;
  private index = 0;
  private readonly markClass: number;

  constructor(
    text: string,
    normalized: string,
    alignment: Alignment,
    classes: Uint8Array,
    markClass: number,
  ) {
    this.text = text;
    this.normalized = normalized;
    this.classes = classes;
    this.breaks = alignment.breaks;
    this.normalizedLength = alignment.normalizedLength;
    this.markClass = markClass;
  }

  /** Adds the token that stands at from..to of the normalised text (not empty, after every earlier one). */
  add(kind: TokenKind, from: number, to: number): void {
    const start = this.startOf(from);
    const end = this.endOf(to);
    this.tokens.push({ start, end, form: this.normalized.slice(from, to), kind });
  }

  private startOf(position: number): number {
    const { breaks } = this;
    let index = this.index;
    while (index + 2 < breaks.length && breaks[index + 2]! <= position) index += 2;
    this.index = index;
    const original = breaks[index + 1]!;
    if (original < 0) return -1 - original;
    return original + position - breaks[index]!;
  }

  /** Marks and tatweel after the last letter belong to it; direction marks and the like do not. */
  private endOf(position: number): number {
    const { breaks, text, classes, markClass } = this;
    let index = this.index;
    const last = position - 1;
    while (index + 2 < breaks.length && breaks[index + 2]! <= last) index += 2;
    this.index = index;
    const original = breaks[index + 1]!;
    let end: number;
    if (original < 0) end = breaks[index + 3]!;
    else {
      end = original + position - breaks[index]!;
      if (
        index + 2 < breaks.length ? breaks[index + 2]! > position : position < this.normalizedLength
      )
        return end;
    }
    const limit = this.nextKept(index, position);
    while (end < limit && classes[text.charCodeAt(end)] === markClass) end++;
    return end;
  }

  /** Where the original goes on after the characters removed at `position`. */
  private nextKept(index: number, position: number): number {
    const { breaks } = this;
    if (position === this.normalizedLength) return this.text.length;
    let next = index;
    while (next + 2 < breaks.length && breaks[next + 2]! <= position) next += 2;
    const original = breaks[next + 1]!;
    return original < 0 ? -1 - original : original + position - breaks[next]!;
  }
}
