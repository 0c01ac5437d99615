import type { Actor, Nation } from "../actor.ts";
import { fullNames, metonyms } from "../names.ts";
import { normalizeNames } from "./normalize-names.ts";

/** States by the one-word names of their capitals and countries, as far as a government that goes by such a name bears the state's adjective. */
export function statesByPlace(
  actors: readonly Actor[],
  nations: ReadonlyMap<string, Nation>,
): Map<string, Nation> {
  const states = new Map<string, Nation>();
  for (const actor of actors) {
    if (actor.kind !== "body") continue;
    const places = normalizeNames(metonyms(actor).map(({ text }) => text));
    if (places.length === 0) continue;
    const nation = nationIn([actor.name], nations) ?? foreignNation(actor, nations);
    if (nation === undefined) continue;
    for (const place of places) if (!place.includes(" ")) states.set(place, nation);
  }
  return states;
}

/** By another name of the body, where it is no body of the registry's own state, whose ministries have metonyms too (الدفاع). */
function foreignNation(actor: Actor, nations: ReadonlyMap<string, Nation>): Nation | undefined {
  const nation = nationIn(
    fullNames(actor).map(({ text }) => text),
    nations,
  );
  return nation?.kind === "home" ? undefined : nation;
}

function nationIn(
  names: readonly string[],
  nations: ReadonlyMap<string, Nation>,
): Nation | undefined {
  for (const word of normalizeNames(names).join(" ").split(" ")) {
    const nation = nations.get(word);
    if (nation !== undefined && (nation.kind ?? "state") !== "people" && nation.kind !== "place")
      return nation;
  }
  return undefined;
}
