import { isOfAnyState } from "../lexicon/state-words.ts";
import type { Context, Located, Resolution } from "./context.ts";
import { nameText, nameWords } from "./named-person.ts";
import type { LinkedFaction } from "./statement.ts";

/** Rules that leave open who it is, although the phrase says what: a camp, a state, or nothing known. */
const OPEN: ReadonlySet<string> = new Set(["camp", "nation", "none", "medium"]);

/**
 * A body whom neither registry nor text names is an actor of this text: "البرلمان الدنماركي", "التقرير". The same words mean the same one.
 */
export function localBody(
  context: Context,
  { statement, phrase }: Located,
  answer: Resolution,
): Resolution {
  if (answer.actor !== null || phrase === null || !OPEN.has(answer.rule)) return answer;
  const [first] = phrase.items;
  if (answer.rule === "medium" && (first?.actor !== null || first.traits.has("named-after")))
    return answer;
  const last = phrase.items.at(-1);
  if (first === undefined || last === undefined || statement.source.kind !== "body") return answer;
  const range = { from: first.firstToken, to: last.endToken };
  const words = nameWords(context.document, range);
  if (words.length === 0) return answer;
  const { id, name } = context.people.body(words, nameText(context.document, range));
  const actor = { id, name, kind: "body", registered: false, body: null, holder: null } as const;
  const rule = answer.rule === "camp" || answer.rule === "nation" ? answer.rule : "local-body";
  return { faction: answer.faction ?? ofScene(context, range), actor, rule };
}

/** A court or authority of which nothing is known is that of the state in which the text is set, if it is one abroad; an organisation is of none. */
function ofScene(
  { scene, registry, document: { tokens } }: Context,
  { from, to }: { from: number; to: number },
): LinkedFaction | null {
  const state = scene.abroad(from, to, false);
  if (state === null || state.officials === registry.soldiers?.western) return null;
  const isState = isOfAnyState(tokens[from]!.form);
  const label = isState ? state.officials : (registry.others ?? state.officials);
  return { label, by: "registry", reason: `the text is set in: ${state.adjectives[0]}` };
}
