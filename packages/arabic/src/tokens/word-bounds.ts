import { LITTLE_ENDIAN } from "../normalize/little-endian.ts";
import { ARABIC, fillByClass, INVISIBLE, LINE, MARK, SPACE } from "./character-class.ts";
import type { TokenList } from "./token-list.ts";

const BLANK = 0x20;
const ARABIC_COMMA = 0x060c;
const NEWLINE = 0x0a;
const [FIRST, SECOND] = LITTLE_ENDIAN ? [0, 16] : [16, 0];

/** So many code units are looked at in one go: they, and where words begin and end in them, stay in the cache. */
export const WINDOW: number = 1 << 14;

/** What is in a window: how many bounds, odd where its last word goes on behind it, and at most how many tokens. */
interface WindowContents {
  readonly found: number;
  readonly most: number;
}

/** Finds words in a stretch of at most a window. */
export interface WordWindow {
  /** Where the words of the window begin and end in turn, counted from its first code unit. */
  readonly bounds: Int32Array;
  /**
   * Finds the runs of Arabic letters and marks in from..to. Nobody can guess where a word ends, so nothing is asked:
   * every place is written down, and counts only where something changes.
   */
  find(units: Uint16Array, from: number, to: number): WindowContents;
  /**
   * Adds words from the bound `first` on as long as a space or a comma and a space follow each, and the alignment goes
   * on in one run; answers the bound of the first word that is left. The last word of the window is always left.
   */
  addPlainWords(
    list: TokenList,
    normalized: string,
    begin: number,
    first: number,
    found: number,
  ): number;
}

/** The one window. Its arrays are constants of the functions that loop over them: see `USUAL_UNITS`. */
export const wordWindow: WordWindow = createWordWindow();

function createWordWindow(): WordWindow {
  const windowUnits = new Uint16Array(WINDOW + 2);
  const windowPairs = new Uint32Array(windowUnits.buffer);
  const bounds = new Int32Array(WINDOW + 3);
  /** For each code unit: 1 in a word, 3 a mark in a word, 0 space; else one more in the upper half. */
  const roles = new Uint32Array(0x10000);
  let known = false;
  return { bounds, find, addPlainWords };

  function find(units: Uint16Array, from: number, to: number): WindowContents {
    if (!known) fillByClass(roles, roleOf);
    known = true;
    const length = to - from;
    windowUnits.set(units.subarray(from, to));
    windowUnits[length] = NEWLINE;
    let found = 0;
    let before = 0;
    let sum = 0;
    for (let i = 0; i < length; i = (i + 2) | 0) {
      const pair = windowPairs[i >> 1]!;
      const first = roles[(pair >>> FIRST) & 0xffff]!;
      const second = roles[(pair >>> SECOND) & 0xffff]!;
      const inside = first & 1;
      bounds[found] = i;
      found = (found + (inside ^ before)) | 0;
      before = second & 1;
      bounds[found] = (i + 1) | 0;
      found = (found + (inside ^ before)) | 0;
      sum = (sum + first + second) | 0;
    }
    if (found > 0 && bounds[found - 1] === length) found--;
    return { found, most: ((found + 1) >> 1) + (sum >>> 16) };
  }

  function addPlainWords(
    list: TokenList,
    normalized: string,
    begin: number,
    first: number,
    found: number,
  ): number {
    const { tokens, shift } = list;
    const limit = (list.runEnd - begin - 1) | 0;
    const offset = (begin + shift) | 0;
    const last = (found - 2) | 0;
    let size = list.size | 0;
    let i = first | 0;
    let from = bounds[i]! | 0;
    while (i < last) {
      const to = bounds[(i + 1) | 0]!;
      const next = bounds[(i + 2) | 0]!;
      const gap = (next - to) | 0;
      if (windowUnits[(next - 1) | 0] !== BLANK || to >= limit || roles[windowUnits[from]!] !== 1)
        break;
      if (gap !== 1 && (gap !== 2 || windowUnits[to] !== ARABIC_COMMA)) break;
      const form = normalized.slice((begin + from) | 0, (begin + to) | 0);
      const start = (from + offset) | 0;
      const end = (to + offset) | 0;
      tokens[size] = { start, end, form, kind: "word" };
      size = (size + 1) | 0;
      if (gap === 2) {
        tokens[size] = { start: end, end: (end + 1) | 0, form: "،", kind: "punctuation" };
        size = (size + 1) | 0;
      }
      from = next;
      i = (i + 2) | 0;
    }
    list.size = size;
    return i;
  }
}

function roleOf(value: number): number {
  if (value === ARABIC) return 1;
  if (value === MARK) return 3;
  return value === SPACE || value === LINE || value === INVISIBLE ? 0 : 1 << 16;
}
