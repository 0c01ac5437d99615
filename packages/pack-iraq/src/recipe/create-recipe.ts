import { normalize } from "@qawl/arabic";
import { baseForm, type Clusters, type Concepts, type Phrase } from "@qawl/features";
import { cueClasses } from "@qawl/quotes";
import type { HeadConfig } from "@qawl/stance/tensorflow";
import concepts from "../../data/concepts.json" with { type: "json" };
import phrases from "../../data/phrases.json" with { type: "json" };
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
          families: [
            "words",
            "characters",
            "cue",
            "negation",
            "concepts",
            "signs",
            "topic",
            "clusters",
          ],
          concepts: toBaseForms(concepts),
          phrases: toBasePhrases(phrases),
          cueClasses: cueClasses(),
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
    Object.entries(words).map(([concept, list]) => [concept, withBases(list)]),
  );
}

function toBasePhrases(
  phrases: Readonly<Record<string, Phrase>>,
): Readonly<Record<string, Phrase>> {
  return Object.fromEntries(
    Object.entries(phrases).map(([name, { heads, modifiers, alone }]) => [
      name,
      { heads: withBases(heads), modifiers: withBases(modifiers), alone: withBases(alone) },
    ]),
  );
}

function withBases(words: readonly string[]): readonly string[] {
  const forms = words.map((word) => normalize(word, { profile: "match" }));
  // An entry marked ~ is the stem of a verb and stands as it is.
  return [
    ...new Set([...forms, ...forms.map((form) => (form.startsWith("~") ? form : baseForm(form)))]),
  ];
}
