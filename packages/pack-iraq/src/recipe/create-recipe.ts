import { normalize } from "@qawl/arabic";
import { baseForm, type Clusters, type Concepts } from "@qawl/features";
import { cueIndex } from "@qawl/quotes";
import type { HeadConfig } from "@qawl/stance/tensorflow";
import concepts from "../../data/concepts.json" with { type: "json" };
import { FACTIONS, STANCES } from "../labels.ts";

/** How the pack's model is trained; change it here and run `pnpm train`. */
export interface Recipe {
  readonly heads: readonly HeadConfig[];
  readonly units: number;
  readonly epochs: number;
  readonly learningRate: number;
  readonly dropout: number;
  readonly seed: number;
}

/**
 * The recipe of the pack's model. The stance head sees the content and the cue, never the source; the faction head sees the source
 * phrase too. `clusters` are word clusters from unlabelled news; without them the model still trains.
 */
export function createRecipe(clusters?: Clusters): Recipe {
  const cueClasses = Object.fromEntries(cueIndex().cues.map((cue) => [cue.lemma, cue.class]));
  return {
    heads: [
      {
        name: "faction",
        labels: FACTIONS,
        features: { families: ["source-words", "source-characters", "words", "cue"] },
        size: 6000,
      },
      {
        name: "stance",
        labels: STANCES,
        features: {
          families: ["words", "characters", "cue", "negation", "concepts", "signs", "clusters"],
          concepts: toBaseForms(concepts),
          cueClasses,
          ...(clusters === undefined ? {} : { clusters }),
        },
        size: 6000,
      },
    ],
    units: 32,
    epochs: 40,
    learningRate: 0.003,
    dropout: 0.3,
    seed: 2026,
  };
}

/** Concepts are written as people spell them and looked up by form and by base. */
function toBaseForms(words: Concepts): Concepts {
  return Object.fromEntries(
    Object.entries(words).map(([concept, list]) => {
      const forms = list.map((word) => normalize(word, { profile: "match" }));
      return [concept, [...new Set([...forms, ...forms.map(baseForm)])]];
    }),
  );
}
