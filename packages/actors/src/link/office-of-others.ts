import type { Actor } from "../actor.ts";
import type { Registry } from "../registry/registry.ts";

/** استقبل ولي العهد السعودي | الرئيس …: the office beside somebody is another state's than his. */
export function isOfOthers({ abroad }: Registry, office: Actor, person: Actor): boolean {
  if (office.faction === undefined || person.faction === undefined) return false;
  if (!abroad.has(office.faction) || !abroad.has(person.faction)) return false;
  return office.faction !== person.faction && !hasHeld(person, office);
}

export function hasHeld({ offices }: Actor, { id }: Actor): boolean {
  return (offices ?? []).some(({ office }) => office === id);
}
