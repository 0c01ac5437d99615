// Agreement of two hands.
export type { AnnotatedStatement, AnnotatedText } from "./agreement/annotated-text.ts";
export { type Disagreement, listDisagreements } from "./agreement/list-disagreements.ts";
export {
  type Agreement,
  type LabelAgreement,
  type LabelName,
  measureAgreement,
} from "./agreement/measure-agreement.ts";
export { type HandPair, type PairedArticle, pairHands } from "./agreement/pair-hands.ts";
// An annotated article and its closed lists.
export {
  type CorpusIssue,
  type CorpusSpan,
  FORMS,
  type Form,
  GENRES,
  type Genre,
  type GoldArticle,
  type GoldStatement,
  type LocalActor,
  SETTINGS,
  type Setting,
  SOURCE_KINDS,
  type SourceKind,
  TAGS,
  type Tag,
} from "./article.ts";
// Figures of a corpus.
export { type CorpusCounts, type Counts, countCorpus } from "./count.ts";
export { findNearDuplicates, type NearDuplicate } from "./near-duplicates.ts";
// From the source form to text and spans.
export { type ParsedArticle, parseArticle } from "./parse-article.ts";
export { type Labels, validateArticle } from "./validate-article.ts";
