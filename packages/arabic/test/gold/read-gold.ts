import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A paragraph of the gold set: its text, and where its sentences and tokens end. */
export interface GoldParagraph {
  readonly text: string;
  readonly sentenceEnds: readonly number[];
  /** Ends of the sentences that end inside a quotation. */
  readonly openEnds: readonly number[];
  readonly tokens: readonly { readonly start: number; readonly end: number }[];
}

/** Reads `sentences.txt` beside this file. */
export function readGold(): readonly GoldParagraph[] {
  const lines = readFileSync(join(import.meta.dirname, "sentences.txt"), "utf8").split("\n");
  const content = lines
    .filter((line) => !line.startsWith("# "))
    .join("\n")
    .trim();
  return content.split(/\n\n+/).map(readParagraph);
}

function readParagraph(paragraph: string): GoldParagraph {
  let text = "";
  const sentenceEnds: number[] = [];
  const openEnds: number[] = [];
  const tokens: { start: number; end: number }[] = [];
  for (const line of paragraph.split("\n")) {
    const open = line.endsWith(" →");
    if (text !== "") text += " ";
    (open ? line.slice(0, -2) : line).split(" ").forEach((chunk, index) => {
      if (index > 0) text += " ";
      for (const token of chunk.split("|")) {
        tokens.push({ start: text.length, end: text.length + token.length });
        text += token;
      }
    });
    sentenceEnds.push(text.length);
    if (open) openEnds.push(text.length);
  }
  return { text, sentenceEnds, openEnds, tokens };
}
