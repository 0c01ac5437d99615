import { hasNoun, isDefinite } from "../lexicon/lookup.ts";
import { OPPONENTS } from "../phrase/is-of-others.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Context, Resolution } from "./context.ts";

/** خصوم | العبادي, منتقدو | رئيس الوزراء: who is against somebody is neither he nor of his camp, and nobody is named. */
export function opponentsOf({ registry }: Context, { items }: Phrase): Resolution | null {
  const [head, whom] = items;
  if (head === undefined || whom === undefined || whom.afterBreak || registry.unnamed === null)
    return null;
  if (head.actor !== null || isDefinite(head.form) || !hasNoun(OPPONENTS, head.form)) return null;
  // منافس | أحمدي نجاد، فلان: he is named behind it.
  if (items.some(({ afterBreak }) => afterBreak)) return null;
  const label = registry.unnamed;
  return {
    actor: null,
    faction: { label, by: "registry", reason: "against somebody" },
    rule: "unnamed",
  };
}
