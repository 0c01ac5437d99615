import { type Linked, link, type Registry, type SourcedStatement } from "@qawl/actors";
import { prepare } from "@qawl/arabic";
import { actorOf, type GoldArticle } from "@qawl/corpus";
import type { LabelPair } from "@qawl/evaluation";
import { findIntroductions } from "@qawl/features";
import type { Classify } from "@qawl/stance";
import { goldSources } from "./gold-sources.ts";

/** What an unseen actor said, and the camp he was taken to speak for. */
export interface UnseenCase {
  readonly actor: string;
  readonly phrase: string;
  readonly gold: string;
  /** By the classifier alone. */
  readonly classifier: string;
  /** By the masked registry; `null` where it has no answer. */
  readonly registry: string | null;
}

/** The camps of one article's unseen actors, by their gold sources: the classifier and a registry that does not hold them answer apart. */
export function unseenCases(
  article: GoldArticle,
  hidden: ReadonlySet<string>,
  registry: Registry,
  classify: Classify,
): readonly UnseenCase[] {
  const { text, published, statements } = article;
  const document = prepare(text);
  const linked: readonly Linked<SourcedStatement>[] = link(
    registry,
    document,
    goldSources(statements),
    { published },
  );
  const introductions = findIntroductions(statements, ({ source }) => source.actor);
  return statements.flatMap((statement, index) => {
    const actor = actorOf(article, statement);
    if (actor === null || !hidden.has(actor)) return [];
    const { form, cue, content, faction } = statement;
    const { span } = statement.source;
    const source = { span, introduction: introductions[index]! };
    const answer = classify({ document, form, source, cue, content }, { evidence: 0 });
    return {
      actor,
      phrase: span === null ? "-" : text.slice(span.start, span.end),
      gold: faction.label,
      classifier: answer["faction"]!.label,
      registry: linked[index]!.faction?.label ?? null,
    };
  });
}

/** What the classifier says. */
export function byClassifier({ gold, classifier }: UnseenCase): LabelPair {
  return { gold, predicted: classifier };
}

/** What the whole way says: the registry first, the classifier where it has no answer. */
export function byBoth({ gold, registry, classifier }: UnseenCase): LabelPair {
  return { gold, predicted: registry ?? classifier };
}
