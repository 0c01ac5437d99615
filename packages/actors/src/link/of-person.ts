import type { Actor } from "../actor.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import type { Context, Resolution } from "./context.ts";
import { describePerson } from "./describe-person.ts";
import { factionNamed, factionOfPerson, ownBody } from "./faction-of.ts";
import { firstOfTwo } from "./first-of-two.ts";
import { guessFaction } from "./guess-faction.ts";
import { hasHeld } from "./office-of-others.ts";
import type { Person } from "./person.ts";
import type { LinkRule } from "./statement.ts";

/** The answer for a person: he speaks for the body that the phrase names, else for the one named with him before. */
export function ofPerson(
  context: Context,
  person: Person,
  said: Phrase,
  rule: LinkRule,
): Resolution {
  const phrase = firstOfTwo(said);
  const { registry } = context;
  if (person.faction === null && factionNamed(registry, phrase) === null) {
    describePerson(context, person);
  }
  const named = ownBody(registry, phrase.affiliations);
  const body = named === null ? person.body : bodyId(named.actor);
  let faction = person.faction;
  const isHis = named !== null && !isOfAnotherState(registry, named.actor, person);
  if (person.actor !== null && named?.actor.faction !== undefined && isHis)
    faction = factionNamed(registry, phrase);
  if (person.actor !== null && faction === null)
    faction = factionOfPerson(registry, person.actor, context.published);
  if (person.actor === null && faction === null) faction = factionNamed(registry, phrase);
  if (person.actor === null && faction === null) {
    person.faction = guessFaction(registry, phrase, person);
    faction = person.faction;
  }
  const { id, name } = person;
  const actor = {
    id,
    name,
    kind: "person",
    registered: person.actor !== null,
    body,
    holder: null,
  } as const;
  return { actor, faction, rule };
}

/** رئيس الجمهورية | ميشال عون: by its words the office is one at home, and he is none of home's men. */
function isOfAnotherState({ domestic }: Registry, office: Actor, { actor }: Person): boolean {
  if (actor?.faction === undefined || domestic.has(actor.faction)) return false;
  if (office.kind !== "office" && office.kind !== "post") return false;
  if (!domestic.has(office.faction ?? "")) return false;
  return !hasHeld(actor, office);
}

function bodyId(actor: Actor): string {
  return actor.kind === "post" ? (actor.parent ?? actor.id) : actor.id;
}
