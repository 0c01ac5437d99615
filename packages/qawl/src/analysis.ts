import type { Span } from "@qawl/arabic";
import type { Evidence } from "@qawl/stance";

/** An article as it comes in; a bare string is its text. */
export interface Article {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  /** `YYYY-MM-DD`: who held an office, and for which camp a person spoke, depends on it. */
  readonly published?: string;
}

/** Who speaks, once known: an actor of the registry, or a person known from this article only (`local:1` …). */
export interface StatementActor {
  readonly id: string;
  /** Arabic, as the registry or the article has it. */
  readonly name: string;
  readonly kind: "person" | "body" | "office";
  readonly registered: boolean;
  /** The registry id of the body for which the person speaks, or `null`. */
  readonly body: string | null;
  /** For an office named alone: the registry id of its holder on the day of publication. */
  readonly holder: string | null;
}

/** One act of reported speech, with who is quoted and where the statement stands. A plain JSON value. */
export interface Statement {
  /** `s1`, `s2` … in text order. */
  readonly id: string;
  readonly form: "direct" | "indirect" | "mixed" | "position";
  readonly source: {
    /** `null` where the sentence names nobody. */
    readonly span: Span | null;
    readonly text: string;
    /** The speaker is understood from an earlier sentence. */
    readonly inherited: boolean;
    readonly actor: StatementActor | null;
  };
  readonly cue: { readonly span: Span | null; readonly lemma: string };
  /** In text order; more than one where something stands between. */
  readonly content: readonly { readonly span: Span; readonly direct: boolean }[];
  readonly faction: {
    readonly label: string;
    readonly probability: number;
    readonly by: "registry" | "classifier";
  };
  readonly stance: {
    readonly label: string;
    readonly probability: number;
    /** The probability is below `abstainBelow`: the label is the best guess and no answer to build on. */
    readonly abstained: boolean;
    readonly scores: Readonly<Record<string, number>>;
    /** Words that moved the decision, strongest first; weights are logits, against the runner-up. */
    readonly evidence: readonly Evidence[];
  };
  /** The rule that found the statement, and how sure it is. */
  readonly rule: string;
  readonly confidence: number;
}

/** A doubt about the text; never a reason to stop. */
export interface AnalysisIssue {
  readonly code: "no-statements" | "not-arabic" | "lone-surrogate";
  readonly span?: Span;
  readonly message: string;
}

/** What an article says, by whom, and where it stands. Survives `JSON.parse(JSON.stringify(x))`. */
export interface Analysis {
  readonly article: { readonly id?: string; readonly title?: string; readonly published?: string };
  readonly statements: readonly Statement[];
  readonly issues: readonly AnalysisIssue[];
  readonly versions: { readonly qawl: string; readonly pack: string; readonly model: string };
}
