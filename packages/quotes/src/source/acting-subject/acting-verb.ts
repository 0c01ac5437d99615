import { isClearDeed, isDeed } from "../../lexicon/deeds.ts";
import { DEFINITE, VERB, WAS_FORM } from "../../lexicon/kinds.ts";
import { hasMadda } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { finiteCue } from "../../reading/tests-on-tokens.ts";
import { isFront, startsSpeaker } from "../speaker-start.ts";
import { isFamilyName } from "./acting-name.ts";

/** A verb whose subject may follow, in a clause that begins at `begin`. */
export function isActingVerb(reading: Reading, index: number, begin: number): boolean {
  const form = reading.forms[index]!;
  return (
    is(reading, index, VERB | WAS_FORM) ||
    finiteCue(reading, index) !== undefined ||
    GOING_ON.test(form) ||
    (index === begin ? isDeed(form) && !hasMadda(reading, index) : isClearDeed(form)) ||
    MEETING.test(form) ||
    (index === begin && isBehindWhen(reading, index)) ||
    isUnknownVerb(reading, index, begin)
  );
}

/** بعدما | تحدى ترامب موسكو: behind such a word a verb stands, whatever else its letters mean. */
export function isBehindWhen(reading: Reading, index: number): boolean {
  const before = reading.forms[index - 1] ?? "";
  return (WHEN.test(before) || AGAINST.test(before)) && !is(reading, index, DEFINITE);
}

/** بينما | نظم عدد من العمال وقفة مطالبين …. */
const AGAINST = /^[وف]?(?:بينما|فيما)$/;

/** تطرقت | وايت إلى الملف, ووصل | بومبيو: where a clause begins, an unknown word with و or the ending of a woman's verb, in front of a name or title. */
function isUnknownVerb(reading: Reading, index: number, begin: number): boolean {
  if (index !== begin || reading.kinds[index] !== 0) return false;
  if (!/.{3,}ت$|^وو?.{3,4}$/.test(reading.forms[index]!)) return false;
  const name = reading.forms[index + 1] ?? "";
  // وأمر | العبادي بالتحقيق
  if (!startsSpeaker(reading, index + 1) && !isFamilyName(reading, index + 1)) return false;
  if (isFront(reading, index + 1)) return false;
  if (/.{3,}ت$/.test(reading.forms[index]!)) return true;
  // وجدي غنيم : …, وخاسر اعتنقت …: a name with و.
  if (/(?:ت|ه|ها|هم)$|^[يت]/.test(name)) return false;
  const next = index + 2;
  if (/^[:(]$/.test(reading.forms[next] ?? ":")) return false;
  return !is(reading, next, VERB | WAS_FORM) && finiteCue(reading, next) === undefined;
}

/** Verbs that lead up to what is said and are none of saying: ومضى | فلان إلى القول. */
const GOING_ON =
  /^[وف]?(?:ت?مضي|يمضي|مضت|ختم|ختمت|يختم|تختم|استطرد|استطردت|بادر|بادرت|خلص|خلصت|انتهي|انتهت|عاد|عادت|ذهب|ذهبت|اكتفي|اكتفت|يكتفي|تكتفي|تدخل|تدخلت)$/;

/** التقينا | الأب …, سألنا | المدير عن …: whom the reporters met or asked is who speaks then. */
const MEETING = /^[وف]?(?:التقينا|التقيت|قابلنا|سالنا|حاورنا|زرنا|استوقفنا|صادفنا|ودعنا|استقبلنا)$/;

/** حين سئل …, ردا على سؤال …: whoever acts there is another. */
export const WHEN: RegExp = /^و?(?:حين|حينما|عندما|لدي|لما|بعدما|قبلما|ردا|بس[ؤو]اله)$/;
