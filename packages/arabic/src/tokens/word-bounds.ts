import { ARABIC, fillByClass, INVISIBLE, LINE, MARK, SPACE } from "./character-class.ts";
import type { TokenList } from "./token-list.ts";

const BLANK = 0x20;
const ARABIC_COMMA = 0x060c;

/** So many code units are looked at in one go: they, and where words begin and end in them, stay in the cache. */
export const WINDOW: number = 1 << 14;

// Constants of this module, for which its loops are compiled: V8 checks any other array anew in each turn.
const windowUnits = new Uint16Array(WINDOW + 1);
const bounds = new Int32Array(WINDOW + 3);
/** For each code unit: 1 in a word, 3 a mark in a word, 0 space; else OTHER. */
const roles = new Uint32Array(0x10000);
const OTHER = 1 << 16;
let known = false;

/** Where the words of the window begin and end in turn, counted from its first code unit. */
export const BOUNDS: Int32Array = bounds;

/** What is in a window: how many bounds, odd where its last word goes on behind it, and at most how many tokens. */
export interface WindowContents {
  readonly found: number;
  readonly most: number;
}

/**
 * Finds the runs of Arabic letters and marks in a stretch of at most a window; behind it must stand one code unit
 * more. Nobody can guess where a word ends, so nothing is asked: every place is written down, and counts only where
 * something changes.
 */
export function findWordBounds(units: Uint16Array, from: number, to: number): WindowContents {
  if (!known) fillByClass(roles, roleOf);
  known = true;
  const length = to - from;
  windowUnits.set(units.subarray(from, to + 1));
  let found = 0;
  let before = 0;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const role = roles[windowUnits[i]!]!;
    const inside = role & 1;
    bounds[found] = i;
    found += inside ^ before;
    before = inside;
    sum = (sum + role) | 0;
  }
  return { found, most: ((found + 1) >> 1) + (sum >>> 16) };
}

/**
 * Adds words from the bound `first` on as long as a space or a comma and a space follow each, and the alignment goes on
 * in one run; answers the bound of the first word that is left. The last word of the window is always left.
 */
export function addPlainWords(
  list: TokenList,
  normalized: string,
  begin: number,
  first: number,
  found: number,
): number {
  const { tokens, shift } = list;
  const limit = list.runEnd - begin - 1;
  const offset = begin + shift;
  let { size } = list;
  let i = first;
  let from = bounds[i]!;
  for (const last = found - 2; i < last; i += 2) {
    const to = bounds[i + 1]!;
    const next = bounds[i + 2]!;
    if (to >= limit || windowUnits[next - 1] !== BLANK || roles[windowUnits[from]!] !== 1) break;
    const comma = next === to + 2 && windowUnits[to] === ARABIC_COMMA;
    if (next !== to + 1 && !comma) break;
    const form = normalized.slice(begin + from, begin + to);
    const end = to + offset;
    tokens[size++] = { start: from + offset, end, form, kind: "word" };
    if (comma) tokens[size++] = { start: end, end: end + 1, form: "،", kind: "punctuation" };
    from = next;
  }
  list.size = size;
  return i;
}

function roleOf(value: number): number {
  if (value === ARABIC) return 1;
  if (value === MARK) return 3;
  return value === SPACE || value === LINE || value === INVISIBLE ? 0 : OTHER;
}
