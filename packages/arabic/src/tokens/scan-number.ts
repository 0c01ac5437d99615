import { DIGIT, LATIN } from "./character-class.ts";

const PERCENT = 0x25;
const ARABIC_PERCENT = 0x066a;
const HYPHEN = 0x2d;
const ARABIC_COMMA = 0x060c;

/**
 * The end of a number with its separators (1,500 3.5 10:30 12/3/2021) and a percent sign; an Arabic comma between
 * digits once (3،5); hyphens only in a date of three parts (2021-12-31). 0 where it runs on into Latin letters: that
 * is a Latin word (3G, 4x4). Behind the text must stand a code unit that belongs to no number.
 */
export function scanNumber(units: Uint16Array, start: number, classes: Uint8Array): number {
  let end = digitsEnd(units, start, classes);
  if (classes[units[end]!] === LATIN) return 0;
  const dated = dateEnd(units, start, end, classes);
  if (dated > 0) return dated;
  for (let commas = 0; ; ) {
    const separator = units[end]!;
    if (separator === ARABIC_COMMA ? commas++ > 0 : !isSeparator(separator)) break;
    if (classes[units[end + 1]!] !== DIGIT) break;
    end = digitsEnd(units, end + 1, classes);
  }
  const sign = units[end]!;
  return sign === PERCENT || sign === ARABIC_PERCENT ? end + 1 : end;
}

/** . , / : and the Arabic separators, which stay where the profile has not folded them. */
function isSeparator(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x2c ||
    unit === 0x2f ||
    unit === 0x3a ||
    unit === 0x066b ||
    unit === 0x066c
  );
}

function digitsEnd(units: Uint16Array, start: number, classes: Uint8Array): number {
  let end = start;
  while (classes[units[end]!] === DIGIT) end++;
  return end;
}

/** The end of `2021-12-31` or `31-12-2021`; 0 where it is no such date. */
function dateEnd(units: Uint16Array, start: number, firstEnd: number, classes: Uint8Array): number {
  if (firstEnd - start > 4 || units[firstEnd] !== HYPHEN) return 0;
  const second = digitsEnd(units, firstEnd + 1, classes);
  const width = second - firstEnd - 1;
  if (width < 1 || width > 2 || units[second] !== HYPHEN) return 0;
  const third = digitsEnd(units, second + 1, classes);
  return third > second + 1 && third - second <= 5 ? third : 0;
}
