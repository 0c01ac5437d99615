import { prepare } from "@qawl/arabic";
import {
  measurePress,
  type PressStatistics,
  type ReadArticle,
  type Skeleton,
  sentenceSkeletons,
  skeletonRepetition,
} from "@qawl/corpus";
import { createRandom, shuffle } from "@qawl/evaluation";
import { findStatements } from "@qawl/quotes";

/** How a body of news writes, and how often it repeats the frames of its sentences. */
export interface PressFigures {
  readonly press: PressStatistics;
  readonly skeletons: {
    /** Sentences drawn, so that two bodies are compared at one size. */
    readonly sentences: number;
    /** Share of the sentences that keep at least two, three words and share their frame with another article. */
    readonly keeping2: number;
    readonly keeping3: number;
  };
}

const SENTENCES = 3000;
const SEED = 2026;

/** Reads texts with the project's own extractor: the same reader for the corpus and for real news, so that its errors are the same. */
export function readPress(texts: readonly string[]): PressFigures {
  const articles = texts.map((text): ReadArticle & { skeletons: readonly Skeleton[] } => {
    const document = prepare(text);
    const statements = findStatements(document);
    const cues = statements.flatMap(({ cue }) => (cue.span === null ? [] : [cue.span]));
    return { document, statements, skeletons: sentenceSkeletons(document, cues) };
  });
  const drawn = draw(articles.map(({ skeletons }) => skeletons));
  const share = (kept: number): number =>
    Math.round(10_000 * skeletonRepetition(drawn, { kept }).share) / 10_000;
  return {
    press: measurePress(articles),
    skeletons: {
      sentences: drawn.flat().length,
      keeping2: share(2),
      keeping3: share(3),
    },
  };
}

/** Whole articles in seeded order until enough sentences are drawn. */
function draw(articles: readonly (readonly Skeleton[])[]): readonly (readonly Skeleton[])[] {
  let sentences = 0;
  return shuffle(articles, createRandom(SEED)).filter((article) => {
    if (sentences >= SENTENCES) return false;
    sentences += article.length;
    return true;
  });
}
