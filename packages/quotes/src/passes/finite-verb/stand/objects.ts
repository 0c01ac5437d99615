import { wordSet } from "../../../lexicon/word-set.ts";
import type { Reading } from "../../../reading/reading.ts";

/** استعاد الشيخ | خطبة ألقاها: what comes back to mind. */
export const REMEMBERED: RegExp =
  /^(?:ال)?(?:ذكر[يا]|ذكريات|مشهد|مشاهد|تفاصيل|لحظات|قول|عباره|خطبه|حكايه)(?:ه|ها|هم)?$/;

/** What is held in the hand and shown. */
export const WAVED: RegExp =
  /^ب(?:ال)?(?:سيف|سيوف|علم|اعلام|رايه|رايات|يد|قبضه|قبضت|منديل|سلاح|سكين|سكاكين|خنجر|مسدس|بندقيه|بندقيت|صور|صوره|جزء|قطعه|حطام|لافته|لافتات|عصا|كتاب|ورقه)(?:ه|ها|هم|يه|يها)?$/;

export const BLAME: ReadonlySet<string> = wordSet(
  "مسؤولية المسؤولية مسئولية المسئولية مسؤولية وزر تبعات تبعة ذنب",
);

/** اتفق الوزيران على | ضرورة …: what both hold to be needed; اتفقا على صفقة is a deed. */
export const NEED: RegExp = /^(?:ضروره|اهميه|وجوب|حتميه|الحاجه)$/;

/** اتفق الجانبان على | رفض …, أجمعت الكتل على | إدانة …: what all are against. */
export const REFUSED: RegExp =
  /^(?:(?:ال)?(?:رفض|اعتراض|تنديد|ادانه|معارضه|استنكار|تمسك|مطالبه|دعوه))$/;

/** تدعم الحكومة | جهود الوسيط: what is backed in words. */
export const EFFORTS: RegExp =
  /^(?:جهود|مساعي|مبادره|مبادرات|مطالب|موقف|حق|وحده|سياده)(?:ه|ها|هم)?$/;

/** سجل النائب | تحفظه على …: of what somebody records, his objections are words. */
export function isRecorded({ forms }: Reading, first: number): boolean {
  return RECORDED.test(forms[first]!);
}

const RECORDED =
  /^(?:ارتياح|تحفظ|اعتراض|رفض|احتجاج|استغراب|استياء|ملاحظ)(?:ه|ها|هم|ا|ات|اته|اتها|اتهم)?$/;

/** يكرر | عبارة …: a word for what was said, and no word of it. */
export const WORDS: RegExp =
  /^(?:ال)?(?:عبار|تصريح|كلام|حديث|قول|اقوال|كلم|وصف)(?:ه|ته|تها|ها|ات|اته|اتها)?$/;

/** جددت واشنطن | عقوباتها: what is renewed by a deed. */
export const RENEWED: RegExp =
  /^(?:ال)?(?:عقوبات|عقوبه|عقد|عقود|اتفاق|اتفاقيه|اتفاقات|حصار|قصف|هجوم|هجمات|غارات)(?:ه|ها|هم)?$/;

/** رفض | الإفصاح عن …: whoever says nothing. */
export const WITHHELD: ReadonlySet<string> = wordSet("الرد الإجابة الإفصاح التحدث الإدلاء الكلام");

/** واشنطن تقلل من | أهمية الهجوم: what is belittled in words. */
export const WEIGHT: RegExp = /^(?:اهميه|شان|خطر|خطوره|مخاوف|المخاوف|قيمه|تداعيات|جدوي)$/;

/** دافع المحامي عن | موكله, الجيش عن | المدينة: a deed for people and places. */
export const DEFENDED: RegExp =
  /^(?:ال)?(?:اقلي|مدين|بلد|قري|منطق|حدود|ارض|اراضي|مواقع|وطن|متهم|معتقل|سجناء|مراه|نساء|اطفال|فقراء|ضحايا|لاجئ|مهاجر|مظلوم|موكل|عاصم|مرمي|لقب|مقدسات|حقوق|حريات)(?:ه|ها|هم|ات|ين|ته|تها|تهم|يه)?$/;

/** What a crowd feels. */
export const FEELING: RegExp =
  /^(?:غضب|فرح|فرحت|احتجاج|سخط|استياء|حزن|بهجت|ابتهاج|حماس|حماست|سعادت)(?:هم|ها)$/;

/** عند الحقول, في الساحات, بحرق الإطارات: where and how. */
export const SHOWN_BY: RegExp =
  /^(?:في|عند|امام|قرب|داخل|خلال|منذ|عبر|وسط|بحرق|باحراق|باطلاق|برفع|بقطع|باغلاق|بترديد|بهتافات|بالهتاف|بالرقص|بالغناء|بالدموع|بالبكاء|بالتظاهر|بالنزول)$/;

/** غضبهم … | من الوعود, | إزاء القرار: what it is felt at. */
export const CAUSE: RegExp =
  /^(?:من|ازاء|حيال|تجاه|لان|بسبب|علي|احتجاجا|رفضا|لقرار|لعدم|مما|ان|لل.+)$/;
