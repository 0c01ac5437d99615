import { ARABIC, DIGIT, LATIN, LETTER, MARK } from "./character-class.ts";

const FULL_STOP = 0x2e;
const WAW = 0x0648;
// د م ا أ
const TITLE_LETTERS = new Set([0x062f, 0x0645, 0x0627, 0x0623]);

/**
 * An abbreviation is one Arabic letter and a full stop (د.), or a chain of them whose last stop may be missing
 * (ا.ف.ب, ق.م.). `wordEnd` is the end of the word that starts at `start` and stands before a full stop. Answers the
 * end of the abbreviation, or `wordEnd` where it is none: a longer word before a full stop ends a sentence.
 */
export function scanAbbreviation(
  units: Uint16Array,
  start: number,
  wordEnd: number,
  classes: Uint8Array,
): number {
  const first = letterEnd(units, start, classes);
  if (first !== wordEnd) {
    // و before the abbreviation of a title: ود. وم. وأ.
    const titled = units[start] === WAW && TITLE_LETTERS.has(units[first]!);
    return titled && letterEnd(units, first, classes) === wordEnd ? wordEnd + 1 : wordEnd;
  }
  const before = start === 0 ? -1 : classes[units[start - 1]!]!;
  if (before === DIGIT || before === LATIN || before === LETTER) return wordEnd;
  let end = wordEnd;
  while (units[end]! === FULL_STOP && units[end + 1]! !== FULL_STOP) {
    const next = letterEnd(units, end + 1, classes);
    // The next word is longer than a letter: the stop is the last of the abbreviation (د.محمد).
    if (next === end + 1 || classes[units[next]!] === ARABIC) return end + 1;
    end = next;
  }
  return end;
}

/** The end of one letter with its marks, or `start` where no letter stands. */
function letterEnd(units: Uint16Array, start: number, classes: Uint8Array): number {
  if (classes[units[start]!] !== ARABIC) return start;
  let end = start + 1;
  while (end < start + 4 && classes[units[end]!] === MARK) end++;
  return end;
}
