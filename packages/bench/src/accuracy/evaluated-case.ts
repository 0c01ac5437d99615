import { prepare } from "@qawl/arabic";
import {
  calibrationError,
  type EvaluatedStatement,
  evaluateEndToEnd,
  evaluateExtraction,
  evaluateLabels,
  fAverage,
  type LabelPair,
  type MatchedArticle,
  matchStatements,
} from "@qawl/evaluation";
import { findIntroductions } from "@qawl/features";
import type { Classification, ClassifyArticle } from "@qawl/stance";
import type { Analyser } from "qawl";
import { contentOf } from "./content-of.ts";
import {
  type DeclaredActor,
  type GoldLike,
  goldToEvaluated,
  predictedToEvaluated,
} from "./to-evaluated.ts";

/** One article read from raw text, and its gold statements classified as they stand. */
export interface EvaluatedCase {
  readonly id: string;
  readonly raw: MatchedArticle;
  /** What each gold statement says. */
  readonly contents: readonly string[];
  /** Labels of the gold statements by the classifier alone. */
  readonly stance: readonly AnsweredLabel[];
  readonly faction: readonly AnsweredLabel[];
}

/** A label with the probability that it was given. */
export interface AnsweredLabel extends LabelPair {
  readonly probability: number;
}

export interface ArticleLike {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
  readonly statements: readonly GoldLike[];
  readonly actors?: readonly DeclaredActor[];
}

/** Reads one article twice: from raw text, and with its gold statements given to the classifier. */
export function evaluateArticle(
  article: ArticleLike,
  analyse: Analyser,
  classify: ClassifyArticle,
): EvaluatedCase {
  const { id, text, published, statements, actors } = article;
  const gold: readonly EvaluatedStatement[] = goldToEvaluated(statements, text, actors);
  const analysis = analyse({ text, ...(published == null ? {} : { published }) });
  const document = prepare(text);
  const introductions = findIntroductions(statements, ({ source }) => source.actor);
  const answers = classify(
    statements.map(({ form, source: { span }, cue, content }, index) => {
      const source = { span, introduction: introductions[index]! };
      return { document, form, source, cue, content };
    }),
    { evidence: 0 },
  );
  return {
    id,
    raw: matchStatements({ id, text, gold, predicted: predictedToEvaluated(analysis.statements) }),
    contents: statements.map((statement) => contentOf(text, statement)),
    stance: statements.map(({ stance }, index) => answered(stance, answers[index]!["stance"]!)),
    faction: statements.map(({ faction }, index) => answered(faction, answers[index]!["faction"]!)),
  };
}

function answered(
  gold: { readonly label: string },
  { label, probability }: Classification,
): AnsweredLabel {
  return { gold: gold.label, predicted: label, probability };
}

/** Every figure of the report as a function of the cases, so that each gets its interval from the same resampling. */
export const FIGURES: Readonly<Record<string, (cases: readonly EvaluatedCase[]) => number>> = {
  "statement found F1": (cases) => extraction(cases).found.f1,
  "  precision": (cases) => extraction(cases).found.precision,
  "  recall": (cases) => extraction(cases).found.recall,
  "exact-span F1": (cases) => extraction(cases).exact.f1,
  "source right": (cases) => extraction(cases).source.value,
  "inherited source right": (cases) => extraction(cases).inherited.value,
  "registry actor right": (cases) => extraction(cases).actor.value,
  "faction right (found statements)": (cases) => evaluateLabels(pairs(cases, "faction")).accuracy,
  "stance F-avg (found statements)": (cases) => fAverage(pairs(cases, "stance")),
  "stance F-avg (gold statements)": (cases) => fAverage(cases.flatMap(({ stance }) => stance)),
  "stance macro-F1 (gold statements)": (cases) =>
    evaluateLabels(cases.flatMap(({ stance }) => stance)).macroF1,
  "stance calibration error (gold statements)": (cases) =>
    calibration(cases.flatMap(({ stance }) => stance)),
  "faction accuracy (classifier alone)": (cases) =>
    evaluateLabels(cases.flatMap(({ faction }) => faction)).accuracy,
  "faction macro-F1 (classifier alone)": (cases) =>
    evaluateLabels(cases.flatMap(({ faction }) => faction)).macroF1,
  "faction calibration error (classifier alone)": (cases) =>
    calibration(cases.flatMap(({ faction }) => faction)),
  "end to end F1": (cases) => evaluateEndToEnd(cases.map(({ raw }) => raw)).f1,
};

/** ECE: how far the probability of an answer is from how often it is right. */
function calibration(answers: readonly AnsweredLabel[]): number {
  return calibrationError(
    answers.map(({ gold, predicted, probability }) => ({ probability, right: gold === predicted })),
  );
}

function extraction(cases: readonly EvaluatedCase[]) {
  return evaluateExtraction(cases.map(({ raw }) => raw));
}

function pairs(cases: readonly EvaluatedCase[], key: "faction" | "stance"): readonly LabelPair[] {
  return cases.flatMap(({ raw }) =>
    raw.pairs.map(({ gold, predicted }) => ({
      gold: gold[key]!.label,
      predicted: predicted[key]!.label,
    })),
  );
}
