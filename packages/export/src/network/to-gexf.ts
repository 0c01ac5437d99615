import type { UndirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import { xmlText } from "./xml-text.ts";

/** A network in GEXF 1.3, for Gephi. */
export function toGexf(graph: UndirectedGraph): string {
  const written = gexf.write(graph, {
    version: "1.3",
    formatNode: (_, { label, ...attributes }) => ({ label: String(label), attributes }),
    formatEdge: (_, { weight, ...attributes }) => ({ weight: Number(weight), attributes }),
  });
  return xmlText(written);
}
