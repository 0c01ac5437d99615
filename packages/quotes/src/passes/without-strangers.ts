import type { Frame } from "../reading/frame.ts";
import { type Reading, sentenceStart } from "../reading/reading.ts";
import { agreementOfCue, agreementOfSource, agrees } from "../resolve/agreement.ts";

/**
 * قال الباحث إن قطر تمول خصومها | وتريد تغيير النظام: a verb joined by و whose gender or number is not the speaker's goes on with his words, and reports
 * nothing. `frames` in text order.
 */
export function withoutStrangers(reading: Reading, frames: readonly Frame[]): Frame[] {
  let speaker: Frame | null = null;
  return frames.filter((frame) => {
    const { cue, kind, source } = frame;
    if (cue < 0) return true;
    // «لن تتحركا وتريدان "المضي قدما"»: within what is quoted the speaker goes on.
    if (kind === "quote" && source === null && reading.quotationOf[cue]! >= 0)
      if (isJoined(reading, frame)) return false;
    if (speaker !== null && speaker.cue < sentenceStart(reading, cue)) speaker = null;
    const joined = source === null && isJoined(reading, frame);
    if (speaker !== null && joined && (speaker.kind === "clause" || isLikeNoun(reading, frame))) {
      const asked = agreementOfCue(reading, frame);
      const own = agreementOfSource(reading, speaker.source!);
      if (!agrees(asked, own)) return false;
    }
    if (source !== null)
      speaker = kind !== "quote" && kind !== "speech" && source.first > cue ? frame : null;
    return true;
  });
}

/** طالب المحتجون بمحاربة الفساد | وكشف المتورطين: the noun of the verb has its letters, and goes on with what is asked for. */
function isLikeNoun({ cues }: Reading, { cue, entry, kind }: Frame): boolean {
  if (kind !== "object" || entry?.ambiguous !== true) return false;
  const form = cues[cue]?.find((read) => read.cue === entry);
  return form?.shape === "perfect" && !form.feminine && !form.plural && !form.pronoun;
}

function isJoined({ forms, cues }: Reading, { cue, entry, kind }: Frame): boolean {
  // وتريدان | "المضي قدما": words between marks, and no words that such a verb reports.
  if (kind === "quote" && entry?.takes.has("quote") !== false) return false;
  if (!/^و.../.test(forms[cue]!)) return false;
  const shape = cues[cue]?.find((form) => form.cue === entry)?.shape;
  return shape === "imperfect" || shape === "perfect";
}
