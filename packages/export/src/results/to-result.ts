import type { Analysis } from "qawl";
import type { AnalysedArticle } from "./analysed-article.ts";

/** One line of a results file: the analysis, and in `article` the text, unless it was left out. */
export type Result = Omit<Analysis, "article"> & {
  readonly article: Analysis["article"] & { readonly text?: string };
};

/** The plain JSON value in which an analysed article is kept. */
export function toResult({ text, analysis }: AnalysedArticle): Result {
  return text === null ? analysis : { ...analysis, article: { ...analysis.article, text } };
}
