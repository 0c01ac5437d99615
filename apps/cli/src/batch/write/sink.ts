import type { BlockResult } from "../block.ts";

/** What has been written so far, of this run and of those that it continues. */
export interface Written {
  /** Lines of JSON lines or records of a table that have been read. */
  readonly units: number;
  readonly records: number;
  readonly statements: number;
  readonly failed: number;
}

export const NOTHING_WRITTEN: Written = { units: 0, records: 0, statements: 0, failed: 0 };

export function addBlock(written: Written, units: number, result: BlockResult): Written {
  return {
    units: written.units + units,
    records: written.records + result.records,
    statements: written.statements + result.statements,
    failed: written.failed + result.failed,
  };
}

/** Where results go, block after block. */
export interface Sink {
  /** What an earlier run left; nothing when the run starts anew. */
  readonly begun: Written;
  readonly write: (bytes: Uint8Array, written: Written) => Promise<void>;
  /** Makes the output whole. */
  readonly finish: () => Promise<void>;
  /** Takes away what a run has begun that came to nothing. */
  readonly discard: () => Promise<void>;
}
