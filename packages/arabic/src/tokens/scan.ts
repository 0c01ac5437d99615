import type { Alignment } from "../alignment/alignment.ts";
import type { UnitBuffer } from "../normalize/unit-buffer.ts";
import { characterClasses, MARK, SPACE } from "./character-class.ts";
import { GapScanner } from "./gap-scanner.ts";
import { scanAbbreviation } from "./scan-abbreviation.ts";
import type { Token } from "./token.ts";
import { TokenList } from "./token-list.ts";
import { WINDOW, wordWindow } from "./word-bounds.ts";

const FULL_STOP = 0x2e;
const BLANK = 0x20;
const NEWLINE = 0x0a;

/** Tokens, and the numbers of those that the sentence splitter has to look at. */
export interface Scan {
  readonly tokens: readonly Token[];
  /** Tokens that begin a paragraph, the first one apart. */
  readonly lines: readonly number[];
  /** Quotation marks, full stops, question and exclamation marks, abbreviations of several letters. */
  readonly stops: readonly number[];
}

/**
 * Cuts a normalised text into tokens, from left to right, each code unit looked at a bounded number of times: first
 * where the Arabic words of a window are, then what stands between them. The buffer holds the normalised text and has
 * room for one code unit behind it.
 */
export function scan(
  text: string,
  normalized: string,
  { units }: UnitBuffer,
  alignment: Alignment,
): Scan {
  const classes = characterClasses();
  const list = new TokenList(text, alignment, classes);
  const gaps = new GapScanner(normalized, units, list, classes);
  const { length } = normalized;
  const { bounds } = wordWindow;
  // What ends every run at the end of the text.
  units[length] = NEWLINE;
  let at = 0;
  for (let begin = 0; begin < length; ) {
    let end = Math.min(begin + WINDOW, length);
    const contents = wordWindow.find(units, begin, end);
    let { found } = contents;
    if (found % 2 === 1) {
      // The last word goes on behind the window: it belongs to the next one, if it does not fill this one.
      if (end < length && bounds[found - 1]! > 0) end = begin + bounds[--found]!;
      else {
        while (classes[units[end]!]! <= MARK) end++;
        bounds[found++] = end - begin;
      }
    }
    bounds[found] = end - begin;
    if (begin === 0) list.expect(contents.most);
    at = readGap(units, at, begin + bounds[0]!, classes, gaps);
    for (let i = 0; i < found; i += 2) {
      if (at === begin + bounds[i]!) {
        i = wordWindow.addPlainWords(list, normalized, begin, i, found);
        at = begin + bounds[i]!;
      }
      at = readWord(units, at, begin + bounds[i + 1]!, classes, gaps, list, normalized);
      at = readGap(units, at, begin + bounds[i + 2]!, classes, gaps);
    }
    if (begin === 0 && end < length) list.expect(Math.ceil((1.02 * list.size * length) / at) + 16);
    begin = end;
  }
  gaps.finish();
  return { tokens: list.finish(), lines: gaps.lines, stops: gaps.stops };
}

/** Reads what is no Arabic word, up to `to` or past it; answers how far. */
function readGap(
  units: Uint16Array,
  from: number,
  to: number,
  classes: Uint8Array,
  gaps: GapScanner,
): number {
  let at = from;
  while (at < to) {
    const unit = units[at]!;
    at = unit === BLANK || classes[unit] === SPACE ? at + 1 : gaps.scan(at);
  }
  return at;
}

/** Reads a run of letters and marks, or what is left of it; answers how far. */
function readWord(
  units: Uint16Array,
  from: number,
  to: number,
  classes: Uint8Array,
  gaps: GapScanner,
  list: TokenList,
  normalized: string,
): number {
  let start = from;
  while (start < to && classes[units[start]!] === MARK) start = gaps.scan(start);
  if (start >= to) return start;
  let end = to;
  if (units[to] === FULL_STOP && to - start <= 4) {
    end = scanAbbreviation(units, start, to, classes);
    if (end - to > 1) gaps.stops.push(list.size);
  }
  list.add("word", start, end, normalized.slice(start, end));
  return end;
}
