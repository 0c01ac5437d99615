import { prepare } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { holds } from "../period.ts";
import type { Item } from "../phrase/item.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { matchAt } from "../registry/token-trie.ts";
import { ANY_ACTOR } from "./bodies.ts";
import type { Context, Resolution } from "./context.ts";
import { factionOfBody } from "./faction-of.ts";
import { linkedBody } from "./of-body.ts";
import type { LinkedFaction } from "./statement.ts";

const BUREAU = /^[وف]?[بل]?(?:ال)?مكتب(?:ه|ها)?$/;

/** مكتبه, مصدر في مكتبه, مكتب العبادي: the bureau of the office that he holds, where the registry has it. */
export function ofBureau(
  context: Context,
  phrase: Phrase,
  lastPerson: Resolution | null,
): Resolution | null {
  const at = phrase.items.findIndex(({ form }) => BUREAU.test(form));
  if (at < 0 || phrase.affiliations.length > 0) return null;
  const own = /ه$|ها$/.test(phrase.items[at]!.form);
  // المكتب الإعلامي | لفلان; but المكتب alone is anybody's.
  const isBare = phrase.items[at]!.form.includes("المكتب");
  if (isBare && phrase.items[at + 1]?.proclitic !== "preposition") return null;
  const named = phrase.items[at + 1]?.actor ?? null;
  const owner = own ? inSentence(context, phrase.items[at]!.firstToken) : null;
  const id = own ? (owner?.id ?? lastPerson?.actor?.id) : named?.id;
  const holder = context.registry.actors.get(id ?? "");
  for (const office of holder === undefined ? [] : officesOf(context, holder)) {
    const bureau = bodyCalled(context, `مكتب ${office.name}`);
    if (bureau !== null)
      return { actor: linkedBody(bureau), faction: factionOfBody(bureau), rule: "body" };
  }
  const faction = own
    ? ofSpeaker(context, owner, lastPerson)
    : factionOfOwner(context, phrase.items[at + 1]);
  return faction === null ? null : { actor: null, faction, rule: "camp" };
}

function ofSpeaker(
  { people }: Context,
  owner: Actor | null,
  lastPerson: Resolution | null,
): LinkedFaction | null {
  if (owner === null) return lastPerson?.faction ?? null;
  return owner.kind === "person" ? people.registered(owner).faction : factionOfBody(owner);
}

/** يزور فلان … حسب ما أعلن | مكتبه: whom the same sentence named last, or an office. */
function inSentence({ bodies, document }: Context, token: number): Actor | null {
  const last = bodies.heads.before(ANY_ACTOR, token - 1);
  if (last === null || token - last.endToken > FAR) return null;
  const between = document.tokens.slice(last.endToken, token);
  return between.some(({ form }) => /^[.!؟?]$/.test(form)) ? null : last.actor;
}

/** Tokens between somebody and his bureau. */
const FAR = 80;

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
