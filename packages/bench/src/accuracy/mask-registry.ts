import type { Actor, RegistryData } from "@qawl/actors";

/**
 * A registry that never heard of some actors: they go with the offices and posts of their bodies, and what other actors hold of them (a party,
 * a parent, terms of office) goes too. Phrases that name camps without naming a body stay.
 */
export function maskRegistry(data: RegistryData, actors: Iterable<string>): RegistryData {
  const hidden = withDependents(data.actors, actors);
  return {
    ...data,
    actors: data.actors
      .filter(({ id }) => !hidden.has(id))
      .map(({ party, parent, offices, ...actor }) => ({
        ...actor,
        ...(party === undefined || hidden.has(party) ? {} : { party }),
        ...(parent === undefined || hidden.has(parent) ? {} : { parent }),
        ...(offices === undefined
          ? {}
          : { offices: offices.filter(({ office }) => !hidden.has(office)) }),
      })),
  };
}

/** The actors, and offices and posts that are theirs, and theirs in turn. */
function withDependents(all: readonly Actor[], actors: Iterable<string>): ReadonlySet<string> {
  const hidden = new Set(actors);
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const { id, kind, parent } of all) {
      if ((kind === "office" || kind === "post") && hidden.has(parent ?? "")) hidden.add(id);
    }
  }
  return hidden;
}
