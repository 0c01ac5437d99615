import { isDeed } from "../lexicon/deeds.ts";
import {
  BODY,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  PREPOSITION,
  ROLE,
  VERB,
  WAS_FORM,
} from "../lexicon/kinds.ts";
import type { Range } from "../reading/frame.ts";
import { isPersonAlone } from "../reading/known-names.ts";
import { is, type Reading } from "../reading/reading.ts";
import { isComma } from "../reading/tests-on-tokens.ts";
import { actingEnd, standsAlone } from "./acting-subject/acting-phrase.ts";
import { behindContrast, withApposition } from "./initial-subject.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import { startsSpeaker, TOPIC } from "./speaker-start.ts";

/** أما | المجمع الفقهي فنأى …, | القاسمي كان صاحب الصورة …: whoever stands in front of the first verb. */
export function topicSubject(reading: Reading, begin: number, before: number): Range | null {
  const { forms } = reading;
  const topic = TOPIC.has(forms[begin]!);
  const first = topic ? begin + 1 : behindContrast(reading, begin, before);
  if (first >= before || reading.tokens[first]!.kind !== "word") return null;
  // | القاسمي كان صاحب الصورة
  const was = is(reading, first, DEFINITE) && is(reading, first + 1, WAS_FORM);
  if (
    topic
      ? is(reading, first, PREPOSITION | COMPLEMENTISER)
      : !was && !startsSpeaker(reading, first) && !standsAlone(reading, first)
  )
    return null;
  const end = actingEnd(reading, first, before);
  const next = forms[end] ?? "";
  if (end >= before) return null;
  if (topic ? next.startsWith("ف") : is(reading, end, WAS_FORM)) return { first, end };
  if (!topic && isDeed(next) && isPersonInFront(reading, first, end)) return { first, end };
  if (topic && isTakenUp(reading, end, before))
    return { first, end: nameEnd(reading, end, before) };
  // بيد أن | المبعوث قدم تقييما …
  const contrasted = !topic && first > begin && /^(?:غير|الا|بيد|علي)$/.test(forms[begin]!);
  if (contrasted && (is(reading, end, VERB) || end - first > 1)) return { first, end };
  return isIntroduced(reading, first, end)
    ? { first, end: withApposition(reading, end, before) }
    : null;
}

/** | ماكرون غادر …, لكن | سلمى حسن تقف …: in front of what he does a title or a name of two words. */
function isPersonInFront(reading: Reading, first: number, end: number): boolean {
  if (isPersonAlone(reading, { first, end })) return true;
  if (end - first < 2 || is(reading, first, COMMON_NOUN | BODY)) return false;
  return is(reading, first, ROLE | GIVEN_NAME);
}

/** أما هيغل، | فذهب …, أما الوزير، رئيس الوفد، | فرد …: behind the comma the clause of what stands in front goes on with ف. */
function isTakenUp(reading: Reading, end: number, before: number): boolean {
  if (!isComma(reading, end)) return false;
  for (let index = end + 1; index < Math.min(before, end + ASIDE); index++)
    if (isComma(reading, index - 1) && /^ف.{2,}/.test(reading.forms[index]!)) return true;
  return false;
}

const ASIDE = 14;

/** أما الأمين العام، | فلان الفلاني، فرد …: behind the name between commas, or the comma. */
function nameEnd(reading: Reading, comma: number, before: number): number {
  const first = comma + 1;
  if (is(reading, first, PREPOSITION | VERB) || /^ف/.test(reading.forms[first]!)) return comma;
  const end = nounPhraseEnd(reading, first, before);
  return isComma(reading, end) && end - comma <= NAME ? end : comma;
}

const NAME = 6;

/** | نزار فالح الإبراهيمي، صاحب مولد أهلي، يضحك …, غير أن | مصعب الطائي (34 عاما)، وهو …: a name that begins with a first name, and what he is. */
function isIntroduced(reading: Reading, first: number, end: number): boolean {
  if (!is(reading, first, GIVEN_NAME) || end - first < 2) return false;
  return isComma(reading, end) || reading.forms[end] === "(";
}
