/** Words for blame, with or without ب. */
const BLAME =
  /^ب?(?:ال)?(?:لوم|لائمه|لايمه|تبعه|مسووليه|مسوولي(?:ته|تها|تهم)|مسئوليه|مسئولي(?:ته|تها|تهم))$/;
/** What somebody comes forward with or offers in words. */
const WORDS =
  "(?:طلب|شكوي|شكاوي|شكر|تهنئه|تهاني|تعازي|عزاء|اعتذار|اعتذارات|مقترح|مقترحات|اقتراح|اقتراحات|التماس|طعن|احتجاج)";
const WITH_WORDS = new RegExp(`^ب(?:ال)?${WORDS}(?:ه|ها|هم|ات)?$`);
const OFFERED_WORDS = new RegExp(`^(?!طلب$|عزاء|احتجاج)${WORDS}(?:ه|ها|هم|ا)?$|^الشكر$`);
const ALARM = /^(?:ناقوس|نواقيس|جرس|اجراس)$/;
const CONCLUSION = /^(?:الي|مفاده|مفادها) ان(?:ه|ها|هم)?$/;
const THAT = /^ان(?:ه|ها|هم)?$/;

/**
 * Verbs that report only together with a certain word behind them, with which they are one expression: ألقى باللوم على, قطع وعدا بـ, قطع بأن, دق ناقوس
 * الخطر, انتهى إلى أن, أحاطه علما بأن, أطلق نداء. Alone they tell a deed. A pattern of two words holds the one in front as well.
 */
export const IN_COMPANY: ReadonlyMap<string, RegExp> = new Map([
  ["ألقى", BLAME],
  ["أنحى", BLAME],
  ["تقدم", WITH_WORDS],
  ["قدم", OFFERED_WORDS],
  ["قطع", /^(?:بان(?:ه|ها|هم)?|(?:وعد|عهد|تعهد|وعود|عهود)ا?)$/],
  ["أحاط", /^علما$/],
  ["تحدى", THAT],
  ["انتهى", CONCLUSION],
  ["توصل", CONCLUSION],
  ["دق", ALARM],
  ["قرع", ALARM],
  ["رفع", /^(?:الصوت|اصواتهم)$/],
  ["وضع", /^(?:شرطا|شروطا|شرطين)$/],
  ["صب", /^(?:جام|غضب(?:ه|ها|هم))$/],
  ["كال", /^(?:ال)?(?:اتهامات|تهم|شتائم|مديح|انتقادات|وعود|وعودا|تهديدات)$/],
  ["شن", /^(?:لاذع|لفظي|كلامي|اعلامي)(?:ا|ه)$/],
  [
    "أطلق",
    /^(?:نداء|نداءات|تحذيرا|تحذيرات|تهديدا|تهديدات|وعدا|وعودا|دعوه|دعوات|اتهامات|انتقادات|مناشده|مناشدات)$/,
  ],
]);
