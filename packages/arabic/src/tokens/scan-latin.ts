import { DIGIT, LATIN, LINE, MARK, PUNCTUATION, SPACE, SYMBOL } from "./character-class.ts";
import type { TokenKind } from "./token.ts";

/** What a scanner has found and where it ends. */
export interface Scanned {
  readonly kind: TokenKind;
  readonly end: number;
}

// Joined inside a Latin word when a letter or digit follows: F-16, don't, U.S, AT&T, snake_case.
const JOINERS = new Set(
  ["-", "'", "\u2019", ".", "&", "_", "\u2010", "\u2011"].map((unit) => unit.charCodeAt(0)),
);
const SCHEME = /^(?:https?|ftp)$/i;
const HOST_ENDING =
  /\.(?:com|net|org|info|int|gov|edu|mil|tv|news|io|iq|krd|ir|uk|eu|us|me|sa|ae|qa|eg|sy|tr|jo|lb|kw|fr|de)$/i;

/** A Latin word, with figures and joiners inside (F-16), a web address or an e-mail address. */
export function scanLatin(text: string, start: number, classes: Uint8Array): Scanned {
  let end = wordEnd(text, start, classes);
  const word = end - start <= 64 ? text.slice(start, end) : "";
  if (SCHEME.test(word) && text.startsWith("://", end))
    return { kind: "url", end: addressEnd(text, end + 3, classes) };
  if (/^www\./i.test(word) || HOST_ENDING.test(word))
    return { kind: "url", end: addressEnd(text, end, classes) };
  if (text[end] === "@" && isAlphanumeric(classes[text.charCodeAt(end + 1)])) {
    end = wordEnd(text, end + 1, classes);
    return { kind: "url", end };
  }
  // An abbreviation keeps its last stop: U.S.
  if (text[end] === "." && /^[A-Z](?:\.[A-Z])+$/.test(word) && text[end + 1] !== ".") end++;
  return { kind: "latin", end };
}

function wordEnd(text: string, start: number, classes: Uint8Array): number {
  let end = start + 1;
  for (;;) {
    const value = classes[text.charCodeAt(end)];
    if (value === LATIN || value === DIGIT || value === MARK) end++;
    else if (JOINERS.has(text.charCodeAt(end)) && isAlphanumeric(classes[text.charCodeAt(end + 1)]))
      end += 2;
    else return end;
  }
}

function isAlphanumeric(value: number | undefined): boolean {
  return value === LATIN || value === DIGIT;
}

/** The end of an address: Latin letters, digits and signs; closing punctuation at the end is the sentence's. */
function addressEnd(text: string, start: number, classes: Uint8Array): number {
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const value = classes[unit];
    if (unit > 0x7f ? value !== LATIN : value === SPACE || value === LINE) break;
    if (value !== LATIN && value !== DIGIT && value !== PUNCTUATION && value !== SYMBOL) break;
  }
  while (end > start && ".,;:!?)]}*".includes(text[end - 1]!)) end--;
  return end;
}
