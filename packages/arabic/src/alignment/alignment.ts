/**
 * Which stretch of a normalised text came from which stretch of the original. Most of a text is runs in which
 * one code unit stands for one; only the breaks between runs are kept, so the size follows the changes of
 * length, never the text: two numbers a break, at most one break for two code units of input.
 */
export interface Alignment {
  readonly originalLength: number;
  readonly normalizedLength: number;
  /**
   * Pairs (position in the normalised text, position in the original). A run of one-to-one code units begins at
   * each; the original between the end of a run and the next break was removed. A position `o` in the original is
   * written as `-1 - o` where a block begins that was rewritten as a whole; the next break ends it.
   */
  readonly breaks: Int32Array;
}
