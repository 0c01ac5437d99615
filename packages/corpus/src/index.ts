// Agreement of two hands.
export type { AnnotatedStatement, AnnotatedText } from "./agreement/annotated-text.ts";
export {
  type DigestAgreement,
  type DigestLabelPair,
  measureDigestAgreement,
  type TwiceReadDigest,
} from "./agreement/digest-agreement.ts";
export type { LabelAgreement } from "./agreement/label-agreement.ts";
export { type Disagreement, listDisagreements } from "./agreement/list-disagreements.ts";
export {
  type Agreement,
  type LabelName,
  measureAgreement,
} from "./agreement/measure-agreement.ts";
export { missingPart } from "./agreement/missing-part.ts";
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
// Digests: statements without an article around them.
export type { Digest, DigestStatement } from "./digest/digest.ts";
export { type DigestLabels, parseDigests } from "./digest/parse-digests.ts";
// Names of people.
export {
  findRegisteredNames,
  type RegisteredName,
  type RegisteredPerson,
} from "./names/registered-names.ts";
export { findNearDuplicates, type NearDuplicate } from "./near-duplicates.ts";
// From the source form to text and spans.
export { type ParsedArticle, parseArticle } from "./parse-article.ts";
// How news writes and reports.
export {
  measurePress,
  type PressStatistics,
  type ReadArticle,
  type Shares,
} from "./press/measure-press.ts";
export { SPELLING_CHOICES, type SpellingChoice } from "./press/spelling-choices.ts";
// What a corpus must reach.
export { type CloseContents, type ContentHolder, closeContents } from "./report/close-contents.ts";
export { atLeast, below, countFloors, type Floor, type FloorOptions } from "./report/floors.ts";
export {
  type HardCase,
  QUOTATION_CASES,
  SPELLING_CASES,
  STANCE_CASES,
} from "./report/hard-cases.ts";
export { MASK, type Skeleton, sentenceSkeletons } from "./skeleton/sentence-skeletons.ts";
export { type SkeletonRepetition, skeletonRepetition } from "./skeleton/skeleton-repetition.ts";
// Splits by actor.
export { type ActorSplit, actorOf, chooseActors, splitByActors } from "./splits/unseen-actors.ts";
export { type Labels, validateArticle } from "./validate-article.ts";
