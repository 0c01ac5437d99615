import {
  ARABIC,
  DIGIT,
  LATIN,
  LETTER,
  LINE,
  MARK,
  PUNCTUATION,
  QUOTE,
  SPACE,
} from "./character-class.ts";
import type { TokenList } from "./token-list.ts";

// What a mark says of itself, and which marks belong together.
const OPENS = "\u00AB\u201C\u2039\u2018\u201E\u201A";
const CLOSES = "\u00BB\u201D\u203A\u2019";
const SINGLE = "\u0027\u2018\u2019\u201A\u201B\u2039\u203A\u0060\u00B4";
const ANGLE = "\u00AB\u00BB";
// Punctuation that stands before what is quoted, adjacent to the mark.
const BEFORE_OPENING = "([{:/-\u2013\u2014\u060C,;\u061B";
const CLITICS = new Set("و ف ب ك ل ال لل وال بال فال كال ول وب ولل وبال".split(" "));

const LONGEST_CLITIC = 3;

// What the shape of a mark says, in a table: its direction, and to which family it belongs.
const STRAIGHT = 0;
const OPENING = 1;
const CLOSING = 2;
const DIRECTION = 3;
const SHAPES = tableOfShapes();

// How much the surroundings speak for a mark being an opening or a closing one.
const NOT = 0;
const UNKNOWN = 1;
const SURE = 2;

/** Deeper nesting than this is noise, and the list must stay short. */
const DEEPEST = 8;

/**
 * Decides for every quotation mark whether it opens or closes, paragraph by paragraph.
 *
 * Marks with a direction («» “”) mean what they say unless their surroundings and the open marks both say the
 * opposite (“…“, ”…“, »…«). Straight marks follow their surroundings: before a word and after a space a mark
 * opens, after a word and before a space or a stop it closes. Where that gives no balanced paragraph and the
 * number of straight marks is even, they alternate, unless most of them clearly are the opposite. Where it is odd, the
 * surroundings decide for each mark alone: the odd mark is kept, and nothing after the end of the paragraph is touched.
 */
export class QuoteResolver {
  private readonly units: Uint16Array;
  private readonly list: TokenList;
  private readonly classes: Uint8Array;
  // The marks of the paragraph, lists in step: the number of the token, the mark, and what its surroundings say: above 0
  // that it opens, below that it closes.
  private readonly tokens: number[] = [];
  private readonly marks: number[] = [];
  private readonly evidence: number[] = [];
  private size = 0;
  /** How many of them are straight. */
  private straight = 0;

  constructor(units: Uint16Array, list: TokenList, classes: Uint8Array) {
    this.units = units;
    this.list = list;
    this.classes = classes;
  }

  /** A mark at from..to of the normalised text is about to become the token with this number. */
  mark(token: number, from: number, to: number): void {
    const { size } = this;
    const unit = this.units[from]!;
    this.tokens[size] = token;
    this.marks[size] = unit;
    this.evidence[size] = this.opensAfter(token, from) - this.closesBefore(to);
    this.size = size + 1;
    if ((shapeOf(unit) & DIRECTION) === STRAIGHT) this.straight++;
  }

  endParagraph(): void {
    if (this.size === 0) return;
    const { straight } = this;
    const even = straight > 1 && straight % 2 === 0;
    this.resolve(even && !this.isBalanced() && this.canAlternate());
    this.size = 0;
    this.straight = 0;
  }

  /** Whether what stands before the mark makes it an opening one. */
  private opensAfter(token: number, from: number): number {
    if (from === 0) return SURE;
    const unit = this.units[from - 1]!;
    const value = this.classes[unit]!;
    if (value === SPACE || value === LINE) return SURE;
    if (value === QUOTE) return UNKNOWN;
    if (value === PUNCTUATION)
      return BEFORE_OPENING.includes(String.fromCharCode(unit)) ? SURE : NOT;
    const previous = token > 0 ? this.list.tokens[token - 1] : undefined;
    if (
      value === ARABIC &&
      previous?.kind === "word" &&
      previous.form.length <= LONGEST_CLITIC &&
      CLITICS.has(previous.form)
    )
      return SURE;
    return isInWord(value) ? NOT : UNKNOWN;
  }

