import type { CueClass } from "../lexicon/cue-types.ts";
import { COMMON_NOUN, VERB } from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { is, type Reading } from "../reading/reading.ts";
import { isComma } from "../reading/tests-on-tokens.ts";

/**
 * Whether what the reporter tells around a stand begins at `index`, behind its object: …، | بالتزامن مع احتجاجات, …، | في ظل استمرار القتال, …، | ولهذا تأجلت
 * الجلسة, …، | ولا يزال الطريق مغلقا, دافع عن قراره | أمام البرلمان, رفض العرض | فهاجمته الصحف.
 */
export function isAroundObject(
  reading: Reading,
  index: number,
  first: number,
  act: CueClass | null,
): boolean {
  const { forms } = reading;
  const form = forms[index]!;
  if (form === "امام")
    return act !== null && IN_WORDS.has(act) && isBeforeListeners(reading, index, first);
  const next = forms[index + 1] ?? "";
  if (isComma(reading, index - 1)) {
    if (THEREFORE.has(form)) return true;
    // كشفت احتراق ألف دونم، وما زالت النار تمتد: a fact goes on, a stand does not.
    if (act === null || FACTS.has(act)) return false;
    if (MEANWHILE.test(form)) return next === "مع";
    if (form === "في") return next === "ظل";
    if (form === "ولا") return /^[يت]زال(?:ون|وا)?$/.test(next);
    if (form === "وما") return /^زال(?:ت|وا)?$/.test(next);
  }
  return UPON_HIM.test(form) && is(reading, index, VERB) && !is(reading, index, COMMON_NOUN);
}

/** Whose object tells what has happened. */
const FACTS: ReadonlySet<CueClass> = new Set([
  "say",
  "add",
  "explain",
  "note",
  "announce",
  "reveal",
  "inform",
  "expect",
  "claim",
  "think",
]);

/** Whose object is what somebody holds good or bad, and never what is to be done before others. */
const IN_WORDS: ReadonlySet<CueClass> = new Set([
  "support",
  "condemn",
  "praise",
  "deny",
  "express",
  "reject",
]);

const MEANWHILE = /^و?(?:بالتزامن|بالتوازي|تزامنا)$/;
const THEREFORE = wordSet("ولهذا ولذلك ولذا");

/** رفض العرض | فهاجمته الصحف: what others did about it. */
const UPON_HIM = /^ف.{3,}ت(?:ه|ها|هم|هما)$/;

/** دافع عن قراره | أمام مجلس الشيوخ: to whom he spoke, and not كلمته أمام البرلمان, المثول أمام لجنة. */
function isBeforeListeners({ forms }: Reading, index: number, first: number): boolean {
  const next = forms[index + 1] ?? "";
  const whom = /^(?:اعضاء|جموع|حشد|عدد|لجنه)$/.test(next) ? forms[index + 2] : next;
  if (!LISTENERS.test(whom ?? "")) return false;
  for (let at = index - 1; at >= first; at--) if (STANDING.test(forms[at]!)) return false;
  return true;
}

const LISTENERS =
  /^(?:ال)?(?:برلمان|صحفيين|صحافيين|نواب|كونغرس|كنيست|انصار(?:ه|ها|هم)?|مءيديه|مؤيديه|انصاره)$|^(?:مجلس|مجلسي)$/;

/** What is done before a house or a council itself. */
const STANDING =
  /^[وفبل]*(?:ال)?(?:كلم|خطاب|خطب|شهاد|مثول|تجمع|احتجاج|تظاهر|مظاهر|اعتصام|قضي|دعو|شكو|عرض|طرح|محاكم|مساءل|مساءله|حجاب|حلف|قسم|اداء|ادلاء|تصريح|حديث|استجواب|جلس|فتح|طريق|باب|ملف|تقديم|موقف|هجوم|تفجير|وقف)(?:ا|ه|ته|تها|ات|ي|ى|ا?ت?ه|ها|هم)?$/;
