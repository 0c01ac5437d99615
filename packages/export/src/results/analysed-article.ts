import type { Analysis } from "qawl";

/** An analysis with the text it speaks of; `null` where the results were written without texts. */
export interface AnalysedArticle {
  readonly text: string | null;
  readonly analysis: Analysis;
}
