import { createRandom, evaluateLabels, shuffle } from "@qawl/evaluation";
import type { Baseline, BaselineCase, Predict } from "./baseline.ts";

/** What is used of `natural`'s classifiers. Texts are lists of words: its own tokenisers drop Arabic. */
interface NaturalClassifier {
  addDocument(words: readonly string[], label: string): void;
  train(): void;
  classify(words: readonly string[]): string;
  readonly classifier: { smoothing?: number };
}

interface Natural {
  readonly BayesClassifier: new (stemmer: null, smoothing: number) => NaturalClassifier;
  readonly LogisticRegressionClassifier: new () => NaturalClassifier;
}

const SMOOTHINGS = [0.05, 0.1, 0.3, 1];
/** Rows among which the smoothing is chosen: two thirds to learn, one to judge. */
const CHOOSING_ROWS = 600;
/** Its time grows with the cube of the rows: 100 tweets take seconds, 1,000 hours. */
const LOGISTIC_ROWS = 60;

/** The baselines of the package `natural` where it is installed; it is never needed to train or to answer. */
export async function loadNaturalBaselines(): Promise<readonly Baseline[]> {
  let natural: Natural;
  try {
    // The subpath, because the index of the package prints and brings data bases along.
    const name = "natural/lib/natural/classifiers/index.js";
    const loaded = (await import(name)) as { readonly default: Natural };
    natural = loaded.default;
  } catch {
    return [];
  }
  return [
    {
      name: "natural naive Bayes",
      note: `smoothing chosen on at most ${CHOOSING_ROWS} training rows`,
      fit: (training, seed) => fitBayes(natural, training, seed),
    },
    {
      name: "natural logistic regression",
      note: `learns from a fixed sample of ${LOGISTIC_ROWS} rows, because its time grows with their cube`,
      fit: (training, seed) => {
        const sample = shuffle(training, createRandom(seed)).slice(0, LOGISTIC_ROWS);
        return learn(new natural.LogisticRegressionClassifier(), sample);
      },
    },
  ];
}

function fitBayes(
  { BayesClassifier }: Natural,
  training: readonly BaselineCase[],
  seed: number,
): Predict {
  const chosen = shuffle(training, createRandom(seed)).slice(0, CHOOSING_ROWS);
  const cut = Math.ceil((2 * chosen.length) / 3);
  const judge = new BayesClassifier(null, 1);
  const judged = learn(judge, chosen.slice(0, cut));
  const scored = SMOOTHINGS.map((smoothing) => {
    judge.classifier.smoothing = smoothing;
    const pairs = chosen
      .slice(cut)
      .map(({ words, label }) => ({ gold: label, predicted: judged(words) }));
    return { smoothing, score: evaluateLabels(pairs).macroF1 };
  });
  const [best] = scored.sort((a, b) => b.score - a.score || a.smoothing - b.smoothing);
  return learn(new BayesClassifier(null, best!.smoothing), training);
}

function learn(classifier: NaturalClassifier, training: readonly BaselineCase[]): Predict {
  for (const { words, label } of training) {
    if (words.length > 0) classifier.addDocument(words, label);
  }
  classifier.train();
  return (words) => classifier.classify(words);
}
