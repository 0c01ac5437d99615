import { isJoinedCamp } from "../../lexicon/camps.ts";
import {
  ACT_NOUN,
  BODY,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  RELATIVE,
  ROLE,
} from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import {
  clauseAfter,
  clearFiniteCue,
  finiteCue,
  isColon,
  isComma,
  isPunctuation,
} from "../../reading/tests-on-tokens.ts";
import { asideEnd } from "../asides.ts";
import { governedContent } from "../governed.ts";
import { nameBetweenCommas } from "../name-between-commas.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { withholdsName } from "../withheld-name.ts";
import { apposedEnd, isApposed, whoseEnd } from "./apposed.ts";
import { isCalledOn } from "./called-on.ts";
import { isAttachedAside, isFelt, isJoinedOn, isNounPhraseStart, isVerbal } from "./constituent.ts";
import { insertedEnd } from "./inserted-verb.ts";
import { familyNameEnd, isFullName } from "./name-behind-comma.ts";
import { isToldTo } from "./outlet-end.ts";
import { OBJECT_NEEDED } from "./papers.ts";
import { relativeOfPost } from "./relative-of-post.ts";
import { reporterNameEnd } from "./reporter-name.ts";
import type { Scan } from "./scan.ts";
import { takesPerson } from "./take-phrase.ts";
import { timePhraseEnd } from "./time-phrase.ts";

/** Behind a comma: apposition goes on with the source, a verb or pronoun opens an aside. */
export function afterComma(scan: Scan, comma: number): number {
  const { reading, end, source } = scan;
  const index = comma + 1;
  if (index >= end) return index;
  const form = reading.forms[index]!;
  const wasAside = scan.aside;
  scan.aside = false;
  // ندد الشيخ، فلان، | بما سماه …
  if (form === "بما" && reading.forms[index + 1] !== "في") return index;
  if (clauseAfter(reading, index) >= 0 || withholdsName(reading, index)) return index;
  const camp = joinedCampEnd(scan, comma);
  if (camp >= 0) {
    scan.source = { first: source!.first, end: camp };
    return camp;
  }
  if (/^و(?:هو|هي|هم|هما|نحن|انا)$/.test(form)) return asideEnd(reading, index + 1, end);
  // ناشدت النائبة، | وقد وصلت لتفقد النازحين، المجلس …: what she did meanwhile, between commas.
  if (form === "وقد" && source !== null && source.end === comma) {
    const next = asideEnd(reading, index + 1, end);
    if (isComma(reading, next)) return next;
  }
  // نواب، | بقيادة زعيم الكتلة، إن …
  if (source !== null && source.end === comma && LED.test(form) && index + 1 < end) {
    const led = nounPhraseEnd(reading, index + 1, end, scan.form.cue);
    if (isComma(reading, led) || clauseAfter(reading, led) >= 0) {
      scan.source = { first: source.first, end: led };
      return led;
    }
  }
  // 16 جماعة سياسية، | بينها تيار الوسط، …
  if (source !== null && AMONG.test(form)) return asideEnd(reading, index + 1, end);
  // أبدى الوزير، أمس، | تخوفه من …
  if (isFelt(scan, index)) return index;
  if (reportsItself(scan, index)) return -1;
  if (hasObject(scan) && goesOnSaying(reading, index)) return -1;
  // شدد المتحدث، | وربما لأول مرة، على …
  if (source !== null && /^و?(?:ربما|لعل)$/.test(form)) return asideEnd(reading, index + 1, end);
  if (wasAside && RECEIVED.test(form)) {
    const next = asideEnd(reading, index + 1, end);
    if (isComma(reading, next)) return next;
  }
  // مسؤول في الوزارة، | تحدث شرط عدم الكشف عن هويته، …
  if (isVerbal(reading, index) && withholdsName(reading, index + 1))
    return asideEnd(reading, index + 1, end);
  const inserted = insertedEnd(scan, index);
  if (inserted >= 0) return inserted;
  // أما الوزير، الذي حضر، | فكشف عن …: what the sentence says of him begins.
  if (/^ف..../.test(form) && finiteCue(reading, index) && isJoinedOn(reading, index)) return -1;
  if (isVerbal(reading, index)) {
    if (isJoinedOn(reading, index) || wasAside) return -1;
    return clearFiniteCue(reading, index) === undefined ? asideEnd(reading, index + 1, end) : -1;
  }
  if (isNextVerb(scan, index)) return -1;
  if (source === null && wasAside) {
    const name = reporterNameEnd(reading, comma, end);
    if (name >= 0) return name;
  }
  const whose = whoseEnd(scan, comma);
  if (whose >= 0) {
    scan.source = { first: source!.first, end: whose };
    return whose;
  }
  if (source === null || source.end !== comma || !isNounPhraseStart(scan, index)) return index;
  // انتقد فلان، السناتور البارز، | ولي العهد: behind his own title, whom the verb waits for.
  if (OBJECT_NEEDED.has(scan.form.cue.class) && is(reading, index, ROLE) && isApposed(scan, comma))
    return index;
  if (isCalledOn(scan, comma)) return index;
  const apposed = apposedEnd(scan, comma);
  if (apposed >= 0) {
    scan.source = { first: source.first, end: apposed };
    return apposed;
  }
  if (is(reading, source.first, BODY) && !is(reading, source.first, ROLE))
    return behindApposition(scan, index);
  // ورأى أحدهم، | شيرزاد قادر سيدكاني، أن …
  // وقال وزير النقل، | إسرائيل كاتس، …
  const likePlace = is(reading, index, PLACE) && is(reading, source.first, ROLE);
  const named =
    likePlace || ONE_OF_THEM.test(reading.forms[source.first]!)
      ? nameBetweenCommas(reading, comma, end)
      : -1;
  if (named >= 0) {
    scan.source = { first: source.first, end: named };
    return named;
  }
  const next = familyNameEnd(
    scan,
    index,
    nounPhraseEnd(reading, index, end, scan.form.cue, !takesPerson(scan)),
  );
  // …، | طبيب بقي في المدينة، أن …: an indefinite title with a clause that tells of him.
  if (is(reading, index, ROLE) && !is(reading, index, DEFINITE) && isVerbal(reading, next)) {
    const told = asideEnd(reading, next + 1, end);
    if (isComma(reading, told) && clauseAfter(reading, told + 1) >= 0) return told;
  }
  const clause = relativeOfPost(scan, index, next);
  if (clause >= 0) {
    scan.source = { first: source.first, end: clause };
    return clause;
  }
  const closes =
    next >= end || isPunctuation(reading, next) || reading.tokens[next]!.kind === "open-quote";
  // بيان مقتضب، | صادر عن المكتب اليوم الأحد، …: when, between the apposition and its comma.
  const later = closes ? next : timePhraseEnd(reading, next, end);
  const dated = later > next && isComma(reading, later);
  const personal =
    is(reading, index, ROLE) ||
    APPOSITION.has(form) ||
    is(reading, index, GIVEN_NAME) ||
    !is(reading, index, COMMON_NOUN) ||
    isFullName(reading, index, next) ||
    (next - index <= 5 &&
      !is(reading, index, ACT_NOUN | OWNED) &&
      (dated || isComma(reading, next)));
  if (
    personal &&
    (closes ||
      dated ||
      clauseAfter(reading, next) >= 0 ||
      is(reading, next, PREPOSITION) ||
      isToldTo(reading, next) ||
      isAttachedAside(scan, next))
  ) {
    scan.source = { first: source.first, end: next };
    return dated ? later : next;
  }
  return index;
}

