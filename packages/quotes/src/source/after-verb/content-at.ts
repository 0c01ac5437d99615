import { GLANCES } from "../../lexicon/glances.ts";
import {
  ACT_NOUN,
  ADJECTIVE,
  ADVERB,
  BODY,
  COMMON_NOUN,
  COMPLEMENTISER,
  OWNED,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clauseAfter, isColon, isComma } from "../../reading/tests-on-tokens.ts";
import { governedContent, governsClause } from "../governed.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { opensNext } from "../opens-clause.ts";
import { isNameWithB } from "./constituent.ts";
import { clauseAt } from "./content-at/clause-at.ts";
import { described } from "./content-at/described.ts";
import { isNamedWithB } from "./content-at/named-with-b.ts";
import { colonAt, HOLDS, quotationAt } from "./content-at/quotation-at.ts";
import { asksAt, isThatAlone, promisesBare, saysBare } from "./content-at/without-mark.ts";
import { feelingOwned } from "./feeling-owned.ts";
import { contentBehind, objectInSource, speakerBefore } from "./object-in-source.ts";
import { isOnlyObject, isTold } from "./only-object.ts";
import { passesStand } from "./passes-stand.ts";
import { leadsToPost } from "./posted-to.ts";
import { isRanked } from "./ranked.ts";
import { type AfterVerb, noContent, type Scan } from "./scan.ts";

/** The content, if it begins at `index`; an answer of kind `none` where nothing can follow. */
export function contentAt(scan: Scan, index: number): AfterVerb | null {
  const { reading, form, source, second } = scan;
  if (isNameWithB(scan, index)) return null;
  if (form.cue.lemma === "أخفى") {
    const first = feelingOwned(reading, scan.verb);
    if (first <= index && !is(reading, first, COMPLEMENTISER))
      return { source, kind: "object", first };
  }
  if (reading.tokens[index]!.kind === "open-quote") return quotationAt(scan, index);
  if (isColon(reading, index)) return colonAt(scan, index);
  if (quotesClause(scan, index)) return { source, kind: "quote", first: index + 1 };
  const clause = clauseAfter(reading, index);
  if (clause >= 0 && isUntil(scan, index)) return noContent(scan, index);
  // …، يقول القائد وهو يشير إلى الجسر، | قبل أن يضيف …
  if (
    reading.forms[index] === "قبل" &&
    isComma(reading, index - 1) &&
    opensNext(reading, index + 1)
  )
    return noContent(scan, index);
  if (clause >= 0 && clause <= scan.end) return clauseAt(scan, index, clause);
  if (isCauseOfIt(scan, index)) return { source, kind: "object", first: index + 1 };
  if (isHeldNot(scan, index)) return { source, kind: "clause", first: index };
  if (isRanked(scan, index)) return { source, kind: "object", first: index };
  if (passesStand(scan, index)) return { source, kind: "object", first: index };
  if (isThatAlone(scan, index)) return { source, kind: "object", first: index };
  if (asksAt(scan, index)) return { source, kind: "clause", first: index };
  if (saysBare(scan, index)) return { source, kind: "clause", first: index };
  if (isNamedWithB(scan, index)) return { source, kind: "object", first: index };
  if (promisesBare(scan, index)) return { source, kind: "object", first: index };
  if (
    scan.settled ||
    scan.second >= 0 ||
    source !== null ||
    isBehindVerb(scan, index) ||
    (scan.aside && !form.cue.takes.has("في"))
  ) {
    if (leadsToPost(scan, index)) return null;
    const governed = governedContent(reading, index, form.cue, scan.end);
    if (governed >= 0 && uncovers(scan, index)) {
      const speaker = { first: second, end: nounPhraseEnd(reading, second, index, form.cue) };
      return { source: speaker, kind: "object", first: governed };
    }
    if (governed >= 0 && isOnlyObject(scan, index))
      return { source: null, kind: "object", first: isTold(scan) ? source!.first : governed };
    if (governed >= 0 && holdsObject(scan)) return { source, kind: "object", first: scan.second };
    const object = governed >= 0 ? objectInSource(scan) : -1;
    if (object >= 0)
      return {
        source: speakerBefore(reading, source!, object),
        kind: "object",
        first: contentBehind(scan, object, governed),
      };
    if (governed >= 0) return { source, kind: "object", first: described(scan, governed) };
  }
  return null;
}

