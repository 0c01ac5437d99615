import { ARABIC, DIGIT, LATIN, LETTER, MARK } from "./character-class.ts";

const UNDERSCORE = 0x5f;

/**
 * The end of a hashtag or mention: # or @ and the letters, digits, marks and underscores behind it; `start` where
 * none follow, or where a letter stands before the sign (an e-mail address, C#).
 */
export function scanTag(text: string, start: number, classes: Uint8Array): number {
  const before = start === 0 ? -1 : classes[text.charCodeAt(start - 1)]!;
  if (before === LATIN || before === LETTER) return start;
  let end = start + 1;
  let letters = false;
  for (; end < text.length; end++) {
    const value = classes[text.charCodeAt(end)]!;
    if (value === ARABIC || value === LATIN || value === LETTER) letters = true;
    else if (value !== DIGIT && value !== MARK && text.charCodeAt(end) !== UNDERSCORE) break;
  }
  return letters ? end : start;
}
