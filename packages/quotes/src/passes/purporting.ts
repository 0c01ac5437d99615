import { OCCASION } from "../lexicon/kinds.ts";
import { PURPORT } from "../lexicon/purport.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { clauseAfter } from "../reading/tests-on-tokens.ts";
import { senderOf } from "../source/author-before.ts";

/** How far in front of it the paper stands (رسالة | إلى الأمين العام مفادها أن …), and the verb. */
const [PAPER, VERB] = [7, 12];

function sender(reading: Reading, cue: number): Range | null {
  for (let paper = cue - 1; paper > Math.max(0, cue - PAPER); paper--)
    if (is(reading, paper, OCCASION) || /^ب?رسال/.test(reading.forms[paper]!))
      return senderOf(reading, paper, cue);
  return null;
}

/** تلقى الوزير رسالة | مفادها أن …: who gets it says nothing. */
function isReceived({ forms }: Reading, cue: number): boolean {
  for (let index = cue - 1; index > Math.max(-1, cue - VERB); index--)
    if (/^[وف]?(?:ي?تلق[يت]|تتلقي|تسلمت?|استلمت?)$/.test(forms[index]!)) return true;
  return false;
}

/** بعث الوزير برسالة | مفادها أن …: who sends the paper says what it says. */
export function purporting(reading: Reading, others: readonly Frame[]): Frame[] {
  const frames: Frame[] = [];
  const begun = new Set(others.map(({ content }) => content[0]?.first ?? -1));
  for (let cue = 2; cue + 1 < reading.tokens.length; cue++) {
    if (!PURPORT.has(reading.forms[cue]!)) continue;
    const first = clauseAfter(reading, cue + 1);
    if (first < 0 || first >= reading.tokens.length || begun.has(first)) continue;
    const source = isReceived(reading, cue) ? null : sender(reading, cue);
    if (source === null) continue;
    frames.push({
      rule: "by-saying-clause",
      cue,
      cueEnd: cue + 1,
      lemma: "مفاد",
      entry: null,
      start: cue,
      cuts: false,
      source,
      kind: "clause",
      content: [{ first, end: -1 }],
    });
  }
  return frames;
}
