import type { Cue } from "../lexicon/cue-types.ts";

/** A half-open range of token numbers. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/**
 * A statement in the making. A pass finds cue, source and where the content begins; the content of `clause` and
 * `object` is open-ended until all frames are known, because the next frame may end it.
 */
export interface Frame {
  readonly rule: string;
  /** Token of the cue, or -1. */
  readonly cue: number;
  /** Token after the cue. */
  readonly cueEnd: number;
  readonly lemma: string;
  readonly entry: Cue | null;
  /** Token at which the frame begins: a content that is open there ends before it. */
  readonly start: number;
  /** Whether it ends the content of a frame before it (a nested statement does not). */
  readonly cuts: boolean;
  readonly source: Range | null;
  readonly kind: "clause" | "object" | "quote" | "speech";
  /** Fixed ranges, or the first token of an open-ended content with `end` -1. */
  readonly content: readonly Range[];
}
