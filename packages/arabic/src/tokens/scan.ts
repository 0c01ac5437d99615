import type { Alignment } from "../alignment/alignment.ts";
import type { UnitBuffer } from "../normalize/unit-buffer.ts";
import { ARABIC, characterClasses, MARK, SPACE } from "./character-class.ts";
import { GapScanner } from "./gap-scanner.ts";
import { scanAbbreviation } from "./scan-abbreviation.ts";
import type { Token } from "./token.ts";
import { TokenList } from "./token-list.ts";

const FULL_STOP = 0x2e;
const BLANK = 0x20;
const NEWLINE = 0x0a;
const TATWEEL = 0x0640;

/** Tokens, and the numbers of those that the sentence splitter has to look at. */
export interface Scan {
  readonly tokens: readonly Token[];
  /** Tokens that begin a paragraph, the first one apart. */
  readonly lines: readonly number[];
  /** Quotation marks, full stops, question and exclamation marks, abbreviations of several letters. */
  readonly stops: readonly number[];
}

/**
 * Cuts a normalised text into tokens, from left to right, each code unit looked at a bounded number of times.
 * The buffer holds the normalised text and has room for one code unit behind it.
 */
export function scan(
  text: string,
  normalized: string,
  { units, pairs }: UnitBuffer,
  alignment: Alignment,
): Scan {
  const classes = characterClasses();
  const list = new TokenList(text, alignment, classes);
  const gaps = new GapScanner(normalized, units, list, classes);
  const { length } = normalized;
  // What ends every run at the end of the text.
  units[length] = NEWLINE;
  let i = 0;
  while (i < length) {
    const start = i;
    const first = units[i++]!;
    if (first === BLANK) continue;
    if (!isUsualLetter(first) || first === TATWEEL) {
      const value = classes[first]!;
      if (value === SPACE) continue;
      if (value !== ARABIC) {
        i = gaps.scan(start);
        continue;
      }
    }
    // Letters and marks: the two lowest classes. The usual letters need no look into the table, and go by twos.
    let pair = i >> 1;
    while (areUsualLetters(pairs[pair]!)) pair++;
    if (2 * pair > i) i = 2 * pair;
    // Whether one more is left nobody can guess, so it is reckoned.
    i += (((units[i]! - 0x0621) & 0xffff) - 0x2a) >>> 31;
    let unit = units[i]!;
    while (unit !== BLANK && classes[unit]! <= MARK) unit = units[++i]!;
    if (unit === FULL_STOP && i - start <= 4) {
      const end = scanAbbreviation(units, start, i, classes);
      if (end - i > 1) gaps.stops.push(list.tokens.length);
      i = end;
    }
    list.add("word", start, i, normalized.slice(start, i));
    if (unit === BLANK) i++;
  }
  gaps.finish();
  return { tokens: list.tokens, lines: gaps.lines, stops: gaps.stops };
}

/** U+0621..064A without a look into the table of classes: letters and the tatweel, which is a mark. */
function isUsualLetter(unit: number): boolean {
  return (unit - 0x0621) >>> 0 <= 0x29;
}

/** The same for two at once, each in its half: nothing may be carried over or borrowed from the other. */
function areUsualLetters(pair: number): boolean {
  const above = (pair - 0x0621_0621) | 0;
  return ((above | (above + 0x0016_0016)) & 0xffc0_ffc0) === 0;
}
