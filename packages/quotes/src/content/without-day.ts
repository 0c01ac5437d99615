import type { CueClass } from "../lexicon/cue-types.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Frame } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";
import { isComma } from "../reading/tests-on-tokens.ts";
import { timePhraseEnd } from "../source/after-verb/time-phrase.ts";

/** Tokens of a day with its date, and the comma in front. */
const DATED = 6;

const WEEKDAYS = wordSet(
  "السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة أمس اليوم مساء صباح فجر ليل يوم",
);

/** Acts whose object has not happened, or is no event: a day behind the comma is that of the act. */
const STANDS: ReadonlySet<CueClass> = new Set([
  "demand",
  "reject",
  "support",
  "condemn",
  "praise",
  "threaten",
  "deny",
  "express",
]);

/** دعت رعاياها إلى مغادرة البلاد | ، الجمعة, رفض العرض | ، يوم الاثنين الماضي: when it was said, and not أكد مقتل عشرة، الجمعة. */
export function withoutDay(
  reading: Reading,
  { kind, entry }: Frame,
  first: number,
  end: number,
): number {
  if (kind !== "object" || entry === null || !STANDS.has(entry.class)) return end;
  for (let comma = end - 2; comma > Math.max(first, end - DATED); comma--) {
    if (!isComma(reading, comma)) continue;
    const dated =
      WEEKDAYS.has(reading.forms[comma + 1]!) && timePhraseEnd(reading, comma + 1, end) === end;
    return dated ? comma : end;
  }
  return end;
}
