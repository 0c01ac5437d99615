import type { AnalysedArticle } from "@qawl/export";
import {
  buildNetwork,
  type Counting,
  EDGE_COLUMNS,
  edgeRows,
  type NetworkKind,
  type NodeLevel,
  toGexf,
  toGraphml,
} from "@qawl/export/network";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { BYTE_ORDER_MARK, formatCsvHead, formatCsvRows } from "../../output/format-csv.ts";
import { registeredNames } from "./registered-names.ts";
import type { Exporter } from "./run.ts";

export function toNetwork(to: "graphml" | "gexf"): Exporter {
  return async function* (articles, args) {
    const network = await networkOf(articles, args);
    if (to === "gexf") yield toGexf(network);
    else yield* toGraphml(network);
  };
}

export const toEdgeTable: Exporter = async function* (articles, args) {
  const columns = EDGE_COLUMNS.map((name) => ({ name }));
  if (args.has("bom")) yield BYTE_ORDER_MARK;
  yield formatCsvHead(columns);
  yield formatCsvRows(edgeRows(await networkOf(articles, args)), columns);
};

async function networkOf(articles: AsyncIterable<AnalysedArticle>, args: Arguments) {
  const kept: AnalysedArticle[] = [];
  // A network needs no words: without the texts far more articles fit into memory.
  for await (const { analysis } of articles) kept.push({ text: null, analysis });
  const minWeight = args.number("min-weight", 0, Number.MAX_SAFE_INTEGER);
  return buildNetwork(kept, (args.text("network") ?? "two-mode") as NetworkKind, {
    level: (args.text("level") ?? "actor") as NodeLevel,
    counting: (args.text("counting") ?? "statement") as Counting,
    nameOf: registeredNames(),
    ...(minWeight === undefined ? {} : { minWeight }),
  });
}
