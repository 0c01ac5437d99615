import { agreeOn, type LabelAgreement } from "./label-agreement.ts";
import type { HandPair, PairedArticle } from "./pair-hands.ts";

/** How two hands agree. Every figure is symmetric in the hands (a confusion turns over); labels are compared where both marked the same act. */
export interface Agreement {
  readonly articles: number;
  readonly first: number;
  readonly second: number;
  readonly paired: number;
  /** F1 of the acts: one hand's statements found among the other's. */
  readonly foundF1: number;
  /** F1 of the acts whose contents are the same words. */
  readonly exactF1: number;
  /** Mean token F1 of the contents of paired statements. */
  readonly contentF1: number;
  /** The same over all statements; one without a partner counts 0. */
  readonly contentF1OfAll: number;
  /** Share of pairs whose source phrases have token F1 >= 0.5, or of which neither has a phrase. */
  readonly source: number;
  /** Share of pairs with the same actor; two actors that are local to the article count as the same. */
  readonly actor: number;
  readonly cueLemma: number;
  readonly labels: Readonly<Record<LabelName, LabelAgreement>>;
}

export type LabelName = "stance" | "faction" | "form" | "source form";

/** The measures of agreement over articles paired by `pairHands`. Shares are NaN where there is no pair. */
export function measureAgreement(articles: readonly PairedArticle[]): Agreement {
  const pairs = articles.flatMap((article) => article.pairs);
  const first = pairs.length + articles.reduce((sum, { onlyFirst }) => sum + onlyFirst.length, 0);
  const second =
    pairs.length + articles.reduce((sum, { onlySecond }) => sum + onlySecond.length, 0);
  const overlap = pairs.reduce((sum, pair) => sum + pair.overlap, 0);
  const ofBoth = (count: number): number => (2 * count) / (first + second);
  const share = (isSame: (pair: HandPair) => boolean): number =>
    pairs.filter(isSame).length / pairs.length;
  return {
    articles: articles.length,
    first,
    second,
    paired: pairs.length,
    foundF1: ofBoth(pairs.length),
    exactF1: ofBoth(pairs.filter((pair) => pair.overlap === 1).length),
    contentF1: overlap / pairs.length,
    contentF1OfAll: ofBoth(overlap),
    source: share(hasSameSource),
    actor: share(
      (pair) => registered(pair.first.source.actor) === registered(pair.second.source.actor),
    ),
    cueLemma: share((pair) => pair.first.cue.lemma === pair.second.cue.lemma),
    labels: {
      stance: agreeOn(pairs, ({ stance }) => stance.label),
      faction: agreeOn(pairs, ({ faction }) => faction.label),
      form: agreeOn(pairs, ({ form }) => form),
      "source form": agreeOn(pairs, ({ source }) => source.kind),
    },
  };
}

/** Whether both hands marked the same phrase as the source, or neither marked one. */
export function hasSameSource({ first, second, sourceOverlap }: HandPair): boolean {
  if (first.source.span === null || second.source.span === null) {
    return first.source.span === second.source.span;
  }
  return sourceOverlap >= 0.5;
}

/** The id of a registered actor; one name for all that are local to an article, whose numbers or names are each hand's own. */
function registered(actor: string | null): string | null {
  return actor?.startsWith("local:") || actor?.startsWith("@") ? "local" : actor;
}
