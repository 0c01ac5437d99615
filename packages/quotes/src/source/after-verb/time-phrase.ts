import { wordSet } from "../../lexicon/word-set.ts";
import type { Reading } from "../../reading/reading.ts";

const MONTHS = wordSet(
  "يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل ماي جوان جويلية أوت",
);
const DAYS = wordSet(
  "السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة أمس الأمس غدا اليوم صباحا مساء ظهرا فجرا ليلا",
);
const BEFORE = wordSet("قبل بعد منذ");
const UNITS = wordSet(
  "يوم يومين أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر شهور عام عامين أعوام سنة سنتين سنوات ساعة ساعتين ساعات دقيقة دقيقتين دقائق يوما عاما شهرا ساعة أسبوعا قليل فترة مدة",
);
const NUMBERS = wordSet(
  "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاث أربع خمس ست سبع ثماني تسع عشر نحو عدة بضعة",
);
const WITHIN = wordSet("في خلال");
const PARTS = wordSet(
  "مطلع نهاية بداية منتصف أواخر أوائل صباح مساء ظهر فجر ليل ليلة يوم شهر عام سنة أسبوع الأسبوع الشهر العام السنة الليلة",
);
const WHICH = wordSet(
  "الجاري الجارية الماضي الماضية المقبل المقبلة الحالي الحالية الفائت المنصرم القادم القادمة نفسه ذاته الأول الثاني الآخر",
);

/** The token after words that only tell when, or `index` where none begin there: قبل يومين، مطلع يوليو الجاري، الخميس 9 مارس 2017، أول من أمس. */
export function timePhraseEnd(reading: Reading, index: number, end: number): number {
  let at = index;
  while (at < end) {
    const next = timeWordEnd(reading, at, at > index);
    if (next < 0 || next > end) break;
    at = next;
  }
  return at;
}

function timeWordEnd(reading: Reading, index: number, goesOn: boolean): number {
  const { forms, tokens } = reading;
  const form = forms[index]!;
  const next = forms[index + 1] ?? "";
  if (form === "اول" && next === "من" && /^ا?ل?امس$/.test(forms[index + 2] ?? "")) return index + 3;
  if (BEFORE.has(form)) return spanEnd(reading, index + 1);
  if (DAYS.has(form) || MONTHS.has(form)) return index + 1;
  if (tokens[index]!.kind === "number") return goesOn || MONTHS.has(next) ? index + 1 : -1;
  if (goesOn && WHICH.has(form)) return index + 1;
  if (goesOn && form === "/" && MONTHS.has(next)) return index + 2;
  if (form === "(" && MONTHS.has(next) && forms[index + 2] === ")") return index + 3;
  if (PARTS.has(form)) {
    if (WHICH.has(next) || isYear(next) || timeWordEnd(reading, index + 1, false) > 0)
      return index + 1;
  }
  if (WITHIN.has(form) && timeWordEnd(reading, index + 1, false) > 0) return index + 1;
  return -1;
}

function isYear(form: string): boolean {
  return /^(?:19|20)\d\d$/.test(form);
}

/** قبل | يومين, منذ | 3 أشهر. */
function spanEnd({ forms, tokens }: Reading, index: number): number {
  const counted = tokens[index]?.kind === "number" || NUMBERS.has(forms[index] ?? "");
  const at = counted ? index + 1 : index;
  return UNITS.has(forms[at] ?? "") ? at + 1 : -1;
}
