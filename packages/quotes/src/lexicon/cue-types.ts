/**
 * What a cue may be followed by:
 * `clause` أن/إن and its kin · `quote` a quotation or a colon · `object` a bare noun · `addressee` a bare noun that is spoken
 * to or about, before the preposition · a preposition: noun or clause after it.
 */
export type Takes =
  | "clause"
  | "quote"
  | "object"
  | "addressee"
  | "ب"
  | "ل"
  | "إلى"
  | "على"
  | "من"
  | "عن"
  | "في"
  | "بين";

/** Classes of cues, by the act they report. */
export type CueClass =
  | "say"
  | "add"
  | "explain"
  | "affirm"
  | "note"
  | "announce"
  | "reveal"
  | "inform"
  | "think"
  | "expect"
  | "claim"
  | "deny"
  | "demand"
  | "warn"
  | "threaten"
  | "accuse"
  | "condemn"
  | "praise"
  | "promise"
  | "support"
  | "reject"
  | "admit"
  | "express"
  | "ask"
  | "answer"
  | "describe";

/**
 * One verb: perfect (the lemma), imperfect, active participle, verbal noun, what it takes, remarks.
 * Principal parts are third person masculine singular; a participle of a defective verb is written with its ي (نافي);
 * `-` stands for a part that is not in use. Remarks: `noun` the bare perfect is also a common noun, preposition or name
 * (counts only where a verb can stand) · `act` often names a deed and not a word (a noun object alone is not enough) ·
 * `rare` the bare perfect is nearly always another word and is not generated.
 */
export type CueRow = readonly [
  perfect: string,
  imperfect: string,
  participle: string,
  verbalNoun: string,
  takes: string,
  remarks?: string,
];

/** A cue of the lexicon, read from its row. */
export interface Cue {
  readonly lemma: string;
  readonly class: CueClass;
  readonly imperfect: string;
  readonly participle: string;
  readonly verbalNoun: string;
  readonly takes: ReadonlySet<Takes>;
  /** The bare perfect is also a noun, a preposition or a name. */
  readonly ambiguous: boolean;
  /** Often a deed, not a word. */
  readonly act: boolean;
  /** The bare perfect is nearly always another word (دون، قبل): it is not generated. */
  readonly rare: boolean;
  /** The verb reports only where such a word stands behind it (ألقى باللوم). */
  readonly company: RegExp | undefined;
}

/** The grammatical shape under which a form was generated. */
export type CueShape = "perfect" | "imperfect" | "passive" | "participle" | "verbal-noun";

/** One surface form of a cue, match-normalised. */
export interface CueForm {
  readonly cue: Cue;
  readonly shape: CueShape;
  readonly feminine: boolean;
  readonly plural: boolean;
  /** A pronoun is attached: object of a verb (أبلغه), owner of a verbal noun (قوله). */
  readonly pronoun: boolean;
}
