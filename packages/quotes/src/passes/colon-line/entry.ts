import {
  ADJECTIVE,
  CLAUSE_OPENER,
  COMMON_NOUN,
  COMPLEMENTISER,
  CUE,
  DEFINITE,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  RELATIVE,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isClaim } from "./label.ts";

/** Words of an entry of a list. */
const FEW = 4;

/** الفصائل: 3540 كيلومترا, مصر وإسرائيل: السادات وبيغن (1977): in the midst of a text a number or a few names behind the colon are an entry of a list, and nobody's words. */
export function isEntry(reading: Reading, source: Range, said: Range): boolean {
  const { first, end } = said;
  const { tokens, forms } = reading;
  if (is(reading, source.first, ROLE) || OFFICES.test(forms[source.first]!)) return false;
  if (tokens[first]!.kind === "number") return true;
  if (isClaim(reading, said)) return false;
  let words = 0;
  for (let index = first; index < end; index++) {
    if (/^[؟?!]$/.test(forms[index]!)) return false;
    if (is(reading, index, VERB | CUE | COMPLEMENTISER)) return false;
    if (tokens[index]!.kind === "word") words++;
  }
  return words <= FEW && !is(reading, first, COMMON_NOUN);
}

/** وزارة الصحة: | 42 قتيلا …: in a bulletin these give the number. */
const OFFICES =
  /^(?:ال)?(?:وزاره|خليه|قياده|شرطه|هيئه|هياه|مجلس|لجنه|مستشفي|صحه|مديريه|دائره|مفوضيه|مرصد|امم|منظمه|حكومه|رئاسه)$/;

const ONE_OF = /^(?:اول|اصغر|اشهر|ابرز|احد|احدي|اخر|اكبر)$/;
const PERSON = /^(?:امراه|رجل|شخص|سيده|شاب|فتاه|لاعب|مسلم|مسلمه)$/;

/** فلان: | الصقر الذي …, فلان: | الفتاة التي …. */
const SOMEBODY =
  /^ال(?:صقر|رجل|مراه|سيده|شاب|شابه|فتاه|طفل|طفله|نجم|نجمه|لاعب|بطل|بطله|جاسوس|جنرال|زعيم|ملياردير|عراب|مهندس|داعيه|ممثل|ممثله|فنان|فنانه)$/;

/** جينا هاسبل: أول امرأة …, فلان: الرئيس الذي …, فلان: الصقر الموالي للحزب: who is portrayed under such a heading, and does not speak. */
export function isPortrait(
  reading: Reading,
  source: Range,
  { first, end }: Range,
  paragraph: number,
): boolean {
  const { tokens, forms } = reading;
  if (tokens[first]!.kind !== "word" || is(reading, source.first, ROLE) || first + 2 >= end)
    return false;
  const next = first + 1;
  if (ONE_OF.test(forms[first]!))
    return (is(reading, next, ROLE) && !is(reading, next, DEFINITE)) || PERSON.test(forms[next]!);
  if (!is(reading, first, DEFINITE)) return false;
  if (is(reading, first, ROLE) && is(reading, next, RELATIVE)) return true;
  if (SOMEBODY.test(forms[first]!) && is(reading, next, RELATIVE)) return true;
  if (paragraph === 0 || !is(reading, next, DEFINITE) || end - first > LONG) return false;
  for (let index = next + 1; index < end; index++) {
    if (is(reading, index, VERB | CUE | CLAUSE_OPENER | PRONOUN_PREPOSITION)) return false;
    const form = forms[index]!;
    const led = is(reading, index, DEFINITE | PREPOSITION) || /^[لب]../.test(form);
    if (!led && tokens[index]!.kind === "word") return false;
  }
  return true;
}

/** The rule of a line that names a paper and its author, and says nothing itself. */
export const TITLE = "title-colon";

/** الهيئة: رسالة مفتوحة في ذكرى …, الحركة: بيان يوم القدس, التيار: رسالة من ثلاث فقرات: what the text is, and none of its words. */
export function isTitleOfPaper(reading: Reading, said: Range): boolean {
  const { first, end } = said;
  const next = reading.forms[first + 1] ?? "";
  if (!PAPER.test(reading.forms[first]!) || isClaim(reading, said)) return false;
  // الوزير: بيان | كاذب, رئيس الوزراء: نداء من الشعب | لن نتجاهله: what he thinks of it.
  if (reading.forms.slice(first, end).some((form) => NOT.test(form))) return false;
  return TOLD_OF.test(next) || (end - first <= 3 && !is(reading, first + 1, ADJECTIVE));
}

const NOT = /^(?:لن|لم|لا)$/;

const PAPER = /^(?:رساله|بيان|خطاب|نداء|توضيح)$/;
const TOLD_OF = /^(?:من|في|الي|بشان|حول|مفتوحه?|ثان|عاجل|هام|موجهه?)$/;

/** Words of a heading. */
const LONG = 9;
