import type { Phrase } from "../phrase/phrase.ts";
import type { LinkedFaction } from "./statement.ts";

/**
 * Of three or more states and bodies that speak together the camp of most ("تركيا والولايات المتحدة والاتحاد الأوروبي"), but the camp of their soldiers
 * where all are states that share it ("الولايات المتحدة وفرنسا وبريطانيا").
 */
export function severalVoices({ items }: Phrase): LinkedFaction | null {
  if (items.length < 3) return null;
  const counts = new Map<string, number>();
  const [first] = items;
  const allies = first!.place?.military;
  if (allies !== undefined && items.every(({ place }) => place?.military === allies))
    return { label: allies, by: "registry", reason: "allies who speak together" };
  for (const { actor, place } of items) {
    const camp = actor?.kind === "body" ? actor.faction : place?.officials;
    if (camp === undefined) return null;
    counts.set(camp, (counts.get(camp) ?? 0) + 1);
  }
  for (const [label, count] of counts)
    if (count * 2 > items.length)
      return { label, by: "registry", reason: "most of those who speak together" };
  return null;
}
