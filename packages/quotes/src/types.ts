import type { Span } from "@qawl/arabic";

/** How a statement is reported. */
export type StatementForm = "direct" | "indirect" | "mixed" | "position";

/** How its source is named. */
export type SourceKind =
  | "named"
  | "body"
  | "role"
  | "pronoun"
  | "understood"
  | "unnamed"
  | "collective";

/** One stretch of what is said. */
export interface ContentSpan {
  readonly span: Span;
  /** Between quotation marks. */
  readonly direct: boolean;
}

/** One act of reported speech or of a reported position, as the text has it. Plain data. */
export interface FoundStatement {
  /** `s1`, `s2` … in text order. */
  readonly id: string;
  readonly form: StatementForm;
  readonly source: {
    /** `null` where the subject is understood from before, or nobody is named. */
    readonly span: Span | null;
    /** The words of the span, or an empty string. */
    readonly text: string;
    readonly inherited: boolean;
    readonly kind: SourceKind;
    /** Id of the statement whose source an understood, pronoun or role source stands for. */
    readonly antecedent: string | null;
    /**
     * Where no statement does: the phrase of another sentence that names the speaker of an understood source (أصدرت **الحكومة** بيانا. وقالت …).
     */
    readonly referent: Span | null;
  };
  readonly cue: {
    /** `null` where nothing reports (a later paragraph of a communiqué, an answer). */
    readonly span: Span | null;
    readonly lemma: string;
  };
  /** In text order; more than one where what is said has a gap. */
  readonly content: readonly ContentSpan[];
  /** Name of the pass that found it. */
  readonly rule: string;
  /** 0 to 1: the precision of the rule on annotated news. */
  readonly confidence: number;
}
