import type { CueForm } from "../../lexicon/cue-types.ts";
import {
  ACT_NOUN,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  MEDIUM,
  OWNED,
  PLACE,
  QUANTIFIER,
  ROLE,
} from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isColon, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { isCalledSo } from "./called-so.ts";
import { comesSoon } from "./comes-soon.ts";
import { isDeedOfHis } from "./deed-of-his.ts";
import { isNameInB } from "./name-in-b.ts";
import { hasOtherSense } from "./other-sense.ts";

/** Whether the word is another verb, with which a cue has the form in common, or a turn of speech in which nobody speaks. */
export function isOtherVerb(reading: Reading, verb: number, form: CueForm): boolean {
  const { cue, shape, pronoun } = form;
  const next = reading.forms[verb + 1] ?? "";
  if (READ.test(reading.forms[verb]!) || isDeedOfHis(reading, verb, cue, shape)) return true;
  if (hasOtherSense(reading, verb, form)) return true;
  // تردد المسؤولون في …: they hesitated.
  if (/^[وف]?تردد$/.test(reading.forms[verb]!) && !standsBehind(reading, verb)) return true;
  // تبين أن الحادث مدبر: it turned out.
  if (TURNED_OUT.test(reading.forms[verb]!) && is(reading, verb + 1, COMPLEMENTISER)) return true;
  // قطعت الوثائق | الشك بأن …
  if (cue.lemma === "قطع" && comesSoon(reading, verb, /^الشك$/)) return true;
  if (reading.forms[verb] === "عقب" && is(reading, verb + 1, ACT_NOUN | COMMON_NOUN))
    return !is(reading, verb + 1, ROLE | BODY | COLLECTIVE);
  // وزاد | "لا نريد من أحد …", وزاد | : «…»
  if (cue.lemma === "زاد" && quotes(reading, verb + 1)) return false;
  if (cue.lemma === "زاد")
    return comesSoon(reading, verb, INCREASED) && !comesSoon(reading, verb, FROM);
  // دعاهم السفير إلى | مأدبة: a guest is asked to come, and nothing is asked for.
  if (cue.lemma === "دعا" && comesSoon(reading, verb, MEAL, 6)) return true;
  if (cue.lemma === "دعا") return NEED.test(next) || /^و?مما$/.test(reading.forms[verb - 1] ?? "");
  if (reading.forms[verb - 1] === "(") return true;
  if (cue.lemma === "اتهم" && !pronoun)
    return (
      ACCUSED.test(next) &&
      !is(reading, verb + 1, ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME) &&
      !isNameInB(reading, verb + 1)
    );
  if (REPEATED.test(reading.forms[verb]!)) return !is(reading, verb + 1, ROLE | BODY | COLLECTIVE);
  if (isNameOrNoun(reading, verb, cue, next)) return true;
  if (cue.lemma === "وصف" && !pronoun && DESCRIBED.test(next)) return true;
  if (OWN_DESCRIPTION.test(reading.forms[verb]!) && !isCalledSo(reading, verb, form))
    return !next.startsWith("ب") || !joins(reading, verb);
  if (pronoun && CALLED_ON.test(reading.forms[verb]!))
    return !(ASKED_FOR.test(next) || isAskedLater(reading, verb)) || !opens(reading, verb);
  if (cue.lemma === "عبر" && isThrough(reading, verb)) return true;
  if (cue.lemma === "قدر" && ABOUT.test(next)) return true;
  if (cue.lemma === "قال" && GOD.test(next)) return true;
  if (/^أ?حي/.test(cue.lemma)) return comesSoon(reading, verb, FEAST);
  if (cue.lemma === "دافع") return comesSoon(reading, verb, HIMSELF);
  if (cue.lemma === "أبرز" && shape === "perfect" && !/ت$/.test(reading.forms[verb]!))
    return pronoun || !is(reading, verb + 1, ROLE | BODY | GIVEN_NAME | COMPLEMENTISER);
  if (cue.lemma === "ورد") return BROUGHT.test(next);
  if (cue.lemma === "نسب" && !pronoun)
    return !is(reading, verb + 1, ROLE | BODY | COLLECTIVE | GIVEN_NAME) || /^ل/.test(next);
  if (cue.lemma === "شهد")
    return (
      (is(reading, verb + 1, BODY | COMMON_NOUN) && !is(reading, verb + 1, ROLE)) ||
      /^(?:هذا|هذه|تلك|ذلك)$/.test(next)
    );
  // رجحت | كفة خصومه, قانون | أقره البرلمان
  if (cue.lemma === "رجح") return /^(?:ال)?كف(?:ه|ته|تها|تهم)$/.test(next);
  if (/^(?:أقر|استعاد)$/.test(cue.lemma) && pronoun) return true;
  // يكذبون | عليه: they lie; تعد | لهجوم, تعد | العدة: she prepares; تعارض | المصالح: a noun.
  if (cue.lemma === "كذّب") return /^علي(?:ه|ها|هم|نا)?$/.test(next);
  if (cue.lemma === "عد" && shape === "imperfect" && PREPARED.test(next)) return true;
  if (cue.lemma === "عارض" && /^[وف]?تعارض$/.test(reading.forms[verb]!) && AT_ODDS.test(next))
    return true;
  if (cue.lemma === "أطلع" && shape === "perfect" && !pronoun) return isReading(reading, verb);
  if (
    cue.lemma === "تابع" &&
    shape === "perfect" &&
    /^ل.../.test(next) &&
    !/^[وف]/.test(reading.forms[verb]!)
  )
    return true;
  if (shape !== "imperfect" || pronoun) return false;
  if (cue.lemma === "أعلم") return true;
  if (cue.lemma === "قدر") return WORTH.test(next);
  if (cue.lemma === "وجّه") return GOES.test(reading.forms[verb]!);
  if (cue.lemma !== "أبلغ") return false;
  return (
    !is(reading, verb + 1, ROLE | BODY | COLLECTIVE | GIVEN_NAME) && !comesSoon(reading, verb, FROM)
  );
}

