import { isCommonNoun, isOwned, isVerb } from "../../lexicon/word-kinds.ts";
import { asideEnd } from "../asides.ts";
import { governedContent } from "../governed.ts";
import { isActNoun, isActShape } from "../object-start.ts";
import type { Scan } from "./scan.ts";

/**
 * The token after a relative clause between the verb and its content: طالب القائد الذي يدير فوجا | باستخدام …, كشف نائب شارك في اللجنة | عن ضغوط …,
 * أكد خلال لقاء جرى أمس | دعمه …. It ends where the verb's own preposition or object can stand, and no verb of the clause right in front of it.
 */
export function relativeEnd(scan: Scan, index: number): number {
  return asideEnd(scan.reading, index, scan.end, (at) => resumes(scan, at));
}

function resumes({ reading, form, end, source, settled }: Scan, index: number): boolean {
  const { forms } = reading;
  if (isVerb(forms[index - 1]!)) return false;
  const word = forms[index]!;
  const known = source !== null || settled;
  if (known && form.cue.takes.has("object") && isOwned(word) && isActNoun(word)) return true;
  const first = governedContent(reading, index, form.cue, end);
  if (first < 0) return false;
  const noun = first === index ? word.replace(/^ب(?:ال)?/, "") : forms[first]!;
  return isActNoun(noun) || isActShape(noun) || (word === "عن" && isCommonNoun(noun));
}
