/** What a rule takes away: `lossless` rules keep every distinction that a reader of Arabic sees. */
export type Loss = "lossless" | "lossy";

/** Every code unit of `letters` becomes `becomes`; the empty string removes it. */
export type UnitMapping = readonly [letters: string, becomes: string];

/** What a rewriter may do with the text written so far. */
export interface RewriteTarget {
  /** The last code unit written, or -1 at the start of the text. */
  previous(): number;
  /** Writes code units; the mappings of every rule of the profile apply to them. */
  write(units: string): void;
  /** Writes code units as they are, past every mapping. */
  writeKept(units: string): void;
  /** Takes the last code unit back and writes others for it. */
  replacePrevious(units: string): void;
}

/** A rule that needs to see what stands around a code unit. */
export interface Rewriter {
  /** The code units that it wants to see, before any mapping. */
  readonly triggers: string;
  /**
   * Looks at the code unit `text[at]`, writes what it becomes and answers how many code units it has read;
   * 0 means: not mine, the mappings apply.
   */
  rewrite(text: string, at: number, target: RewriteTarget): number;
}

/** The same letter written many times: a run of at least `least` becomes one. */
export interface RunLimit {
  readonly letters: string;
  readonly least: number;
}

/**
 * One rule of normalisation. A profile is a list of rules: the mappings of each code unit are applied one rule
 * after another, rewriters see the text before the mappings, run limits look at what comes out.
 */
export interface Rule {
  /** Kebab-case, the name of its file. */
  readonly name: string;
  readonly loss: Loss;
  /** One sentence: what it does and what is lost. */
  readonly about: string;
  readonly units: readonly UnitMapping[];
  readonly rewriters?: readonly Rewriter[];
  readonly runs?: readonly RunLimit[];
}