const TURNED_OUT = /^[وفس]?تبين$/;

/** The bare perfect that is a name or a noun where it stands: ملا | فضل الله, مقاتلين | جدد, لدينا | أمل بـ…, هو | رهن بـ…, أبرز | النتائج:. */
function isNameOrNoun(reading: Reading, verb: number, cue: CueForm["cue"], next: string): boolean {
  const form = reading.forms[verb]!;
  const before = reading.forms[verb - 1] ?? "";
  // 200 ألف | طالب
  if (form === "طالب" && (is(reading, verb - 1, QUANTIFIER) || NUMERAL.test(before))) return true;
  // وهو | طالب هندسة: a student, where nobody is asked for anything.
  if (form === "طالب" && /^[وف]?هو$/.test(before))
    return !is(reading, verb + 1, DEFINITE | ROLE | BODY) && !/^ب/.test(next);
  // رفض الاتحاد | طلب نقل المباراة: what is refused.
  if (form === "طلب" && isRefused(reading, verb)) return true;
  if (form === "فضل") return next === "الله";
  if (form === "جدد") return PLURAL.test(before) || /^(?:اجانب|لاعبون|عناصر|اعضاء)$/.test(before);
  if (form === "امل") return HAVING.test(before) || isHerName(reading, verb);
  // سيدفع | ثمن القرار: the price.
  if (form === "ثمن") return PAID.test(before);
  // الوزارة | توقع اتفاقا: signs, and expects none.
  if (form === "توقع") return SIGNED.test(next) && is(reading, verb - 1, DEFINITE | BODY | ROLE);
  if (form === "رهن") return next.startsWith("ب");
  // ولد | أبى أحمد: part of a name.
  if (form === "ابي") return is(reading, verb + 1, GIVEN_NAME);
  if (form === "ابلغ") return /^(?:الاثر|الضرر|تعبير|دليل|مثال|التاثير)$/.test(next);
  return cue.lemma === "أبرز" && form === "ابرز" && /^ال.*(?:ات|ين|ون)$/.test(next);
}

function isRefused({ forms, tokens }: Reading, noun: number): boolean {
  for (let index = noun - 1; index > noun - REFUSED && tokens[index]?.kind === "word"; index--)
    if (/^[وف]?رفضت?$/.test(forms[index]!)) return true;
  return false;
}

const REFUSED = 7;

/** المحامية الحقوقية، | أمل كلوني: a woman's first name behind what she is, and no preposition of hope. */
function isHerName({ forms }: Reading, name: number): boolean {
  const before = forms[name - 1] === "،" ? forms[name - 2] : forms[name - 1];
  const next = forms[name + 1] ?? "";
  return /^[وبل]?ال.{3,}ه$/.test(before ?? "") && !/^(?:في|ب.*|ان|بان)$/.test(next);
}

const PAID = /^[وفس]{0,2}[يتنا]?دفع(?:ت|وا|ون|ه|ها)?$|^(?:مقابل|بلا)$/;

const SIGNED = /^(?:اتفاقا?|اتفاقيه|اتفاقيات|اتفاقات|عقدا?|عقودا?|مذكره|مذكرات|بروتوكولا?|معاهده)$/;

const PREPARED = /^(?:ل(?!ل?ه).{3,}|العده|نفسها)$/;

const AT_ODDS = /^(?:ال)?(?:مصالح|اهداف|اراء|مواقف|روايات|تصريحات|صلاحيات|اولويات|رويتين)$/;

const NUMERAL = /^(?:الف|الاف|مئه|مئات|مائه|مليون|عشرات|\d+)$/;

/** وتكرر | الهجوم: it happened again. */
const REPEATED = /^[وف]تكرر$/;

/** An indefinite plural, of which an adjective tells more. */
const PLURAL = /^(?!ال).*(?:ين|ون|ات)$/;

const HAVING = /^[وف]?(?:لدي|لدينا|لديهم|لديه|لديها|هناك|ثمه|عندنا|لنا|لهم|كل|من|علي|بلا|دون)$/;

