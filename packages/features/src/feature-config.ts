import type { FamilyName } from "./families/index.ts";

/** Words that stand for one idea of the pack's question, `match`-normalised; `~` marks the stem of a verb: `{ leave: ["انسحاب", …] }`. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** A phrase of the pack's question: a head followed shortly by a modifier, or a word that stands alone. Base forms or forms. */
export interface Phrase {
  readonly heads: readonly string[];
  readonly modifiers: readonly string[];
  readonly alone: readonly string[];
  /** Words right behind a word that stands alone with which it means something else; default none. */
  readonly except?: readonly string[];
}

/** Whether a statement is about the places of the pack's question; names of phrases. */
export interface Places {
  readonly here: string;
  readonly elsewhere: string;
  /** What the question is about. */
  readonly theme: string;
}

/** How ideas lean for or against the theme of the pack's question; every list holds names of concepts, but for `turningCues` and `phrase`. */
export interface Lean {
  readonly towards: readonly string[];
  readonly against: readonly string[];
  /** What the question is about; an idea with one of these by it is about it. */
  readonly theme: readonly string[];
  /** Turn an idea that stands behind them: rejection, prevention. */
  readonly turning: readonly string[];
  /** Turn an idea against the theme that stands by them: danger, mistake. */
  readonly feared: readonly string[];
  /** Classes of cues that turn every idea of the content. */
  readonly turningCues: readonly string[];
  /** The phrase of `phrases` whose place in the article is told. */
  readonly phrase: string;
}

/** The words of each cluster, a space between them, by its number; learned from unlabelled text: words in like company share a cluster. */
export type Clusters = readonly string[];

/** How statements become features; plain data, saved with the model. */
export interface FeatureConfig {
  readonly families: readonly FamilyName[];
  /**
   * What has length one (Euclidean): the whole row, or the part of each kind of name (`f:`, `r:` …), so that the many runs of characters do
   * not drown the words. Default `row`.
   */
  readonly scaling?: "row" | "kind";
  /**
   * Kinds of names with a fixed value instead, outside the row's length: few features that tell much would drown among hundreds of words. Kind -> value
   * above 0. Default: none.
   */
  readonly apart?: Readonly<Record<string, number>>;
  /** Default: no concepts. */
  readonly concepts?: Concepts;
  /** Default: no phrases. */
  readonly phrases?: Readonly<Record<string, Phrase>>;
  /** Default: places are not looked at. */
  readonly places?: Places;
  /** Default: nothing leans. */
  readonly lean?: Lean;
  /** Cue lemma -> class of cue (say, reject, demand …). Default: lemmas only. */
  readonly cueClasses?: Readonly<Record<string, string>>;
  /** Default: no clusters. */
  readonly clusters?: Clusters;
}
