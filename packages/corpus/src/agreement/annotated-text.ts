import type { CorpusSpan } from "../article.ts";

/** What agreement reads of an annotated statement: that of the corpus and that of a stand-off annotation alike. */
export interface AnnotatedStatement {
  readonly id: string;
  readonly form: string;
  readonly source: {
    readonly span: CorpusSpan | null;
    readonly inherited: boolean;
    readonly kind: string;
    readonly actor: string | null;
  };
  readonly cue: { readonly span: CorpusSpan | null; readonly lemma: string };
  readonly content: readonly { readonly span: CorpusSpan }[];
  readonly faction: { readonly label: string };
  readonly stance: { readonly label: string };
}

/** One article as one hand annotated it. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly AnnotatedStatement[];
}
