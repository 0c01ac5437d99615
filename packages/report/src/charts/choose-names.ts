import type { PlacedNode } from "../figures/place-network.ts";

/** A rectangle in units of the chart. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The usual width of a letter and height of a line at the size of the names. */
const LETTER = 6.6;
const LINE = 17;

/** Between a node and the middle of its name above or below, and the end of its name at a side. */
const GAP = 10;
const SIDE_GAP = 4;

/** The drawing into which names are set. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Free at each edge. */
  readonly margin: number;
  readonly radiusOf: (node: PlacedNode) => number;
}

/** Where the middle of a name stands, from the middle of its node. */
export interface NamePlace {
  readonly beside: number;
  readonly below: number;
}

/**
 * The nodes whose names fit, and where each stands: above its node, below or at a side, where it covers neither another name nor another node.
 * Stances first, then those with the most weight; a stance is always named.
 */
export function chooseNames(
  nodes: readonly PlacedNode[],
  nameOf: (node: PlacedNode) => string,
  { width, height, margin, radiusOf }: Canvas,
): ReadonlyMap<string, NamePlace> {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => -y);
  const toX = scale(xs, width, margin);
  const toY = scale(ys, height, margin);
  const middles = nodes.map((node) => ({ node, x: toX(node.x), y: toY(-node.y) }));
  const discs = middles.map(({ node, x, y }) => around(x, y, radiusOf(node), radiusOf(node)));
  const taken: Box[] = [];
  const chosen = new Map<string, NamePlace>();
  const ordered = [...middles.entries()].sort(
    ([, a], [, b]) =>
      Number(b.node.mode === "stance") - Number(a.node.mode === "stance") ||
      b.node.weight - a.node.weight,
  );
  for (const [index, { node, x, y }] of ordered) {
    const offset = radiusOf(node) + GAP;
    const half = (nameOf(node).length * LETTER) / 2;
    const sideways = radiusOf(node) + SIDE_GAP + half;
    const places = [
      { beside: 0, below: -offset },
      { beside: 0, below: offset },
      { beside: sideways, below: 0 },
      { beside: -sideways, below: 0 },
    ].map((place) => ({
      place,
      box: around(x + place.beside, y + place.below, half, LINE / 2),
    }));
    const free = places.find(
      ({ box }) =>
        !taken.some((other) => overlap(box, other)) &&
        !discs.some((disc, other) => other !== index && overlap(box, disc)),
    );
    const found = free ?? (node.mode === "stance" ? places[0]! : undefined);
    if (found === undefined) continue;
    taken.push(found.box);
    chosen.set(node.id, found.place);
  }
  return chosen;
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function scale(
  values: readonly number[],
  length: number,
  margin: number,
): (value: number) => number {
  const low = Math.min(...values);
  const spread = Math.max(...values) - low || 1;
  return (value) => margin + ((value - low) / spread) * (length - 2 * margin);
}
