// From a statement to named features.
export { baseForm } from "./base-form.ts";
// From features to sparse rows.
export type { WordPlaces } from "./collect-known.ts";
export { explainRow } from "./explain-row.ts";
export { extractFeatures, type Feature } from "./extract-features.ts";
export { FAMILIES, type FamilyName } from "./families/index.ts";
export type { Clusters, Concepts, FeatureConfig, Lean, Phrase, Places } from "./feature-config.ts";
export { findIntroductions } from "./find-introductions.ts";
export { type Aboutness, howMuchAbout } from "./how-much-about.ts";
export { type ClusterOf, indexClusters } from "./index-clusters.ts";
export { type LabelledNames, selectVocabulary, type VocabularyEntry } from "./select-vocabulary.ts";
export type { SparseRow } from "./sparse-row.ts";
export type { StatementInput } from "./statement-input.ts";
export {
  createVectorize,
  type ExplainedRow,
  fitVectorizer,
  type LabelledInput,
  type Vectorize,
  type Vectorizer,
} from "./vectorizer.ts";
