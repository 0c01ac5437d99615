import type { Actor } from "../actor.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import type { Stretch } from "../phrase/split-items.ts";
import { because } from "./because.ts";
import type { Context, Resolution } from "./context.ts";
import { NOTHING } from "./context.ts";
import { factionNamed, ownBody } from "./faction-of.ts";
import { canBeInFull, nameInFull } from "./full-name.ts";
import { withMeantBody } from "./meant-body.ts";
import { ofBody } from "./of-body.ts";
import type { LinkedFaction } from "./statement.ts";
import { asActor, unregisteredBody } from "./unregistered-body.ts";

/** What the full name says of a body that a source calls by its noun alone. */
export interface InFull {
  /** The body of the registry that it names or is part of, or a medium; null for one of this text. */
  readonly known: Resolution | null;
  readonly faction: LinkedFaction | null;
  readonly named: { readonly id: string; readonly name: string } | null;
}

/** "المكتب" after "المكتب الإعلامي لإمارة دبي", "الوزارة" after "وزارة الخزانة": what the text named last in full by that noun, with the camp of its full name; null for none. */
export function bodyInFull(
  context: Context,
  noun: string,
  place: number,
  least = 0,
): InFull | null {
  if (!canBeInFull(noun)) return null;
  const { registry, document, published } = context;
  const full = nameInFull(document, noun, place, least);
  if (full === null) return null;
  const read = readPhrase(registry, document, full, published);
  if (read.medium && read.affiliations.length === 0)
    return { known: { ...NOTHING, rule: "medium" }, faction: null, named: null };
  const phrase = withMeantBody(context, read, full.from);
  const own = ownBody(registry, phrase.affiliations);
  const known = own === null ? null : ofBody(context, own, phrase, full.from);
  const named = known === null ? unregisteredBody(context, full, phrase.nation) : null;
  return { known, faction: factionNamed(registry, phrase) ?? ofPlace(context, full), named };
}

/** المكتب الإعلامي لإمارة | دبي: a body whose name ends with a city or country abroad is of that state. */
function ofPlace(
  { registry, document: { tokens } }: Context,
  { to }: Stretch,
): LinkedFaction | null {
  const nation = registry.stateOf(tokens[to - 1]!.form);
  if (nation === null || registry.domestic.has(nation.officials)) return null;
  if (nation.officials === registry.soldiers?.western) return null;
  return because(nation.officials, `of: ${nation.adjectives[0]}`);
}

/**
 * An unregistered body of another camp that the text named in full by a noun after the one of the registry that it had named by it; null for none.
 * Of one camp they may be one and the same, whose name is told in two ways.
 */
export function laterInFull(
  context: Context,
  noun: string,
  place: number,
  known: Actor,
): Resolution | null {
  // What stands in front of his last mention is none after it.
  const least = Math.max(0, context.bodies.byWord.placeOf(noun, place - 1));
  const meant = bodyInFull(context, noun, place, least);
  if (meant === null || meant.named === null) return null;
  const { named, faction } = meant;
  if (faction === null || faction.label === known.faction) return null;
  return {
    actor: asActor(named),
    faction,
    rule: "local-body",
  };
}
