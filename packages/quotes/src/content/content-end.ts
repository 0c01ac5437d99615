import {
  ADJECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  PREPOSITION,
  RELATIVE,
  VERB,
} from "../lexicon/kinds.ts";
import { isActNoun, isCommonNoun } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { is, type Reading, sentenceEnd } from "../reading/reading.ts";
import { clearFiniteCue, isComma } from "../reading/tests-on-tokens.ts";
import { reporterAdds } from "./reporter-adds.ts";
import { isSiteName } from "./site-name.ts";

const CONTRAST = wordSet("فيما بينما وفيما وبينما");
const ATTRIBUTION = wordSet("بحسب وفقا طبقا حسبما وفق حسب نقلا");
const OWN_VOICE_AFTER_COMMA = wordSet("وكان وكانت يذكر ويذكر يشار ويشار ويضاف علما وتجدر");

/** Tokens of a sentence that one content can hold: keeps the whole linear in a sentence without end. */
const LONGEST = 500;

/** Where frames begin that end the content before them. */
export interface Cuts {
  /** For each token the next one at which such a frame begins. */
  readonly cuts: Int32Array;
  /** Those whose speaker stands behind the verb, with words of his. */
  readonly spoken: ReadonlySet<number>;
  /** The clause of this frame leads up to another, which begins behind a comma. */
  readonly led: boolean;
  /** The frame is a relative clause between commas. */
  readonly inset: boolean;
}

/**
 * Where an open-ended content ends: before the next frame that cuts, before `فيما / بينما` with a new report, `في حين`, `في وقت`,
 * `وفقا لـ`, `على حد قوله`, `في إشارة إلى`, `وكان`, or with its sentence; a quotation is never cut in two.
 */
export function contentEnd(
  reading: Reading,
  first: number,
  { cuts, spoken, led, inset }: Cuts,
  object: boolean,
): number {
  const { forms, quotations, quotationOf } = reading;
  let limit = sentenceEnd(reading, first);
  const around = quotationOf[first]!;
  let closing = -1;
  if (around >= 0 && quotations[around]!.open < first && quotations[around]!.closed)
    closing = quotations[around]!.close;
  let cut = cuts[first + 1]!;
  let index = first;
  let verbless = true;
  for (; index < Math.min(limit, first + LONGEST); index++) {
    if (index === closing) break;
    const number = quotationOf[index]!;
    if (number >= 0 && quotations[number]!.open === index && quotations[number]!.closed) {
      index = quotations[number]!.close;
      limit = Math.max(limit, Math.min(index + 1, reading.tokens.length));
      if (index >= limit) break;
      if (limit < reading.tokens.length) limit = Math.max(limit, sentenceEnd(reading, index));
      continue;
    }
    if (index >= cut && index > first) {
      if (object || !verbless || index > cut || spoken.has(cut)) break;
      if (!isAwaited(reading, first, index)) break;
      cut = cuts[index + 1]!;
    }
    if (index > first + 1 && (ends(reading, index) || (led && beginsMain(reading, index)))) break;
    if (inset && index > first + 1 && resumesMain(reading, index)) break;
    if (index > first && isSiteName(reading, index)) break;
    if (object && index > first && isPart(reading, index)) break;
    if (object && index > first && endsObject(reading, index, verbless)) break;
    if (is(reading, index, VERB) && !is(reading, index, COMMON_NOUN)) verbless = false;
    if (forms[index] === "." && index + 1 === limit) break;
  }
  let end = Math.min(index, limit);
  while (end > first + 1 && isTrailing(reading, end - 1)) end--;
  return end;
}

/** الوزارة تدين القصف | .. والحكومة تصمت: two dots between words part the news of a headline, outside quotation marks. */
function isPart({ forms, tokens, quotationOf }: Reading, index: number): boolean {
  return (
    forms[index] === ".." &&
    quotationOf[index]! < 0 &&
    tokens[index - 1]!.kind !== "punctuation" &&
    tokens[index + 1]?.kind === "word"
  );
}

/** مع إعلان الوزارة النتائج، | عاد الجدل …: a verb behind a comma, without و or ف. */
function beginsMain(reading: Reading, index: number): boolean {
  if (!isComma(reading, index - 1) || /^[وف]../.test(reading.forms[index]!)) return false;
  return is(reading, index, VERB) || clearFiniteCue(reading, index) !== undefined;
}

