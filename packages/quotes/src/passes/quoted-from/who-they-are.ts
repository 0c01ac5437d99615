import { CUE, RELATIVE, VERB } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";

/** قوله, تأكيدها, القول: what is passed on, as a noun. */
export const SAYING: RegExp =
  /^(?:القول|قوله|قولها|قولهم|تاكيده|تاكيدها|تاكيدهم|قولهما|تصريحه|وصفه|اشارته|اعلانه|اعلانها|اعلانهم|توضيحه|(?:تحذير|نفي|زعم|ادعاو|ادعاء|ادعاي|اعتقاد|مطالبت|دعوت|تعهد|خشيت|قلق|استياء|رفض|رغبت|شكوا|تخوف|استغراب)(?:ه|ها|هم))$/;

/** عن مقاتلين، | يعتقد أنهما من الخلية، قولهما …: the comma that closes a clause of who they are, where what they say stands behind it; -1 for none. */
export function whoTheyAre(reading: Reading, comma: number, end: number): number {
  const opens = VERB | RELATIVE | CUE;
  if (!is(reading, comma + 1, opens) && !/^وه(?:و|ي|م|ما)$/.test(reading.forms[comma + 1] ?? ""))
    return -1;
  if (SAYING.test(reading.forms[comma + 1]!)) return -1;
  for (let index = comma + 2; index < Math.min(end - 1, comma + CLAUSE); index++)
    if (isComma(reading, index) && SAYING.test(reading.forms[index + 1]!)) return index;
  return -1;
}

/** Words of such a clause. */
const CLAUSE = 20;
