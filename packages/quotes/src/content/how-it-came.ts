import { OCCASION } from "../lexicon/kinds.ts";
import { is, type Reading, sentenceEnd } from "../reading/reading.ts";
import { finiteCue, isComma } from "../reading/tests-on-tokens.ts";
import { AMIDST } from "./ends-object.ts";

/** بحسب | قوله, وفق | تعبيره: whose words they are, once more. */
const HIS_WORDS = /^(?:قول|تعبير|وصف|راي|كلام|زعم|تصريح|اعتقاد|تقدير)(?:ه|ها|هم|هما)$/;
const BY = /^(?:ب?حسب|وفق)$/;

/** كما | نقلت عنه الوكالة, كما | جاء في البيان: by whom or where they were passed on. */
const PASSED = /^(?:نقل|نقلت|نقله|نقلته|ذكر|ذكرت|افاد|افادت|اورد|اوردت|قال|قالت|جاء|ورد)$/;

/** ردا على | سؤال: to what they answered. */
const ASKED = /^(?:ال)?(?:سءال|سؤال|اسئله|استفسار|استفسارات)$/;

/**
 * Whether the reporter tells from `index` on how the words came to be said or known: … حسبما ذكرت الوكالة, … بحسب قوله, …، كما نقلت عنه الصحيفة, …، ردا
 * على سؤال, … وذلك خلال اجتماع, …، في تصريح صحفي. `comma`: a comma or a closing mark stands before it.
 */
export function tellsHowItCame(reading: Reading, index: number, comma: boolean): boolean {
  const { forms } = reading;
  const form = forms[index]!;
  const next = forms[index + 1] ?? "";
  if (BY.test(form)) return HIS_WORDS.test(next);
  if (form === "حسبما") return finiteCue(reading, index + 1) !== undefined;
  if (form === "وذلك") return isOnOccasion(reading, index + 1);
  if (!comma) return false;
  if (form === "كما") return isComma(reading, index - 1) && PASSED.test(next);
  if (form === "ردا") return next === "علي" && ASKED.test(forms[index + 2] ?? "");
  if (form === "وسط") return AMIDST.test(next);
  if (form === "عبر") return ACCOUNT.test(next);
  return isOnOccasion(reading, index);
}

const ACCOUNT = /^(?:حساب|صفحت|موقع)(?:ه|ها|هم)$/;

/** خلال | مؤتمر صحفي, في | كلمة ألقاها: where they were said. */
function isOnOccasion(reading: Reading, index: number): boolean {
  if (!/^(?:في|خلال|ضمن|اثناء)$/.test(reading.forms[index] ?? "")) return false;
  if (!is(reading, index + 1, OCCASION) || !SPOKEN.test(reading.forms[index + 1]!)) return false;
  const end = Math.min(sentenceEnd(reading, index), index + LONGEST);
  let comma = index + 2;
  while (comma < end && !isComma(reading, comma)) comma++;
  // …، خلال خطاب له، | وأنه …: his words go on.
  return comma >= end || (reading.cues[comma + 1]?.length ?? 0) > 0;
}

/** Tokens of an occasion. */
const LONGEST = 20;

/** Occasions on which words are said, and no papers or times (تقرير, وقت). */
const SPOKEN =
  /^(?:(?:بيان|تصريح|حديث|كلم|خطاب|خطب|مقابل|حوار|تغريد|تدوين|منشور|مداخل|ايجاز)(?:ه|ات|ته|تها|ها)?|موتمر|مؤتمر|مءتمر|تصريحات(?:ه|ها)?)$/;
