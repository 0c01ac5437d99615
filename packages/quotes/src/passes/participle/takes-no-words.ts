import type { CueForm } from "../../lexicon/cue-types.ts";
import { ACT_NOUN, OWNED, PREPOSITION } from "../../lexicon/kinds.ts";
import { RESTATED } from "../../lexicon/restated.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { AfterVerb } from "../../source/after-verb/scan.ts";
import { isAddressed } from "../finite-verb/stand/addressed.ts";
import { isRecorded, WAVED, WORDS } from "../finite-verb/stand/objects.ts";
import { isWhomHeMeans } from "./meant.ts";

/** Whether what the participle takes is no words and no stand, by what its verb takes when it means something else. */
export function takesNoWords(
  reading: Reading,
  index: number,
  { cue }: CueForm,
  after: AfterVerb,
): boolean {
  const object = after.kind === "object";
  const next = reading.forms[index + 1] ?? "";
  switch (cue.lemma) {
    case "لوح": // ملوحا | بعلم بلاده: with something in the hand.
      return WAVED.test(next);
    case "عرض":
      return shows(reading, index + 1);
    case "أقر": // أحرقوا | مقرات الحزب: offices.
      return /^[وف]?مقرات$/.test(reading.forms[index]!);
    case "ركز": // مركزا على | استعادة المدينة: what an army is bent on.
      return next !== "علي" || (object && MILITARY.test(reading.forms[after.first]!));
    case "أشار":
      return object && isWhomHeMeans(reading, index, after.first);
    case "سجل":
      return object && !isRecorded(reading, after.first);
    case "وجّه":
      return object && !isAddressed(reading, after.first);
    case "كرر": // مكررا | عبارة …: a word for what was said, and no word of it.
      return object && WORDS.test(reading.forms[after.first]!);
    case "جدد":
      return !renews(reading, index, after);
    default:
      return false;
  }
}

const MILITARY =
  /^(?:ال)?(?:استعاد|سيطر|استهداف|قصف|ضرب|تدمير|تحرير|تامين|ملاحق|مهاجم|هجوم|هجمات|قتال|دفاع|غارات)(?:ه|ته|تها)?$/;

/** عارضا | صورة للموقع, عارضا | الدراسة: what he shows; عارضا | وساطته, عارضا | المساعدة: what he offers. */
function shows(reading: Reading, index: number): boolean {
  if (is(reading, index, OWNED | PREPOSITION)) return false;
  return !is(reading, index, ACT_NOUN) || PICTURES.test(reading.forms[index]!);
}

const PICTURES =
  /^(?:ال)?(?:صوره?|صورا|لقطات|مقطعا?|مقاطع|فيديو|فيديوهات|خريطه|خرائط|وثائق|تسجيلا?|تسجيلات|دراسه)$/;

/** مجددا تمسكه بـ… renews something; مجددا alone means again. */
function renews(reading: Reading, participle: number, { kind, first }: AfterVerb): boolean {
  // مجددا لصالح الحزب … سجلاتهم
  if (first > participle + 2) return false;
  return (
    kind === "object" &&
    (is(reading, first, ACT_NOUN | OWNED) || RESTATED.test(reading.forms[first]!))
  );
}
