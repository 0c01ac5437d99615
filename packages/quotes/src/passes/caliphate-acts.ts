import { isDeed } from "../lexicon/deeds.ts";
import { BODY, COLLECTIVE, CUE, GIVEN_NAME, ROLE, VERB } from "../lexicon/kinds.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";

/** Tokens in front of a cue among which its subject is looked for. */
const FAR = 40;

/**
 * نشر تنظيم الدولة تسجيلا | وقال إنه …: the last one who acts in front of a verb without a subject, in its sentence or the one before it, is the group; `isIts` tells it by its first
 * token. Any other speaker in between ends the search, and so does the last report: `from` is the token behind its cue.
 */
export function caliphateActs(
  reading: Reading,
  cue: number,
  from: number,
  isIts: (index: number) => boolean,
): boolean {
  const own = sentenceStart(reading, cue);
  const least = Math.max(own === 0 ? 0 : sentenceStart(reading, own - 1), cue - FAR, from);
  for (let index = cue - 1; index >= least; index--) {
    if (GROUP.test(reading.forms[index]!)) return isIts(index) && isSubject(reading, index, least);
    if (/^ب?(?:ال)?(?:دوله|اسلاميه)$/.test(reading.forms[index]!)) continue;
    // أبو بكر البغدادي, الجيش, الوزير
    if (is(reading, index, ROLE | BODY | COLLECTIVE | GIVEN_NAME)) return false;
  }
  return false;
}

const GROUP = /^[وف]?(?:(?:ال)?تنظيم|داعش)$/;

/** Behind a verb (نشره | التنظيم), or at the head of the sentence. */
function isSubject(reading: Reading, index: number, least: number): boolean {
  if (index === least || index === sentenceStart(reading, index)) return true;
  const verb = reading.forms[index - 1]!;
  return isDeed(verb) || is(reading, index - 1, VERB | CUE) || /^(?:نشر|بث|اصدر)ه?ا?$/.test(verb);
}
