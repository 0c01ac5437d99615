import type { Actor, Nation } from "../actor.ts";
import { normalizeNames } from "./normalize-names.ts";

/**
 * The ids of bodies, offices and posts whose name says that they are those at home, although no camp at home is theirs: "السفارة الأمريكية في بغداد",
 * "الحزب الشيوعي العراقي". Under a shorter name ("السفارة الأمريكية") there are others like them all over the world.
 */
export function missionsAtHome(
  actors: readonly Actor[],
  isAtHome: (word: string) => boolean,
  domestic: ReadonlySet<string>,
): Set<string> {
  const others = actors.filter(
    ({ kind, faction }) =>
      kind !== "person" && kind !== "medium" && faction !== undefined && !domestic.has(faction),
  );
  const names = normalizeNames(others.map(({ name }) => name));
  return new Set(
    others.flatMap(({ id }, index) => (names[index]!.split(" ").some(isAtHome) ? [id] : [])),
  );
}

/** Whether a word is a place at home or the adjective of home, whatever is attached before it. */
export function isAtHome(stateOf: (form: string) => Nation | null, word: string): boolean {
  const kind = stateOf(word)?.kind;
  return kind === "home" || kind === "place";
}
