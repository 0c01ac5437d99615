import { createRandom, shuffle } from "@qawl/evaluation";

/** What decides in which fold a case may come. */
export interface FoldCase {
  /** Cases of one group (an article, copies of one text) stay together. */
  readonly group: string;
  /** Cases of one stratum (target and label) are spread evenly. */
  readonly stratum: string;
}

/**
 * The fold of each case, 0 to `folds` - 1. Groups are taken in an order drawn from the seed, stratum by stratum with the rarest first, and each goes to
 * the fold that has least of its strata, then least of all. Same cases and seed, same folds.
 */
export function assignFolds(
  cases: readonly FoldCase[],
  folds: number,
  seed: number,
): readonly number[] {
  const groups = new Map<string, number[]>();
  cases.forEach(({ group }, index) => {
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [index]);
    else members.push(index);
  });
  const sizes = new Map<string, number>();
  for (const { stratum } of cases) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const rarest = (members: readonly number[]): number =>
    Math.min(...members.map((member) => sizes.get(cases[member]!.stratum)!));
  const ordered = shuffle([...groups.values()], createRandom(seed))
    .map((members) => ({ members, rare: rarest(members) }))
    .sort((a, b) => a.rare - b.rare);
  const held = Array.from({ length: folds }, () => ({
    total: 0,
    strata: new Map<string, number>(),
  }));
  const assigned = new Array<number>(cases.length).fill(0);
  for (const { members } of ordered) {
    const crowd = held.map(({ strata, total }) => ({
      same: members.reduce((sum, member) => sum + (strata.get(cases[member]!.stratum) ?? 0), 0),
      total,
    }));
    let best = 0;
    crowd.forEach((fold, index) => {
      const least = crowd[best]!;
      if (fold.same < least.same || (fold.same === least.same && fold.total < least.total)) {
        best = index;
      }
    });
    const fold = held[best]!;
    fold.total += members.length;
    for (const member of members) {
      const { stratum } = cases[member]!;
      fold.strata.set(stratum, (fold.strata.get(stratum) ?? 0) + 1);
      assigned[member] = best;
    }
  }
  return assigned;
}
