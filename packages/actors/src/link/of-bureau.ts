import { prepare } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { holds } from "../period.ts";
import type { Item } from "../phrase/item.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { matchAt } from "../registry/token-trie.ts";
import type { Context, Resolution } from "./context.ts";
import { factionOfBody } from "./faction-of.ts";
import { linkedBody } from "./of-body.ts";
import type { LinkedFaction } from "./statement.ts";

const BUREAU = /^[وف]?[بل]?مكتب(?:ه|ها)?$/;

/** مكتبه, مصدر في مكتبه, مكتب العبادي: the bureau of the office that he holds, where the registry has it. */
export function ofBureau(
  context: Context,
  phrase: Phrase,
  lastPerson: Resolution | null,
): Resolution | null {
  const at = phrase.items.findIndex(({ form }) => BUREAU.test(form));
  if (at < 0 || phrase.affiliations.length > 0) return null;
  const own = /ه$|ها$/.test(phrase.items[at]!.form);
  const named = phrase.items[at + 1]?.actor ?? null;
  const id = own ? lastPerson?.actor?.id : named?.id;
  const holder = context.registry.actors.get(id ?? "");
  for (const office of holder === undefined ? [] : officesOf(context, holder)) {
    const bureau = bodyCalled(context, `مكتب ${office.name}`);
    if (bureau !== null)
      return { actor: linkedBody(bureau), faction: factionOfBody(bureau), rule: "body" };
  }
  const faction = own
    ? (lastPerson?.faction ?? null)
    : factionOfOwner(context, phrase.items[at + 1]);
  return faction === null ? null : { actor: null, faction, rule: "camp" };
}

/** مكتب فلان: of somebody of whom the registry has no bureau, the camp for which he speaks himself. */
function factionOfOwner({ people }: Context, owner: Item | undefined): LinkedFaction | null {
  if (owner === undefined) return null;
  if (owner.actor?.kind === "person") return people.registered(owner.actor).faction;
  if (owner.actor !== null || owner.camp !== null) return null;
  return people.byWord.near(owner.form, owner.firstToken)?.faction ?? null;
}

/** The offices that a person holds on the day; an office itself. */
function officesOf({ registry, published }: Context, actor: Actor): readonly Actor[] {
  if (actor.kind === "office" || actor.kind === "post") return [actor];
  return (actor.offices ?? []).flatMap((term) => {
    const office = registry.actors.get(term.office);
    return office !== undefined && (published === undefined || holds(term, published))
      ? [office]
      : [];
  });
}

function bodyCalled({ registry }: Context, name: string): Actor | null {
  const { tokens } = prepare(name);
  const match = matchAt(registry.names, tokens, 0, tokens.length);
  return match?.endToken === tokens.length ? match.values[0]!.actor : null;
}
