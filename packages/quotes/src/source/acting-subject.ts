import {
  ACT_NOUN,
  ADJECTIVE,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  ROLE,
  VERB,
  WAS_FORM,
} from "../lexicon/kinds.ts";
import { isCommonNoun } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { finiteCue, isComma } from "../reading/tests-on-tokens.ts";
import { behindOpening } from "./behind-opening.ts";
import { nearestClause } from "./nearest-clause.ts";
import { WAW } from "./noun-phrase/joined.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import {
  isAfterGovernor,
  isFront,
  isKnown,
  startsSpeaker,
  TOPIC,
  withoutTanwin,
} from "./speaker-start.ts";
import { isAdjectiveOf } from "./subject-before-verb.ts";
import { topicSubject } from "./topic-subject.ts";

const none = (): boolean => false;

/**
 * Who acts in the sentence of a cue, in front of it, where nobody speaks there: يقف | حيدر الشمري … قائلا, وقلب | المعلق … العبارة قائلا, غير أن |
 * المتحدث … استقبل النبأ قائلا. The first title, body or group that no preposition and no noun governs; behind the verb that begins the
 * sentence a name too. `speaks` tells the verbs that have reported already.
 */
export function actingSubject(
  reading: Reading,
  before: number,
  speaks: (index: number) => boolean = (index) =>
    finiteCue(reading, index) !== undefined && !is(reading, index, ROLE),
): Range | null {
  // … فاعتبرته «…»: what follows at once leaves its speaker understood.
  const atOnce = speaks !== none && /^ف/.test(reading.forms[before]!);
  const clause = atOnce ? -1 : nearestClause(reading, before);
  const near =
    clause < 0 || ASKED.test(reading.forms[clause]!)
      ? null
      : actorFrom(reading, clause, before, speaks);
  if (near !== null) return near;
  const begin = behindOpening(reading, before);
  if (before - begin > FAR || WHEN.test(reading.forms[begin]!)) return null;
  if (ASKS.test(reading.forms[begin]!) || (speaks !== none && ASKED.test(reading.forms[begin]!)))
    return null;
  const topic = topicSubject(reading, begin, before);
  if (topic !== null) {
    for (let index = topic.end; index < before; index++) if (speaks(index)) return null;
    return topic;
  }
  return actorFrom(reading, begin, before, speaks);
}

/** The first title, body, group or name that acts in the clause that begins at `begin`. */
function actorFrom(
  reading: Reading,
  begin: number,
  before: number,
  speaks: (index: number) => boolean,
): Range | null {
  let verb = -1;
  for (let index = begin; index < Math.min(before, begin + REACH); index++) {
    const { kind } = reading.tokens[index]!;
    if (speaks(index)) return null;
    if (kind === "open-quote" || is(reading, index, RELATIVE)) return null;
    if (
      is(reading, index, COMPLEMENTISER) &&
      !/^(?:غير|الا|علي)$/.test(reading.forms[index - 1] ?? "")
    )
      return null;
    // أثار | #فلان_الفلاني الاستغراب
    if (kind === "hashtag" && verb >= begin && verb === index - 1)
      return phraseAt(reading, index, before);
    if (kind !== "word") continue;
    // وطالب البيان المجتمع الدولي | والأمم المتحدة: who is joined to another.
    if (index > begin && isJoined(reading.forms[index]!)) continue;
    const title = isTitle(reading, index);
    if (
      !title &&
      (is(reading, index, VERB | WAS_FORM) ||
        finiteCue(reading, index) !== undefined ||
        GOING_ON.test(reading.forms[index]!) ||
        MEETING.test(reading.forms[index]!) ||
        (index === begin && isBehindWhen(reading, index)) ||
        isUnknownVerb(reading, index, begin))
    ) {
      verb = index;
      continue;
    }
    const named =
      verb >= begin &&
      verb === index - 1 &&
      verb <= begin + 6 &&
      (startsName(reading, index) || (verb === begin && holdsName(reading, index, before)));
    if ((!title && !named) || isGovernedNoun(reading, index, begin)) continue;
    for (let next = index + 1; next < before; next++) if (speaks(next)) return null;
    const name = title ? nameInFront(reading, index, begin) : index;
    return name < index
      ? { first: name, end: nounPhraseEnd(reading, index, before) }
      : phraseAt(reading, index, before);
  }
  return null;
}