  /** Whether what stands behind the mark makes it a closing one. */
  private closesBefore(to: number): number {
    const unit = this.units[to]!;
    const value = this.classes[unit]!;
    if (value === SPACE || value === LINE) return SURE;
    if (value === QUOTE) return UNKNOWN;
    if (value === PUNCTUATION) return "([{#@".includes(String.fromCharCode(unit)) ? NOT : SURE;
    return isInWord(value) ? NOT : UNKNOWN;
  }

  private resolve(alternate: boolean): void {
    const open: number[] = [];
    for (let i = 0; i < this.size; i++) {
      const shape = shapeOf(this.marks[i]!);
      const direction = shape & DIRECTION;
      const family = shape & ~DIRECTION;
      let depth = open.length - 1;
      while (depth >= 0 && open[depth] !== family) depth--;
      const opens =
        alternate && direction === STRAIGHT
          ? depth < 0
          : decide(direction, this.evidence[i]!, depth >= 0);
      this.list.tokens[this.tokens[i]!]!.kind = opens ? "open-quote" : "close-quote";
      if (opens) {
        if (open.length < DEEPEST) open.push(family);
      } else if (depth >= 0) open.length = depth;
    }
  }

  /** Whether most straight marks may be what they would be in turn: a closing mark too many in front of "…" shifts all that follow. */
  private canAlternate(): boolean {
    let opens = true;
    let against = 0;
    for (let i = 0; i < this.size; i++) {
      if ((shapeOf(this.marks[i]!) & DIRECTION) !== STRAIGHT) continue;
      const evidence = this.evidence[i]!;
      if (opens ? evidence < -1 : evidence > 1) against++;
      opens = !opens;
    }
    return against * 2 <= this.straight;
  }

  /** Whether the surroundings alone pair all straight marks, each kind for itself. */
  private isBalanced(): boolean {
    const kinds: number[] = [];
    const depths: number[] = [];
    for (let i = 0; i < this.size; i++) {
      const unit = this.marks[i]!;
      if ((shapeOf(unit) & DIRECTION) !== STRAIGHT) continue;
      let kind = 0;
      while (kind < kinds.length && kinds[kind] !== unit) kind++;
      if (kind === kinds.length) {
        kinds.push(unit);
        depths.push(0);
      }
      const evidence = this.evidence[i]!;
      const opens = evidence > 0 || (evidence === 0 && depths[kind] === 0);
      depths[kind]! += opens ? 1 : -1;
      if (depths[kind]! < 0) return false;
    }
    return depths.every((depth) => depth === 0);
  }
}

function decide(direction: number, evidence: number, isOpen: boolean): boolean {
  if (direction === OPENING) return !(evidence < 0 && isOpen);
  if (direction === CLOSING) return evidence > 0 && !isOpen;
  if (evidence !== 0) return evidence > 0;
  return !isOpen;
}

/** Marks without an entry are straight, and double. */
function shapeOf(unit: number): number {
  return unit < SHAPES.length ? SHAPES[unit]! : STRAIGHT;
}

function tableOfShapes(): Uint8Array {
  const table = new Uint8Array(0x2040);
  const entries = [
    [OPENS, OPENING],
    [CLOSES, CLOSING],
    [ANGLE, 4],
    [SINGLE, 8],
  ] as const;
  for (const [marks, says] of entries)
    for (const mark of marks.split("")) table[mark.charCodeAt(0)]! |= says;
  return table;
}

function isInWord(value: number): boolean {
  return (
    value === ARABIC || value === LATIN || value === LETTER || value === DIGIT || value === MARK
  );
}
