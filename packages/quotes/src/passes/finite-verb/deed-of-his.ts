import type { CueForm } from "../../lexicon/cue-types.ts";
import { BODY, COMPLEMENTISER, DEFINITE, GIVEN_NAME, PLACE, ROLE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { comesSoon } from "./comes-soon.ts";

/**
 * رفض القضاء | التماسا, أقر البرلمان | قانونا, أعلن الرئيس | حالة الطوارئ, أعلن | الحداد: what a court, a parliament or a state does; أشار | بيده: a gesture; بأي | ثمن: a
 * price; عارضا | صورة: he shows it; وتشبه | تلك …: it resembles; وتعد | هذه …: it is counted.
 */
export function isDeedOfHis(
  reading: Reading,
  verb: number,
  { lemma }: CueForm["cue"],
  shape: CueForm["shape"],
): boolean {
  const form = reading.forms[verb]!;
  const next = reading.forms[verb + 1] ?? "";
  switch (lemma) {
    case "رفض":
      if (isImmunity(reading, verb)) return true;
      return comesSoon(reading, verb, /^(?:ال)?(?:التماس|طعن|طعون|استئناف)ا?$/, 7);
    case "وافق":
      return isImmunity(reading, verb);
    case "أقر":
      if (comesSoon(reading, verb, /^بان/)) return false;
      return comesSoon(reading, verb, /^(?:قانونا?|(?:ال)?(?:موازنه|ميزانيه))$/);
    case "أعلن":
      if (isProclaimed(reading, verb) || isCurfew(reading, verb)) return true;
      return (
        comesSoon(reading, verb, /^(?:الطوارئ|الطواري|الاحكام)$/) &&
        comesSoon(reading, verb, /^(?:حاله|الاحكام)$/)
      );
    case "أشار":
      return comesSoon(reading, verb, /^ب(?:يد|يدي|راس|اصبع|اصابع|كف)(?:ه|ها|هم)$/);
    case "ثمن":
      return /^ب?اي$/.test(reading.forms[verb - 1] ?? "");
    case "عارض":
      return /^و?عارضا$/.test(form);
    case "شبه":
    case "شبّه":
      return shape === "imperfect" && /^(?:تلك|ذلك|هذه|هذا|الي|ما)$/.test(next);
    case "عد":
      return shape === "imperfect" && /^(?:هذه|هذا|تلك|ذلك)$/.test(next);
    default:
      return false;
  }
}

/** رفض مجلس النواب | رفع الحصانة عن …: parliament's ruling on a member. */
export function isImmunity(reading: Reading, verb: number): boolean {
  return comesSoon(reading, verb, /^رفع$/, 6) && comesSoon(reading, verb, /^الحصانه$/, 7);
}

/** أعلن | الحداد ثلاثة أيام, أعلنت الدولة | الحرب على …: by which it begins; not أعلن | الحداد أن …, a man. */
function isProclaimed(reading: Reading, verb: number): boolean {
  let index = verb + 1;
  while (index < verb + PROCLAIMED && isPartOfName(reading, index)) {
    if (STATES.test(reading.forms[index]!)) break;
    index++;
  }
  return STATES.test(reading.forms[index] ?? "") && !is(reading, index + 1, COMPLEMENTISER);
}

/** A word of who proclaims it: known for one, or for nothing else. */
function isPartOfName(reading: Reading, index: number): boolean {
  return (
    is(reading, index, DEFINITE | PLACE | BODY | ROLE | GIVEN_NAME) || reading.kinds[index] === 0
  );
}

/** أعلنت القوات | حظر التجول في المدينة, أعلنت السلطات | حظرا للتجول: the order itself; not رفع | حظر التجول, nor her refusal of it. */
function isCurfew({ forms }: Reading, verb: number): boolean {
  for (let index = verb + 1; index < verb + CURFEW; index++) {
    const form = forms[index] ?? "";
    if (/^ان/.test(form)) return false;
    if (!/^حظرا?$/.test(form) || !/^(?:ال|لل)?تجول$/.test(forms[index + 1] ?? "")) continue;
    return !/^(?:رفع|الغاء|انهاء|تمديد|تخفيف|تعليق|عن|ب?رفض(?:ه|ها|هم)|فرض)$/.test(
      forms[index - 1]!,
    );
  }
  return false;
}

const CURFEW = 8;
const PROCLAIMED = 6;
const STATES = /^(?:الحداد|النفير|الجهاد|التعبئه|الحرب|حرب(?:ا|ه|ها|هم)|حروب(?:ا|ه|ها|هم))$/;
