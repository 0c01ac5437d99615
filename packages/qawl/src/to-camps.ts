import type { Linked } from "@qawl/actors";
import type { FoundStatement } from "@qawl/quotes";
import type { Classification } from "@qawl/stance";
import type { Statement } from "./analysis.ts";

/**
 * The camp of each statement's source, in the order of the statements. The registry answers first; for a source that it does not hold the
 * classifier does, by the mean of its probabilities over all that the article has this source say: one voice speaks for one camp, also where it is
 * known only as the speaker of the sentence before (قال سكان … مضيفين …).
 * Nobody speaks for a camp at home in a text that is set abroad: what the classifier gives to those goes to the state of the text. An answer may
 * be missing where the registry has one.
 *
 * @param domestic the camps at home
 */
export function toCamps(
  linked: readonly Linked<FoundStatement>[],
  answers: readonly (Classification | undefined)[],
  domestic: ReadonlySet<string>,
): readonly Statement["faction"][] {
  const scores = linked.map(({ abroad }, index) =>
    atScene(answers[index]?.scores ?? {}, abroad, domestic),
  );
  const voices = new Map<string, Scores[]>();
  const speakers = voicesOf(linked);
  linked.forEach(({ faction }, index) => {
    if (faction !== null) return;
    const said = voices.get(speakers[index]!);
    if (said === undefined) voices.set(speakers[index]!, [scores[index]!]);
    else said.push(scores[index]!);
  });
  const camps = new Map([...voices].map(([id, said]) => [id, toCamp(said)]));
  return linked.map(({ faction }, index) =>
    faction === null
      ? camps.get(speakers[index]!)!
      : { label: faction.label, probability: 1, by: "registry" },
  );
}

/** Who speaks, by his actor, else by the first statement that is his: an understood source is its antecedent's voice. */
function voicesOf(linked: readonly Linked<FoundStatement>[]): readonly string[] {
  const keys = new Map<string, string>();
  let last = "";
  return linked.map(({ id, source }) => {
    const { actor, link, antecedent, inherited } = source;
    // An antecedent of whom nothing is known is a voice all the same.
    const linked = link === "antecedent";
    const before = linked || inherited ? (antecedent ?? (linked ? last : null)) : null;
    const key = actor?.id ?? (before === null ? id : (keys.get(before) ?? id));
    keys.set(id, key);
    last = id;
    return key;
  });
}

type Scores = Readonly<Record<string, number>>;

function atScene(scores: Scores, abroad: string | null, domestic: ReadonlySet<string>): Scores {
  if (abroad === null || scores[abroad] === undefined || !domestic.has(best(scores))) return scores;
  const there: Record<string, number> = { ...scores };
  for (const camp of domestic) {
    there[abroad]! += there[camp] ?? 0;
    if (camp in there) there[camp] = 0;
  }
  return there;
}

function best(scores: Scores): string {
  return Object.keys(scores).reduce((top, label) => (scores[label]! > scores[top]! ? label : top));
}

function toCamp(said: readonly Scores[]): Statement["faction"] {
  const labels = Object.keys(said[0]!);
  const means = labels.map(
    (label) => said.reduce((sum, scores) => sum + scores[label]!, 0) / said.length,
  );
  const probability = Math.max(...means);
  return { label: labels[means.indexOf(probability)]!, probability, by: "classifier" };
}
