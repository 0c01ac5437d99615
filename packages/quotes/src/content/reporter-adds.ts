import { DEFINITE, RELATIVE } from "../lexicon/kinds.ts";
import { is, type Reading } from "../reading/reading.ts";

/**
 * Whether what the reporter adds to the words begins at `index`: …، لكنه لم يذكر موعدا, … دون إعطاء تفاصيل, …، في أحدث تهديد, … في دلالة إلى,
 * …، مما يشير إلى, …، وهو الموقف الذي, or what the page says to its reader (اقرأ أيضا). `comma`: a comma or a closing mark stands before it.
 */
export function reporterAdds(reading: Reading, index: number, comma: boolean): boolean {
  const { forms } = reading;
  const form = forms[index]!;
  const next = forms[index + 1] ?? "";
  if (/^ب?دون$/.test(form) && DETAILS.test(next)) return true;
  // …، من | دون ذكر تفاصيل
  if (form === "من" && /^(?:دون|غير)$/.test(next) && DETAILS.test(forms[index + 2] ?? ""))
    return true;
  if (withoutSaying(reading, index, comma)) return true;
  if (form === "في" && /^(?:دلاله|اشاره)$/.test(next) && pointsAt(reading, index + 2)) return true;
  if (POINTS_ELSEWHERE.test(form) && /^(?:\.|:|ايضا)/.test(next)) return true;
  // … | رافضا إعطاء موعد, … | مكتفيا بالقول …
  if (REFUSING.test(form) && DETAILS.test(next.replace(/^ب/, ""))) return true;
  if (form === "ولم" && WITHHOLDS.test(next) && isDetail(forms, index + 2)) return true;
  if (!comma) return false;
  // …، مكتفيا | بالقول إن …
  if (SUFFICED.test(form) && next.startsWith("ب")) return true;
  if (form === "ولم") return UNHEARD.test(next);
  if (BUT.test(form)) return withholds(reading, index + 1);
  if (form === "في") return LATEST.test(next) || isWorstSince(reading, index + 1);
  // …، مع | الإشارة إلى أن …, …، مع | العلم أن …
  if (form === "مع") return /^(?:الاشاره|العلم|التذكير)$/.test(next);
  if (form === "مما") return /^[يت](?:شير|وحي)$/.test(next);
  return isGloss(reading, index);
}

/** في إشارة | إلى منافسه, في إشارة | على الأرجح إلى …, في دلالة | واضحة على …: whom the reporter takes the words to mean. */
function pointsAt({ forms, tokens }: Reading, index: number): boolean {
  for (let ahead = index; ahead < index + HEDGED; ahead++) {
    if (tokens[ahead]?.kind !== "word") return false;
    if (forms[ahead] === "الي") return true;
  }
  return false;
}

/** Words of how sure or how plain it is (على الأرجح, ضمنية منه), and إلى. */
const HEDGED = 3;

const REFUSING = /^(?:رافض|ممتنع)(?:ا|ه|ين)$/;
const SUFFICED = /^مكتفي(?:ا|ه|ين)$/;
/** …، ولم | ترد معلومات عن خسائر, …، ولم | يصدر تعليق: what nobody told. */
const UNHEARD = /^[يت](?:رد|صدر|تسن|تسني|تضح)$/;

const BUT = /^و?لكن(?:ه|ها|هم|هما)$/;

/** …، لكنه | لم يذكر موعدا, …، لكنها | رفضت التعليق: what the speaker left out is told by the reporter. */
function withholds({ forms }: Reading, index: number): boolean {
  const form = forms[index] ?? "";
  return form === "لم"
    ? WITHHOLDS.test(forms[index + 1] ?? "")
    : /^(?:رفض|امتنع)(?:ت|ا|وا|تا)?$/.test(form);
}

const WITHHOLDS =
  /^[يت](?:قدم|حدد|ذكر|وضح|كشف|عط|عطي|فصح|شر|تطرق|دل|سم|خض|قل|تحدث|ورد|علق|بين|فصل|دخل|اتي)(?:وا)?$/;

/** …، من | دون أن يحدد موعدا, … دون | أن يعطي مزيدا من التفاصيل: what the speaker left out; behind no comma only where details are spoken of. */
function withoutSaying({ forms }: Reading, index: number, comma: boolean): boolean {
  const without = forms[index] === "من" ? index + 1 : index;
  if (!/^ب?(?:دون|غير)$/.test(forms[without] ?? "") || forms[without + 1] !== "ان") return false;
  if (!WITHHOLDS.test(forms[without + 2] ?? "")) return false;
  return (
    comma || DETAILED.test(forms[without + 3] ?? "") || DETAILED.test(forms[without + 4] ?? "")
  );
}

/** ولم يدل | بالمزيد من التفاصيل, ولم يقدم الوزير | تفاصيل. */
function isDetail(forms: readonly string[], index: number): boolean {
  const detailed = (at: number) => DETAILED.test((forms[at] ?? "").replace(/^ب/, ""));
  return detailed(index) || detailed(index + 1);
}

const DETAILED =
  /^(?:مزيدا?|المزيد|تفاصيل|التفاصيل|ايضاحات|ايه|اي|هويته|هويتها|هويه|اسمه|اسمها|اسماء|ذكر|موعدا|اسباب)$/;

/** … | دون إعطاء تفاصيل, … | بدون تحديد موعد. */
const DETAILS = /^(?:ال)?(?:اعطاء|تحديد|ذكر|كشف|توضيح|خوض|مزيد|ادلاء|افصاح)$/;

/** …، وهو الموقف | الذي …, …، وهو الاسم | الذي …: the reporter says what it is. */
function isGloss(reading: Reading, index: number): boolean {
  if (!/^وه[وي]$/.test(reading.forms[index]!)) return false;
  // …، وهي عبارة | أثارت الجدل
  if (WORDS.test(reading.forms[index + 1] ?? "")) return true;
  if (!is(reading, index + 1, DEFINITE)) return false;
  return is(reading, index + 2, RELATIVE) || is(reading, index + 3, RELATIVE);
}

const WORDS = /^(?:عباره|جمله|لهجه|كلمه|نبره|مفرده|صيغه|تهمه|اتهام|رقم|اتهامات|تصريحات|مزاعم)$/;

/** …، في أحدث | تهديد بعد …: what the reporter makes of it. */
const LATEST = /^(?:احدث|اخر|اول)$/;

/** …، في أسوأ | خلاف منذ سنوات, …، في أكبر | هجوم منذ الحرب: what the reporter measures it by. */
function isWorstSince({ forms, tokens }: Reading, index: number): boolean {
  if (!/^(?:اسوا|اعنف|اخطر|اكبر|اقوي|اشد|اوسع|ابرز)$/.test(forms[index] ?? "")) return false;
  for (let at = index + 1; at < index + SINCE && tokens[at]?.kind === "word"; at++)
    if (forms[at] === "منذ") return true;
  return false;
}

/** Words of what is measured. */
const SINCE = 9;

/** …. اقرأ.. …, شاهد أيضا …: what a page says to its reader. */
const POINTS_ELSEWHERE = /^(?:اقرا|شاهد)$/;
