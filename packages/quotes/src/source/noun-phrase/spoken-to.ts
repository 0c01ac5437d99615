import type { Cue } from "../../lexicon/cue-types.ts";
import { DEFINITE } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { endsInTehMarbuta } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";

/**
 * To whom somebody speaks, behind him: قال السفير القطري | لأحد قادة الكتائب, أكد الوزير | لنظيره التركي. A post may as well be told by ل (المدير السابق | لأحد المصارف, الناطق الرسمي | لأبناء
 * العشائر).
 */
export function isSpokenTo(
  reading: Reading,
  index: number,
  first: number,
  phrase: Phrase,
  cue: Cue | null,
): boolean {
  const form = reading.forms[index]!;
  if (!form.startsWith("ل") || cue === null || !phrase.closed) return false;
  if (!(cue.takes.has("clause") || cue.takes.has("quote"))) return false;
  const some = SOME.test(form);
  const his = HIS.test(form) && !endsInTehMarbuta(reading, index);
  if (!some && !his && !PEOPLE.has(form.slice(1))) return false;
  // النائب | لأحد …: beside a title without a quality everybody is a listener.
  if (his || phrase.named) return true;
  if (index - 1 > first)
    return (
      is(reading, index - 1, DEFINITE) &&
      !OF_POSTS.has(reading.forms[index - 1]!) &&
      !speaksFor(reading, first)
    );
  return some && !speaksFor(reading, first);
}

const SOME = /^ل(?:احد|احدي|بعض|عدد|كبار|عشرات)$/;
const HIS =
  /^ل(?:نظير|نظرائ|مساعد|مساعدي|انصار|اتباع|مؤيدي|مءيدي|زميل|زملائ|مضيف|ضيف|ضيوف|مستشاري|جنود|ضباط|وزرائ|حلفائ|محاور|صديق|ناخبي)(?:ه|ها|هم|ته|تها)$/;
const PEOPLE = wordSet(
  "قادة أعضاء ضباط زعماء نواب جنود أنصار وزراء صحفيين صحافيين طلاب طلبة ممثلي ممثلين قضاة",
);
/** Qualities of a post whose body is told by ل: المدير السابق | ل, الأمين العام | ل. */
const OF_POSTS = wordSet(
  "السابق السابقة الأسبق العام العامة التنفيذي التنفيذية الحالي الحالية الجديد الجديدة السامي الخاص الخاصة الأعلى الأول الرسمي الرسمية الدائم الدائمة المساعد المحلي الإقليمي المفوض الراحل المقبل",
);

function speaksFor({ forms }: Reading, first: number): boolean {
  return /^[وف]?(?:ال)?(?:ناطق|متحدث|ممثل|مستشار|مرشح|محامي?|مندوب|وكيل)ه?$/.test(forms[first]!);
}
