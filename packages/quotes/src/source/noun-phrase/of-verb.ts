import type { Cue } from "../../lexicon/cue-types.ts";
import { DEFINITE } from "../../lexicon/kinds.ts";
import { SPOKEN } from "../../lexicon/spoken-words.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";

/**
 * A word behind the speaker that only the verb can govern: دق نقيب الأطباء | ناقوس الخطر (the other half of the expression), سأله المذيع | عما …, ردد
 * المحتجون | هتافات: "…", طلبت الوزارة | من الحكومة أن ….
 */
export function isOfVerb(reading: Reading, index: number, cue: Cue): boolean {
  const form = reading.forms[index]!;
  if (form === "من") return isAskedOf(reading, index, cue);
  if (cue.company?.test(form)) return true;
  if (cue.lemma === "صنف") return opensRank(reading, index);
  if (cue.class === "ask") return form === "عما";
  return cue.class === "say" && SPOKEN.test(form);
}

/** طلبت الوزارة | من الحكومة أن …: behind a definite noun, of whom the verb asks, where no second من is to come. */
function isAskedOf(reading: Reading, index: number, { lemma }: Cue): boolean {
  if (!/^(?:طلب|التمس)$/.test(lemma) || !is(reading, index - 1, DEFINITE)) return false;
  for (let ahead = index + 2; ahead < index + ASKED; ahead++) {
    if (reading.tokens[ahead]?.kind !== "word") return true;
    if (reading.forms[ahead] === "من") return false;
  }
  return true;
}

/** Words among which a second من is looked for. */
const ASKED = 7;

/** تصنفه المنظمة | في المركز العاشر, | ضمن الدول الفقيرة, | من بين أكثر الدول فسادا: where something is ranked. */
export function opensRank({ forms }: Reading, index: number): boolean {
  const next = forms[index + 1] ?? "";
  switch (forms[index]) {
    case "في":
      return RANKS.has(next);
    case "من":
      return /^(?:بين|ضمن)$/.test(next);
    case "بين":
    case "ضمن":
      return true;
    default:
      return false;
  }
}

const RANKS = wordSet("المركز المرتبة الترتيب خانة قائمة عداد فئة ذيل مقدمة صدارة المستوى مصاف");
