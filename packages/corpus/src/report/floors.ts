import type { CorpusCounts, Counts } from "../count.ts";

/** A figure that a corpus must reach, or stay below. */
export interface Floor {
  readonly name: string;
  readonly value: number;
  readonly bound: number;
  /** The value must be at least the bound, or below it. */
  readonly rule: "at least" | "below";
  readonly met: boolean;
}

/** The least a corpus must hold. */
export interface FloorOptions {
  readonly articles: number;
  readonly statements: number;
  readonly perStance: number;
  readonly perFaction: number;
  /** Of all statements. */
  readonly formShare: number;
  readonly perSourceForm: number;
}

export function atLeast(name: string, value: number, bound: number): Floor {
  return { name, value, bound, rule: "at least", met: value >= bound };
}

export function below(name: string, value: number, bound: number): Floor {
  return { name, value, bound, rule: "below", met: value < bound };
}

/** The floors of a corpus's counts; a label of the closed lists that does not occur counts 0. */
export function countFloors(
  counts: CorpusCounts,
  labels: {
    readonly stances: readonly string[];
    readonly factions: readonly string[];
    readonly forms: readonly string[];
    readonly sourceForms: readonly string[];
  },
  floors: FloorOptions,
): readonly Floor[] {
  const each = (
    what: string,
    names: readonly string[],
    counted: Counts,
    bound: number,
    of = 1,
  ): readonly Floor[] => {
    const found = new Map(counted);
    return names.map((name) => atLeast(`${what} ${name}`, (found.get(name) ?? 0) / of, bound));
  };
  return [
    atLeast("articles", counts.articles, floors.articles),
    atLeast("statements", counts.statements, floors.statements),
    ...each("stance", labels.stances, counts.stance, floors.perStance),
    ...each("faction", labels.factions, counts.faction, floors.perFaction),
    ...each(
      "share of form",
      labels.forms,
      counts.form,
      floors.formShare,
      Math.max(1, counts.statements),
    ),
    ...each("source form", labels.sourceForms, counts.sourceKind, floors.perSourceForm),
  ];
}
