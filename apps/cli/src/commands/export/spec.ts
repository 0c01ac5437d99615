import type { CommandSpec } from "../command.ts";

export const EXPORT_FORMATS = ["graphml", "gexf", "csv", "label-studio", "doccano", "dna"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT: CommandSpec = {
  name: "export",
  summary: "results for other tools: networks, tables, annotation",
  takes: "RESULTS --to FORMAT",
  examples: [
    {
      line: "qawl export results.jsonl --to graphml -o actors.graphml",
      does: "actors and stances as a two-mode network",
    },
    {
      line: "qawl export results.jsonl --to gexf --network conflict --level faction -o camps.gexf",
      does: "which camps contradict each other, for Gephi",
    },
    {
      line: "qawl export results.jsonl --to csv --bom -o statements.csv",
      does: "a row a statement, every attribute, for a spreadsheet",
    },
    {
      line: "qawl export results.jsonl --to csv --network congruence --min-weight 2",
      does: "the edges of a network as a table",
    },
    {
      line: "qawl export results.jsonl --to label-studio --interface view.xml -o tasks.json",
      does: "tasks for people to correct, and the interface for them",
    },
    {
      line: "qawl batch news.jsonl -o - | qawl export - --to dna -o dna.csv",
      does: "an event list of Discourse Network Analyzer",
    },
  ],
  options: [
    {
      name: "to",
      short: "t",
      value: "FORMAT",
      choices: EXPORT_FORMATS,
      summary: "form of the output",
    },
    {
      name: "output",
      short: "o",
      value: "FILE",
      summary: "where to write, standard output if not given",
    },
    {
      name: "network",
      value: "KIND",
      choices: ["two-mode", "congruence", "conflict", "subtract"],
      summary: "graphml, gexf: which network, two-mode if not given; csv: its edges",
    },
    {
      name: "level",
      value: "LEVEL",
      choices: ["actor", "body", "faction"],
      summary: "networks: what a node stands for, actor if not given",
    },
    {
      name: "counting",
      value: "UNIT",
      choices: ["statement", "article", "month"],
      summary: "networks: a stance counts once in each, statement if not given",
    },
    {
      name: "min-weight",
      value: "WEIGHT",
      summary: "networks: leave out edges of less weight, by its size",
    },
    {
      name: "concept",
      value: "TEXT",
      summary: "dna: what is agreed with, the question of the pack if not given",
    },
    {
      name: "interface",
      value: "FILE",
      summary: "label-studio: write the labelling interface there",
    },
    { name: "bom", summary: "csv, dna: begin with a byte-order mark, for spreadsheets" },
  ],
  notes: [
    "RESULTS are the JSON lines of qawl analyse --format jsonl or of qawl batch; - is standard input. Records of articles that could not be read are left out and counted.",
    "Networks follow discourse network analysis: two-mode joins speakers to stances; congruence joins speakers on the same side, conflict those on opposite sides, subtract is the one less the other. The package export defines every weight.",
    "Networks and dna leave out stances that are unsure (--abstain-below of qawl analyse and qawl batch); csv without --network has them, with stance_abstained.",
    "label-studio and doccano need results with texts (no --no-text); qawl import takes them back.",
    "The file appears under its name when it is whole. In CSV no cell is one that a spreadsheet would run.",
  ],
};
