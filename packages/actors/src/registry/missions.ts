import type { Actor, Nation } from "../actor.ts";
import { bareForms } from "../lexicon/lookup.ts";
import { normalizeNames } from "./normalize-names.ts";

/**
 * The ids of bodies, offices and posts of other states and of organisations whose name says that they are those at home: "السفارة الأمريكية في بغداد".
 * Under a shorter name ("السفارة الأمريكية") there are others like them all over the world.
 */
export function missionsAtHome(
  actors: readonly Actor[],
  places: ReadonlyMap<string, Nation>,
  abroad: ReadonlySet<string>,
): Set<string> {
  const foreign = actors.filter(
    ({ kind, faction }) => kind !== "person" && kind !== "medium" && abroad.has(faction ?? ""),
  );
  const names = normalizeNames(foreign.map(({ name }) => name));
  return new Set(
    foreign.flatMap(({ id }, index) =>
      names[index]!.split(" ").some((word) => isAtHome(places, word)) ? [id] : [],
    ),
  );
}

/** Whether a word is a place at home, whatever is attached before it. */
export function isAtHome(places: ReadonlyMap<string, Nation>, word: string): boolean {
  return bareForms(word).some((bare) => {
    const kind = places.get(bare)?.kind;
    return kind === "home" || kind === "place";
  });
}
