import { describe, expect, test } from "vitest";
import { chooseNames } from "../src/charts/choose-names.ts";
import type { PlacedNode } from "../src/figures/place-network.ts";

const CANVAS = { width: 600, height: 400, margin: 20, radiusOf: () => 10 };

function node(id: string, x: number, y: number, more: Partial<PlacedNode> = {}): PlacedNode {
  return { id, label: id, mode: "speaker", stance: "oppose", weight: 1, x, y, ...more };
}

/** At the corners, so that the others stand where they are told to. */
const CORNERS = [node("first", 0, 0), node("last", 560, 360)];

function choose(nodes: readonly PlacedNode[], name = "وزير الدفاع") {
  return chooseNames([...CORNERS, ...nodes], ({ id }) => (id.length > 1 ? "" : name), CANVAS);
}

describe("names in the network", () => {
  test("stand above their node where nothing is in the way", () => {
    expect(choose([node("a", 280, 180)]).get("a")).toEqual({ beside: 0, below: -20 });
  });

  test("go below, then to a side, where another node is in the way", () => {
    const above = node("above", 280, 204);
    const below = node("below", 280, 156);
    expect(choose([node("a", 280, 180), above]).get("a")).toEqual({ beside: 0, below: 20 });
    const { beside, below: lower } = choose([node("a", 280, 180), above, below]).get("a")!;
    expect(lower).toBe(0);
    expect(beside).toBeGreaterThan(14);
  });

  test("are left out where every side is taken, but never that of a stance", () => {
    const around = [
      node("above", 280, 204),
      node("below", 280, 156),
      node("right", 310, 180),
      node("left", 250, 180),
    ];
    expect(choose([node("a", 280, 180), ...around]).has("a")).toBe(false);
    const stance = node("a", 280, 180, { mode: "stance" });
    expect(choose([stance, ...around]).get("a")).toEqual({ beside: 0, below: -20 });
  });

  test("the node with more weight is named first", () => {
    const chosen = choose([node("a", 280, 180), node("b", 290, 180, { weight: 5 })]);
    expect(chosen.get("b")).toEqual({ beside: 0, below: -20 });
    expect(chosen.get("a")).toEqual({ beside: 0, below: 20 });
  });
});
