import type { Frame, Range } from "../reading/frame.ts";
import { type Reading, sentenceStart } from "../reading/reading.ts";
import { type Agreement, agreementOfCue, agreementOfSource, agrees } from "../resolve/agreement.ts";
import { isOutlet, OUTLET_NOUNS } from "../source/outlet.ts";
import { citedOutlet } from "./cited-outlet.ts";
import { paperBefore } from "./paper-before.ts";

/** The newspaper or agency that tells, and where it did last. */
interface Telling {
  readonly sentence: number;
  readonly agreement: Agreement;
}

/**
 * قالت الصحيفة إن …. | وأضافت أن …: what a newspaper or an agency tells in its own voice is nobody's statement, and neither is what it
 * adds. `frames` in text order.
 */
export function withoutOutlets(reading: Reading, frames: readonly Frame[]): Frame[] {
  let telling: Telling | null = null;
  // Behind the last one who was named.
  let from = 0;
  return frames.flatMap((frame) => {
    const { cue, source, entry, rule } = frame;
    if (source !== null && !isOutlet(reading, source)) from = Math.max(from, source.end, cue);
    if (cue < 0 || OTHER_RULES.test(rule)) return [frame];
    const sentence = reading.sentenceOf[cue]!;
    if (entry === null)
      return telling !== null && isSameSource(reading, frame) && sentence - telling.sentence < 2
        ? []
        : [frame];
    if (source === null) {
      telling = topicOf(reading, frame) ?? telling;
      if (isHers(reading, frame, telling, sentence) && paperBefore(reading, cue, from))
        telling = { sentence, agreement: "feminine" };
      const cited = telling === null ? citedOutlet(reading, cue, from) : null;
      if (cited !== null) telling = { sentence: sentence - 1, agreement: cited };
      if (telling === null || sentence - telling.sentence > 1) return [frame];
      if (agreementOfCue(reading, frame) !== telling.agreement) return [frame];
      telling = { ...telling, sentence };
      return [];
    }
    // وذكر | التقرير أن …: of the newspaper that told before, where nobody else had one.
    if (telling !== null && isItsReport(reading, source) && sentence - telling.sentence <= NEAR) {
      telling = { ...telling, sentence };
      return [];
    }
    if (isReportOfMedium(reading, source)) {
      telling = { sentence, agreement: "masculine" };
      return [];
    }
    if (isOutlet(reading, source)) {
      if (isAddressed(reading, source) || isTold(reading, frame))
        return frame.kind === "object" ? [] : [{ ...frame, source: null }];
      if (entry.lemma !== "أطلع") telling = { sentence, agreement: genderOf(reading, frame) };
      return [];
    }
    if (telling !== null && agrees(agreementOfSource(reading, source), telling.agreement))
      telling = null;
    return [frame];
  });
}

/** وتضيف | أن …: a woman's verb, with no newspaper told of already. */
function isHers(
  reading: Reading,
  frame: Frame,
  telling: Telling | null,
  sentence: number,
): boolean {
  if (telling !== null && sentence - telling.sentence < 2) return false;
  if (!/understood$/.test(frame.rule) && !/^participle/.test(frame.rule)) return false;
  return agreementOfCue(reading, frame) === "feminine";
}

/** Patterns that look for a speaker far from the words. */
const OTHER_RULES = /^(?:colon-quote|by-saying|post)/;

/** ويقول | للجزيرة نت, في مقابلة لـ | CNN: to whom it was said. */
function isAddressed({ forms }: Reading, { first }: Range): boolean {
  return /^لل/.test(forms[first]!) || TO_MEDIUM.test(forms[first - 1] ?? "");
}

/** لـ | CNN, لراديو | هيئة الإذاعة. */
const TO_MEDIUM = /^[وف]?ل(?:$|ل|راديو|تلفزيون|قناه|شبكه|اذاعه|موقع|صحيفه)/;

