import type { Linked } from "@qawl/actors";
import type { FoundStatement } from "@qawl/quotes";
import type { Classification } from "@qawl/stance";
import type { Statement } from "./analysis.ts";

/**
 * The camp of each statement's source, in the order of the statements. The registry answers first; for a source that it does not hold the
 * classifier does, by the mean of its probabilities over all that the article has this source say: one voice speaks for one camp.
 * An answer may be missing where the registry has one.
 */
export function toCamps(
  linked: readonly Linked<FoundStatement>[],
  answers: readonly (Classification | undefined)[],
): readonly Statement["faction"][] {
  const voices = new Map<string, Classification[]>();
  linked.forEach(({ faction, source }, index) => {
    if (faction !== null || source.actor === null) return;
    const said = voices.get(source.actor.id);
    if (said === undefined) voices.set(source.actor.id, [answers[index]!]);
    else said.push(answers[index]!);
  });
  const camps = new Map([...voices].map(([id, said]) => [id, toCamp(said)]));
  return linked.map(({ faction, source }, index) => {
    if (faction !== null) return { label: faction.label, probability: 1, by: "registry" };
    const camp = source.actor === null ? undefined : camps.get(source.actor.id);
    return camp ?? toCamp([answers[index]!]);
  });
}

function toCamp(answers: readonly Classification[]): Statement["faction"] {
  const labels = Object.keys(answers[0]!.scores);
  const means = labels.map(
    (label) => answers.reduce((sum, { scores }) => sum + scores[label]!, 0) / answers.length,
  );
  const probability = Math.max(...means);
  return { label: labels[means.indexOf(probability)]!, probability, by: "classifier" };
}
