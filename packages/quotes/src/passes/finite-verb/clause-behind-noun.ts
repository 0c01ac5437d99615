import type { CueForm } from "../../lexicon/cue-types.ts";
import { lemmaOf } from "../../lexicon/lemma-of.ts";
import { PURPORT } from "../../lexicon/purport.ts";
import type { Reading } from "../../reading/reading.ts";
import { clauseAfter } from "../../reading/tests-on-tokens.ts";

/** Verbs that only say once more, say first or last, or say no more than this. */
const BARELY = new Set([
  "أعاد",
  "عاود",
  "جدد",
  "كرر",
  "اكتفى",
  "استهل",
  "ختم",
  "اختتم",
  "خلص",
  "ذهب",
  "انتهى",
]);
const SAYING =
  /^ب?ال(?:تاكيد|اشاره|تشديد|تذكير|اعلان|اعتراف|اقرار|تحذير|تنبيه|تلميح|تنويه|توضيح|قول|زعم)$/;

/**
 * أعاد الوزير التأكيد على أن | …, اكتفى بالإشارة إلى أن | …: the clause behind the noun of saying that such a verb takes, or -1. `first` is that
 * noun. What somebody feels (أبدى خشيته من أن …) is told with its noun.
 */
export function clauseBehindNoun(reading: Reading, { cue }: CueForm, first: number): number {
  if (lemmaOf(cue) === "وجه") return purport(reading, first);
  if (!BARELY.has(lemmaOf(cue)) || !SAYING.test(reading.forms[first] ?? "")) return -1;
  return clauseAfter(reading, first + 1);
}

/** وجه الوزير رسالة مفادها أن | …, رسالة واضحة مفادها أن | …: what the paper says. */
function purport(reading: Reading, paper: number): number {
  for (let index = paper + 1; index <= paper + 2; index++)
    if (PURPORT.has(reading.forms[index] ?? "")) return clauseAfter(reading, index + 1);
  return -1;
}
