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

/** Names are drawn above their node by so much. */
export const NAME_OFFSET = 23;

/** The nodes whose names fit without covering each other; stances first, then those with the most weight. */
export function chooseNames(
  nodes: readonly PlacedNode[],
  nameOf: (node: PlacedNode) => string,
  width: number,
  height: number,
): ReadonlySet<string> {
  const toX = scale(
    nodes.map(({ x }) => x),
    width,
  );
  const toY = scale(
    nodes.map(({ y }) => -y),
    height,
  );
  const taken: Box[] = [];
  const chosen = new Set<string>();
  const ordered = [...nodes].sort(
    (a, b) => Number(b.mode === "stance") - Number(a.mode === "stance") || b.weight - a.weight,
  );
  for (const node of ordered) {
    const half = (nameOf(node).length * LETTER) / 2;
    const middle = toY(-node.y) - NAME_OFFSET;
    const center = toX(node.x);
    const box = {
      left: center - half,
      right: center + half,
      top: middle - LINE / 2,
      bottom: middle + LINE / 2,
    };
    if (node.mode !== "stance" && taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    chosen.add(node.id);
  }
  return chosen;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function scale(values: readonly number[], length: number): (value: number) => number {
  const low = Math.min(...values);
  const spread = Math.max(...values) - low || 1;
  return (value) => ((value - low) / spread) * length;
}