/** شدد الوزير، الذي دعا إلى الحوار، | على أن …, طالبت الدول، التي أعلنت المقاطعة، | بالانسحاب: what the main verb governs, behind the comma that closes the relative clause. */
function resumesMain(reading: Reading, index: number): boolean {
  if (!isComma(reading, index - 1)) return false;
  const form = reading.forms[index]!;
  if (is(reading, index, COMPLEMENTISER) && !/^و/.test(form)) return true;
  if (/^(?:علي|عن|الي)$/.test(form)) return true;
  return /^ب.{4,}/.test(form) && (isActNoun(form.slice(1)) || isActNoun(form.slice(3)));
}

/** إن الناطق، وهو نائب، | يؤكد …: the verb for which the subject in front of its commas waits, in one clause with it. */
function isAwaited(reading: Reading, first: number, index: number): boolean {
  if (!isComma(reading, index - 1) || /^[وف]../.test(reading.forms[index]!)) return false;
  const shape = reading.cues[index]?.[0]?.shape;
  if (shape !== "imperfect" && shape !== "perfect") return false;
  return !is(reading, first, PREPOSITION) && reading.tokens[first]!.kind !== "open-quote";
}

function ends(reading: Reading, index: number): boolean {
  const { forms } = reading;
  const form = forms[index]!;
  const next = forms[index + 1] ?? "";
  const comma = isComma(reading, index - 1) || reading.tokens[index - 1]!.kind === "close-quote";
  if (form === "علي" && next === "حد") return true;
  if (
    comma &&
    form === "في" &&
    ((next === "حين" && !isContrastTold(reading, index + 2)) ||
      next === "وقت" ||
      next === "اشاره" ||
      (next === "الوقت" && forms[index + 2] !== "نفسه" && forms[index + 2] !== "ذاته"))
  )
    return true;
  if (form === "في" && next === "اشاره" && forms[index + 2] === "الي") return true;
  if (comma && ATTRIBUTION.has(form)) return true;
  if (comma && OWN_VOICE_AFTER_COMMA.has(form)) return true;
  if (comma && (FOLLOWS.has(form) || (form === "وذلك" && !goesOnWith(next)))) return true;
  if (comma && COMES.test(form) && POINTING.test(next)) return true;
  if (isComma(reading, index - 1) && form === "في" && STEPS.has(next) && isStep(reading, index + 1))
    return true;
  if (reporterAdds(reading, index, comma)) return true;
  if (comma && form === "الامر" && is(reading, index + 1, RELATIVE)) return true;
  if (comma && form === "وهو" && next === "ما") return true;
  if (comma && form === "اما" && answersWithFa(reading, index)) return true;
  if (comma && isSpanLater(reading, index)) return true;
  if (comma && form === "قبل" && next === "ان" && isNextDeed(reading, index)) return true;
  return comma && CONTRAST.has(form) && !GOES_ON.test(next);
}

/** …، قبل أن | يضيف …, «…»، قبل أن | يغادر القاعة: another report, or a deed behind the words. */
function isNextDeed(reading: Reading, index: number): boolean {
  if (clearFiniteCue(reading, index + 2) !== undefined) return true;
  const quoted = reading.tokens[index - 2]?.kind === "close-quote";
  return quoted && !RUNS_OUT.test(reading.forms[index + 2] ?? "");
}

/** فيما | يتعلق بالحدود; …، فيما | جرح ثلاثة, …، فيما | بلغ عددهم مئة: further figures of the same report. */
const GOES_ON =
  /^(?:يتعلق|تتعلق|يخص|تخص|يتصل|جرح|اصيب|قتل|بلغ|بلغت|تجاوز|تجاوزت|نقل|نقلت|[يت]زال|لا)$/;

/** الواردات مئة مليون، في حين | أن الصادرات لا تتجاوز عشرة: a contrast within the words, where nobody else reports behind it. */
function isContrastTold(reading: Reading, index: number): boolean {
  if (!is(reading, index, COMPLEMENTISER)) return false;
  const end = Math.min(sentenceEnd(reading, index), index + TOPIC);
  for (let ahead = index + 1; ahead < end && !isComma(reading, ahead); ahead++)
    if (clearFiniteCue(reading, ahead) !== undefined) return false;
  return true;
}

/** …، بعد يومين | من الهجوم, …، قبل ساعات | على الاقتراع: when it was said, as the reporter tells it. */
function isSpanLater({ forms }: Reading, index: number): boolean {
  if (!/^(?:بعد|قبل|عقب)$/.test(forms[index]!) || !SPANS.test(forms[index + 1] ?? "")) return false;
  return /^(?:من|علي|فقط)$/.test(forms[index + 2] ?? "");
}

const SPANS =
  /^(?:دقائق|ساعات|ساعه|ساعتين|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|عام|عامين)$/;