/** مفاوضات وصفت | بأنها …: by nobody who is named. */
const DESCRIBED = /^ب(?:انه|انها|انهم|ان|ه|ها)?$|^بال?[^ا]{2,}/;

/** ووصفها | بأنها …, but حد وصفه, رغم وصفها …: a noun. */
const OWN_DESCRIPTION = /^[وف]?وصف(?:ه|ها|هم|هما)$/;

/** وطالبه | بالرحيل, وحذرها | من الحرب: not طالبه, his student, nor حذرها, her caution. */
const CALLED_ON = /^[وف]?(?:طالب|حذر|وعد|حث)(?:ه|ها|هم|هما)$/;

const ASKED_FOR = /^(?:ب(?:..+)?|من|علي)$/;

/** ووعدهم | رئيس الدائرة بالمساعدة: the speaker stands between. */
function isAskedLater(reading: Reading, verb: number): boolean {
  return is(reading, verb + 1, ROLE | BODY) && comesSoon(reading, verb + 1, ASKED_FOR, 7);
}

/** With و or ف in front, or behind a mark. */
function opens(reading: Reading, verb: number): boolean {
  return /^(?:و|ف)[طح]|^(?:و|ف)و/.test(reading.forms[verb]!) || isPunctuation(reading, verb - 1);
}

function joins(reading: Reading, verb: number): boolean {
  return /^[وف]وصف/.test(reading.forms[verb]!) || isPunctuation(reading, verb - 1);
}

/** A clause or a quotation right behind the verb. */
function standsBehind(reading: Reading, verb: number): boolean {
  return is(reading, verb + 1, COMPLEMENTISER) || reading.tokens[verb + 1]?.kind === "open-quote";
}

/** اطّلع على الملف without the hamza of أطلع: he reads, and tells nobody. */
function isReading({ tokens, document }: Reading, verb: number): boolean {
  return !/^[وف]?\u0623/.test(document.text.slice(tokens[verb]!.start, tokens[verb]!.end));
}

/** المدينة التي تحيي | الذكرى الأولى لتحريرها: who keeps a day greets nobody. */
const FEAST =
  /^(?:ال)?(?:ذكري|ذكراها|ذكراه|عيد|اعياد|يوم|مناسبه|مراسم|مراسيم|ليله|ليالي|حفل|حفله|حفلات|سنويه|امسيه|عاشوراء|اربعينيه|شعائر|طقوس)$/;

/** دافع الوزير عن | نفسه: a deed. */
const HIMSELF = /^نفس(?:ه|ها|هم)$/;

/** السياق الذي وردت | به. */
const BROUGHT = /^(?:به|بها)$/;

/** عبر | عملياتها المسلحة: through what is somebody's, and no verb; عبر | وكالة الأنباء: by which medium. */
function isThrough(reading: Reading, verb: number): boolean {
  if (reading.forms[verb] !== "عبر") return false;
  if (is(reading, verb + 1, MEDIUM) && reading.tokens[verb - 1]?.kind === "word") return true;
  return is(reading, verb + 1, OWNED) && !is(reading, verb + 1, ROLE | BODY | COLLECTIVE);
}

/** قال | تعالى: scripture. */
const GOD = /^(?:تعالي|الله|سبحانه|عز|جل)$/;

/** ويتهم | بالتورط في …, تكلفة قدرت | بنحو …: without whom or what they are passives. */
const ACCUSED = /^ب(?!ها$|ه$|هم$)../;

const ABOUT = /^ب(?:نحو|حوالي|اكثر|اقل|قيمه|مبلغ|قرابه|عشرات|مئات|الاف|ملايين|مليار|مليون)?$/;

/** اقرأ أيضا: …, what a page says to its reader. */
const READ = /^ا?قرا(?:وا)?$/;

const MEAL = /^(?:ل|لل|ال)?(?:مادبه|وليمه|غداء|عشاء|افطار)$/;

/** إذا دعت | الحاجة إلى ذلك. */
const NEED = /^(?:ال)?(?:حاجه|ضروره|ظروف|مصلحه)$/;

/** تقدر | قيمتها بنحو …. */
const WORTH = /^(?:قيم|عدد|تكلف|كلف|ثرو)(?:ه|ته)(?:ا|م|ما)?$/;

/** وتوجه الوفد إلى …: توجّه, and no توجّه of وجّه. */
const GOES = /^[وف]?توجه$/;

/** زاد القرار | من المخاوف. */
const INCREASED = /^من$/;

/** برج | يبلغ ارتفاعه …: بلغ, unless somebody tells, or tells of something. */
const FROM = /^(?:عن|ان|انه|انها|بان|بانه|بانها)$/;

/** A quotation at `index`, or a colon and a quotation. */
function quotes(reading: Reading, index: number): boolean {
  const first = isColon(reading, index) ? index + 1 : index;
  return reading.tokens[first]?.kind === "open-quote";
}
