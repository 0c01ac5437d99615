import type { Range } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";
import { agreementOfCue, agreementOfSource, agrees } from "./agreement.ts";
import type { Sure } from "./confidence.ts";
import { spokesmanOf } from "./spokesman.ts";
import { toldOf } from "./told-of.ts";

/** How many statements back a speaker with a voice is looked for, and how many sentences. */
const STATEMENTS = 4;
const SENTENCES = 2;

/**
 * أعلنت الحكومة على لسان | الوزير أن …. وقال …: the man who spoke for her, where the verb is a man's. ذكر بيان أن | الوزير استقبل السفير. وأكد …: of whom the
 * paper told, where the verb adds nothing to it.
 */
export function voiceBefore(
  reading: Reading,
  chosen: readonly Sure[],
  containers: readonly number[],
  at: number,
): Range | null {
  const { cue, entry } = chosen[at]!.frame;
  const asked = agreementOfCue(reading, chosen[at]!.frame);
  if (at === 0 || containers[at]! >= 0 || asked === "any" || asked === "plural") return null;
  const sentence = reading.sentenceOf[cue] ?? -1;
  for (let before = at - 1; before >= Math.max(0, at - STATEMENTS); before--) {
    const { frame } = chosen[before]!;
    if (frame.source === null || containers[before]! >= 0) continue;
    const apart = frame.cue < 0 ? -1 : sentence - reading.sentenceOf[frame.cue]!;
    if (apart < 0 || apart > SENTENCES) return null;
    const voice = apart > 0 && asked === "masculine" ? spokesmanOf(reading, frame) : null;
    if (voice !== null || entry?.class === "add") return voice;
    const told = toldOf(reading, frame);
    return told !== null && agrees(asked, agreementOfSource(reading, told)) ? told : null;
  }
  return null;
}
