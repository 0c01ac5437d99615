import type { FamilyName } from "./families/index.ts";

/** Words that stand for one idea of the pack's question, as base forms: `{ leave: ["انسحاب", …] }`. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** A phrase of the pack's question: a head followed shortly by a modifier, or a word that stands alone. Base forms or forms. */
export interface Phrase {
  readonly heads: readonly string[];
  readonly modifiers: readonly string[];
  readonly alone: readonly string[];
}

/** Word -> cluster, learned from unlabelled text: words in like company share a cluster. */
export type Clusters = Readonly<Record<string, number>>;

/** How statements become features; plain data, saved with the model. */
export interface FeatureConfig {
  readonly families: readonly FamilyName[];
  /** Default: no concepts. */
  readonly concepts?: Concepts;
  /** Default: no phrases. */
  readonly phrases?: Readonly<Record<string, Phrase>>;
  /** Cue lemma -> class of cue (say, reject, demand …). Default: lemmas only. */
  readonly cueClasses?: Readonly<Record<string, string>>;
  /** Default: no clusters. */
  readonly clusters?: Clusters;
}
