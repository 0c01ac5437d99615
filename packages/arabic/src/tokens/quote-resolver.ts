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

type Family = "angle" | "single" | "double";

/** What a mark says of itself: 1 opens, -1 closes, 0 nothing (straight). */
interface Shape {
  readonly direction: number;
  readonly family: Family;
}
const STRAIGHT: Shape = { direction: 0, family: "double" };
const SHAPES: ReadonlyMap<number, Shape> = new Map(
  (OPENS + CLOSES + SINGLE).split("").map((mark) => [mark.charCodeAt(0), shapeOf(mark)]),
);

/** One mark: the token, its shape, and what the surroundings say: 1 opens, -1 closes, 0 nothing. */
interface Mark {
  readonly token: number;
  readonly unit: number;
  readonly shape: Shape;
  readonly evidence: number;
}

/**
 * Decides for every quotation mark whether it opens or closes, paragraph by paragraph.
 *
 * Marks with a direction («» “”) mean what they say unless their surroundings and the open marks both say the
 * opposite (“…“, ”…“, »…«). Straight marks follow their surroundings: before a word and after a space a mark
 * opens, after a word and before a space or a stop it closes. Where that gives no balanced paragraph and the
 * number of straight marks is even, they alternate. Where it is odd, the surroundings decide for each mark alone:
 * the odd mark is kept, and nothing after the end of the paragraph is touched.
 */
export class QuoteResolver {
  private readonly units: Uint16Array;
  private readonly list: TokenList;
  private readonly classes: Uint8Array;
  private marks: Mark[] = [];

  constructor(units: Uint16Array, list: TokenList, classes: Uint8Array) {
    this.units = units;
    this.list = list;
    this.classes = classes;
  }

  /** A mark at from..to of the normalised text is about to become the token with this number. */
  mark(token: number, from: number, to: number): void {
    const left = this.opensAfter(token, from);
    const right = this.closesBefore(to);
    const unit = this.units[from]!;
    const shape = SHAPES.get(unit) ?? STRAIGHT;
    this.marks.push({ token, unit, shape, evidence: left - right });
  }

  endParagraph(): void {
    if (this.marks.length === 0) return;
    const straight = this.marks.filter(({ shape }) => shape.direction === 0);
    this.resolve(straight.length > 1 && straight.length % 2 === 0 && !isBalanced(straight));
    this.marks = [];
  }

  /** 1: what stands before the mark makes it an opening one. 0.5: unknown. */
  private opensAfter(token: number, from: number): number {
    if (from === 0) return 1;
    const unit = this.units[from - 1]!;
    const value = this.classes[unit]!;
    if (value === SPACE || value === LINE) return 1;
    if (value === QUOTE) return 0.5;
    if (value === PUNCTUATION) return BEFORE_OPENING.includes(String.fromCharCode(unit)) ? 1 : 0;
    const previous = token > 0 ? this.list.tokens[token - 1] : undefined;
    if (
      value === ARABIC &&
      previous?.kind === "word" &&
      previous.form.length <= LONGEST_CLITIC &&
      CLITICS.has(previous.form)
    )
      return 1;
    return isInWord(value) ? 0 : 0.5;
  }

  private closesBefore(to: number): number {
    const unit = this.units[to]!;
    const value = this.classes[unit]!;
    if (value === SPACE || value === LINE) return 1;
    if (value === QUOTE) return 0.5;
    if (value === PUNCTUATION) return "([{#@".includes(String.fromCharCode(unit)) ? 0 : 1;
    return isInWord(value) ? 0 : 0.5;
  }

  private resolve(alternate: boolean): void {
    const open: Family[] = [];
    for (const { token, shape, evidence } of this.marks) {
      const { direction, family } = shape;
      const depth = open.lastIndexOf(family);
      const opens =
        alternate && direction === 0 ? depth < 0 : decide(direction, evidence, depth >= 0);
      this.list.tokens[token]!.kind = opens ? "open-quote" : "close-quote";
      if (opens) {
        // Deeper nesting than this is noise, and the list must stay short.
        if (open.length < 8) open.push(family);
      } else if (depth >= 0) open.length = depth;
    }
  }
}

function decide(direction: number, evidence: number, isOpen: boolean): boolean {
  if (direction > 0) return !(evidence < 0 && isOpen);
  if (direction < 0) return evidence > 0 && !isOpen;
  if (evidence !== 0) return evidence > 0;
  return !isOpen;
}

/** Whether the surroundings alone pair all straight marks, each kind for itself. */
function isBalanced(marks: readonly Mark[]): boolean {
  const depths = new Map<number, number>();
  for (const { unit, evidence } of marks) {
    const depth = depths.get(unit) ?? 0;
    const next = depth + (evidence > 0 || (evidence === 0 && depth === 0) ? 1 : -1);
    if (next < 0) return false;
    depths.set(unit, next);
  }
  return [...depths.values()].every((depth) => depth === 0);
}

function shapeOf(mark: string): Shape {
  const direction = OPENS.includes(mark) ? 1 : CLOSES.includes(mark) ? -1 : 0;
  if (ANGLE.includes(mark)) return { direction, family: "angle" };
  return { direction, family: SINGLE.includes(mark) ? "single" : "double" };
}

function isInWord(value: number): boolean {
  return (
    value === ARABIC || value === LATIN || value === LETTER || value === DIGIT || value === MARK
  );
}
