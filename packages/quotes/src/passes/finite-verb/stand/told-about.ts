import { ACT_NOUN, COLLECTIVE, ROLE } from "../../../lexicon/kinds.ts";
import { is, type Reading } from "../../../reading/reading.ts";
import { isPunctuation } from "../../../reading/tests-on-tokens.ts";

/** أطلعه على | تطورات الوضع, على | نتائج الزيارة: of what he was told, and no word of it. */
export function isTopic({ forms }: Reading, first: number): boolean {
  return TOPICS.test(forms[first]!);
}

const TOPICS =
  /^(?:(?:ال)?(?:اخر|احدث|مجمل|عموم)|(?:ال)?(?:تطور|مستجد|نتائج|مجري|تفاصيل|سير|واقع|وضع|اوضاع|صوره|حيثي|ملابس|نشاط|جهود|عمل|اعمال|تجرب|برنامج|برامج|خط|ملف|مضمون|فحو|اهداف|مراحل|حال|ظروف|احوال|انجاز)(?:ات|ه|ى|ي|ط|ط?ه)?(?:ه|ها|هم)?)$/;

/** استبعد المدرب | ثلاثة لاعبين, | اللاعب من القائمة: somebody is left out, and nothing is held unlikely. */
export function isLeftOut(reading: Reading, first: number): boolean {
  if (is(reading, first, ACT_NOUN)) return false;
  if (is(reading, first, ROLE | COLLECTIVE)) return true;
  // | المدرب ثلاثة لاعبين: who does it was taken for what is left out.
  for (let index = first; index < first + SUBJECT; index++)
    if (reading.tokens[index]?.kind === "number" || COUNTED.test(reading.forms[index] ?? ""))
      return true;
  return false;
}

/** Words of a subject in front of the number. */
const SUBJECT = 3;
const COUNTED = /^(?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)(?:ه|يه)?$/;

/** ويشير الكاتب إلى | تصريحات للوزير: of whose words he speaks is no claim; nor what he means by a word. */
export function isSpokenOf(reading: Reading, first: number): boolean {
  return (
    /^(?:ال)?تصريح(?:ات)?(?:ه|ها|هم)?$/.test(reading.forms[first]!) || isMeantBy(reading, first)
  );
}

/** ويشير الكاتب بـ"الحرس القديم" إلى | قادة الحزب: what a word between marks refers to. */
function isMeantBy(reading: Reading, first: number): boolean {
  if (reading.forms[first - 1] !== "الي" || reading.tokens[first - 2]?.kind !== "close-quote")
    return false;
  for (let index = first - 3; index > Math.max(0, first - TERM); index--) {
    if (reading.tokens[index]!.kind === "open-quote") return reading.forms[index - 1] === "ب";
    if (isPunctuation(reading, index)) return false;
  }
  return false;
}

/** Tokens of a term between marks. */
const TERM = 12;
