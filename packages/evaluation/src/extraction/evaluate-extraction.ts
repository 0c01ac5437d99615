import { type PrecisionRecall, toPrecisionRecall } from "../precision-recall.ts";
import { isRegistered, isSameActor, isSourceRight } from "./is-source-right.ts";
import type { MatchedArticle } from "./match-statements.ts";

/** A share of cases that are right, with both counts. */
export interface Share {
  readonly right: number;
  readonly of: number;
  /** `right / of`, or NaN where there is no case. */
  readonly value: number;
}

export interface ExtractionReport {
  readonly articles: number;
  readonly found: PrecisionRecall;
  readonly exact: PrecisionRecall;
  /** By the gold form: recall of its statements, and precision among predictions of that form. */
  readonly byForm: Readonly<Record<string, PrecisionRecall>>;
  readonly source: Share;
  /** Among found statements whose gold source is understood. */
  readonly inherited: Share;
  /** Among found statements whose gold actor is in the registry. */
  readonly actor: Share;
  readonly bySourceKind: Readonly<Record<string, Share>>;
  readonly byLemma: Readonly<Record<string, Share>>;
}

/** The measures of extraction over matched articles. */
export function evaluateExtraction(articles: readonly MatchedArticle[]): ExtractionReport {
  const pairs = articles.flatMap((article) => article.pairs);
  const missed = articles.flatMap((article) => article.missed);
  const spurious = articles.flatMap((article) => article.spurious);
  const gold = pairs.length + missed.length;
  const predicted = pairs.length + spurious.length;
  const golds = [...pairs.map((pair) => pair.gold), ...missed];
  const predictions = [...pairs.map((pair) => pair.predicted), ...spurious];
  const forms = [...new Set(golds.map(({ form }) => form))].sort();
  const kinds = [...new Set(golds.map(({ source }) => source.kind ?? "unknown"))].sort();
  return {
    articles: articles.length,
    found: toPrecisionRecall(pairs.length, predicted, gold),
    exact: toPrecisionRecall(pairs.filter(({ exact }) => exact).length, predicted, gold),
    byForm: Object.fromEntries(
      forms.map((form) => [form, evaluateForm(form, pairs, golds, predictions)]),
    ),
    source: share(pairs, isSourceRight),
    inherited: share(
      pairs.filter(({ gold }) => gold.source.inherited),
      (pair) => isSameActor(pair.gold.source.actor, pair.predicted.source.actor),
    ),
    actor: share(
      pairs.filter(({ gold }) => gold.source.actor !== null && isRegistered(gold.source.actor)),
      (pair) => isSameActor(pair.gold.source.actor, pair.predicted.source.actor),
    ),
    bySourceKind: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        share(
          pairs.filter(({ gold }) => (gold.source.kind ?? "unknown") === kind),
          isSourceRight,
        ),
      ]),
    ),
    byLemma: foundByLemma(pairs, missed),
  };
}

type Pair = MatchedArticle["pairs"][number];
type Statement = MatchedArticle["missed"][number];

/**
 * A form's recall is the share of its gold statements found under any form; its precision the share of predictions of the form that
 * found a statement of any form. So a boundary between direct and mixed costs nothing here.
 */
function evaluateForm(
  form: string,
  pairs: readonly Pair[],
  golds: readonly Statement[],
  predictions: readonly Statement[],
): PrecisionRecall {
  const gold = golds.filter((statement) => statement.form === form).length;
  const predicted = predictions.filter((statement) => statement.form === form).length;
  const recalled = pairs.filter((pair) => pair.gold.form === form).length;
  const precise = pairs.filter((pair) => pair.predicted.form === form).length;
  const recall = gold === 0 ? 0 : recalled / gold;
  const precision = predicted === 0 ? 0 : precise / predicted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, right: recalled, predicted, gold };
}

function foundByLemma(
  pairs: readonly Pair[],
  missed: readonly Statement[],
): Readonly<Record<string, Share>> {
  const counts = new Map<string, { right: number; of: number }>();
  const count = (lemma: string, right: number): void => {
    const entry = counts.get(lemma) ?? { right: 0, of: 0 };
    counts.set(lemma, { right: entry.right + right, of: entry.of + 1 });
  };
  for (const { gold } of pairs) count(gold.cue.lemma, 1);
  for (const { cue } of missed) count(cue.lemma, 0);
  return Object.fromEntries(
    [...counts]
      .sort((a, b) => b[1].of - a[1].of || (a[0] < b[0] ? -1 : 1))
      .map(([lemma, { right, of }]) => [lemma, { right, of, value: right / of }]),
  );
}

function share(pairs: readonly Pair[], isRight: (pair: Pair) => boolean): Share {
  const right = pairs.filter(isRight).length;
  return { right, of: pairs.length, value: right / pairs.length };
}
