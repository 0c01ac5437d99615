import {
  ACT_NOUN,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import { isCommonNoun } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { endsInTehMarbuta } from "../reading/raw-letters.ts";
import { is, type Reading } from "../reading/reading.ts";
import { clearFiniteCue, isComma } from "../reading/tests-on-tokens.ts";
import { GOES_ON, goesOnWith, isToCome, RUNS_OUT } from "./goes-on.ts";

const AFTER_OBJECT = wordSet(
  "لكن ولكن لكنه ولكنه لكنها ولكنها لكنهم ولكنهم لكنهما ولكنهما الأمر مما بما إذ فيما بينما وهو وهي وهم وذلك بينهم بينها بينما رغم برغم إثر وسط حيث بعدما كما وكما غير بيد إلا وقد وكان وكانت",
);

/** أعربت الوزارة عن أسفها | في بيان صدر أمس: where it was said. */
const SAID_IN = wordSet(
  "بيان تصريح تصريحات تغريدة مقابلة تغريدات تغريدتين تدوينة تدوينات منشور منشورات",
);

/** في | سلسلة تغريدات, في | عدد من التغريدات, في | مؤتمر صحفي. */
function isSaidIn({ forms }: Reading, index: number): boolean {
  const form = forms[index] ?? "";
  if (SAID_IN.has(form)) return true;
  if (/^م[وؤء]تمر$/.test(form)) return /^صح(?:ف|اف)ي$/.test(forms[index + 1] ?? "");
  if (!/^(?:سلسله|عدد|مجموعه)$/.test(form)) return false;
  const of = forms[index + 1] === "من" ? index + 2 : index + 1;
  return /^(?:ال)?(?:تغريدات|تدوينات|منشورات)$/.test(forms[of] ?? "");
}

function isOfSamePaper({ forms, kinds }: Reading, index: number): boolean {
  if (!/^في(?:ه|ها)$/.test(forms[index + 1] ?? "")) return false;
  return (kinds[index - 1]! & RELATIVE) === 0 && !/^(?:ب..+|.*ما)$/.test(forms[index - 1]!);
}

/** … | على حسابه, … | عبر صفحتها: where it was written. */
const ON = /^(?:علي|عبر)$/;

const ACCOUNT = /^(?:حساب|صفحت)(?:ه|ها)$/;

/** طالب ببقاء القوات، | فهي تحمي الحدود, لئن طالب بالحوار، | فإن …: a clause of its own. */
function concludes({ forms, tokens, quotationOf }: Reading, index: number): boolean {
  if (!CONCLUDES.test(forms[index]!) || quotationOf[index]! >= 0) return false;
  // …، فهو | "مشوه": his words go on.
  return tokens[index + 1]?.kind !== "open-quote";
}

const CONCLUDES = /^ف(?:هو|هي|هم|في|ان(?:ه|ها|هم)?|ال.{2,})$/;

/** …، | فبلغت المشاركة أربعين بالمئة, …، | فرد الحزب ببيان: what came of it. */
function isNext(reading: Reading, index: number): boolean {
  const { forms, quotationOf } = reading;
  const form = forms[index]!;
  if (!/^ف../.test(form) || quotationOf[index]! >= 0 || ROOT_FA.test(form)) return false;
  if (isToCome(form.slice(1))) return false;
  return /^ف(?:بلغ|اعلن|رد|دعا|طالب)ت?$/.test(form) || clearFiniteCue(reading, index) !== undefined;
}

const ROOT_FA = /^ف(?:تح|رض|شل|قد|صل|سر|ند|ضح|اجا|ضل|جر|از|كر|وض|اوض|ارق|اق)/;

/** بعد | مقتل ستة, عقب | تصريحات الرئيس. */
function isEvent(reading: Reading, index: number): boolean {
  return is(reading, index, ACT_NOUN) || SPOKEN.test(reading.forms[index] ?? "");
}

const SPOKEN = /^(?:ال)?(?:تصريحات(?:ه|ها|هم)?|لقاء|اجتماع|خطاب|قمه|تقارير|انباء|بيان)$/;

/** مشاركته | في مؤتمر صحفي. */
const TAKES_PART = /^(?:ال)?(?:مشارك|ظهور|ورد|وارد|صدر|صادر|جاء|نشر|حضور|ذكر|قال|ما)/;

/** …، ومن | أبرز القوى …, …، ومن | المقرر أن …: the reporter goes on. */
const NARRATES = /^(?:ابرز|المقرر|المتوقع|المنتظر|المرتقب|المرجح|المفترض)$/;

const WITHOUT_PAUSE = wordSet("رغم برغم إثر وسط على عبر قال قالت جاء ورد أكد أكدت");

/** هدد بالحرب | رغم المخاوف, «…» | إثر تصريحاته, انتقد القرار | على حسابه, أصدر بيانا انتقد فيه القرار | قال فيه: «…». */
function goesOnAtOnce(reading: Reading, index: number, verbless: boolean): boolean {
  const form = reading.forms[index]!;
  // استقالة الوزير | رغم تراجعه عنها: of the same man, and part of what is told.
  if (/رغم$/.test(form)) return verbless && !isOwned(reading, index + 1);
  // حظرا للتجول | وسط تقارير عن …: in the midst of what the reporter sees.
  if (form === "وسط" && AMIDST.test(reading.forms[index + 1] ?? "")) return true;
  if (form === "اثر" || form === "وسط") return reading.tokens[index - 1]!.kind === "close-quote";
  if (ON.test(form)) return ACCOUNT.test(reading.forms[index + 1] ?? "");
  return isOfSamePaper(reading, index);
}

/** What the reporter sees around: … وسط | مخاوف من …. */
export const AMIDST: RegExp =
  /^(?:تقارير|انباء|مخاوف|توقعات|دعوات|انتقادات|تحذيرات|اتهامات|جدل|غضب|ترحيب|اجواء|ترقب|صمت|توتر|توترات|تكهنات|شكوك|احتجاجات|غياب|اجراءات|حاله|رفض|استياء|قلق|تصاعد|تزايد|استمرار|تبادل|انتشار|تعزيزات|تشديد|هتافات|ضغوط|انقسام|خلافات|تنديد|تصعيد|تدهور|تفاقم|حراسه|حضور)$/;

/** تراجعه, خسارتها, and not حادثة. */
function isOwned(reading: Reading, index: number): boolean {
  if (!/^(?!ان(?:ه|ها|هم)$).{3,}(?:ه|ها|هم)$/.test(reading.forms[index] ?? "")) return false;
  return !endsInTehMarbuta(reading, index);
}

/** The object of a stand is a noun phrase: behind a comma a clause of its own ends it, and so does و with a verb, where no relative clause stands before it. */
export function endsObject(reading: Reading, index: number, verbless: boolean): boolean {
  const form = reading.forms[index]!;
  if (isComma(reading, index - 1)) {
    if (/^(?:و?من)?بينهم$|^من$/.test(form) && areCounted(reading, index)) return false;
    if (AFTER_OBJECT.has(form)) {
      if (form === "وذلك") return !goesOnWith(reading.forms[index + 1] ?? "");
      // …، بما | في ذلك العاصمة
      if (form === "بما")
        return !/^(?:في|فيها|فيهم|فيه|يشمل)$/.test(reading.forms[index + 1] ?? "");
      if (form === "وهو" && is(reading, index + 1, COMPLEMENTISER)) return false;
      // …، إذ | لن تسمح الأحزاب بذلك, …، حيث | ستبقى القوات: the speaker gives his reason.
      if (/^(?:اذ|حيث)$/.test(form)) return !isToCome(reading.forms[index + 1]);
      if (form === "فيما") return !GOES_ON.test(reading.forms[index + 1] ?? "");
      return !/^(?:غير|بيد)$/.test(form) || is(reading, index + 1, COMPLEMENTISER);
    }
    if (form === "علي" && /^(?:الرغم|خلفيه)$/.test(reading.forms[index + 1] ?? "")) return true;
    if (form === "ومن" && NARRATES.test(reading.forms[index + 1] ?? "")) return true;
    if (form === "ما" && reading.forms[index + 1] === "قد") return true;
    if (form === "موجها" || concludes(reading, index) || isNext(reading, index)) return true;
    // …، إن | لم تلب المطالب: on a condition.
    if (form === "ان" && is(reading, index, COMPLEMENTISER))
      return !/^ل[من]$/.test(reading.forms[index + 1] ?? "");
    if (form === "بعد" && reading.forms[index + 1] === "ان") return true;
    // دعا إلى الهدوء، | بعد مقتل ستة: upon what the reporter says it was.
    if (verbless && /^(?:بعد|عقب|غداه|بعيد)$/.test(form) && isEvent(reading, index + 1))
      return !isDescribedBehind(reading, index);
    if (form === "قبل" && reading.forms[index + 1] === "ان")
      return !RUNS_OUT.test(reading.forms[index + 2] ?? "");
    if (form === "من" && /^بين/.test(reading.forms[index + 1] ?? "")) return true;
  }
  if (WITHOUT_PAUSE.has(form) && goesOnAtOnce(reading, index, verbless)) return true;
  if (form === "وهو" && reading.forms[index + 1] === "ما") return true;
  if (/^و?لكن/.test(form) && isOfItsOwn(reading, index)) return true;
  // عن خيبة أمله | مما حدث: at what he feels it.
  if (form === "مما")
    return !(verbless && isOwned(reading, index - 1)) && !isCalled(reading.forms[index + 1]);
  if (form === "وذلك" && /^بعد/.test(reading.forms[index + 1] ?? "")) return true;
  if (form === "الا" && /^ان(?:ه|ها|هم)?$/.test(reading.forms[index + 1] ?? "")) return true;
  if (/^(?:اذ|كما)$/.test(form) && is(reading, index + 1, COMPLEMENTISER)) return true;
  if (form === "وفي" && isAtTheSameTime(reading, index + 1)) return true;
  if (form === "في" && isSaidIn(reading, index + 1))
    return !TAKES_PART.test(reading.forms[index - 1]!);
  // أحر التعازي | وأصدق المواساة: more of the same.
  if (!verbless || !/^و../.test(form) || form === "واصدق") return false;
  // يعارض القانون | وقد فازت قائمته …
  if (form === "وقد")
    return is(reading, index + 1, VERB) || clearFiniteCue(reading, index + 1) !== undefined;
  if (form.length < 4) return false;
  // الاتهامات التي | وجهتها, ما | وصفوه بـ…: و is a letter of the verb.
  if (is(reading, index - 1, RELATIVE) || NAMED.test(reading.forms[index - 1]!)) return false;
  // السد الذي تصدع | وسيؤدي انهياره إلى …: what is still to come the speaker tells.
  if (!isComma(reading, index - 1) && isToCome(form.slice(1))) return false;
  if (ROOT_WAW.test(form) && /^(?:ان|اذا|حتي|كلما|عندما|حين)$/.test(reading.forms[index - 1]!))
    return false;
  if (is(reading, index, VERB) && !isCommonNoun(form.slice(1))) return true;
  // …، | وناقش الحلول, …، | والتقى الوزير: what was done next.
  if (isComma(reading, index - 1) && NEXT_DEED.test(form)) return true;
  // …، | ورددوا هتافات: a plural in the perfect, whose subject is in its ending.
  if (/^و.{3,}وا$/.test(form) && isComma(reading, index - 1)) return true;
  const cue = clearFiniteCue(reading, index);
  // أساليب | وصفوها بالخبيثة: the و is a letter of the verb.
  return cue?.pronoun === true && !/^وصف/.test(form);
}

/** حماية البلاد مما | وصفه بالخطر, مما | سمته الاحتلال: what he calls so is part of the object. */
function isCalled(verb: string | undefined): boolean {
  return /^(?:وصف|[يت]صف|سم|[يت]سمي|اسم|اعتبر|[يت]عتبر|عد|[يت]عد)(?:ت|وا|ا|ي|و)?(?:ه|ها|هم)$/.test(
    verb ?? "",
  );
}

/** Tokens in front among which أن is looked for. */
const TOLD = 14;

/** دعا إلى خطوات | لكن العملية تبدو متعثرة, … | لكنه أكد …: a clause with its subject, and not لكن بشروط. */
function isOfItsOwn(reading: Reading, index: number): boolean {
  // وأن الوضع هادئ | لكن التهديدات قائمة: within a clause that is told.
  for (let at = index - 1; at > index - TOLD && at >= 0; at--)
    if (is(reading, at, COMPLEMENTISER)) return false;
  if (/ن(?:ه|ها|هم|هما)$/.test(reading.forms[index]!)) return true;
  if (is(reading, index + 1, PREPOSITION) || /^[بلك]/.test(reading.forms[index + 1] ?? ""))
    return false;
  return is(reading, index + 1, DEFINITE | COMMON_NOUN | ROLE | BODY | COLLECTIVE);
}

/** حتى إن | وصلت البلاد …, إذا | وقعت الحرب: و is the first letter of the verb. */
const ROOT_WAW =
  /^و(?:صل|قع|جد|ضع|افق|قف|عد|جه|رد|صف|لد|زع|ثق|اجه|اصل|رث|هب|فر|كل|سع|ظف|حد|فد|ات|رط)(?:ت|ا|تا|وا|ه|ها|هم|ته|تها|تهم)?$/;

/** Deeds of daily news that no noun is spelled like. */
const NEXT_DEED =
  /^و(?:(?:ناقش|تطرق|زار|غادر|استقبل|اجتمع|افتتح|استعرض|التق)ت?|التقي|(?:تناول|بحث|عقد|توجه|تفقد)ت)$/;

/** وصف القرار، | بعد صدوره بيوم، بأنه …: the description is still to come. */
function isDescribedBehind(reading: Reading, index: number): boolean {
  for (let ahead = index + 2; ahead < index + DESCRIBED; ahead++)
    if (isComma(reading, ahead) && /^بان(?:ه|ها|هم|هما)$/.test(reading.forms[ahead + 1] ?? ""))
      return true;
  return false;
}

const DESCRIBED = 30;

/** مقتل 13 شخصا، | بينهم طفلان, …، | من بينهم أحد عشر: who some of those are whom the object counts. */
function areCounted({ forms, tokens, kinds }: Reading, index: number): boolean {
  if (forms[index] === "من" && !/^بينهم$/.test(forms[index + 1] ?? "")) return false;
  for (let before = index - 2; before >= Math.max(0, index - COUNTED); before--) {
    if (tokens[before]!.kind === "number") return true;
    if ((kinds[before]! & QUANTIFIER) !== 0 && tokens[before + 1]!.kind === "word") return true;
  }
  return false;
}

/** Tokens between the number and the comma. */
const COUNTED = 6;

/** ما | وصفوه بـ…, من | وصفتهم بـ…. */
const NAMED = /^(?:[وفبلكم]?ما|[وفبل]?من|ممن)$/;

/** …، وفي | الوقت نفسه تفتح تركيا أبوابها: the next clause. */
function isAtTheSameTime(reading: Reading, index: number): boolean {
  const { forms } = reading;
  if (forms[index] !== "الوقت" || !/^(?:نفسه|ذاته|عينه)$/.test(forms[index + 1] ?? ""))
    return false;
  const verb = isComma(reading, index + 2) ? index + 3 : index + 2;
  return is(reading, verb, VERB) && !is(reading, verb, COMMON_NOUN);
}
