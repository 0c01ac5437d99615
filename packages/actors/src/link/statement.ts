import type { Span } from "@qawl/arabic";

/** How a statement names its source. */
export type SourceForm =
  | "named"
  | "body"
  | "role"
  | "pronoun"
  | "understood"
  | "unnamed"
  | "collective";

/** What linking needs of a statement; any further fields are kept. */
export interface SourcedStatement {
  readonly id: string;
  /** The word that reports: a verb of going on has the speaker before, and where it stands no name goes on. */
  readonly cue?: { readonly lemma: string; readonly span?: Span | null };
  /** Where the content stands; it places a statement whose source is understood. */
  readonly content?: readonly { readonly span: Span }[];
  readonly source: {
    /** The phrase that names the source, in the original; null where it is understood. */
    readonly span: Span | null;
    readonly kind: SourceForm;
    /** Id of the statement whose source an understood, pronoun or role source stands for. */
    readonly antecedent: string | null;
    /** The phrase of another sentence that names the speaker of an understood source. */
    readonly referent?: Span | null;
  };
}

/** The actor who speaks. */
export interface LinkedActor {
  /** Id in the registry, or `local:1`, `local:2` … for a person or body known from this text only. */
  readonly id: string;
  readonly name: string;
  readonly kind: "person" | "body" | "office";
  readonly registered: boolean;
  /** Id of the body or office for which a person speaks here. */
  readonly body: string | null;
  /** For an office named alone: the id of its holder on the day of publication. */
  readonly holder: string | null;
}

/** The camp for which the source speaks, and why. */
export interface LinkedFaction {
  readonly label: string;
  readonly by: "registry";
  readonly reason: string;
}

/** A statement with its source resolved. */
export type Linked<S extends SourcedStatement> = Omit<S, "source"> & {
  readonly source: S["source"] & {
    readonly actor: LinkedActor | null;
    /** Name of the rule that resolved the source. */
    readonly link: LinkRule;
  };
  readonly faction: LinkedFaction | null;
  /** Where the faction is open, the camp of the officials of the state abroad in which the text around the source is set; null: at home, or unknown. */
  readonly abroad: string | null;
};

export type LinkRule =
  | "registered-person"
  | "short-name"
  | "local-person"
  | "role-of-person"
  | "office"
  | "body"
  | "body-mentioned-before"
  | "local-body"
  | "camp"
  | "nation"
  | "antecedent"
  | "unnamed"
  | "medium"
  | "none";