/** ألقى | مايك بنس، نائب الرئيس …: the name in front of a title in apposition, behind the first word of the clause; or the title itself. */
function nameInFront(reading: Reading, title: number, begin: number): number {
  if (!isComma(reading, title - 1)) return title;
  let first = title - 1;
  while (first - 1 > begin && title - first < NAME && isNameWord(reading, first - 1)) first--;
  return title - first >= 3 && first === begin + 1 ? first : title;
}

function isNameWord(reading: Reading, index: number): boolean {
  if (reading.tokens[index]!.kind !== "word") return false;
  const form = reading.forms[index]!;
  if (/^[وف]/.test(form) || (/^[يتن]/.test(form) && !is(reading, index, GIVEN_NAME))) return false;
  return is(reading, index, GIVEN_NAME) || reading.kinds[index] === 0 || isFamily(reading, index);
}

function isFamily(reading: Reading, index: number): boolean {
  return (
    is(reading, index, DEFINITE) && /ي$/.test(reading.forms[index]!) && !isTitle(reading, index)
  );
}

/** بعدما | تحدى ترامب موسكو: behind such a word a verb stands, whatever else its letters mean. */
function isBehindWhen(reading: Reading, index: number): boolean {
  return WHEN.test(reading.forms[index - 1] ?? "") && !is(reading, index, DEFINITE);
}

