import type { validateArticle } from "@qawl/corpus";
import { iraqPack } from "@qawl/pack-iraq/node";

/** The labels and actors of the pack, which annotated articles must keep to. */
export function packLabels(): Parameters<typeof validateArticle>[1] {
  return {
    factions: iraqPack.labels.faction,
    stances: iraqPack.labels.stance,
    actors: new Set(iraqPack.registry.actors.map(({ id }) => id)),
  };
}