/** …، وذلك | لدعم الجيش, …، وذلك | بالسيطرة على التلال: the report goes on with why and how; behind وذلك in a statement, after a meeting the reporter tells. */
function goesOnWith(next: string): boolean {
  return WHY_AND_HOW.test(next) && !PRESENCE.test(next);
}

const WHY_AND_HOW =
  /^(?:ل(?!ل?(?:وكال|صحيف|قنا|موقع|شبك|جريد|مجل)).{2,}|ب.{3,}|من|عن|عبر|منذ|ضمن|حتي|نتيجه|جراء|بعدما)$/;
const PRESENCE = /^ب(?:حسب|حضور|مناسبه|التزامن|التوازي|مشاركه|رفقه|عد(?:ما)?)$/;

/** …، ويأتي | ذلك بعد …, …، وجاءت | هذه التصريحات …: how the reporter leads on. */
const COMES = /^و(?:ياتي|تاتي|جاء|جاءت|ياتيان)$/;
const POINTING = /^(?:ذلك|هذا|هذه|تلك|هذان|الاعلان|التصريحات|القرار|الخطوه)$/;

/** …، قبل أن | ينتهي العام: a time that belongs to what is said. Else the next deed is told: …، قبل أن | يغادر القاعة. */
const RUNS_OUT = /^[يت](?:نته|نقض|فو|حل|حين)[يت]?$/;

/** …، تمهيدا لـ…, …، في خطوة …: what the reporter makes of it. */
const FOLLOWS = wordSet("تمهيدا تحسبا");
const STEPS = wordSet("خطوة حدث رسالة محاولة مؤشر تطور مسعى سابقة");

/** في رسالة | واضحة إلى الحلفاء, and not في رسالة نشرت أمس. */
function isStep(reading: Reading, index: number): boolean {
  return reading.forms[index] !== "رساله" || is(reading, index + 1, ADJECTIVE);
}

/** …، أما الصور، | فقال إنها …: a report of its own begins. */
function answersWithFa(reading: Reading, index: number): boolean {
  const end = Math.min(sentenceEnd(reading, index), index + TOPIC);
  for (let ahead = index + 1; ahead < end; ahead++)
    if (reading.forms[ahead]!.startsWith("ف") && clearFiniteCue(reading, ahead) !== undefined)
      return true;
  return false;
}

/** How far behind أما its verb is looked for. */
const TOPIC = 20;

const AFTER_OBJECT = wordSet(
  "لكن ولكن لكنه ولكنه لكنها ولكنها الأمر مما بما إذ فيما بينما وهو وهي وهم وذلك بينهم بينها بينما رغم برغم إثر وسط حيث بعدما كما وكما غير بيد إلا وقد وكان وكانت",
);

/** أعربت الوزارة عن أسفها | في بيان صدر أمس: where it was said. */
const SAID_IN = wordSet("بيان تصريح تصريحات تغريدة مقابلة");

function isOfSamePaper({ forms, kinds }: Reading, index: number): boolean {
  if (!/^في(?:ه|ها)$/.test(forms[index + 1] ?? "")) return false;
  return (kinds[index - 1]! & RELATIVE) === 0 && !/^(?:ب..+|.*ما)$/.test(forms[index - 1]!);
}

/** … | على حسابه, … | عبر صفحتها: where it was written. */
const ON = /^(?:علي|عبر)$/;
const ACCOUNT = /^(?:حساب|صفحت)(?:ه|ها)$/;

/** …، ومن | أبرز القوى …, …، ومن | المقرر أن …: the reporter goes on. */
const NARRATES = /^(?:ابرز|المقرر|المتوقع|المنتظر|المرتقب|المرجح|المفترض)$/;

const WITHOUT_PAUSE = wordSet("رغم برغم إثر وسط على عبر قال قالت جاء ورد أكد أكدت");

/** هدد بالحرب | رغم المخاوف, «…» | إثر تصريحاته, انتقد القرار | على حسابه, أصدر بيانا انتقد فيه القرار | قال فيه: «…». */
function goesOnAtOnce(reading: Reading, index: number, verbless: boolean): boolean {
  const form = reading.forms[index]!;
  // استقالة الوزير | رغم تراجعه عنها: of the same man, and part of what is told.
  if (/رغم$/.test(form)) return verbless && !isOwned(reading, index + 1);
  if (form === "اثر" || form === "وسط") return reading.tokens[index - 1]!.kind === "close-quote";
  if (ON.test(form)) return ACCOUNT.test(reading.forms[index + 1] ?? "");
  return isOfSamePaper(reading, index);
}

