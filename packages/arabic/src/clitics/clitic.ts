import type { Span } from "../spans/span.ts";

/** What a piece of a word does. `article` is ال, also where it has melted into لل. */
export type CliticRole = "conjunction" | "preposition" | "future" | "article" | "stem" | "pronoun";

/** A piece of a word, with its span in the original. */
export interface WordPart extends Span {
  readonly form: string;
  readonly role: CliticRole;
}

/** One way to cut a word into clitics and stem; its parts cover the word without gaps. */
export interface CliticSegmentation {
  readonly parts: readonly WordPart[];
  /** Higher is likelier; comparable between the segmentations of one word. */
  readonly score: number;
}