/** وأخبر | وكالة رويترز أن …: a verb of another gender has told it. */
function isTold(reading: Reading, frame: Frame): boolean {
  const { entry, source } = frame;
  if (entry === null || source === null || !entry.takes.has("addressee")) return false;
  return /ه$/.test(reading.forms[source.first]!) && agreementOfCue(reading, frame) === "masculine";
}

/** وبحسب | المصدر: the newspaper that told before. */
function isSameSource({ forms }: Reading, { source }: Frame): boolean {
  return source !== null && source.end - source.first === 1 && forms[source.first] === "المصدر";
}

/** المصدر, التقرير: alone, with no such paper or person spoken of in front that a body or somebody else stands behind. */
function isItsReport(reading: Reading, { first, end }: Range): boolean {
  const form = reading.forms[first]!;
  if (end - first > 1 || !/^(?:المصدر|التقرير)$/.test(form)) return false;
  const noun = form.slice(2);
  for (let index = first - 1; index > Math.max(0, first - FAR); index--) {
    const word = reading.forms[index]!;
    if (word !== noun && word !== `${noun}ا` && !word.endsWith(noun)) continue;
    if (word === form || word === `و${form}`) continue;
    return isOutlet(reading, { first: index, end: Math.min(index + 3, first) });
  }
  return true;
}

/** وفق تقرير لموقع صحيفة …. | وذكر المصدر أن …, وأضاف | التقرير أن …: an attribution to a medium stands in front, and no other source or report. */
function isReportOfMedium(reading: Reading, { first, end }: Range): boolean {
  const { forms } = reading;
  const form = forms[first]!;
  if (end - first > 1 || !/^(?:المصدر|التقرير)$/.test(form)) return false;
  const noun = form.slice(2);
  let told = false;
  for (let index = first - 1; index >= Math.max(0, first - FAR); index--) {
    const word = forms[index]!;
    if (/^[وفبل]?(?:ال)?(?:مصدر|مصادر|تقرير)ا?$/.test(word) && word.replace(/^و/, "") !== form) {
      if (word.endsWith(noun) || word.endsWith(`${noun}ا`))
        return isOutlet(reading, { first: index, end: Math.min(index + 4, first) });
      if (noun === "مصدر" && /مصادر$/.test(word)) return false;
    }
    told ||= MEDIUM_HEAD.test(word) && PASSED.test(forms[index - 1] ?? "");
  }
  return noun === "مصدر" && told;
}

const MEDIUM_HEAD = new RegExp(`^ل?(?:${OUTLET_NOUNS})$`);
const PASSED = /^[وف]?(?:عن|ذكرت?|قالت?|افادت?|اوردت?|كتبت?|ب?حسب|تقرير)$/;

/** Sentences behind the newspaper, and tokens in which another paper is looked for. */
const [NEAR, FAR] = [2, 250];

/** What the verb says of the gender of an outlet whose name may not tell. */
function genderOf(reading: Reading, frame: Frame): Agreement {
  const asked = agreementOfCue(reading, frame);
  return asked === "any" ? "feminine" : asked;
}

/** | صحيفة "الحياة" اهتمت بالزيارة، وقالت …: the sentence begins with the newspaper. */
function topicOf(reading: Reading, { cue, rule }: Frame): Telling | null {
  let start = sentenceStart(reading, cue);
  if (/^و?كما$/.test(reading.forms[start]!)) start++;
  // ونشر | موقع الصحيفة تقريرا، مضيفا أن …
  if (/^participle/.test(rule) && /^و?(?:نشر|بث)ت?$/.test(reading.forms[start]!)) start++;
  if (start >= cue || !OUTLET.test(reading.forms[start]!)) return null;
  const agreement = /ه$/.test(reading.forms[start]!) ? "feminine" : "masculine";
  return { sentence: reading.sentenceOf[cue]!, agreement };
}

const OUTLET = new RegExp(`^[وف]?(?:ال)?(?:${OUTLET_NOUNS})$`);
