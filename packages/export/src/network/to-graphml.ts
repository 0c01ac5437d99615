import type { UndirectedGraph } from "graphology";
import { xmlText } from "./xml-text.ts";

type Value = string | number | boolean;

/** A network in GraphML (Brandes et al. 2002), each attribute declared with its type; read by Gephi, igraph, NetworkX, visone, yEd. */
export function* toGraphml(graph: UndirectedGraph): Iterable<string> {
  const nodeKeys = keysOf(graph.mapNodes((_, attributes) => attributes));
  const edgeKeys = keysOf(graph.mapEdges((_, attributes) => attributes));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* declare("node", nodeKeys);
  yield* declare("edge", edgeKeys);
  yield '  <graph id="qawl" edgedefault="undirected">\n';
  for (const { node, attributes } of graph.nodeEntries()) {
    yield `    <node id="${escapeXml(node)}">${data("node", attributes)}</node>\n`;
  }
  for (const { source, target, attributes } of graph.edgeEntries()) {
    yield `    <edge source="${escapeXml(source)}" target="${escapeXml(target)}">${data("edge", attributes)}</edge>\n`;
  }
  yield "  </graph>\n</graphml>\n";
}

/** The type of each attribute; one that is a whole number everywhere is `int`. */
function keysOf(all: readonly Readonly<Record<string, Value>>[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const attributes of all) {
    for (const [name, value] of Object.entries(attributes)) {
      const type = typeOf(value);
      const known = keys.get(name);
      keys.set(name, known === "double" && type === "int" ? known : type);
    }
  }
  return keys;
}

function typeOf(value: Value): string {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  return Number.isInteger(value) ? "int" : "double";
}

function* declare(domain: string, keys: ReadonlyMap<string, string>): Iterable<string> {
  for (const [name, type] of keys) {
    yield `  <key id="${domain}-${escapeXml(name)}" for="${domain}" attr.name="${escapeXml(name)}" attr.type="${type}"/>\n`;
  }
}

function data(domain: string, attributes: Readonly<Record<string, Value>>): string {
  return Object.entries(attributes)
    .map(
      ([name, value]) =>
        `<data key="${domain}-${escapeXml(name)}">${escapeXml(String(value))}</data>`,
    )
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
