import type { CorpusSpan } from "../article.ts";
import type { AnnotatedStatement } from "./annotated-text.ts";
import { hasSameSource } from "./measure-agreement.ts";
import type { PairedArticle } from "./pair-hands.ts";

/** One point in which two hands differ. */
export interface Disagreement {
  readonly article: string;
  readonly what:
    | "only first"
    | "only second"
    | "content"
    | "source"
    | "form"
    | "stance"
    | "faction";
  /** What each hand has there: a label or the words it marked; `null` where it has nothing. */
  readonly first: string | null;
  readonly second: string | null;
  /** The words at issue, from the article. */
  readonly words: string;
}

/** Every disagreement in text order of the articles; a pair may differ in more than one point. */
export function listDisagreements(articles: readonly PairedArticle[]): readonly Disagreement[] {
  return articles.flatMap((article) => listArticle(article));
}

function listArticle({ id, text, ...found }: PairedArticle): readonly Disagreement[] {
  const words = ({ content }: AnnotatedStatement): string =>
    content.map(({ span }) => slice(text, span)).join(" … ");
  const alone = (what: "only first" | "only second", statement: AnnotatedStatement) => {
    const label = `${statement.cue.lemma} ${statement.form} ${statement.stance.label}`;
    const [first, second] = what === "only first" ? [label, null] : [null, label];
    return { article: id, what, first, second, words: words(statement) };
  };
  return [
    ...found.onlyFirst.map((statement) => alone("only first", statement)),
    ...found.onlySecond.map((statement) => alone("only second", statement)),
    ...found.pairs.flatMap((pair): Disagreement[] => {
      const { first, second } = pair;
      const source = ({ source }: AnnotatedStatement) =>
        source.span === null ? null : slice(text, source.span);
      const points: [Disagreement["what"], string | null, string | null, boolean][] = [
        ["content", words(first), words(second), pair.overlap === 1],
        ["source", source(first), source(second), hasSameSource(pair)],
        ["form", first.form, second.form, first.form === second.form],
        [
          "stance",
          first.stance.label,
          second.stance.label,
          first.stance.label === second.stance.label,
        ],
        [
          "faction",
          first.faction.label,
          second.faction.label,
          first.faction.label === second.faction.label,
        ],
      ];
      return points
        .filter(([, , , same]) => !same)
        .map(([what, ours, theirs]) => ({
          article: id,
          what,
          first: ours,
          second: theirs,
          words: words(first),
        }));
    }),
  ];
}

function slice(text: string, { start, end }: CorpusSpan): string {
  return text.slice(start, end);
}
