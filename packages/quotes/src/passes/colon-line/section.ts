import { CITY, MEDIUM, PLACE } from "../../lexicon/kinds.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isColon } from "../../reading/tests-on-tokens.ts";
import { isCountry } from "./label.ts";
import { canSpeak } from "./speaker.ts";

/** العراق: | وزير الدفاع: …: behind a country or town as the section, the speaker up to his own colon. */
export function behindSection(
  reading: Reading,
  first: number,
  colon: number,
  end: number,
): Range | null {
  const place = { first, end: colon };
  const alone = colon - first === 1 && is(reading, first, PLACE | CITY);
  if (!alone && !isCountry(reading, place)) return null;
  const next = colon + 1;
  let second = next;
  while (second < end && !isColon(reading, second)) second++;
  if (second === next || !isColon(reading, second) || is(reading, next, MEDIUM)) return null;
  return canSpeak(reading, { first: next, end: second }, NOBODY)
    ? { first: next, end: second }
    : null;
}

const NOBODY: ReadonlySet<string> = new Set();
