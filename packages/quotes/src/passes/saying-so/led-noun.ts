import { type Reading, sentenceStart } from "../../reading/reading.ts";
import { isPunctuation } from "../../reading/tests-on-tokens.ts";

const NOUNS: ReadonlyMap<string, string> = new Map([
  ["قول", "قول"],
  ["تاكيد", "تأكيد"],
  ["اشاره", "إشارة"],
  ["تشديد", "تشديد"],
  ["اعتراف", "اعتراف"],
  ["اقرار", "إقرار"],
  ["تذكير", "تذكير"],
  ["تنبيه", "تنبيه"],
  ["اعلان", "إعلان"],
]);
/** كرر | القول, آثر | القول, أعاد | التأكيد. */
const TAKING = /^[وف]?[يت]?(?:كرر|اثر|ؤثر|اعتاد|عتاد|تعمد|فضل)(?:ت|وا|ون)?$/;
/** حرص | على التأكيد, اضطر | إلى الاعتراف. */
const LEADING = /^[وف]?[يت]?(?:حرص|اضطر|ضطر|داب|دابت|درج|لجا|اصر|صر|سارع|عاد|عود)(?:ت|وا|ون)?$/;
/** استهل كلمته | بالتأكيد, رد | بالإشارة. */
const OPENING =
  /^[وف]?[يت]?(?:استهل|ستهل|افتتح|فتتح|بدا|ختم|اختتم|ختتم|رد|علق|اجاب|عقب|حسم|برر|دافع|فاجا|استبق)(?:ت|وا|ون)?$/;
/** Tokens between the verb and the noun. */
const FAR = 9;

/** كرر الوزير | القول إن …, حرص النائب على | التأكيد أن …, استهل كلمته | بالإشارة إلى أن …: the noun of saying to which another verb leads, by its lemma; else `null`. */
export function ledNoun(reading: Reading, index: number): string | null {
  const form = reading.forms[index]!;
  const by = form.startsWith("بال");
  if (!by && !form.startsWith("ال")) return null;
  const lemma = NOUNS.get(form.slice(by ? 3 : 2));
  if (lemma === undefined) return null;
  const before = reading.forms[index - 1] ?? "";
  // بالقول and إلى القول have a rule of their own.
  if (lemma === "قول" && (by || before === "الي" || before === "في")) return null;
  const behind = /^(?:علي|الي)$/.test(before);
  const verbs = by ? OPENING : behind ? LEADING : TAKING;
  const least = Math.max(sentenceStart(reading, index), index - FAR);
  for (let verb = index - 1; verb >= least && !isPunctuation(reading, verb); verb--)
    if (verbs.test(reading.forms[verb]!)) return lemma;
  return null;
}
