/** Half-open UTF-16 range `text.slice(start, end)` of an article's text. */
export interface CorpusSpan {
  readonly start: number;
  readonly end: number;
}

export const GENRES = [
  "wire",
  "bulletin",
  "feature",
  "analysis",
  "press-conference",
  "communique",
  "interview",
  "social",
  "round-up",
  "session",
  "live",
  "headlines",
] as const;
export type Genre = (typeof GENRES)[number];

export const SETTINGS = [
  "occupation-2003",
  "sofa-2008",
  "withdrawal-2011",
  "return-2014",
  "vote-2020",
  "dialogue-2021",
  "end-of-mission-2021",
  "timetable-2024",
  "handover-2025",
  "other",
] as const;
export type Setting = (typeof SETTINGS)[number];

export const FORMS = ["direct", "indirect", "mixed", "position"] as const;
export type Form = (typeof FORMS)[number];

export const SOURCE_KINDS = [
  "named",
  "body",
  "role",
  "pronoun",
  "understood",
  "unnamed",
  "collective",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const TAGS = [
  "negation",
  "irony",
  "condition",
  "question",
  "nested",
  "both-sides",
  "off-line",
  "own-voice",
  "other-army",
  "same-words",
  "camps",
  "split",
  "long-quote",
  "scare-quotes",
] as const;
export type Tag = (typeof TAGS)[number];

/** One act of reported speech as an annotator marked it. */
export interface GoldStatement {
  readonly id: string;
  readonly form: Form;
  readonly source: {
    /** `null` where the subject is understood, or nobody is named in the sentence. */
    readonly span: CorpusSpan | null;
    readonly text: string;
    readonly inherited: boolean;
    readonly kind: SourceKind;
    /** A registry id, the local name of an invented person (`@name`), or `null` for a source nobody can name. */
    readonly actor: string | null;
  };
  readonly cue: { readonly span: CorpusSpan | null; readonly lemma: string };
  /** In text order; more than one where the content has a gap. */
  readonly content: readonly { readonly span: CorpusSpan; readonly direct: boolean }[];
  readonly faction: { readonly label: string };
  readonly stance: { readonly label: string };
  readonly tags: readonly Tag[];
}

/** A person invented for one article. */
export interface LocalActor {
  readonly id: string;
  readonly name: string;
  /** The registry id of the body the person speaks for, or `null`. */
  readonly body: string | null;
}

/** One annotated article; a plain JSON value, one line of `articles.jsonl`. */
export interface GoldArticle {
  readonly id: string;
  readonly published: string;
  readonly genre: Genre;
  readonly setting: Setting;
  /** The headline, which is also the first line of `text`; `null` where the article has none. */
  readonly title: string | null;
  readonly text: string;
  readonly actors: readonly LocalActor[];
  readonly statements: readonly GoldStatement[];
}

/** Something wrong in a source file, at a line that a person can open. */
export interface CorpusIssue {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}
