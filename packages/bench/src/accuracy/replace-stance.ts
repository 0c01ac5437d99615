import type { EvaluatedStatement } from "@qawl/evaluation";
import { contentOf } from "./content-of.ts";
import type { EvaluatedCase } from "./evaluated-case.ts";

/** Every content of a case that has to be answered: of the gold statements, and of those found in the raw text. */
export function contentsIn({ raw, contents }: EvaluatedCase): readonly string[] {
  const found = [...raw.pairs.map(({ predicted }) => predicted), ...raw.spurious];
  return [...contents, ...found.map((statement) => contentOf(raw.text, statement))];
}

/** The same reading with the stances of a baseline: statements, sources and camps stay those of the model's reading. */
export function replaceStance(
  { id, raw, contents, stance, faction }: EvaluatedCase,
  answers: ReadonlyMap<string, string>,
): EvaluatedCase {
  const answer = (statement: EvaluatedStatement): EvaluatedStatement => ({
    ...statement,
    stance: { label: answers.get(contentOf(raw.text, statement))! },
  });
  return {
    id,
    contents,
    faction,
    raw: {
      ...raw,
      pairs: raw.pairs.map((pair) => ({ ...pair, predicted: answer(pair.predicted) })),
      spurious: raw.spurious.map(answer),
    },
    stance: stance.map(({ gold }, index) => ({
      gold,
      predicted: answers.get(contents[index]!)!,
      probability: 1,
    })),
  };
}
