import type { TopLevelSpec } from "vega-lite";
import type { PlacedNetwork, PlacedNode } from "../figures/place-network.ts";
import { nameControls } from "../html/escape-html.ts";
import { chooseNames } from "./choose-names.ts";
import { linkTo } from "./link-to.ts";
import { CHART_WIDTH, type Look, stanceScale } from "./look.ts";

const WIDTH = CHART_WIDTH + 200;
const HEIGHT = 560;
const MARGIN = 20;

/** Areas of the discs, from none to the most statements, and of a stance's square. */
const DISC_AREAS = [70, 700] as const;
const SQUARE_AREA = 500;

/** The network as lines, discs and names. `numberOf` is a speaker's number in the page's list. */
export function networkChart(
  { nodes, edges }: PlacedNetwork,
  stances: readonly string[],
  numberOf: (id: string) => number,
  look: Look,
): TopLevelSpec {
  const labels = new Map(
    nodes.map(({ id, label, mode }) => [
      id,
      mode === "stance" ? look.nameOf(label) : nameControls(label),
    ]),
  );
  const speakers = nodes.filter(({ mode }) => mode === "speaker");
  const most = Math.max(1, ...speakers.map(({ weight }) => weight));
  const named = chooseNames(nodes, ({ id }) => labels.get(id)!, {
    ...{ width: WIDTH, height: HEIGHT, margin: MARGIN },
    radiusOf: (node) => radiusOf(node, most),
  });
  // Names are chosen for these very places: the scales must not round outwards.
  const exact = { zero: false, nice: false, padding: MARGIN } as const;
  const x = { field: "x", type: "quantitative", axis: null, scale: exact } as const;
  const y = { field: "y", type: "quantitative", axis: null, scale: exact } as const;
  const color = {
    field: "stance",
    type: "nominal",
    scale: stanceScale(stances),
    legend: null,
  } as const;
  const shown = nodes.map((node) => ({
    ...node,
    name: labels.get(node.id)!,
    short: named.has(node.id) ? labels.get(node.id)! : "",
    beside: named.get(node.id)?.beside ?? 0,
    below: named.get(node.id)?.below ?? 0,
    link:
      node.mode === "stance"
        ? linkTo({ stance: node.stance })
        : linkTo({ speaker: numberOf(node.id) }),
    about: `${labels.get(node.id)!} · ${node.weight}`,
  }));
  return {
    width: WIDTH,
    height: HEIGHT,
    layer: [
      {
        data: {
          values: edges.map((edge) => ({
            ...edge,
            link: linkTo({ speaker: numberOf(edge.speaker), stance: edge.stance }),
            about: `${labels.get(edge.speaker)!} · ${look.nameOf(edge.stance)} · ${edge.weight}`,
          })),
        },
        mark: { type: "rule", opacity: 0.55 },
        encoding: {
          x,
          y,
          x2: { field: "x2" },
          y2: { field: "y2" },
          color,
          size: {
            field: "weight",
            type: "quantitative",
            scale: { range: [1.2, 7] },
            legend: null,
          },
          href: { field: "link" },
          description: { field: "about" },
        },
      },
      {
        data: { values: shown.filter(({ mode }) => mode === "speaker") },
        mark: { type: "circle", opacity: 1, stroke: "#fff", strokeWidth: 1.5 },
        encoding: {
          x,
          y,
          color,
          size: {
            field: "weight",
            type: "quantitative",
            scale: { domain: [0, most], range: [...DISC_AREAS] },
            legend: null,
          },
          href: { field: "link" },
          description: { field: "about" },
        },
      },
      {
        data: { values: shown.filter(({ mode }) => mode === "stance") },
        mark: { type: "square", opacity: 1, size: SQUARE_AREA, stroke: "#fff", strokeWidth: 2 },
        encoding: { x, y, color, href: { field: "link" }, description: { field: "about" } },
      },
      {
        data: { values: shown.filter(({ short }) => short !== "") },
        mark: {
          type: "text",
          dx: { expr: "datum.beside" },
          dy: { expr: "datum.below" },
          fontSize: 12,
        },
        encoding: {
          x,
          y,
          text: { field: "short" },
          href: { field: "link" },
          description: { field: "about" },
        },
      },
    ],
    resolve: { scale: { size: "independent" } },
  };
}

/** Half the breadth of a node's mark, its white rim with it. */
function radiusOf({ mode, weight }: PlacedNode, most: number): number {
  if (mode === "stance") return Math.sqrt(SQUARE_AREA) / 2 + 1;
  const [least, largest] = DISC_AREAS;
  return Math.sqrt((least + ((largest - least) * weight) / most) / Math.PI) + 1;
}
