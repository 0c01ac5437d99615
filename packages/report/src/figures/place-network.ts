import type { AnalysedArticle } from "@qawl/export";
import { buildNetwork } from "@qawl/export/network";
import type { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { isOnQuestion, STANCE_ORDER } from "./sides.ts";

/** A node with its place. */
export interface PlacedNode {
  readonly id: string;
  readonly label: string;
  readonly mode: "speaker" | "stance";
  /** Of a speaker: the stance taken most often; of a stance: itself. */
  readonly stance: string;
  readonly weight: number;
  readonly x: number;
  readonly y: number;
}

interface PlacedEdge {
  readonly speaker: string;
  readonly stance: string;
  readonly weight: number;
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PlacedNetwork {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** The module is CommonJS that is its own default; its types say otherwise. */
const layout = forceAtlas2 as unknown as typeof forceAtlas2.default;

/** More would be a ball of wool. */
const MOST_SPEAKERS = 40;

const ITERATIONS = 400;

/** The two-mode network of those who speak most about the question, placed by ForceAtlas2 (Jacomy et al. 2014) from a circle: the same on every run. */
export function placeNetwork(articles: readonly AnalysedArticle[]): PlacedNetwork {
  const graph = buildNetwork(articles, "two-mode");
  for (const node of graph.nodes()) if (!keeps(graph, node)) graph.dropNode(node);
  const speakers = graph.filterNodes((_, { mode }) => mode === "speaker");
  const busiest = [...speakers].sort((a, b) => activity(graph, b) - activity(graph, a));
  for (const node of busiest.slice(MOST_SPEAKERS)) graph.dropNode(node);
  for (const node of graph.nodes()) if (graph.degree(node) === 0) graph.dropNode(node);
  placeOnCircle(graph);
  layout.assign(graph, {
    iterations: ITERATIONS,
    getEdgeWeight: "weight",
    settings: { gravity: 0.6, scalingRatio: 24, edgeWeightInfluence: 0.4 },
  });
  return { nodes: nodesOf(graph), edges: edgesOf(graph) };
}

function keeps(graph: UndirectedGraph, node: string): boolean {
  return graph.getNodeAttribute(node, "mode") === "speaker" || isOnQuestion(stanceOf(node));
}

function stanceOf(node: string): string {
  return node.slice("stance:".length);
}

/** How often a speaker takes a stance on the question. */
function activity(graph: UndirectedGraph, node: string): number {
  return graph.reduceEdges(node, (sum, _, { weight }) => sum + (weight as number), 0);
}

function placeOnCircle(graph: UndirectedGraph): void {
  const nodes = graph.nodes();
  for (const [index, node] of nodes.entries()) {
    const angle = (2 * Math.PI * index) / nodes.length;
    graph.mergeNodeAttributes(node, { x: Math.cos(angle), y: Math.sin(angle) });
  }
}

function nodesOf(graph: UndirectedGraph): readonly PlacedNode[] {
  return graph.mapNodes((id, { label, mode, x, y, ...counts }) => ({
    id,
    label: label as string,
    mode: mode as PlacedNode["mode"],
    stance: mode === "stance" ? stanceOf(id) : mostTaken(counts),
    weight: activity(graph, id),
    x: x as number,
    y: y as number,
  }));
}

function mostTaken(counts: Readonly<Record<string, unknown>>): string {
  const taken = STANCE_ORDER.filter(isOnQuestion).map(
    (stance) => [stance, Number(counts[stance] ?? 0)] as const,
  );
  return taken.reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

function edgesOf(graph: UndirectedGraph): readonly PlacedEdge[] {
  return graph.mapEdges((_, { weight }, source, target, from, to) => ({
    speaker: source,
    stance: stanceOf(target),
    weight: weight as number,
    x: from["x"] as number,
    y: from["y"] as number,
    x2: to["x"] as number,
    y2: to["y"] as number,
  }));
}
