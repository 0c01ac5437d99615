import type { Cue } from "../lexicon/cue-types.ts";
import { BODY, COLLECTIVE, ROLE } from "../lexicon/kinds.ts";
import { is, type Reading } from "../reading/reading.ts";
import { isColon, isPunctuation } from "../reading/tests-on-tokens.ts";

/** Classes whose object is a stand by itself. */
const STANDS: ReadonlySet<string> = new Set([
  "deny",
  "demand",
  "condemn",
  "praise",
  "promise",
  "threaten",
  "warn",
  "support",
  "expect",
  "announce",
]);
/** How far behind the object the participle may stand. */
const NEAR = 16;
const SAYING = /^قائل(?:ا|ه|ين)$/;

function isSaid({ forms }: Reading, index: number): boolean {
  return SAYING.test(forms[index] ?? "");
}

/**
 * طالب الزعيم الوزارة بتوفير الحماية | قائلا: «…», نفى الوزير الخبر | مضيفا: «…»: the stand is told, and a participle goes on in his own words; not سخر من الفكرة قائلا: «…»,
 * where the verb has no words but these.
 */
export function hasOwnWordsBehind(reading: Reading, cue: Cue, first: number): boolean {
  // خاطب | الجنود قائلا: «…»
  if (is(reading, first, ROLE | BODY | COLLECTIVE)) return false;
  // وافق السفير على | ذلك قائلا: «…»
  if (/^(?:ذلك|هذا|هذه)$/.test(reading.forms[first]!) && isSaid(reading, first + 1)) return false;
  for (let index = first + 1; index < Math.min(first + NEAR, reading.tokens.length); index++) {
    if (isColon(reading, index)) {
      const before = index - 1;
      if (before === first) return false;
      if (SAYING.test(reading.forms[before]!)) return STANDS.has(cue.class) || cue.lemma === "رفض";
      return reading.cues[before]?.some(({ shape }) => shape === "participle") === true;
    }
    if (isPunctuation(reading, index)) return false;
  }
  return false;
}
