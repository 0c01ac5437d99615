import type { Rewriter } from "../rules/rule.ts";

/** In a table: the code unit is removed. A noncharacter, so no rule writes it by the fast way. */
export const REMOVE = 0xfffe;
/** In a table: look closer (a longer replacement, a rewriter, or one of the two markers themselves). */
export const LOOK = 0xffff;

/** The table of the profile that documents are read with, the same array for ever: see `USUAL_UNITS`. */
export const MATCH_TABLE: Uint16Array = new Uint16Array(0x10000);

/** Rules compiled for one pass: what each code unit becomes. */
export interface Program {
  /** The profile changes nothing. */
  readonly empty: boolean;
  readonly table: Uint16Array;
  /** Code units that become more than one. */
  readonly expansions: ReadonlyMap<number, string>;
  readonly rewriters: ReadonlyMap<number, readonly Rewriter[]>;
  /** For each code unit, the length from which a run of it becomes one; 0: never. Absent: no rule limits runs. */
  readonly runs: Uint8Array | null;
}
