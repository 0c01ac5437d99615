import type { RegistryData, SoldierCamps } from "../actor.ts";
import { parseActors } from "./parse-actors.ts";
import { parseCamps, parseNations, parseSpellings } from "./parse-tables.ts";
import type { RegistryIssue } from "./registry-issue.ts";
import type { SourceFile } from "./source-file.ts";
import { validateRegistry } from "./validate-registry.ts";

/** The files of a registry's source form. */
export interface RegistrySource {
  readonly actors: readonly SourceFile[];
  readonly camps?: SourceFile;
  readonly nations?: SourceFile;
  readonly spellings?: SourceFile;
}

/** The labels of a pack that a registry uses. */
export interface RegistryLabels {
  readonly factions: readonly string[];
  /** Faction of a source nobody names. */
  readonly unnamed?: string;
  /** Factions that give way to another one named in the same phrase. */
  readonly yielding?: readonly string[];
  /** Camps of soldiers known by rank and name alone. */
  readonly soldiers?: SoldierCamps;
}

/**
 * From the files that people edit to the data that {@link createRegistry} takes, with every fault found on the
 * way. English names and source notes stay in the files; actors keep the files' order.
 */
export function compileRegistry(
  source: RegistrySource,
  labels: RegistryLabels,
): { data: RegistryData; issues: RegistryIssue[] } {
  const parsed = source.actors.map(parseActors);
  const placed = parsed.flatMap(({ actors }) => actors);
  const camps = source.camps ? parseCamps(source.camps) : { camps: [], issues: [] };
  const nations = source.nations ? parseNations(source.nations) : { nations: [], issues: [] };
  const spellings = source.spellings
    ? parseSpellings(source.spellings)
    : { spellings: [], issues: [] };
  const data: RegistryData = {
    actors: placed.map(({ actor: { english: _english, source: _source, ...rest } }) => rest),
    camps: camps.camps,
    nations: nations.nations,
    spellings: spellings.spellings,
    ...(labels.unnamed === undefined ? {} : { unnamed: labels.unnamed }),
    yielding: labels.yielding ?? [],
    ...(labels.soldiers === undefined ? {} : { soldiers: labels.soldiers }),
  };
  const issues = [
    ...parsed.flatMap((one) => one.issues),
    ...validateRegistry(placed, labels.factions),
    ...camps.issues,
    ...nations.issues,
    ...spellings.issues,
    ...checkTables(data, labels.factions),
  ];
  return { data, issues };
}

function checkTables(data: RegistryData, factions: readonly string[]): RegistryIssue[] {
  const used = [
    ...(data.camps ?? []).map((camp) => ["camps", camp.faction] as const),
    ...(data.nations ?? []).flatMap(
      (nation) =>
        [
          ["nations", nation.officials],
          ["nations", nation.military],
        ] as const,
    ),
  ];
  return used.flatMap(([file, faction]) =>
    faction === undefined || factions.includes(faction)
      ? []
      : [
          {
            code: "unknown-faction",
            file,
            line: 1,
            message: `The faction "${faction}" is not known. Choose one of: ${factions.join(", ")}.`,
          },
        ],
  );
}
