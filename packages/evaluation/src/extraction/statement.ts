/** Half-open UTF-16 range of the article's text. */
export interface EvaluatedSpan {
  readonly start: number;
  readonly end: number;
}

/** Who speaks: the id the annotator or the linker gave, and the name it goes by in the text. */
export interface EvaluatedActor {
  readonly id: string;
  readonly name: string;
}

/** What the measures read of a statement, gold or predicted; a plain JSON value. */
export interface EvaluatedStatement {
  readonly form: string;
  readonly source: {
    readonly span: EvaluatedSpan | null;
    readonly inherited: boolean;
    readonly kind?: string;
    readonly actor: EvaluatedActor | null;
  };
  readonly cue: { readonly span: EvaluatedSpan | null; readonly lemma: string };
  readonly content: readonly { readonly span: EvaluatedSpan }[];
  readonly faction?: { readonly label: string };
  readonly stance?: { readonly label: string };
}

/** One article as two annotators, or an annotator and a system, saw it. */
export interface EvaluatedArticle {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly EvaluatedStatement[];
  readonly predicted: readonly EvaluatedStatement[];
}
