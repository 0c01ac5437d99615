import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTexts } from "../arabic/news.ts";

const TABLE = join(import.meta.dirname, "../../../../../shared/data/mawqif-train.csv");

/** Texts with a stance each, and what they are. */
export interface LabelledTexts {
  readonly name: string;
  readonly texts: readonly string[];
  readonly labels: readonly string[];
}

export const LABELS = ["Favor", "Against", "None"] as const;

/**
 * The public training tweets of MAWQIF (Alturayeif et al. 2022) where they lie beside the checkout; else pieces of the gold set, with labels by turns, on
 * which speed can be measured and nothing else.
 */
export function readLabelledTexts(): LabelledTexts {
  if (!existsSync(TABLE)) return readPieces();
  const [head, ...rows] = parseCsv(readFileSync(TABLE, "utf8").replace(/^\uFEFF/, ""));
  const [text, stance] = [head!.indexOf("text"), head!.indexOf("stance")];
  return {
    name: "MAWQIF, training tweets",
    texts: rows.map((row) => row[text]!),
    labels: rows.map((row) => (row[stance] === "" ? "None" : row[stance]!)),
  };
}

function readPieces(): LabelledTexts {
  const texts = readTexts(600_000)
    .texts.flatMap((text) => text.match(/[\s\S]{1,164}/g) ?? [])
    .slice(0, 3_502);
  return {
    name: "pieces of the gold set with labels by turns (MAWQIF does not lie beside the checkout)",
    texts,
    labels: texts.map((_, index) => LABELS[index % LABELS.length]!),
  };
}

/** Fields of a CSV with quoted fields and line breaks in them. */
function parseCsv(table: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of table.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    if (end === "" && quoted === undefined && plain === "" && rows.at(-1)!.length === 0) break;
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
