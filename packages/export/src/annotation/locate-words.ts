import type { CorpusSpan } from "@qawl/corpus";
import { fromCodePoint } from "./code-points.ts";

/**
 * Finds the span that offsets of Label Studio mean. It counted code units once and counts code points since; whichever has the words that
 * the region repeats is meant. Runs of white space count as one blank, for the tool collapses them. `null` where neither has them.
 */
export function locateWords(
  text: string,
): (start: number, end: number, words: string | undefined) => CorpusSpan | null {
  const toUnit = fromCodePoint(text);
  return (start, end, words) => {
    const readings = [
      { start: toUnit(start), end: toUnit(end) },
      { start, end },
    ];
    for (const { start: from, end: to } of readings) {
      if (from === null || to === null || from < 0 || from >= to || to > text.length) continue;
      const found = text.slice(from, to);
      if (words === undefined || oneBlank(found) === oneBlank(words))
        return { start: from, end: to };
    }
    return null;
  };
}

function oneBlank(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
