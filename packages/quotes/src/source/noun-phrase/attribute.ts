import type { Cue } from "../../lexicon/cue-types.ts";
import {
  CLAUSE_OPENER,
  COMPLEMENTISER,
  DEFINITE,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  RELATIVE,
} from "../../lexicon/kinds.ts";
import { MUST_TAKE, TAKEN_BY } from "../../lexicon/qualities-that-take.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";
import { governedContent } from "../governed.ts";
import type { Phrase } from "./phrase.ts";

/**
 * Whether the word tells who somebody is by what it takes behind it: اللجنة | المنظمة للجائزة, مبعوثة الأمم المتحدة | المعنية بالعنف, فصيل | تابع للحزب. It
 * agrees in the article with what it describes.
 */
export function isAttribute(
  reading: Reading,
  index: number,
  end: number,
  cue: Cue | null,
  phrase: Phrase,
): boolean {
  const form = reading.forms[index]!;
  if (!TAKEN_BY.has(form)) return false;
  if (!form.startsWith("ال")) {
    // فصيل | تابع لوزارة الدفاع; not حذر الوزير | معارضي الاتفاق
    if (phrase.named || is(reading, index - 1, DEFINITE)) return false;
    return MUST_TAKE.has(form) && complementAt(reading, index + 1, end, cue) >= 0;
  }
  if (!phrase.closed) return false;
  return complementAt(reading, index + 1, end, cue) >= 0;
}

/**
 * Where the noun begins that the quality or title in front of `index` takes: المسؤولون | عن الحقل, المعنية | بالعنف, المنضوية | تحت الحشد; -1 where it takes
 * none there, or where the verb may govern the preposition (كشف المسؤول | عن خلافات, and not كشف المسؤول | عن الملف عن خلافات).
 */
export function complementAt(
  reading: Reading,
  index: number,
  end: number,
  cue: Cue | null,
): number {
  if (index >= end) return -1;
  const { forms } = reading;
  const form = forms[index]!;
  const separate = is(reading, index, PREPOSITION);
  if (!separate && !form.startsWith("ب") && !form.startsWith("ل")) return -1;
  if (form.length < 2 || reading.tokens[index]!.kind !== "word") return -1;
  const quality = forms[index - 1]!.replace(/^و(?=ال)/, "");
  const taken = TAKEN_BY.get(quality);
  if (taken === undefined) return -1;
  if (!taken.has(separate ? form : form.charAt(0))) return -1;
  const noun = separate ? index + 1 : index;
  if (noun >= end) return -1;
  // المؤلفة من | تسعة قضاة, المكونة من | 9 قضاة
  if (separate && reading.tokens[noun]!.kind === "number")
    return MUST_TAKE.has(quality.replace(/^ال/, "")) ? noun : -1;
  if (reading.tokens[noun]!.kind !== "word") return -1;
  // المطلعون | على ما جرى
  const clause = PREPOSITION | CLAUSE_OPENER | COMPLEMENTISER | RELATIVE | PRONOUN_PREPOSITION;
  if (separate && (is(reading, noun, clause) || /^(?:ما|من|ذلك)$/.test(forms[noun]!))) return -1;
  // طالب النائب الجهات المعنية | بحل الأزمة: those concerned, who are called on.
  const concerned = CONCERNED.test(forms[index - 2] ?? "");
  if (cue === null || (MUST_TAKE.has(quality.replace(/^ال/, "")) && !concerned)) return noun;
  if (governedContent(reading, index, cue, end) < 0) return noun;
  return isGovernedAgain(reading, form, noun + 1, end, cue) ? noun : -1;
}

const CONCERNED = /^ال(?:جهات|سلطات|دوائر|اطراف|دول|م[ؤو]سسات)$/;

/** How far behind the noun the verb's own preposition is looked for. */
const NEAR = 6;

/** المسؤولة عن الملف | أن, مطلع على سير المفاوضات | أن; not أكد المسؤول | على ضرورة أن …. */
function leavesIt({ forms }: Reading, first: string, from: number): boolean {
  return first === "عن" || (first === "علي" && !NEEDED.test(forms[from - 1]!));
}

const NEEDED =
  /^(?:ال)?(?:ضروره|اهميه|وجوب|حق|حقه|حقها|رغبه|رغبته|رغبتها|اساس|شرط|حرص|حرصه|حرصها|استعداد|استعداده|اعتبار|امل|مبدا|حقيقه|فكره|موقف|موقفه)$/;

/** عن الملف | عن خلافات, and not عن قيام | واشنطن برفع الفيتو: the same preposition comes again before any other. */
function isGovernedAgain(
  reading: Reading,
  first: string,
  from: number,
  end: number,
  cue: Cue,
): boolean {
  const attached = first.charAt(0);
  for (let index = from; index < Math.min(end, from + NEAR); index++) {
    // أعلنت اللجنة المسؤولة عن الملف | أن …, الناطق باسم اللجنة المسؤولة عن الملف، | أن …
    const that = isComma(reading, index) ? index + 1 : index;
    if (is(reading, that, COMPLEMENTISER))
      return cue.takes.has("clause") && leavesIt(reading, first, from);
    if (reading.tokens[index]!.kind !== "word") return false;
    const form = reading.forms[index]!;
    const separate = is(reading, index, PREPOSITION);
    if (!separate && !/^[بل]../.test(form)) continue;
    // أكد مصدر مطلع على نقل البضائع | إلى العاصمة أن …
    if (first === "علي" && separate && form !== first) continue;
    // دعت جمعيات مؤيدة لطهران | إلى …: the verb takes either.
    if (attached === "ل" && form === "الي" && cue.takes.has("إلى")) return true;
    const same = separate ? form === first : form.startsWith(attached);
    return same && governedContent(reading, index, cue, end) >= 0;
  }
  return false;
}
