import {
  goldOfAnalysis,
  labelStudioConfig,
  toDoccano,
  toLabelStudio,
} from "@qawl/export/annotation";
import { STDIN } from "../../input/read-article-file.ts";
import type { Exporter } from "./run.ts";

/** JSON lines, as doccano takes them. */
export const toDoccanoLines: Exporter = async function* (articles, { positionals }) {
  let number = 0;
  for await (const article of articles) {
    number++;
    yield `${JSON.stringify(toDoccano(goldOfAnalysis(article, number, nameOf(positionals))))}\n`;
  }
};

/** One list of tasks, as Label Studio takes it. */
export const toLabelStudioTasks: Exporter = async function* (articles, { positionals }) {
  let number = 0;
  yield "[";
  for await (const article of articles) {
    number++;
    const task = toLabelStudio(goldOfAnalysis(article, number, nameOf(positionals)));
    yield `${number === 1 ? "" : ","}\n${JSON.stringify(task)}`;
  }
  yield "\n]\n";
};

/** The labelling interface with the labels of the pack. */
export async function labellingInterface(): Promise<string> {
  const { FACTIONS, STANCES } = await import("@qawl/pack-iraq/node");
  return labelStudioConfig(FACTIONS, STANCES);
}

function nameOf([file = ""]: readonly string[]): string {
  return file === STDIN ? "Standard input" : file;
}
