import { isPunctuation } from "../../reading/tests-on-tokens.ts";
import type { Scan } from "./scan.ts";

/** Nouns that say how somebody stands to something. */
const STAND =
  /^(?:رفض|احتجاج|اعتراض|استعداد|قلق|ترحيب|تقدير|شكر|رغبه?|موافقه?|استياء|امتعاض|تضامن|دعم|تاييد|تمسك|التزام|حرص|استنكار|ادانه?|تحفظ|اعتذار|تعازي|تهاني|تحيات)(?:ت?ه|ت?ها|ت?هم)?$/;

/** أبلغ الوزير السفير | رفض بلاده للقصف, أبلغه | احتجاج بغداد على …: behind whom it is told, the stand that is passed on, as a noun. */
export function passesStand({ reading, form, verb, source }: Scan, index: number): boolean {
  if (form.cue.class !== "inform" || !form.cue.takes.has("addressee")) return false;
  if (!STAND.test(reading.forms[index]!) || isPunctuation(reading, index + 1)) return false;
  return index > verb + 1 && (source !== null || form.pronoun);
}
