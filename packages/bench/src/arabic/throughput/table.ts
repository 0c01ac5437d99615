import { createHash } from "node:crypto";
import type { Texts } from "../news.ts";
import type { Contender } from "../timing.ts";

/** A contender whose answers are compared with ours; without `answer` its answers are ours. */
export interface Row extends Contender {
  readonly answer?: (text: string) => string;
}

export const YARDSTICK = "text.normalize(NFKC), the yardstick";

/** A row that answers a text. Reading a character in the middle makes a rope flat. */
export function textRow(name: string, answer: (text: string) => string): Row {
  return { name, answer, run: (text) => middle(answer(text)) };
}

/** A row that answers a list. */
export function listRow(name: string, list: (text: string) => readonly string[]): Row {
  return { name, answer: (text) => list(text).join("\n"), run: (text) => list(text).length };
}

export function digest(text: string): string {
  return createHash("md5").update(text).digest("hex");
}

export function printTexts({ name, texts, units }: Texts): void {
  console.log(
    `${name}: ${texts.length} texts, ${(units / 1e6).toFixed(1)} million code units, node ${process.version}\n`,
  );
}

/** One line: the ratio to the yardstick, the time, on how many texts both agree. */
export function printRow(
  name: string,
  milliseconds: number,
  yardstick: number,
  agreeing: number,
  all: number,
): void {
  const ratio = yardstick / milliseconds;
  console.log(
    `| ${name} | ${ratio.toFixed(ratio < 0.001 ? 5 : 3)} | ${milliseconds.toFixed(0)} | ${agreeing} of ${all} |`,
  );
}

function middle(text: string): number {
  return text.charCodeAt(text.length >> 1) || 0;
}
