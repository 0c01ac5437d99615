import { wordSet } from "../lexicon/word-set.ts";
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

/** كتلتا صادقون وحقوق. */
const TWO_OF = wordSet(
  "كتلتا كتلتي حزبا حزبي حركتا حركتي تحالفا تحالفي ائتلافا ائتلافي وزارتا وزارتي حكومتا حكومتي تيارا تياري قائمتا قائمتي",
);

/** "حركة … وكتائب …": two bodies that speak with one voice are neither of them; but "النائب عن … والقيادي في …" is one man. */
export function isJoint({ items, affiliations, name, person }: Phrase): boolean {
  if (name !== null || person !== null) return false;
  const [first, second] = affiliations;
  if (first !== undefined && areOfTwoStates(items, first.firstToken)) return true;
  if (first === undefined || second === undefined) return false;
  if (first.actor.kind !== "body" || second.actor.kind !== "body") return false;
  const at = items.findIndex(({ firstToken }) => firstToken === first.firstToken);
  const next = items[at + 1];
  // المتحدثان باسم | الداخلية والصحة
  if (
    DUAL.test(items[0]!.form) &&
    items[0]!.traits.has("role") &&
    next?.proclitic === "conjunction"
  )
    return next.firstToken === second.firstToken;
  if (next?.firstToken !== second.firstToken || next.afterBreak) return false;
  if (at > 0 && TWO_OF.has(items[0]!.form)) return true;
  return at === 0 && next.proclitic === "conjunction";
}

const DUAL = /^[وف]?(?:ال)?\S{3,}(?:ان|ين)$/;

/** السلطات القطرية | والتركية: the like bodies of two states under one noun. */
function areOfTwoStates(items: Phrase["items"], firstToken: number): boolean {
  const at = items.findIndex((item) => item.firstToken === firstToken);
  const next = items[at + 1];
  if (at < 0 || items[at]!.actor?.kind !== "body" || next === undefined) return false;
  return next.nation !== null && next.actor === null && /^وال/.test(next.form) && !next.afterBreak;
}
