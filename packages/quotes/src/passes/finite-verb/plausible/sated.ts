import type { Takes } from "../../../lexicon/cue-types.ts";
import { BODY, OCCASION, PREPOSITION, RELATIVE, ROLE } from "../../../lexicon/kinds.ts";
import { is } from "../../../reading/reading.ts";
import { isColon, isComma } from "../../../reading/tests-on-tokens.ts";
import type { SpokenClause } from "../clause.ts";

/** Verbs that take a second object behind the pronoun: اعتبرها | العدو الأول, حمّلها | المسؤولية. */
const TWO_OBJECTS = new Set(
  "اعتبر عد سمى حمّل أمهل وعد ناشد حذر أنذر طالب اتهم وصف شبه صنف طلب".split(" "),
);

/** هدنة | أعلنتها الحركة …: the pronoun is the object already, and what follows is none. */
export function isSated({ reading, form, after }: SpokenClause): boolean {
  const { lemma, takes } = form.cue;
  if (TWO_OBJECTS.has(lemma) || takes.has("addressee") || !takes.has("object")) return false;
  const behind = reading.forms[after.first - 1]!;
  return (
    !(
      is(reading, after.first - 1, PREPOSITION) ||
      (/^[بل]/.test(reading.forms[after.first]!) && !is(reading, after.first, ROLE | BODY))
    ) || behind === "قبل"
  );
}

/** استراتيجية أعلنت | عنها الإدارة، وصف …: what the verb governs comes again in the pronoun, and behind a comma another clause begins. */
export function isSatedBehind({ reading, verb, form, place, after }: SpokenClause): boolean {
  const again = RESUMED.exec(reading.forms[verb + 1] ?? "")?.[1];
  if (again === undefined || !form.cue.takes.has(GOVERNED[again]!)) return false;
  // النتائج التي أعلن | عنها المختبر: the noun behind it is who announces them.
  if (place.place === "relative" && after.source === null && after.first === verb + 2) return true;
  for (let index = verb + 2; index < after.first; index++) if (isComma(reading, index)) return true;
  return false;
}

const RESUMED = /^(عن|ب|علي|الي|من)(?:ه|ها|هم|هما)$/;

const GOVERNED: Readonly<Record<string, Takes>> = {
  عن: "عن",
  ب: "ب",
  علي: "على",
  الي: "إلى",
  من: "من",
};

/** القرار الذي | أعلنه الرئيس «…»: the thing has been announced, and the quotation is of the verb in front; not التصريح الذي | أطلقه الوزير: «…». */
export function isSatedInFront({ reading, verb, form, after }: SpokenClause): boolean {
  if (after.kind !== "quote" || !form.pronoun || !is(reading, verb - 1, RELATIVE)) return false;
  const { lemma, takes } = form.cue;
  if (TWO_OBJECTS.has(lemma) || takes.has("addressee") || !takes.has("object")) return false;
  // الإصلاح الذي أعلنه الوزير «إلغاء الرسوم»: what it is stands right behind him.
  if (after.source === null || after.first <= after.source.end) return false;
  return !isColon(reading, after.first - 1) && !is(reading, verb - 2, OCCASION);
}
