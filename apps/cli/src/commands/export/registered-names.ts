import { iraqPack } from "@qawl/pack-iraq/node";

/** The names of registered actors, by id. */
export function registeredNames(): (id: string) => string | null {
  const names = new Map(iraqPack.registry.actors.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? null;
}
