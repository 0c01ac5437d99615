import { isClearDeed } from "../lexicon/deeds.ts";
import { DEFINITE, RELATIVE, ROLE, VERB, WAS_FORM } from "../lexicon/kinds.ts";
import { is, paragraphRange, type Reading, sentenceStart } from "../reading/reading.ts";
import { finiteCue, isComma } from "../reading/tests-on-tokens.ts";

/** Where the clause begins in which somebody acts, in the sentence of a token: behind the dateline, and behind what is answered or where it is. */
export function behindOpening(reading: Reading, before: number): number {
  const start = afterDateline(reading, sentenceStart(reading, before), before);
  return afterReminder(reading, afterAnswering(reading, start, before));
}

/** ويذكر أن | الوزير، الذي شارك في الجلسة، التقى نظيره، مؤكدا …: what the reporter reminds of begins behind أن. */
function afterReminder({ forms }: Reading, start: number): number {
  return REMINDING.test(forms[start]!) && forms[start + 1] === "ان" ? start + 2 : start;
}

const REMINDING = /^و?(?:يذكر|سبق)$/;

/** Behind واشنطن (وكالات) -, where a paragraph begins so. */
function afterDateline(reading: Reading, start: number, before: number): number {
  if (start !== paragraphRange(reading, start).first) return start;
  for (let index = start + 1; index < Math.min(start + DATELINE, before); index++)
    if (/^(?:-|–|—|--)$/.test(reading.forms[index]!)) {
      let end = index + 1;
      while (/^[-–—]$/.test(reading.forms[end] ?? "")) end++;
      return end;
    }
  return start;
}

const DATELINE = 12;

/** ردا على سؤال عن الموعد، | اكتفى المتحدث …: behind the comma that ends it. */
function afterAnswering(reading: Reading, start: number, before: number): number {
  const answers = /^و?ردا$/.test(reading.forms[start]!);
  if (!answers && !isPlace(reading, start)) return start;
  const end = Math.min(start + (answers ? ANSWERING : ADVERBIAL), before);
  for (let index = start + 1; index < end; index++) {
    // في بغداد، حيث لم تصل الأصداء، | اكتفى …
    if (isComma(reading, index) && reading.forms[index + 1] === "حيث") {
      while (index + 1 < end && !isComma(reading, index + 1)) index++;
      continue;
    }
    // وعند الظهر، | ومع تجدد القصف على الحي، عاد الشيخ …
    if (isComma(reading, index) && isPlace(reading, index + 1) && !answers) continue;
    if (isComma(reading, index)) return index + 1;
    // ومع | تجدد القصف: behind a preposition stands no verb.
    if (isPlace(reading, index - 1)) continue;
    const verb =
      finiteCue(reading, index) !== undefined ||
      is(reading, index, VERB | WAS_FORM) ||
      isClearDeed(reading.forms[index]!);
    const speaker = is(reading, index, ROLE) && is(reading, index, DEFINITE);
    if (!answers && (speaker || (verb && !is(reading, index - 1, RELATIVE)))) return start;
  }
  return start;
}

/** وفي الخيمة التي نصبت عيادة، | كان الطبيب …, ومع حلول الليل، | عاد الشيخ …: a sentence that begins with where or when it is. */
function isPlace({ forms }: Reading, start: number): boolean {
  return /^[وف]?(?:في|علي|عند|من|داخل|خارج|قرب|مع|بعد|قبل|خلال|منذ|عقب|اثر|وسط)$/.test(
    forms[start]!,
  );
}

const ADVERBIAL = 18;

const ANSWERING = 24;
