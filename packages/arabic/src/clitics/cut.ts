import type { CliticRole } from "./clitic.ts";

/** A piece of a normalised word. */
export interface Piece {
  readonly form: string;
  readonly role: CliticRole;
}
/** One way to cut a word, and what its clitics cost. */
export interface Cut {
  readonly pieces: readonly Piece[];
  readonly cost: number;
}