/** تراجعه, خسارتها, and not حادثة. */
function isOwned({ document, forms, tokens }: Reading, index: number): boolean {
  if (!/^(?!ان(?:ه|ها|هم)$).{3,}(?:ه|ها|هم)$/.test(forms[index] ?? "")) return false;
  return document.text.charAt(tokens[index]!.end - 1) !== "\u0629";
}

/** The object of a stand is a noun phrase: behind a comma a clause of its own ends it, and so does و with a verb, where no relative clause stands before it. */
function endsObject(reading: Reading, index: number, verbless: boolean): boolean {
  const form = reading.forms[index]!;
  if (isComma(reading, index - 1)) {
    if (AFTER_OBJECT.has(form)) {
      if (form === "وذلك") return !goesOnWith(reading.forms[index + 1] ?? "");
      // …، بما | في ذلك العاصمة
      if (form === "بما")
        return !/^(?:في|فيها|فيهم|فيه|يشمل)$/.test(reading.forms[index + 1] ?? "");
      if (form === "فيما") return !GOES_ON.test(reading.forms[index + 1] ?? "");
      return !/^(?:غير|بيد)$/.test(form) || is(reading, index + 1, COMPLEMENTISER);
    }
    if (form === "علي" && /^(?:الرغم|خلفيه)$/.test(reading.forms[index + 1] ?? "")) return true;
    if (form === "ومن" && NARRATES.test(reading.forms[index + 1] ?? "")) return true;
    if (form === "ما" && reading.forms[index + 1] === "قد") return true;
    if (form === "موجها") return true;
    if (form === "ان" && is(reading, index, COMPLEMENTISER)) return true;
    if (form === "بعد" && reading.forms[index + 1] === "ان") return true;
    if (form === "قبل" && reading.forms[index + 1] === "ان")
      return !RUNS_OUT.test(reading.forms[index + 2] ?? "");
    if (form === "من" && /^بين/.test(reading.forms[index + 1] ?? "")) return true;
  }
  if (WITHOUT_PAUSE.has(form) && goesOnAtOnce(reading, index, verbless)) return true;
  if (form === "مما" || (form === "وذلك" && /^بعد/.test(reading.forms[index + 1] ?? "")))
    return true;
  if (form === "الا" && /^ان(?:ه|ها|هم)?$/.test(reading.forms[index + 1] ?? "")) return true;
  if (/^(?:اذ|كما)$/.test(form) && is(reading, index + 1, COMPLEMENTISER)) return true;
  if (form === "وفي" && isAtTheSameTime(reading, index + 1)) return true;
  if (form === "في" && SAID_IN.has(reading.forms[index + 1] ?? "")) return true;
  if (!verbless || !/^و../.test(form)) return false;
  // يعارض القانون | وقد فازت قائمته …
  if (form === "وقد")
    return is(reading, index + 1, VERB) || clearFiniteCue(reading, index + 1) !== undefined;
  if (form.length < 4) return false;
  // الاتهامات التي | وجهتها, ما | وصفوه بـ…: و is a letter of the verb.
  if (is(reading, index - 1, RELATIVE) || /^[وفبلكم]?ما$/.test(reading.forms[index - 1]!))
    return false;
  if (is(reading, index, VERB) && !isCommonNoun(form.slice(1))) return true;
  return clearFiniteCue(reading, index)?.pronoun === true;
}

/** …، وفي | الوقت نفسه تفتح تركيا أبوابها: the next clause. */
function isAtTheSameTime(reading: Reading, index: number): boolean {
  const { forms } = reading;
  if (forms[index] !== "الوقت" || !/^(?:نفسه|ذاته|عينه)$/.test(forms[index + 1] ?? ""))
    return false;
  const verb = isComma(reading, index + 2) ? index + 3 : index + 2;
  return is(reading, verb, VERB) && !is(reading, verb, COMMON_NOUN);
}

function isTrailing(reading: Reading, index: number): boolean {
  const { kind } = reading.tokens[index]!;
  const form = reading.forms[index]!;
  if (kind === "punctuation")
    return form !== ")" && form !== "؟" && form !== "!" && form !== "]" && form !== "?";
  // … | #عاجل, …. | #وسم: what a post is filed under.
  if (kind === "hashtag")
    return (
      /عاجل/.test(form) || /^(?:punctuation|hashtag|emoji)$/.test(reading.tokens[index - 1]!.kind)
    );
  return kind === "emoji" || (kind === "word" && /^(?:و|كما|حيث|لكن|ولكن)$/.test(form));
}
