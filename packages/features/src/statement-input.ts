import type { Document, Span } from "@qawl/arabic";

/** What the vectoriser reads of a statement: the prepared article and where the statement's parts stand in it. */
export interface StatementInput {
  readonly document: Document;
  readonly form: string;
  readonly source: {
    readonly span: Span | null;
    /** Where the article names the source most fully, see `findIntroductions`; default: `span`. */
    readonly introduction?: Span | null;
  };
  readonly cue: { readonly lemma: string };
  readonly content: readonly { readonly span: Span }[];
}
