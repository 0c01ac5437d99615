import type { Item } from "./item.ts";
import type { Affiliation } from "./phrase.ts";

/**
 * The bodies, offices and posts that a source phrase names for its speaker. Left out are the subject he deals with
 * ("في شؤون"), the body to which he is accredited ("لدى"), a family name that only looks like a body, and an Iraqi name
 * before a foreign adjective ("رئيس الوزراء الإسباني").
 */
export function affiliationsOf(items: readonly Item[]): Affiliation[] {
  const found: Affiliation[] = [];
  let former = false;
  let near = false;
  let elsewhere = false;
  for (const [index, item] of items.entries()) {
    const { actor, traits, firstToken, short, form } = item;
    // النائب السابق والقيادي في …: the second role is not over.
    if (former && form.startsWith("و") && traits.has("role")) former = false;
    if (traits.has("near")) near = true;
    if (traits.has("former")) former = true;
    if (traits.has("topic") || traits.has("accredited")) elsewhere = true;
    if (actor === null || actor.kind === "person" || actor.kind === "medium") continue;
    if (!elsewhere && !isFamilyName(items, index) && !isForeign(items, index)) {
      const over = former || (items[index + 1]?.traits.has("former") ?? false);
      found.push({
        actor,
        near,
        former: over && (actor.kind !== "body" || items[index - 1]?.form !== "عن"),
        firstToken,
        head: index === 0,
        short,
      });
    }
    former = false;
    near = false;
    elsewhere = false;
  }
  return found;
}

function isFamilyName(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  const before = items[index - 1];
  if (!item.short || item.afterBreak || before?.actor !== null) return false;
  return before.traits.has("given") && !before.traits.has("title") && !before.traits.has("rank");
}

function isForeign(items: readonly Item[], index: number): boolean {
  const after = items[index + 1];
  const nation = after?.nation;
  if (nation === null || nation === undefined || after?.afterBreak) return false;
  const { faction } = items[index]!.actor!;
  return nation.officials !== faction && nation.military !== faction;
}
