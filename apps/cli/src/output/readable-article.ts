import type { Analysis } from "qawl";

/** An analysis with the text it speaks of, for the views that show words. */
export interface ReadableArticle {
  readonly text: string;
  readonly analysis: Analysis;
}