/** يصيح صبي من الساحة، | فتصحح له معلمته: what comes of it, told by an unknown verb. */
function isNextVerb({ reading }: Scan, index: number): boolean {
  if (reading.kinds[index] !== 0 || !/^ف[يتن].{2,}/.test(reading.forms[index]!)) return false;
  return is(reading, index + 1, PREPOSITION | PRONOUN_PREPOSITION | COMPLEMENTISER);
}

/** تؤيد كتلة العهد، | وفصائل علقت عملياتها، | ونواب مستقلون، رحيلا كاملا: more who stand behind the verb, each between commas; -1 for none. */
function joinedCampEnd({ reading, end, source, form }: Scan, comma: number): number {
  const index = comma + 1;
  if (source === null || source.end !== comma || !isJoinedCamp(reading.forms[index]!)) return -1;
  let next = nounPhraseEnd(reading, index, end, form.cue);
  if (is(reading, next, RELATIVE)) while (next < end && !isComma(reading, next)) next++;
  return isComma(reading, next) && next - index < JOINED ? next : -1;
}

const JOINED = 12;

/** نفت الوزارة علمها بالأمر، | مؤكدة أن …: the verb has its object, and the participle reports anew. */
function goesOnSaying(reading: Reading, index: number): boolean {
  const participle = reading.cues[index]?.some(({ shape }) => shape === "participle");
  return participle === true && ACCUSATIVE_PARTICIPLE.test(reading.forms[index]!);
}

function hasObject({ second, form }: Scan): boolean {
  return second >= 0 && form.cue.takes.has("object") && !form.cue.takes.has("addressee");
}

const ACCUSATIVE_PARTICIPLE = /^و?م.+(?:ا|ه|ين)$|^و?قائل(?:ا|ه|ين)$/;

/** Verbs that have their say in what they take, and no words behind it. */
const TAKES_THING = new Set(["praise", "condemn", "threaten", "accuse", "support", "reject"]);

/** رد الحزب على العقوبات، | معتبرا أنها …: a participle with words of its own behind it ends what the verb can report. */
function reportsItself({ reading, form, end }: Scan, index: number): boolean {
  if (form.shape === "participle" || !/[اه]$/.test(reading.forms[index]!)) return false;
  const own = reading.cues[index]?.find(({ shape }) => shape === "participle");
  if (own === undefined || is(reading, index, ROLE | BODY) || index + 1 >= end) return false;
  const next = index + 1;
  if (reading.tokens[next]!.kind === "open-quote" || isColon(reading, next))
    return own.cue.takes.has("quote");
  if (own.cue.takes.has("clause") && clauseAfter(reading, next) >= 0) return true;
  // هنأ الوزير "الفائزين"، | داعيا إلى الهدوء: behind a stand another begins.
  return TAKES_THING.has(form.cue.class) && governedContent(reading, next, own.cue, end) >= 0;
}

/** الدنمارك، العضو في التحالف، سحب …: a definite noun behind the body's comma describes it. */
function behindApposition({ reading, end, form: { cue } }: Scan, index: number): number {
  const form = reading.forms[index]!;
  if (!/^ال/.test(form) || is(reading, index, ACT_NOUN)) return index;
  const next = nounPhraseEnd(reading, index, end, cue);
  return isComma(reading, next) ? next : index;
}

/** في بيان، | تلقت الوكالة نسخة منه، إن …: how the paper came to the reporter. */
const RECEIVED = /^(?:تلق|اطلع|حصل|تسلم|ورد|وصل|تابع|نشر|تلقا)ت?(?:ه|ها)?$/;

const LED = /^ب(?:قياده|زعامه|رئاسه)$/;

const AMONG = /^(?:و?من)?بين(?:ها|هم)$/;

const ONE_OF_THEM = /^(?:احد|احدا)(?:هم|هن|نا)$/;

const APPOSITION = wordSet("أحد إحدى وأحد وإحدى");
