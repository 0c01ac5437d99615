import type { Alignment } from "../alignment/alignment.ts";
import {
  ARABIC,
  characterClasses,
  DIGIT,
  EMOJI,
  INVISIBLE,
  LATIN,
  LETTER,
  LINE,
  MARK,
  PUNCTUATION,
  QUOTE,
  SPACE,
  SURROGATE,
  SYMBOL,
} from "./character-class.ts";
import { QuoteResolver } from "./quote-resolver.ts";
import { scanAbbreviation } from "./scan-abbreviation.ts";
import { scanLatin } from "./scan-latin.ts";
import { scanNumber } from "./scan-number.ts";
import { scanPair } from "./scan-pair.ts";
import { scanTag } from "./scan-tag.ts";
import type { Token } from "./token.ts";
import { TokenList } from "./token-list.ts";

const FULL_STOP = 0x2e;
const NUMBER_SIGN = 0x23;
const COMMERCIAL_AT = 0x40;
const PERCENT = 0x25;

/**
 * Cuts a normalised text into tokens, from left to right, each code unit looked at a bounded number of times.
 * A run of one and the same punctuation mark is one token, so a line of fifty million of them is one.
 */
export function scan(text: string, normalized: string, alignment: Alignment): readonly Token[] {
  const classes = characterClasses();
  const list = new TokenList(text, normalized, alignment, classes, MARK);
  const quotes = new QuoteResolver(normalized, list.tokens, classes);
  const { length } = normalized;
  let i = 0;
  while (i < length) {
    const unit = normalized.charCodeAt(i);
    const start = i;
    switch (classes[unit]) {
      case SPACE:
      case INVISIBLE:
        i++;
        break;
      case LINE:
        quotes.endParagraph();
        i++;
        break;
      case ARABIC:
        i++;
        while (i < length && isWord(classes[normalized.charCodeAt(i)]!, ARABIC)) i++;
        if (i - start <= 3 && i < length && normalized.charCodeAt(i) === FULL_STOP) {
          i = scanAbbreviation(normalized, start, i, classes);
        }
        list.add("word", start, i);
        break;
      case MARK:
      case LETTER:
        i++;
        while (i < length && isWord(classes[normalized.charCodeAt(i)]!, LETTER)) i++;
        list.add(classes[unit] === MARK ? "symbol" : "word", start, i);
        break;
      case LATIN: {
        const latin = scanLatin(normalized, i, classes);
        i = latin.end;
        list.add(latin.kind, start, i);
        break;
      }
      case DIGIT: {
        const number = scanNumber(normalized, i, classes);
        i = number.end;
        list.add(number.kind, start, i);
        break;
      }
      case QUOTE:
        i = skipRun(normalized, i, unit);
        quotes.mark(list.tokens.length, start, i);
        list.add("open-quote", start, i);
        break;
      case SURROGATE: {
        const pair = scanPair(normalized, i);
        i = pair.end;
        list.add(pair.kind, start, i);
        break;
      }
      case EMOJI: {
        i++;
        while (i < length && classes[normalized.charCodeAt(i)] === MARK) i++;
        list.add("emoji", start, i);
        break;
      }
      case PUNCTUATION:
        if (unit === NUMBER_SIGN || unit === COMMERCIAL_AT) {
          i = scanTag(normalized, i, classes);
          if (i > start) {
            list.add(unit === NUMBER_SIGN ? "hashtag" : "mention", start, i);
            break;
          }
        }
        if (unit === PERCENT && classes[normalized.charCodeAt(i + 1)] === DIGIT) {
          i = scanNumber(normalized, i + 1, classes).end;
          list.add("number", start, i);
          break;
        }
        i = skipRun(normalized, start, unit);
        list.add("punctuation", start, i);
        break;
      default:
        i = skipRun(normalized, i, unit);
        list.add(classes[unit] === SYMBOL ? "symbol" : "punctuation", start, i);
    }
  }
  quotes.endParagraph();
  return list.tokens;
}

function isWord(value: number, letter: number): boolean {
  return value === letter || value === MARK;
}

function skipRun(text: string, start: number, unit: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === unit) end++;
  return end;
}
