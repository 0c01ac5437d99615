import {
  DIGIT,
  EMOJI,
  INVISIBLE,
  LATIN,
  LETTER,
  LINE,
  MARK,
  PUNCTUATION,
  QUOTE,
  SURROGATE,
} from "./character-class.ts";
import { isCallMark } from "./is-call-mark.ts";
import { QuoteResolver } from "./quote-resolver.ts";
import { scanLatin } from "./scan-latin.ts";
import { scanNumber } from "./scan-number.ts";
import { scanPair } from "./scan-pair.ts";
import { scanTag } from "./scan-tag.ts";
import type { TokenKind } from "./token.ts";
import type { TokenList } from "./token-list.ts";

const FULL_STOP = 0x2e;
const NUMBER_SIGN = 0x23;
const COMMERCIAL_AT = 0x40;
const PERCENT = 0x25;

/** Everything but Arabic words and spaces. A run of one and the same mark is one token, so fifty million of them are one. */
export class GapScanner {
  readonly lines: number[] = [];
  readonly stops: number[] = [];
  private readonly normalized: string;
  private readonly units: Uint16Array;
  private readonly list: TokenList;
  private readonly classes: Uint8Array;
  private readonly quotes: QuoteResolver;
  private end = 0;
  /** Number of the token at which the current line begins. */
  private lastLine = 0;

  constructor(normalized: string, units: Uint16Array, list: TokenList, classes: Uint8Array) {
    this.normalized = normalized;
    this.units = units;
    this.list = list;
    this.classes = classes;
    this.quotes = new QuoteResolver(units, list, classes);
  }

  /** Reads what begins at `start` (a token, a line break, or nothing); answers where to go on. */
  scan(start: number): number {
    const { units, classes, list, normalized } = this;
    const unit = units[start]!;
    const value = classes[unit]!;
    if (value === INVISIBLE) return start + 1;
    if (value === LINE) {
      this.endLine();
      return start + 1;
    }
    this.end = start + 1;
    const kind = this.kindAt(start, unit, value);
    const { end } = this;
    list.add(kind, start, end, end === start + 1 ? singleForm(unit) : normalized.slice(start, end));
    return end;
  }

  finish(): void {
    this.quotes.endParagraph();
  }

  private endLine(): void {
    this.quotes.endParagraph();
    const next = this.list.size;
    if (next > this.lastLine) this.lines.push(next);
    this.lastLine = next;
  }

  /** The kind of the token at `start`; `this.end` becomes its end. */
  private kindAt(start: number, unit: number, value: number): TokenKind {
    const { normalized, units, classes } = this;
    switch (value) {
      case LETTER:
        this.skipLetters();
        return "word";
      case MARK:
        this.skipLetters();
        return "symbol";
      case LATIN:
        return this.take(scanLatin(normalized, start, classes));
      case DIGIT:
        this.end = scanNumber(units, start, classes);
        return this.end > 0 ? "number" : this.take(scanLatin(normalized, start, classes));
      case SURROGATE:
        return this.take(scanPair(normalized, start));
      case EMOJI:
        while (classes[units[this.end]!] === MARK) this.end++;
        return "emoji";
      case QUOTE:
        this.skipRun(unit);
        this.quotes.mark(this.list.size, start, this.end);
        this.stops.push(this.list.size);
        return "open-quote";
      case PUNCTUATION:
        return this.punctuation(start, unit);
      default:
        this.skipRun(unit);
        return "symbol";
    }
  }

  private punctuation(start: number, unit: number): TokenKind {
    const { normalized, classes } = this;
    if (unit === NUMBER_SIGN || unit === COMMERCIAL_AT) {
      const tagged = scanTag(normalized, start, classes);
      if (tagged > start) {
        this.end = tagged;
        return unit === NUMBER_SIGN ? "hashtag" : "mention";
      }
    }
    if (unit === PERCENT && classes[this.units[start + 1]!] === DIGIT) {
      const end = scanNumber(this.units, start + 1, classes);
      this.end = end > 0 ? end : scanLatin(normalized, start + 1, classes).end;
      return "number";
    }
    this.skipRun(unit);
    if (isCallMark(unit) || (unit === FULL_STOP && this.end === start + 1))
      this.stops.push(this.list.size);
    return "punctuation";
  }

  private take(found: { readonly kind: TokenKind; readonly end: number }): TokenKind {
    this.end = found.end;
    return found.kind;
  }

  private skipLetters(): void {
    const { units, classes } = this;
    while (classes[units[this.end]!] === LETTER || classes[units[this.end]!] === MARK) this.end++;
  }

  private skipRun(unit: number): void {
    const { units } = this;
    while (units[this.end] === unit) this.end++;
  }
}

const SINGLE_FORMS: string[] = Array.from({ length: 0x700 }, (_, unit) =>
  String.fromCharCode(unit),
);

function singleForm(unit: number): string {
  return unit < SINGLE_FORMS.length ? SINGLE_FORMS[unit]! : String.fromCharCode(unit);
}
