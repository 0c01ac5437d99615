import type { Document } from "@qawl/arabic";
import { bareForms } from "../lexicon/lookup.ts";
import { BODY_NOUNS, NAMED_BODIES } from "../lexicon/role-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Stretch } from "../phrase/split-items.ts";

/** Tokens in front of the noun among which its full name may stand, and the words of one. */
const NEAR = 600;
const LONGEST = 6;

/** Whether a definite noun alone can mean a body of which the text told the full name: "المنظمة". */
export function canBeInFull(form: string): boolean {
  return BODY_NOUNS.has(form) || NAMED_BODIES.has(form);
}

/** The last full name of a body in front of a place that begins with a noun: منظمة الهجرة العراقية … | المنظمة; null for none. */
export function nameInFull(
  document: Document,
  noun: string,
  place: number,
  least = 0,
): Stretch | null {
  const bare = noun.slice(2);
  for (let at = place - 1; at >= Math.max(least, place - NEAR); at--) {
    const { form, kind } = document.tokens[at]!;
    if (kind !== "word" || !form.includes(bare) || !bareForms(form).includes(bare)) continue;
    const name = fullNameAt(document, at);
    if (name !== null) return name;
  }
  return null;
}

/**
 * The name of a body that begins with its noun at a token: "معهد بروكنغز", "منظمة الهجرة العراقية", "المعهد الفرنسي للعلاقات الدولية", «شركة "الواحة"». A noun with the
 * article wants an adjective and more, one without it what it is called after; what only describes it is no name: منظمة دولية, شركة تعمل في ….
 *
 * @param isSubject its verb stands in front: what follows is then none
 */
export function fullNameAt({ tokens }: Document, at: number, isSubject = false): Stretch | null {
  const { form } = tokens[at]!;
  if (tokens[at + 1]?.kind === "open-quote") {
    for (let end = at + 2; end < at + LONGEST + 2 && end < tokens.length; end++)
      if (tokens[end]!.kind === "close-quote") return { from: at, to: end + 1 };
    return null;
  }
  const isDefinite = /^[وفبك]?ال|^[وف]?لل/.test(form);
  const second = tokens[at + 1];
  if (second?.kind !== "word" || RELATIVES.has(second.form)) return null;
  if (isDefinite ? !ADJECTIVE.test(second.form) : !canBeCalledAfter(second.form, isSubject))
    return null;
  let to = at + 2;
  while (to < at + LONGEST && tokens[to]?.kind === "word" && goesOn(tokens, to)) to++;
  const isCourt = /محكمه$/.test(form) && COURTS.has(second.form);
  return isDefinite && to < at + 3 && !isCourt ? null : { from: at, to };
}

const RELATIVES = wordSet(
  "التي الذي الذين اللتين اللذين اليوم الآن الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الماضي الماضية المقبل المقبلة",
);

/** المحكمة | العليا: what kind of court it is, is its name. */
const COURTS = wordSet("العليا الدستورية الاتحادية الجنائية العسكرية الإدارية الابتدائية");

/** العراقية, الدولي, المعلمين | العراقيين, المركز | الأعلى. */
const ADJECTIVE = /^ال\S{2,}(?:ي|يه|ه|ين)$|^ال(?:اعلي|عليا|كبري|عالمي|عام)$/;

/** What else may belong to a name: an adjective, what the body is for, the second of a pair of nouns. */
function goesOn(tokens: Document["tokens"], at: number): boolean {
  const { form } = tokens[at]!;
  if (RELATIVES.has(form)) return false;
  if (ADJECTIVE.test(form) || /^لل\S{3,}$/.test(form)) return true;
  const before = tokens[at - 1]!.form;
  // حقوق | الإنسان: what stands behind a noun with ل in front.
  if (/^ال\S{3,}/.test(form)) return /^ل(?!ل)\S{3,}$/.test(before);
  if (/^وال\S{3,}/.test(form)) return /^(?:ال|لل)/.test(before);
  if (/^ل(?!ل)\S{3,}$/.test(form))
    return /^ال\S{3,}/.test(tokens[at + 1]?.form ?? "") || isOfPlace(form);
  // لإمارة | دبي
  return isOfPlace(before) && tokens[at]!.kind === "word";
}

/** لإمارة | دبي, لمحافظة | نينوى: the noun of a part of a state, and its name without the article behind it. */
function isOfPlace(form: string): boolean {
  return /^ل(?:اماره|محافظه|مدينه|اقليم|ولايه|مقاطعه|قضاء|جامعه|مملكه|جمهوريه|سلطنه|دوله|حكومه)$/.test(
    form,
  );
}

/** A noun with the article or a word of no known kind; no adjective, verb, number or preposition. */
function canBeCalledAfter(form: string, isSubject: boolean): boolean {
  if (/^ال\S{2,}/.test(form)) return !GENERAL.has(form);
  if (form.length < 4 || PLAIN.has(form)) return false;
  if (/(?:ه|ي|ا|ون|ين|ات)$/.test(form)) return false;
  return isSubject || !/^(?:[يتسنمبلوفك]|ان)/.test(form);
}

/** مجلس | المحافظة: of which one, the text told before. */
const GENERAL = wordSet(
  "المحافظة المدينة القضاء الناحية البلدة القرية الوزارة الدولة الحكومة البلاد المنطقة الولاية الإقليم الإدارة الحزب الشركة",
);

const PLAIN = wordSet(
  "كبير كبرى صغير جديد خاص عام على إلى عند عبر غير أخرى آخر أكثر أكبر أبرز ضمن خلال حول دون أعلن أكد أعلنت أكدت",
);
