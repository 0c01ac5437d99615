import type { Frame, Range } from "../reading/frame.ts";
import { type Reading, sentenceEnd } from "../reading/reading.ts";
import { type Attribution, readAttribution } from "./according-to/attribution.ts";
import { contentBefore } from "./according-to/content-before.ts";
import { contentBehind, continuation } from "./according-to/content-behind.ts";
import { isOpener } from "./according-to/opener.ts";

/** بحسب، وفقا لـ، طبقا لـ، نقلا عن، على حد قول، كما قال: the content stands behind them, before them, or on both sides. */
export function accordingTo(reading: Reading, others: readonly Frame[]): Frame[] {
  const frames: Frame[] = [];
  const taken = new Set(others.map(({ cue }) => cue));
  // قال الوزير إن …، على حد قوله: the words are his already.
  const speaking = new Set(
    others
      .filter(({ kind, cue }) => kind === "clause" && cue >= 0)
      .map(({ cue }) => reading.sentenceOf[cue]!),
  );
  const speaks = (index: number): boolean => speaking.has(reading.sentenceOf[index]!);
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!isOpener(reading, index, taken)) continue;
    const frame = read(reading, index);
    if (frame !== null && !(frame.source === null && speaks(index))) frames.push(frame);
  }
  return frames;
}

function read(reading: Reading, opener: number): Frame | null {
  const found = readAttribution(reading, opener);
  if (found === null) return null;
  if (found.leads) {
    const first = contentBehind(reading, found.end);
    if (first >= sentenceEnd(reading, opener)) return null;
    return toFrame(opener, found, [{ first, end: -1 }]);
  }
  const before = contentBefore(reading, opener);
  const behind = continuation(reading, found.end, before);
  if (behind !== null) return toFrame(opener, found, [before, behind]);
  return before.end - before.first < 3 ? null : toFrame(opener, found, [before]);
}

function toFrame(opener: number, found: Attribution, content: readonly Range[]): Frame {
  return {
    rule: found.leads ? "according-to-first" : "according-to-last",
    cue: opener,
    cueEnd: opener + 1,
    lemma: found.lemma,
    entry: null,
    start: opener,
    cuts: !found.leads,
    source: found.source,
    kind: "clause",
    content,
  };
}
