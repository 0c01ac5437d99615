import { wordSet } from "./word-set.ts";

/** Months by name, without the words that stand for them elsewhere. */
export const MONTHS: ReadonlySet<string> = wordSet(
  "يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل ماي جوان جويلية أوت",
);
export const DAYS: ReadonlySet<string> = wordSet(
  "السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة أمس الأمس غدا اليوم صباحا مساء ظهرا فجرا ليلا",
);
export const BEFORE: ReadonlySet<string> = wordSet("قبل بعد منذ");
export const UNITS: ReadonlySet<string> = wordSet(
  "يوم يومين أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر شهور عام عامين أعوام سنة سنتين سنوات ساعة ساعتين ساعات دقيقة دقيقتين دقائق يوما عاما شهرا ساعة أسبوعا قليل فترة مدة",
);
export const NUMBERS: ReadonlySet<string> = wordSet(
  "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاث أربع خمس ست سبع ثماني تسع عشر نحو عدة بضعة",
);
export const WITHIN: ReadonlySet<string> = wordSet("في خلال");
export const PARTS: ReadonlySet<string> = wordSet(
  "مطلع نهاية بداية منتصف أواخر أوائل صباح مساء ظهر فجر ليل ليلة يوم شهر عام سنة أسبوع الأسبوع الشهر العام السنة الليلة",
);
export const WHICH: ReadonlySet<string> = wordSet(
  "الجاري الجارية الماضي الماضية المقبل المقبلة الحالي الحالية الفائت المنصرم القادم القادمة نفسه ذاته الأول الثاني الآخر",
);

const OTHERS: ReadonlySet<string> = new Set(["اول", "اكثر", "/", "("]);

/** A word or mark with which a date, span or time of day can begin or go on. */
export function isTimeWord(form: string): boolean {
  return OTHERS.has(form) || ALL.some((words) => words.has(form));
}

const ALL = [MONTHS, DAYS, BEFORE, WITHIN, PARTS, WHICH];