/** رجا النواب التريث | إلى أن تعود اللجنة: until when, behind the deed that is wished for. */
function isUntil({ reading, form: { cue }, second }: Scan, index: number): boolean {
  if (second < 0 || reading.forms[index] !== "الي" || cue.takes.has("إلى")) return false;
  return cue.class === "expect" || cue.class === "demand";
}

/** كشفت اعترافات المتهم | عن مخزن: the verb takes the thing itself or عن, and not both, so the noun in front is the subject. */
function uncovers({ reading, form, verb, source, second, settled }: Scan, index: number): boolean {
  if (form.cue.lemma !== "كشف" || reading.forms[index] !== "عن") return false;
  if (/^(?:عوضا|بدلا|فضلا|ناهيك|رغما|بعيدا)$/.test(reading.forms[index - 1]!)) return false;
  // والإعلان | عن رؤية واضحة: of the noun.
  if (index - 1 > second && is(reading, index - 1, ACT_NOUN)) return false;
  if (reading.forms[index - 1]!.startsWith("وال")) return false;
  return source === null && !settled && second === verb + 1 && !form.pronoun;
}

/** تأخير عزاه المدير إلى | عطل فني: what the verb takes stood before, and the cause is told. */
function isCauseOfIt({ reading, form, source, settled }: Scan, index: number): boolean {
  if (reading.forms[index] !== "الي" || !form.pronoun) return false;
  return (source !== null || settled) && /^(?:عزا|أرجع)$/.test(form.cue.lemma);
}

/** الذي اعتبرته بغداد | غير قانوني: what it is held not to be, behind who holds it so. */
function isHeldNot({ reading, form, source }: Scan, index: number): boolean {
  if (!form.pronoun || reading.forms[index] !== "غير" || source?.end !== index) return false;
  return HOLDS.has(form.cue.lemma) && is(reading, index + 1, ADJECTIVE);
}

/** Right behind the verb, or with words between that tell when: عبر كذلك | عن …, أوصت، الثلاثاء، | باتهام …. */
function isBehindVerb({ reading, verb }: Scan, index: number): boolean {
  if (isBehindAside(reading, verb, index)) return true;
  if (index - verb > 5) return false;
  for (let between = verb + 1; between < index; between++) {
    if (is(reading, between, ADVERB | PRONOUN_PREPOSITION) || isComma(reading, between)) continue;
    // ولفت النظر | إلى …
    if (GLANCES.test(reading.forms[between]!)) continue;
    if (!/^و?(?:كذلك|ايضا)$/.test(reading.forms[between]!)) return false;
  }
  return true;
}

/** وطالبت، في البيان نفسه، | بإنهاء الملف. */
function isBehindAside(reading: Reading, verb: number, index: number): boolean {
  if (!isComma(reading, verb + 1) || !isComma(reading, index - 1) || index - verb >= ASIDE)
    return false;
  return is(reading, verb + 2, PREPOSITION) && commaBehind(reading, verb + 2) === index - 1;
}

/** Tokens of an aside between two commas. */
const ASIDE = 12;

function commaBehind(reading: Reading, from: number): number {
  let index = from;
  while (index < from + ASIDE && !isComma(reading, index)) index++;
  return index;
}

/** أشار إلى «أن القوات …»: أن stands inside the marks. */
function quotesClause({ reading, form, end }: Scan, index: number): boolean {
  const { takes, class: name } = form.cue;
  if (!takes.has("clause") || takes.has("addressee") || name === "demand" || index + 2 >= end)
    return false;
  if (!governsClause(form.cue, reading.forms[index]!)) return false;
  return reading.tokens[index + 1]!.kind === "open-quote" && is(reading, index + 2, COMPLEMENTISER);
}

/** أكد الوزير | مقتل عشرين على الأقل: a preposition behind the object is the object's own, where the verb takes no second person. */
function holdsObject({ reading, form, second }: Scan): boolean {
  const { class: name, takes } = form.cue;
  if (second < 0 || !takes.has("object") || takes.has("addressee")) return false;
  if (name === "accuse" || name === "describe") return false;
  // عرضت واشنطن | مساعدة بغداد على …: help is what is offered, and no woman who helps.
  if (form.cue.lemma === "عرض" && /^(?:ال)?مساعده$/.test(reading.forms[second]!)) return true;
  return !is(reading, second, ROLE | BODY) && is(reading, second, ACT_NOUN | OWNED | COMMON_NOUN);
}
