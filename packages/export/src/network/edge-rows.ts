import type { UndirectedGraph } from "graphology";
import type { Cell } from "../table/statement-columns.ts";

/** The columns of the table of edges. */
export const EDGE_COLUMNS = [
  "source",
  "source_name",
  "source_faction",
  "target",
  "target_name",
  "target_faction",
  "relation",
  "weight",
  "normalized",
] as const;

/** The edges of a network as rows, by column name. */
export function edgeRows(graph: UndirectedGraph): readonly Readonly<Record<string, Cell>>[] {
  return graph.mapEdges((_, { relation, weight, normalized }, source, target, from, to) => ({
    source,
    source_name: from["label"] as string,
    source_faction: (from["faction"] as string | undefined) ?? null,
    target,
    target_name: to["label"] as string,
    target_faction: (to["faction"] as string | undefined) ?? null,
    relation: relation as string,
    weight: weight as number,
    normalized: (normalized as number | undefined) ?? null,
  }));
}
