import type { Actor } from "../actor.ts";
import { holds } from "../period.ts";
import type { Affiliation, Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import type { LinkedFaction } from "./statement.ts";

function because(label: string, reason: string): LinkedFaction {
  return { label, by: "registry", reason };
}

/** The body, office or post for which the phrase makes its speaker speak: the first, but a party before a house. */
export function ownBody(
  registry: Registry,
  affiliations: readonly Affiliation[],
): Affiliation | null {
  const own = affiliations.filter(({ near, former }) => !near && !former);
  const yields = ({ actor }: Affiliation): boolean =>
    actor.faction === undefined || registry.yielding.has(actor.faction);
  return (
    own.find((one) => !yields(one)) ??
    own.find(({ actor }) => actor.faction !== undefined) ??
    own[0] ??
    null
  );
}

/** The camp that the phrase itself names: its body, what the speaker is near to, a camp's phrase, a state. */
export function factionNamed(registry: Registry, phrase: Phrase): LinkedFaction | null {
  const body = ownBody(registry, phrase.affiliations);
  const { camp, nation } = phrase;
  const speaking = camp?.faction === undefined || camp.faction === registry.unnamed ? null : camp;
  if (body?.actor.faction !== undefined) {
    const yields = registry.yielding.has(body.actor.faction);
    const stronger = yields && speaking !== null && !registry.yielding.has(speaking.faction!);
    if (!stronger)
      return because(body.actor.faction, `${body.actor.kind} named beside: ${body.actor.id}`);
  }
  const near = phrase.affiliations.find((one) => one.near && one.actor.faction !== undefined);
  if (near !== undefined) return because(near.actor.faction!, `near to: ${near.actor.id}`);
  if (speaking !== null && !(nation !== null && registry.yielding.has(speaking.faction!))) {
    return because(speaking.faction!, `camp named: ${speaking.phrase}`);
  }
  if (nation !== null) {
    const label = nation.military ? nation.nation.military : nation.nation.officials;
    return because(label, `state named: ${nation.nation.adjectives[0]}`);
  }
  return null;
}

/** A registered person's own camp: the office held that day, else his own label. */
export function factionOfPerson(
  registry: Registry,
  actor: Actor,
  published: string | undefined,
): LinkedFaction | null {
  if (published !== undefined) {
    for (const term of actor.offices ?? []) {
      const office = registry.actors.get(term.office);
      if (office?.faction !== undefined && holds(term, published)) {
        return because(office.faction, `office held on ${published}: ${office.id}`);
      }
    }
  }
  return actor.faction === undefined ? null : because(actor.faction, `own camp: ${actor.id}`);
}

/** The camp of an actor who is not a person. */
export function factionOfBody(actor: Actor): LinkedFaction | null {
  return actor.faction === undefined ? null : because(actor.faction, `${actor.kind}: ${actor.id}`);
}
