import { normalize } from "@qawl/arabic";
import { baseForm, type Clusters, type Concepts, type Phrase } from "@qawl/features";
import { cueClasses } from "@qawl/quotes";
import type { HeadConfig } from "@qawl/stance/tensorflow";
import concepts from "../../data/concepts.json" with { type: "json" };
import lean from "../../data/lean.json" with { type: "json" };
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
        size: 10000,
        decay: 0.00001,
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
            "lean",
            "signs",
            "topic",
            "places",
            "clusters",
          ],
          concepts: toMatchForms(concepts),
          lean,
          phrases: toBasePhrases(phrases),
          places: { here: "iraq", elsewhere: "elsewhere", theme: "forces" },
          apart: { place: 0.15, "cue-class": 0.1, form: 0.1 },
          cueClasses: cueClasses(),
          ...(clusters === undefined ? {} : { clusters }),
        },
        size: 20000,
        decay: 0.00001,
        // Chosen on dev, the real reading and the judged news; each article adapts them to itself.
        expected: { support: 0.1, oppose: 0.13, neutral: 0.22, unrelated: 0.55 },
        worth: 6,
        about: {
          phrase: "forces",
          home: "iraq",
          hardly: { support: 0.09, oppose: 0.12, neutral: 0.17, unrelated: 0.62 },
          mainly: { support: 0.1, oppose: 0.15, neutral: 0.33, unrelated: 0.42 },
          nowhere: { support: 0.01, oppose: 0.01, neutral: 0.01, unrelated: 0.97 },
        },
        // With it the answers are as sure as they are right on dev (error 0.045), the real reading (0.03) and the judged news (0.05); without it 0.09 on dev.
        softening: 1.2,
      },
    ],
    units: 0,
    epochs: 14,
    learningRate: 0.004,
    dropout: 0.4,
    // Of three seeds the one with the best mean F-avg of stances on dev and the real reading; they lie within 0.02.
    seed: 2026,
  };
}

/** Concepts are written as people spell them and looked up as the text is normalised. */
function toMatchForms(concepts: Concepts): Concepts {
  return Object.fromEntries(
    Object.entries(concepts).map(([concept, words]) => [concept, [...new Set(words.map(toMatch))]]),
  );
}

function toBasePhrases(
  phrases: Readonly<Record<string, Phrase>>,
): Readonly<Record<string, Phrase>> {
  return Object.fromEntries(
    Object.entries(phrases).map(([name, { heads, modifiers, alone, except = [] }]) => [
      name,
      {
        heads: withBases(heads),
        modifiers: withBases(modifiers),
        alone: withBases(alone),
        except: withBases(except),
      },
    ]),
  );
}

function withBases(words: readonly string[]): readonly string[] {
  const forms = words.map(toMatch);
  return [...new Set([...forms, ...forms.map(baseForm)])];
}

function toMatch(word: string): string {
  return normalize(word, { profile: "match" });
}
