import type { CueForm } from "../../lexicon/cue-types.ts";
import {
  ADJECTIVE,
  ADVERB,
  BODY,
  CITY,
  COLLECTIVE,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { RESTATED } from "../../lexicon/restated.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isPunctuation } from "../../reading/tests-on-tokens.ts";
import { comesSoon } from "./comes-soon.ts";

/**
 * Words that have a cue's letters and another sense where they stand: تجدد | الاشتباكات (a noun), تبين لاحقا | أن … (it turned out), حمد | بن خليفة (a name),
 * تصنف | ضمن المعارضة (it is counted so), يشدد القانون | العقوبة (makes it harder), ستواصل | دعم الجيش (goes on with a noun).
 */
export function hasOtherSense(
  reading: Reading,
  verb: number,
  { cue, shape, pronoun, feminine, plural }: CueForm,
): boolean {
  const form = reading.forms[verb]!;
  const next = reading.forms[verb + 1] ?? "";
  const bare = shape === "perfect" && !pronoun && !feminine && !plural;
  if (bare && cue.ambiguous && isBetweenMarks(reading, verb)) return true;
  if (bare && cue.ambiguous && (next === "بن" || isContinued(reading, verb))) return true;
  switch (cue.lemma) {
    case "جدد":
      return /^[وف]?تجدد$/.test(form) && !isRenewer(reading, verb + 1);
    case "بين":
      return /^[وف]?تبين$/.test(form) && turnedOut(reading, verb + 1);
    case "صنف":
      return shape === "perfect" || (!pronoun && /^(?:ضمن|في|علي)$/.test(next));
    case "شدد":
      return isHardened(reading, verb);
    case "دعا":
      return isGuest(reading, verb);
    case "طالب":
      return bare && next === "في" && SCHOOLS.test(reading.forms[verb + 2] ?? "");
    default:
      return false;
  }
}

/** طالب | في كلية الزراعة: a student. */
const SCHOOLS = /^(?:ال)?(?:كليه|جامعه|معهد|مدرسه|اعداديه|ثانويه|صف|مرحله|سنه|قسم|هندسه|طب)$/;

/** سيكون هناك | "رد": one word between marks. */
function isBetweenMarks({ tokens }: Reading, verb: number): boolean {
  return tokens[verb - 1]?.kind === "open-quote" && tokens[verb + 1]?.kind === "close-quote";
}

/** ستواصل | دعم …, يتضمن | رفض …: behind a verb of the present stands its object. */
function isContinued(reading: Reading, verb: number): boolean {
  if (!CONTINUING.test(reading.forms[verb - 1] ?? "")) return false;
  return is(reading, verb - 1, VERB) || !is(reading, verb - 1, GIVEN_NAME | ROLE | BODY);
}

const CONTINUING =
  /^[وف]?س?[يتن](?:واصل|وصل|قدم|وقف|تضمن|شمل|عني|وجب|ستوجب|تطلب|ستحق|فقد|كسب|حظي)(?:وا|ون)?$/;

/** تجدد | الحكومة رفضها, تجدد | تمسكها: who renews, or what she has renewed; not تجدد | الاشتباكات. */
function isRenewer(reading: Reading, index: number): boolean {
  if (!is(reading, index, DEFINITE)) return true;
  if (is(reading, index, ROLE | BODY | COLLECTIVE | PLACE | CITY | OWNED)) return true;
  if (reading.personsAlone.has(index) || is(reading, index, GIVEN_NAME)) return true;
  return RESTATED.test(reading.forms[index] ?? "");
}

/** تبين | لاحقا أن …, تبين | بعد الفحص أن …: without anybody who makes it plain. */
function turnedOut(reading: Reading, first: number): boolean {
  if (!is(reading, first, ADVERB | PREPOSITION | PRONOUN_PREPOSITION)) return false;
  for (let index = first; index < first + TURNED; index++) {
    if (isPunctuation(reading, index)) return false;
    if (is(reading, index, COMPLEMENTISER)) return true;
  }
  return false;
}

const TURNED = 6;

/** يشدد القانون | العقوبة على …: what is made harder stands in front of على. */
function isHardened({ forms }: Reading, verb: number): boolean {
  for (let index = verb + 1; index < verb + HARD; index++) {
    if (forms[index] === "علي") return false;
    if (HARDENED.test(forms[index] ?? "")) return true;
  }
  return false;
}

const HARD = 5;
const HARDENED =
  /^(?:ال)?(?:عقوب|رقاب|حراس|قبض|سيطر)(?:ه|ات|ته|تها|تهم)$|^(?:ال)?(?:حصار|اجراءات|قيود|خناق|تدابير|ضغوط|ضغط)(?:ه|ها|هم)?$/;

/** دعا الرئيس نظيره إلى | البيت الأبيض, دعاه إلى | أنقرة: a guest is asked to come to a place. */
function isGuest(reading: Reading, verb: number): boolean {
  for (let index = verb + 1; index < verb + INVITED; index++) {
    if (isPunctuation(reading, index) || is(reading, index, COMPLEMENTISER)) return false;
    if (reading.forms[index] === "الي") return isWhereTo(reading, index + 1);
  }
  return comesSoon(reading, verb, /^لزياره$/, INVITED);
}

const INVITED = 8;

/** إلى | البيت الأبيض, إلى | أنقرة; not إلى | سوريا موحدة. */
export function isWhereTo(reading: Reading, index: number): boolean {
  const { forms } = reading;
  // إلى | هذه الزيارة
  const noun = /^(?:هذه|تلك)$/.test(forms[index] ?? "") ? index + 1 : index;
  if (/^(?:ال)?زياره$/.test(forms[noun] ?? "")) return true;
  if (forms[index] === "البيت" && forms[index + 1] === "الابيض") return true;
  if (!is(reading, index, PLACE | CITY) || is(reading, index, BODY)) return false;
  return !(is(reading, index + 1, ADJECTIVE) && !is(reading, index + 1, DEFINITE));
}
