import type { Actor } from "../actor.ts";
import { bareForms, definite } from "../lexicon/lookup.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { ANY_ACTOR } from "./bodies.ts";
import type { Context } from "./context.ts";
import { counterpart } from "./counterpart.ts";
import type { Introduction } from "./introductions.ts";

/** "نظيره الألماني فلان": his office is that of whoever was named before, in his own state; and he is called by its noun afterwards. */
export function counterpartOf(
  { registry, bodies }: Context,
  { from, counterpart: isOne }: Introduction,
  phrase: Phrase,
): Phrase {
  if (!isOne) return phrase;
  const last = bodies.heads.before(ANY_ACTOR, from - 1, ({ actor }) => actor.kind === "office");
  if (last === null) return phrase;
  const head = definite(bareForms(last.actor.name.split(" ")[0]!)[0]!);
  const nation = phrase.nation?.nation;
  const actor: Actor | null =
    nation === undefined || phrase.affiliations.length > 0
      ? null
      : nation.kind === "home"
        ? last.actor
        : counterpart(registry, last.actor, nation);
  const affiliation =
    actor === null
      ? []
      : [{ actor, near: false, former: false, firstToken: from, head: false, short: false }];
  return {
    ...phrase,
    heads: [...phrase.heads, head],
    affiliations: [...phrase.affiliations, ...affiliation],
  };
}
