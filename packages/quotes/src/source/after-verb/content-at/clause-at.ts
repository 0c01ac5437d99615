import {
  ACT_NOUN,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  OCCASION,
  OWNED,
  QUANTIFIER,
  RELATIVE,
  ROLE,
} from "../../../lexicon/kinds.ts";
import { is, type Reading } from "../../../reading/reading.ts";
import { isColon, isComma } from "../../../reading/tests-on-tokens.ts";
import { governsClause } from "../../governed.ts";
import { nounPhraseEnd } from "../../noun-phrase.ts";
import { contentBehind, objectInSource, speakerBefore } from "../object-in-source.ts";
import { isOnlyObject, isTold } from "../only-object.ts";
import { type AfterVerb, noContent, type Scan } from "../scan.ts";
import { timePhraseEnd } from "../time-phrase.ts";
import { described, explains } from "./described.ts";
import { HOLDS } from "./quotation-at.ts";

/** What is told where أن opens a clause at `clause`, with who tells it. */
export function clauseAt(scan: Scan, index: number, clause: number): AfterVerb {
  const { reading, form, source, second } = scan;
  const { cue } = form;
  if (!cue.takes.has("clause") && !governsClause(cue, reading.forms[index]!))
    return noContent(scan, index);
  const first = isColon(reading, clause) ? clause + 1 : clause;
  if (isSpeakerInFront(scan, index)) {
    const speaker = { first: second, end: nounPhraseEnd(reading, second, index, cue) };
    return { source: speaker, kind: "clause", first };
  }
  if (isOnlyObject(scan, index))
    return { source: null, kind: "clause", first: isTold(scan) ? source!.first : first };
  const object = governsClause(cue, reading.forms[index]!) ? objectInSource(scan) : -1;
  if (object >= 0)
    return {
      source: speakerBefore(reading, source!, object),
      kind: "clause",
      first: contentBehind(scan, object, first),
    };
  if (cue.class === "describe" && isDescribedThing(scan, index))
    return { source: null, kind: "clause", first: source!.first };
  if (cue.class === "describe") return { source, kind: "clause", first: described(scan, first) };
  // اتهم الوزير | إيران بأنها …
  if (second >= 0 && cue.class === "accuse" && OF_IT.test(reading.forms[index]!))
    return { source, kind: "object", first: second };
  // وعدّ الأمين | هذه التصريحات بأنها …
  // وعلل | الطلب بأن …
  if (second >= 0 && explains(cue) && /^ب/.test(reading.forms[index]!))
    return { source, kind: "clause", first: second };
  if (second >= 0 && HOLDS.has(cue.lemma) && OF_IT.test(reading.forms[index]!))
    return { source, kind: "clause", first: second };
  if (second >= 0 && cue.takes.has("object") && !cue.takes.has("addressee") && isThing(scan, index))
    return { source, kind: "object", first: second };
  return { source, kind: "clause", first };
}

/** أعلنت | النيابة العامة، السبت، أنها …: the only noun, parted from أن by a comma or by when and where it was said, is who says it. */
function isSpeakerInFront({ reading, form, verb, source, second, settled }: Scan, index: number) {
  if (source !== null || settled || form.pronoun || second !== verb + 1) return false;
  if (!/^ان(?:ه|ها|هم)?$/.test(reading.forms[index]!) || form.cue.class === "describe")
    return false;
  if (!is(reading, second, DEFINITE) || is(reading, second, ACT_NOUN | OWNED)) return false;
  if (isComma(reading, index - 1) || saidIn(reading, second, index)) return true;
  const end = nounPhraseEnd(reading, second, index, form.cue);
  return end < index && timePhraseEnd(reading, end, index) === index;
}

/** ووصف | التقارير عن الهجوم بأنها …: the only noun is what is described, and no speaker. */
function isDescribedThing({ reading, verb, source, second }: Scan, index: number): boolean {
  if (source === null || second >= 0 || source.first !== verb + 1) return false;
  if (!/^بان(?:ه|ها)$/.test(reading.forms[index]!)) return false;
  const speaks = ROLE | BODY | COLLECTIVE | GIVEN_NAME | QUANTIFIER;
  return is(reading, source.first, COMMON_NOUN) && !is(reading, source.first, speaks);
}

const OF_IT = /^ب?ان(?:ه|ها|هم|هما)$/;

/** Whether the phrase in front of أن is what the verb reports, and no name or quality of the speaker (أكد مدير الشركة، محمد حفيظ أنه …). */
function isThing({ reading, source, second }: Scan, index: number): boolean {
  // كشف تقرير لهيئة | تفتيش السجون أن …: a body's name goes on.
  if (source?.end === second && is(reading, second - 1, BODY) && !is(reading, second - 1, DEFINITE))
    return false;
  if (isComma(reading, index - 1) && reading.forms[index]!.startsWith("ان")) return false;
  if (is(reading, index, COMPLEMENTISER) && saidIn(reading, second, index)) return false;
  // أكد الرئيس في لقاء بعد | إعادة انتخابه أن …
  if (/^(?:بعد|قبل|منذ|عقب|فور)$/.test(reading.forms[second - 1] ?? "")) return false;
  return is(reading, second, ACT_NOUN | OWNED | COMMON_NOUN) && !is(reading, second, ROLE | BODY);
}

/** أكدت المنظمة الدولية | في بيان أنها …: behind where it was said, the clause is the verb's own. */
function saidIn(reading: Reading, from: number, end: number): boolean {
  for (let index = from + 1; index < end; index++) {
    if (is(reading, index, RELATIVE | CLAUSE_OPENER)) return false;
    if (is(reading, index, OCCASION) && !/وقت$/.test(reading.forms[index]!))
      if (/^(?:في|خلال|عبر)$/.test(reading.forms[index - 1]!)) return true;
  }
  return false;
}
