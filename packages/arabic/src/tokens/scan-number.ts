import { DIGIT, LATIN } from "./character-class.ts";
import { type Scanned, scanLatin } from "./scan-latin.ts";

const PERCENT = 0x25;
const ARABIC_PERCENT = 0x066a;
const HYPHEN = 0x2d;
const ARABIC_COMMA = 0x060c;
// . , / : and the Arabic separators, which stay where the profile has not folded them
const SEPARATORS = new Set([0x2e, 0x2c, 0x2f, 0x3a, 0x066b, 0x066c]);

/**
 * A number with its separators (1,500 3.5 10:30 12/3/2021) and a percent sign; an Arabic comma between digits once
 * (3،5); hyphens only in a date of three parts (2021-12-31). A number that runs on into Latin letters is a Latin
 * word (3G, 4x4).
 */
export function scanNumber(text: string, start: number, classes: Uint8Array): Scanned {
  let end = digitsEnd(text, start, classes);
  if (classes[text.charCodeAt(end)] === LATIN) return scanLatin(text, start, classes);
  const dated = dateEnd(text, start, end, classes);
  if (dated > 0) return { kind: "number", end: dated };
  for (let commas = 0; ; ) {
    const separator = text.charCodeAt(end);
    if (classes[text.charCodeAt(end + 1)] !== DIGIT) break;
    if (separator === ARABIC_COMMA && commas === 0) commas++;
    else if (!SEPARATORS.has(separator)) break;
    end = digitsEnd(text, end + 1, classes);
  }
  const sign = text.charCodeAt(end);
  if (sign === PERCENT || sign === ARABIC_PERCENT) end++;
  return { kind: "number", end };
}

function digitsEnd(text: string, start: number, classes: Uint8Array): number {
  let end = start;
  while (classes[text.charCodeAt(end)] === DIGIT) end++;
  return end;
}

/** The end of `2021-12-31` or `31-12-2021`; 0 where it is no such date. */
function dateEnd(text: string, start: number, firstEnd: number, classes: Uint8Array): number {
  if (firstEnd - start > 4 || text.charCodeAt(firstEnd) !== HYPHEN) return 0;
  const second = digitsEnd(text, firstEnd + 1, classes);
  const width = second - firstEnd - 1;
  if (width < 1 || width > 2 || text.charCodeAt(second) !== HYPHEN) return 0;
  const third = digitsEnd(text, second + 1, classes);
  return third > second + 1 && third - second <= 5 ? third : 0;
}
