import { COUNTRIES } from "../../../lexicon/countries.ts";
import type { Range } from "../../../reading/frame.ts";
import type { Reading } from "../../../reading/reading.ts";
import { isPunctuation } from "../../../reading/tests-on-tokens.ts";

/** أدانت المحكمة | الرجل بارتكاب …: a verdict, and no word against him. */
export function isConvicted(reading: Reading, first: number): boolean {
  const end = Math.min(first + 8, reading.tokens.length);
  for (let index = first - 1; index < end && !isPunctuation(reading, index); index++)
    if (CHARGE.test(reading.forms[index]!)) return true;
  return false;
}

const CHARGE = /^ب?(?:ال)?(?:تهمه|تهم|اتهامات|ارتكاب|قضايا|قضيه)$/;

/** رفضت المحكمة | الطعن, وكانت محكمة | أدانت الرجل: rulings are acts. */
export function isCourt({ forms }: Reading, { first, end }: Range): boolean {
  return (
    COURT.test(forms[first]!) ||
    DECIDING.test(forms.slice(first, Math.min(end, first + 5)).join(" ")) ||
    // إحدى | المحاكم
    (/^احدي$/.test(forms[first]!) && COURT.test(forms[first + 1] ?? "")) ||
    (/^هيئ(?:ه|ة)$/.test(forms[first]!) && first + 1 < end && /محلفين$/.test(forms[first + 1]!))
  );
}

/** What the court decides, behind a quality of its own that its name left out. */
export function isRuled(reading: Reading, first: number): boolean {
  for (let index = first; index < first + 6 && !isPunctuation(reading, index); index++)
    if (PLEA.test(reading.forms[index] ?? "")) return true;
  return false;
}

const COURT = /^و?(?:ال)?(?:محكمه|محاكم|قاضي?|قاضيه|قضاه|قضاء|محلفون)$/;

/** الفيفا, الاتحاد الآسيوي لكرة القدم, هيئة رئاسة البرلمان: bodies that decide on what is asked of them by their rules. */
const DECIDING =
  /^و?(?:ال)?(?:فيفا|يويفا)|^و?(?:ال)?اتحاد .*(?:كره|القدم)|^و?هيئه رئاسه (?:البرلمان|مجلس)/;

const PLEA =
  /^(?:ال)?(?:طلب|طلبات|طلبا|طعن|طعون|طعنا|استئناف|استئنافا|التماس|التماسا|دعوي|دعاوي|شكوي|مناشده|تظلم|حكم|ادانه|اعتراض|اعتراضات|تسليم|قرار|افراج|اطلاق|فرز|عد|حبس|سجن|توقيف|احتجاز|محاكمه|استقدام|حل|الغاء|ابطال|اعاده|تمديد|تاجيل|اخلاء)(?:ه|ها|هم)?$/;

/** اعترفت السويد | باستقلال المنطقة, … | بسلوفينيا: a state is recognised. */
export function isRecognised(reading: Reading, first: number): boolean {
  const form = reading.forms[first]!.replace(/^ب/, "");
  if (COUNTRIES.has(form) || /^(?:استقلال|سياده|(?:ال)?دوله)$/.test(form)) return true;
  // بالقدس | عاصمة لإسرائيل, بالمجلس | ممثلا شرعيا للشعب
  for (let index = first + 1; index < first + AS_WHAT; index++) {
    if (reading.tokens[index]?.kind !== "word" || isPunctuation(reading, index)) return false;
    if (RANKS.test(reading.forms[index]!)) return true;
  }
  return false;
}

/** Tokens of what is recognised, and as what. */
const AS_WHAT = 5;
const RANKS = /^(?:عاصمه|ممثلا|رئيسا|رئيسه|زعيما|دوله|حكومه|جزءا)$/;
