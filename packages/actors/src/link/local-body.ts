import { isOfAnyState } from "../lexicon/state-words.ts";
import { bodyInFull } from "./body-in-full.ts";
import type { Context, Located, Resolution } from "./context.ts";
import { withMeantBody } from "./meant-body.ts";
import { seatAt } from "./seated-abroad.ts";
import type { LinkedFaction } from "./statement.ts";
import { asActor, unregisteredBody, withoutPreposition } from "./unregistered-body.ts";

/** Rules that leave open who it is, although the phrase says what: a camp, a state, or nothing known. */
const OPEN: ReadonlySet<string> = new Set(["camp", "nation", "none", "medium"]);

/**
 * A body whom neither registry nor text names is an actor of this text: "البرلمان الدنماركي", "التقرير". The same words mean the same one.
 */
export function localBody(
  context: Context,
  { statement, phrase, place }: Located,
  answer: Resolution,
): Resolution {
  if (answer.actor !== null || phrase === null || !OPEN.has(answer.rule)) return answer;
  const [first] = phrase.items;
  if (answer.rule === "medium" && (first?.actor !== null || first.traits.has("named-after")))
    return answer;
  const seat = seatAt(phrase);
  const last = seat < 0 ? phrase.items.at(-1) : phrase.items[seat - 1];
  // أدانت | دمشق وموسكو: two states that speak together are no body.
  if (phrase.items.length > 1 && phrase.items.every(({ place }) => place !== null)) return answer;
  if (first === undefined || last === undefined || statement.source.kind !== "body") return answer;
  const { tokens } = context.document;
  const closes = seat >= 0 && tokens[last.endToken]?.kind === "close-quote";
  const range = { from: first.firstToken, to: last.endToken + (closes ? 1 : 0) };
  const meant =
    first === last ? bodyInFull(context, withoutPreposition(first.form), range.from) : null;
  if (meant?.known != null) return meant.known;
  // The state that the text around tells.
  const { nation } = answer.rule === "nation" ? withMeantBody(context, phrase, place) : phrase;
  const named = meant?.named ?? unregisteredBody(context, range, nation);
  if (named === null) return answer;
  const rule = answer.rule === "camp" || answer.rule === "nation" ? answer.rule : "local-body";
  const faction = answer.faction ?? meant?.faction ?? ofScene(context, range);
  return { faction, actor: asActor(named), rule };
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
