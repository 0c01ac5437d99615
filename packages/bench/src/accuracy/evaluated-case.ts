import { prepare } from "@qawl/arabic";
import {
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
import type { Classify } from "@qawl/stance";
import type { Analyser } from "qawl";
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
  /** Labels of the gold statements by the classifier alone. */
  readonly stance: readonly LabelPair[];
  readonly faction: readonly LabelPair[];
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
  classify: Classify,
): EvaluatedCase {
  const { id, text, published, statements, actors } = article;
  const gold: readonly EvaluatedStatement[] = goldToEvaluated(statements, text, actors);
  const analysis = analyse({ text, ...(published == null ? {} : { published }) });
  const document = prepare(text);
  const introductions = findIntroductions(statements, ({ source }) => source.actor);
  const answers = statements.map(({ form, source, cue, content }, index) => {
    const introduced = { span: source.span, introduction: introductions[index]! };
    return classify({ document, form, source: introduced, cue, content }, { evidence: 0 });
  });
  return {
    id,
    raw: matchStatements({ id, text, gold, predicted: predictedToEvaluated(analysis.statements) }),
    stance: statements.map((statement, index) => ({
      gold: statement.stance.label,
      predicted: answers[index]!["stance"]!.label,
    })),
    faction: statements.map((statement, index) => ({
      gold: statement.faction.label,
      predicted: answers[index]!["faction"]!.label,
    })),
  };
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
  "faction accuracy (classifier alone)": (cases) =>
    evaluateLabels(cases.flatMap(({ faction }) => faction)).accuracy,
  "end to end F1": (cases) => evaluateEndToEnd(cases.map(({ raw }) => raw)).f1,
};

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
