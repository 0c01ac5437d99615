import type { Document } from "@qawl/arabic";

/** What is known of the tokens before a reading is made of them. */
export interface Looked {
  readonly document: Document;
  readonly forms: readonly string[];
  readonly kinds: Int32Array;
}