/** تطرقت | وايت إلى الملف, ووصل | بومبيو: where a clause begins, an unknown word with و or the ending of a woman's verb, in front of a name or title. */
function isUnknownVerb(reading: Reading, index: number, begin: number): boolean {
  if (index !== begin || reading.kinds[index] !== 0) return false;
  if (!/.{3,}ت$|^وو?.{3,4}$/.test(reading.forms[index]!)) return false;
  const name = reading.forms[index + 1] ?? "";
  if (!startsSpeaker(reading, index + 1) || isFront(reading, index + 1)) return false;
  if (/.{3,}ت$/.test(reading.forms[index]!)) return true;
  // وجدي غنيم : …, وخاسر اعتنقت …: a name with و.
  if (/(?:ت|ه|ها|هم)$|^[يت]/.test(name)) return false;
  const next = index + 2;
  if (/^[:(]$/.test(reading.forms[next] ?? ":")) return false;
  return !is(reading, next, VERB | WAS_FORM) && finiteCue(reading, next) === undefined;
}

/** والأمم, وسوريا: with و in front, where the و is none of the word's own. */
function isJoined(form: string): boolean {
  if (/^وال../.test(form)) return true;
  return /^و.../.test(form) && !WAW.has(form) && isKnown(form.slice(1));
}

/** Right behind a verb: no deed, no thing of somebody's, nothing with ب, ل or ك in front. */
function startsName(reading: Reading, index: number): boolean {
  // وسبق | لترامب أن …
  if (/^[وف]?سبق$/.test(reading.forms[index - 1]!)) return false;
  if (!startsSpeaker(reading, index))
    return isThreeNames(reading, index) || isFamilyName(reading, index);
  if (isKnown(reading.forms[index]!)) return true;
  const form = reading.forms[index]!;
  if (
    is(reading, index, ACT_NOUN | OWNED) &&
    !is(reading, index, ROLE | BODY | COLLECTIVE | GIVEN_NAME)
  )
    return false;
  if (/^(?:نفس|لدي|اليك|عليك).*ك(?:م)?$/.test(form) || /^[وف]ا?ي[اه]+$/.test(form)) return false;
  return !(/^[بلك]../.test(form) && isCommonNoun(form.slice(1)));
}

/** يفتح | عواد ثامر العبيدي محله: a word in front of a first name and a family name is a name too. */
function isThreeNames(reading: Reading, index: number): boolean {
  if (is(reading, index, DEFINITE | ACT_NOUN | PREPOSITION | OWNED | VERB | RELATIVE)) return false;
  if (!is(reading, index + 1, GIVEN_NAME) || is(reading, index + 1, PREPOSITION | ROLE))
    return false;
  return /^ال.{2,}ي$/.test(reading.forms[index + 2] ?? "");
}

/** وسارع | العبادي إلى …: a definite word in ي that is neither a quality nor one of these things. */
function isFamilyName(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  return (
    /^ال.{3,}ي$/.test(form) && !is(reading, index, ADJECTIVE | VERB) && !THINGS_IN_YA.has(form)
  );
}

const THINGS_IN_YA = wordSet(
  "الماضي التالي الأراضي المباني المساعي الوادي الدوري المقاهي النواحي الضواحي الأيادي الليالي التحدي التصدي التعدي التخلي التعاطي التنامي التراضي الأمر الوعي السعي الرأي النفي الثاني الحادي الباقي الملاهي المراسي الأغاني الكراسي التلقي التبني التأني",
);

/** نشرت | عارضة الأزياء والنجمة شيماء قاسم …: right behind the verb of the sentence, a phrase with a title and a first name behind it. */
function holdsName(reading: Reading, index: number, before: number): boolean {
  if (is(reading, index, ACT_NOUN | PREPOSITION | VERB | DEFINITE)) return false;
  const end = nounPhraseEnd(reading, index, before);
  for (let at = index + 2; at < end; at++)
    if (is(reading, at, GIVEN_NAME) && is(reading, at - 1, DEFINITE) && !is(reading, at, DEFINITE))
      return true;
  return false;
}

/** Verbs that lead up to what is said and are none of saying: ومضى | فلان إلى القول. */
const GOING_ON =
  /^[وف]?(?:ت?مضي|يمضي|مضت|ختم|ختمت|يختم|تختم|استطرد|استطردت|بادر|بادرت|خلص|خلصت|انتهي|انتهت|عاد|عادت|ذهب|ذهبت|اكتفي|اكتفت|يكتفي|تكتفي|تدخل|تدخلت)$/;

/** التقينا | الأب …, سألنا | المدير عن …: whom the reporters met or asked is who speaks then. */
const MEETING = /^[وف]?(?:التقينا|التقيت|قابلنا|سالنا|حاورنا|زرنا|استوقفنا|صادفنا|ودعنا|استقبلنا)$/;

/** A title, body or group; no preposition written like one, and no verb: أمام الضيوف, وطالب | العميد. */
function isTitle(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (isFront(reading, index) || form === "اخري" || form === "الامر") return false;
  if (isAdjectiveOf(reading, index)) return false;
  if (/^[وف]?طالب$/.test(form) && is(reading, index + 1, DEFINITE | ROLE | BODY)) return false;
  if (isAfterGovernor(reading, index) && isKnown(withoutTanwin(form))) return true;
  // رئيسا للحزب: what somebody is made.
  return (
    isKnown(form) &&
    !(/[^ه]ا$/.test(form) && isKnown(withoutTanwin(form)) && withoutTanwin(form) !== form)
  );
}

/** حين سئل …, ردا على سؤال …: whoever acts there is another. */
const WHEN = /^و?(?:حين|حينما|عندما|لدي|لما|بعدما|قبلما|ردا|بسواله)$/;
/** وسألته صحفية …, فأجاب: not who asks answers; وسئل | الوزير …, فأجاب: he does, but is no phrase of that verb. */
const ASKS = /^[وف]?سال(?:ت|وا)?(?:ه|ها|هم)?$/;
const ASKED = /^[وف]?سئل(?:ت|وا)?$/;
/** Tokens of the sentence that are looked at, and how far behind them the cue may stand. */
const REACH = 14;
const FAR = 80;

/** Behind a preposition, ل, ب or ك, or a noun without the article that waits for its genitive. */
function isGovernedNoun(reading: Reading, index: number, begin: number): boolean {
  const form = reading.forms[index]!;
  if (/^(?:لل|بال|كال)/.test(form) || (/^[لب]/.test(form) && isKnown(form.slice(1)))) return true;
  if (index === begin || isVerbInFront(reading, index, begin)) return false;
  if (index - 1 === begin && isBehindWhen(reading, begin)) return false;
  const before = reading.forms[index - 1]!;
  if (reading.tokens[index - 1]!.kind !== "word") return false;
  // في هذا | الإطار
  if (/^(?:هذا|هذه|ذلك|تلك)$/.test(before) && is(reading, index - 2, PREPOSITION)) return true;
  if (is(reading, index - 1, CLAUSE_OPENER) || TOPIC.has(before)) return false;
  // ولحقت بها | موسكو: what it governs is attached.
  if (is(reading, index - 1, PRONOUN_PREPOSITION)) return false;
  if (is(reading, index - 1, PREPOSITION | QUANTIFIER)) return true;
  // ملكة جمال | العراق: a country behind a name or a bare noun.
  if (is(reading, index, PLACE) && is(reading, index - 1, GIVEN_NAME)) return true;
  if (/^ل/.test(before) && !is(reading, index - 1, DEFINITE) && isKnown(before.slice(1)))
    return true;
  // بوجود | القوات
  if (/^ب../.test(before) && isCommonNoun(before.slice(1)) && !is(reading, index - 1, DEFINITE))
    return true;
  return (
    is(reading, index - 1, COMMON_NOUN) &&
    !/^[وفب]?ال/.test(before) &&
    !is(reading, index - 1, VERB | OWNED)
  );
}

/** وعد | القيادي …, فرد | القائد مبتسما, من أربيل، كتب | العميد …: where a clause begins, a word that could be a noun is the verb of a title. */
function isVerbInFront(reading: Reading, index: number, begin: number): boolean {
  const verb = index - 1;
  if (is(reading, verb, ROLE | BODY | PREPOSITION | QUANTIFIER | DEFINITE)) return false;
  if (!is(reading, index, DEFINITE) && !is(reading, index, ROLE)) return false;
  const opens = verb === begin || isComma(reading, verb - 1) || reading.forms[verb - 1] === "ثم";
  if (!opens) return false;
  return (
    finiteCue(reading, verb) !== undefined ||
    /^[وف]../.test(reading.forms[verb]!) ||
    reading.forms[verb - 1] === "ثم"
  );
}

/** The phrase, and the name between commas behind a title: انتقدت | الإعلامية البحرينية، سوسن الشاعر، …. */
function phraseAt(reading: Reading, first: number, before: number): Range {
  // نعت | الحركة "شهيدها …": a quotation behind a definite noun is no name of it.
  if (reading.tokens[first + 1]?.kind === "open-quote" && is(reading, first, DEFINITE))
    return { first, end: first + 1 };
  const end = nounPhraseEnd(reading, first, before);
  if (!is(reading, first, ROLE) || !isComma(reading, end) || end + 1 >= before)
    return { first, end };
  if (is(reading, end + 1, GIVEN_NAME) || reading.kinds[end + 1] === 0) {
    const name = nounPhraseEnd(reading, end + 1, before);
    if (isComma(reading, name) && name - end <= NAME) return { first, end: name };
  }
  return { first, end };
}

const NAME = 5;

/** Who acts in front of a cue in its own sentence, whatever the verb: وسخر | النائب … من التصويت، وأضاف …. */
export function actorInSentence(reading: Reading, cue: number): Range | null {
  return actingSubject(reading, cue, none);
}

/**
 * Who acts in the sentence before the cue's own: أصدرت | الحكومة بيانا. وقالت …، وقام | كارتر بزيارة. وأشاد …
 */
export function actorBefore(reading: Reading, cue: number): Range | null {
  const own = sentenceStart(reading, cue);
  return own === 0 ? null : actingSubject(reading, own - 1, none);
}
