import type { Range } from "../../reading/frame.ts";

/** A paragraph that somebody speaks although nothing in it reports. */
export interface Turn extends Range {
  readonly rule: string;
  /** Who speaks, where the turn itself is the first to say so. */
  readonly source: Range | null;
}
