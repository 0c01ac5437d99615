import { QUANTIFIER } from "../../../lexicon/kinds.ts";
import type { Range } from "../../../reading/frame.ts";
import { is, type Reading } from "../../../reading/reading.ts";

/** Bodies that vote on what is laid before them. */
const VOTING =
  /^[وف]?(?:ال)?(?:مجلس|برلمان|كنيست|كونغرس|جمعيه|لجنه|حكومه|هيئه|اللجنه|مفوضيه|اتحاد|نواب|شيوخ|وزراء)$/;

/** Posts that are filled, and papers that are passed. */
const PASSED =
  /^(?:ال)?(?:تعيين|ترشيح|تنصيب|تسميه|انتخاب|اختيار|تكليف|ترقيه|اعفاء|تشكيل|تشكيله|مشروع|مشروعات|مشاريع|قانون|قوانين|موازنه|ميزانيه|قرض|قروض|لائحه|نظام|محضر)(?:ات)?(?:ه|ها|هم)?$/;

/** وافق مجلس الأمن على | تعيين المبعوث, وافق البرلمان على | مشروع القانون: a vote by which a post is filled or a paper passed is an act, and nobody's stand. */
export function isVoted(reading: Reading, first: number, source: Range | null): boolean {
  if (source === null || !VOTING.test(reading.forms[source.first]!)) return false;
  const noun = is(reading, first, QUANTIFIER) ? first + 1 : first;
  return PASSED.test(reading.forms[noun] ?? "");
}

/** تصنفه في | خانة الإرهاب, تصنف ضمن | قائمة العقوبات: an official list, on which somebody is put. */
export function isListed({ forms }: Reading, first: number): boolean {
  return /^(?:ضمن|وال.*)$/.test(forms[first]!) || LISTS.test(forms[first + 1] ?? "");
}

const LISTS = /^(?:ال)?(?:خانه|قائمه|لائحه|قوائم|لوائح|عداد)$/;
