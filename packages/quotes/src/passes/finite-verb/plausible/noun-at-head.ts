import {
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  DEFINITE,
  GIVEN_NAME,
  QUANTIFIER,
  ROLE,
} from "../../../lexicon/kinds.ts";
import { is, type Reading, sentenceStart } from "../../../reading/reading.ts";
import { clearFiniteCue, isPunctuation } from "../../../reading/tests-on-tokens.ts";
import type { SpokenClause } from "../clause.ts";
import { isBarePerfect } from "../never-reports.ts";

/**
 * طلب نيابي لاستجواب الوزير, وعد جديد بحل الأزمة, دعوات لزيادة الرواتب وكشف الفاسدين: a noun that is spelled like a verb. Behind it stands its quality, or it
 * begins a text in which nobody has spoken and who could be understood.
 */
export function isNounAtHead({
  reading,
  verb,
  form,
  prefixed,
  after,
  source,
}: SpokenClause): boolean {
  if (!form.cue.ambiguous || !isBarePerfect(form) || after.kind !== "object") return false;
  const opens = verb === sentenceStart(reading, verb) || isPunctuation(reading, verb - 1);
  if (opens && isQuality(reading, verb + 1)) return true;
  return source === null && opens !== prefixed && isFirstVoice(reading, verb);
}

/** نيابي, جديد, and an unknown word of that shape in front of a preposition. */
function isQuality(reading: Reading, index: number): boolean {
  if (is(reading, index, DEFINITE | ROLE | BODY | COLLECTIVE | GIVEN_NAME | QUANTIFIER))
    return false;
  if (reading.personsAlone.has(index) || reading.tokens[index]?.kind !== "word") return false;
  if (is(reading, index, ADJECTIVE)) return true;
  const next = reading.forms[index + 1] ?? "";
  return (
    reading.kinds[index] === 0 &&
    /..(?:ي|يه)$/.test(reading.forms[index]!) &&
    /^(?:[بل](?!ل?ه).{3,}|من|بشان|علي|الي)$/.test(next)
  );
}

/** The first line of a text, in which no verb has reported yet. */
function isFirstVoice(reading: Reading, verb: number): boolean {
  const { sentences } = reading.document;
  if (sentences[reading.sentenceOf[verb]!]!.paragraph > 0) return false;
  if (verb > FIRST_LINE) return false;
  for (let index = 0; index < verb; index++)
    if (
      clearFiniteCue(reading, index) !== undefined ||
      is(reading, index, ROLE) ||
      reading.personsAlone.has(index)
    )
      return false;
  return true;
}

/** Words of a headline. */
const FIRST_LINE = 24;
