import graphology, { type UndirectedGraph } from "graphology";
import type { AnalysedArticle } from "../results/analysed-article.ts";
import { type PositionOptions, type Positions, positionsOf } from "./positions.ts";

/** The networks of discourse network analysis. */
export const NETWORKS = ["two-mode", "congruence", "conflict", "subtract"] as const;
export type NetworkKind = (typeof NETWORKS)[number];

export interface NetworkOptions extends PositionOptions {
  /** Edges whose absolute weight is less are left out. Default 0: all. */
  readonly minWeight?: number;
}

/** The two sides of the question; the other labels are mentions without a side. */
const SIDES = ["support", "oppose"] as const;

/**
 * A network after Leifeld ("Discourse Network Analysis", 2017), with the question of the pack as the one concept and the two sides as
 * agreement and disagreement. Let a(i, s) be how often speaker i takes side s, counted as `counting` says.
 *
 * - `two-mode`: speakers and stances; the weight of i – s is a(i, s), for every stance.
 * - `congruence`: speakers on the same side; weight Σ over s of a(i, s) · a(j, s).
 * - `conflict`: speakers on opposite sides; weight a(i, support) · a(j, oppose) + a(i, oppose) · a(j, support).
 * - `subtract`: congruence minus conflict, left out where it is 0.
 *
 * `normalized` of an edge is its weight over the mean of both speakers' activity (average activity normalisation), activity being how often a
 * speaker takes a side. The three last grow with the square of the speakers who take a side.
 */
export function buildNetwork(
  articles: Iterable<AnalysedArticle>,
  kind: NetworkKind,
  { minWeight = 0, ...options }: NetworkOptions = {},
): UndirectedGraph {
  const positions = positionsOf(articles, options);
  const graph = new graphology.UndirectedGraph();
  for (const position of positions) graph.addNode(position.speaker.id, toAttributes(position));
  if (kind === "two-mode") addStances(graph, positions, minWeight);
  else addPairs(graph, positions, kind, minWeight);
  return graph;
}

function toAttributes({ speaker, faction, statements, first, last, stances }: Positions) {
  return {
    label: speaker.name,
    mode: "speaker",
    kind: speaker.kind,
    registered: speaker.registered,
    faction,
    statements,
    ...Object.fromEntries(
      ["support", "oppose", "neutral", "unrelated"].map((label) => [label, stances[label] ?? 0]),
    ),
    ...stances,
    first: first ?? "",
    last: last ?? "",
  };
}

function addStances(
  graph: UndirectedGraph,
  positions: readonly Positions[],
  minWeight: number,
): void {
  for (const { speaker, stances } of positions) {
    for (const [label, weight] of Object.entries(stances)) {
      const node = `stance:${label}`;
      graph.mergeNode(node, { label, mode: "stance" });
      if (weight >= minWeight) graph.addEdge(speaker.id, node, { weight, relation: "takes" });
    }
  }
}

function addPairs(
  graph: UndirectedGraph,
  positions: readonly Positions[],
  kind: Exclude<NetworkKind, "two-mode">,
  minWeight: number,
): void {
  const sided = positions.filter((position) => activity(position) > 0);
  for (const [index, first] of sided.entries()) {
    for (const second of sided.slice(index + 1)) {
      const weight = weightOf(first, second, kind);
      if (weight === 0 || Math.abs(weight) < minWeight) continue;
      const normalized = weight / ((activity(first) + activity(second)) / 2);
      graph.addEdge(first.speaker.id, second.speaker.id, { weight, normalized, relation: kind });
    }
  }
}

function weightOf(a: Positions, b: Positions, kind: Exclude<NetworkKind, "two-mode">): number {
  const [support, oppose] = SIDES;
  const congruence = side(a, support) * side(b, support) + side(a, oppose) * side(b, oppose);
  const conflict = side(a, support) * side(b, oppose) + side(a, oppose) * side(b, support);
  if (kind === "congruence") return congruence;
  return kind === "conflict" ? conflict : congruence - conflict;
}

function activity(position: Positions): number {
  return SIDES.reduce((sum, label) => sum + side(position, label), 0);
}

function side({ stances }: Positions, label: string): number {
  return stances[label] ?? 0;
}
