import graphology from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import type { AbstractGraph } from "graphology-types";
import { describe, expect, test } from "vitest";
import { buildNetwork, NETWORKS, toGexf, toGraphml } from "../../src/network/index.ts";
import { analysed } from "../articles.ts";

const { UndirectedGraph } = graphology;
const HOSTILE = `<b>"مجلس" & 'نواب'</b> ]]> --> \u0000\u000B\uFFFF`;
const CLEAN = `<b>"مجلس" & 'نواب'</b> ]]> --> `;
const ARTICLES = [
  analysed(
    [
      { who: HOSTILE, stance: "support" },
      { who: "قوى\nأخرى\uD800", stance: "oppose", faction: 'a"b<c>&d' },
      { who: "ثالث", stance: "oppose" },
    ],
    "2024-01-02",
  ),
];

interface Flat {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly (readonly unknown[])[];
}

function flatten(graph: AbstractGraph): Flat {
  return {
    nodes: graph.mapNodes((_, { label, mode, faction, statements, support, first }) => ({
      label,
      mode,
      faction,
      statements,
      support,
      first,
    })),
    edges: graph.mapEdges((_, attributes, source, target) => [
      source,
      target,
      attributes["weight"],
    ]),
  };
}

describe.each(NETWORKS)("a %s network", (kind) => {
  const network = buildNetwork(ARTICLES, kind);

  test("in GraphML is read by a second reader with every node, edge, attribute and type", () => {
    const read = graphml.parse(UndirectedGraph, [...toGraphml(network)].join(""), {
      addMissingNodes: false,
    });
    expect(read.order).toBe(network.order);
    expect(read.size).toBe(network.size);
    const [first] = flatten(read).nodes;
    expect(first).toMatchObject({
      label: CLEAN,
      mode: "speaker",
      faction: "civil",
      statements: 1,
      support: 1,
      first: "2024-01-02",
    });
    expect(flatten(read).nodes[1]).toMatchObject({ label: "قوى\nأخرى", faction: 'a"b<c>&d' });
    expect(flatten(read).edges.map(([, , weight]) => weight)).toEqual(
      flatten(network).edges.map(([, , weight]) => weight),
    );
  });

  test("in GEXF is read by a second reader", () => {
    const read = gexf.parse(UndirectedGraph, toGexf(network));
    expect([read.order, read.size]).toEqual([network.order, network.size]);
    expect(flatten(read).nodes[0]).toMatchObject({ label: CLEAN, faction: "civil", support: 1 });
    expect(flatten(read).nodes[1]).toMatchObject({ faction: 'a"b<c>&d' });
    expect(flatten(read).edges.map(([, , weight]) => weight)).toEqual(
      flatten(network).edges.map(([, , weight]) => weight),
    );
  });
});

test("an empty network is a whole file", () => {
  const empty = buildNetwork([], "congruence");
  expect(graphml.parse(UndirectedGraph, [...toGraphml(empty)].join("")).order).toBe(0);
  expect(gexf.parse(graphology.MultiGraph, toGexf(empty)).order).toBe(0);
});
