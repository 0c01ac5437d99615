import { isFigure } from "../../lexicon/evidence.ts";
import {
  BODY,
  COLLECTIVE,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PREPOSITION,
  RELATIVE,
  ROLE,
  WAS_FORM,
} from "../../lexicon/kinds.ts";
import { lemmaOf } from "../../lexicon/lemma-of.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";
import { isColon, isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { opensNext } from "../../source/opens-clause.ts";
import type { SpokenClause } from "./clause.ts";
import { isDescribedByNobody } from "./described-by-nobody.ts";
import { isInPaper } from "./in-paper.ts";
import { isInnerState } from "./inner-state.ts";
import { LEADS_ON, leadsOn } from "./leads-on.ts";
import { isOfPaper } from "./of-paper.ts";
import { isOpen } from "./open-question.ts";
import { isExpected } from "./plausible/expected.ts";
import { isNounAtHead } from "./plausible/noun-at-head.ts";
import { isOwnVoice } from "./plausible/own-voice.ts";
import { isUndergone } from "./plausible/passive.ts";
import { isSated, isSatedBehind, isSatedInFront } from "./plausible/sated.ts";
import { isShownByThing, OF_THINGS } from "./plausible/shown.ts";
import { tellsNothing } from "./plausible/tells-nothing.ts";
import { refusesToSpeak } from "./refuses-to-speak.ts";
import { isSign, isSpeaker } from "./speaker.ts";
import { isAddressed } from "./stand/addressed.ts";
import { isStand } from "./stand.ts";
import { isThingInFront } from "./thing-in-front.ts";
import { isUtteredInside } from "./uttered-inside.ts";

/** Refuses what only looks like a report. */
export function isPlausible(clause: SpokenClause): boolean {
  const { reading, verb, form, place, after, source, prefixed } = clause;
  // بيان | يدعو إلى …: whose paper it is must be told.
  if (source === null && !prefixed && isOfPaper(reading, verb, form)) return false;
  if (isOwnVoice(clause) || isInnerState(clause) || isThingInFront(clause)) return false;
  if (isShownByThing(clause) || isExpected(clause)) return false;
  if (isSatedInFront(clause)) return false;
  if (isOpen(clause) || isDescribedByNobody(clause) || isNounAtHead(clause)) return false;
  if (place.place === "relative" && isNewsThat(reading, verb)) return false;
  if (refusesToSpeak(reading, form.cue, after.first)) return false;
  if (form.cue.act && after.kind === "quote" && !saysSomething(reading, after.first)) return false;
  // استعاد الرجل ليلته: «…», and not استعاد "حقه", شهدت "تحسنا".
  if (
    WITH_COLON.test(form.cue.lemma) &&
    after.kind === "quote" &&
    !isColon(reading, after.first - 1)
  )
    return false;
  // عاد الوزير | ليؤكد أن …, and not ليعلن استقالته, which may be what he came for.
  if (LEADS_ON.test(reading.forms[verb]!) && !leadsOn(clause)) return false;
  if (after.kind === "object" && !isPlausibleObject(clause)) return false;
  if (
    form.cue.ambiguous &&
    after.kind !== "quote" &&
    source === null &&
    !prefixed &&
    place.place !== "first"
  )
    return false;
  if (source === null) return true;
  // المدينة التي | تشير التسريبات إلى سقوطها: what shows it stands behind the verb.
  if (place.place === "relative" && is(reading, verb + 1, DEFINITE) && isSign(reading, verb + 1))
    return false;
  if (source.end - source.first > LONGEST) return false;
  // ووصفت | الخطوة بأنها …, أزمة | تعتبرها المنظمة الأسوأ: what is called so.
  if ((form.pronoun || form.cue.class === "describe") && isSign(reading, source.first)) return true;
  return isSpeaker(reading, source, after.kind);
}

const WITH_COLON = /^(?:استعاد|شهد)$/;

/** A noun object makes a statement only where the verb tells a stand, in a clause of its own. */
function isPlausibleObject(clause: SpokenClause): boolean {
  const { reading, verb, form, place, after, source, prefixed } = clause;
  // ويوافقه زميله علي، غير أنه …: nothing follows.
  if (isComma(reading, after.first)) return false;
  if (form.cue.act && source === null && !isWordsOf(clause)) return false;
  if (
    source === null &&
    form.feminine &&
    !isGoverned(clause) &&
    isSign(reading, after.first) &&
    (OF_THINGS.has(lemmaOf(form.cue)) || isFigure(reading.forms[after.first]!))
  )
    return false;
  if (source === null && !prefixed && isPredicate(reading, verb)) return false;
  if (isWhen(reading, Math.min(verb, place.start)) || WHEN.test(reading.forms[verb - 1] ?? ""))
    return false;
  if (form.pronoun && isSated(clause)) return false;
  if (isSatedBehind(clause)) return false;
  // تعد الأكبر في …: held by everybody, whoever acts nearby.
  const held = form.shape === "imperfect" && /^(?:اعتبر|عد)$/.test(form.cue.lemma);
  if (held && isPassive(clause)) return false;
  // التي تعد الدولة الوحيدة …: without a pronoun on the verb no noun behind it holds them so.
  if (held && !form.pronoun && place.place === "relative" && after.source !== null) return false;
  if (held && clause.after.source === null && (!clause.subjectBefore || place.place === "relative"))
    return false;
  if (isUndergone(clause) || tellsNothing(clause)) return false;
  if (!isStand(reading, form, after.first, source)) return false;
  if (place.place === "inside") return false;
  // لكنه لم | ينف …: nothing was said.
  const unnamed = after.source === null && !clause.subjectBefore;
  if (unnamed && clause.negated && form.cue.class === "deny") return false;
  const start = clause.negated ? verb - 1 : verb;
  if (source === null && !prefixed && place.place === "first" && !isClauseStart(reading, start))
    return false;
  if (place.place === "relative" && (isToldInRelative(clause) || isDefending(clause)))
    // الدول التي | اتهمها بـ…: who accuses her stood before.
    return source !== null || (form.pronoun && place.subject === null);
  if (isUtteredInside(clause)) return true;
  return !(place.nested || place.place === "relative") || form.cue.takes.has("clause");
}

/** وقللت من | أهمية القرار: behind a preposition of the verb no subject stands. */
function isGoverned({ reading, after }: SpokenClause): boolean {
  return is(reading, after.first - 1, PREPOSITION);
}

/** الأنباء التي | تحدثت عن خلافات: news and rumours, which nobody has told. */
function isNewsThat({ forms }: Reading, verb: number): boolean {
  if (!/^ال[تذ]ي$/.test(forms[verb - 1] ?? "")) return false;
  return /^(?:ال)?(?:انباء|شائعات|اشاعات|اقاويل)$/.test(forms[verb - 2] ?? "");
}

/** ووجه | شكره إلى …: words of somebody's that he addresses, and no deed. */
function isWordsOf({ reading, form, after, prefixed }: SpokenClause): boolean {
  // وجهت فيه | سهام الاتهام إلى …
  if (BLAME.test(reading.forms[after.first] ?? "") && !form.pronoun) return true;
  const own = is(reading, after.first, OWNED) && isAddressed(reading, after.first);
  return form.cue.lemma.replaceAll("\u0651", "") === "وجه" && prefixed && own;
}

const BLAME = /^(?:سهام|اصابع|اصبع)(?:ه|ها|هم)?$/;

/** أن عددا من الدول، من بينها كندا، | رفضت …: the verb belongs to what stands behind أن, and tells of it. */
function isPredicate(reading: Reading, verb: number): boolean {
  if (!isComma(reading, verb - 1)) return false;
  let comma = verb - 2;
  const begin = Math.max(sentenceStart(reading, verb), verb - INSERTED);
  while (comma > begin && !opensInset(reading, comma)) comma--;
  if (comma <= begin) return false;
  for (let index = comma - 1; index >= Math.max(begin, comma - HEAD); index--)
    if (is(reading, index, COMPLEMENTISER)) return true;
  return false;
}

/** إن قبول التحالف، | الذي تقوده الرياض، لنتائج التقرير، يؤكد …: more of the subject may follow what is inserted. */
function opensInset(reading: Reading, comma: number): boolean {
  if (!isComma(reading, comma)) return false;
  return is(reading, comma + 1, RELATIVE) || /^بين/.test(reading.forms[comma + 2] ?? "");
}

/** Tokens of what is inserted, and of the phrase in front of it. */
const [INSERTED, HEAD] = [40, 8];

/** حتى | وافق الجيش, كلما | طالب العمال …: a deed that tells until when something else was, or how often. */
function isWhen({ forms }: Reading, start: number): boolean {
  return WHEN.test(forms[start]!) || WHEN.test(forms[start - 1] ?? "");
}

const WHEN = /^[وف]?(?:حتي|كلما|ريثما)$/;

/** وتعد | إيران أكبر داعم …: with its only noun right behind it the verb tells what something is held to be. */
function isPassive({ reading, form, source }: SpokenClause): boolean {
  if (source !== null && isOneOfMany(reading, source)) return true;
  if (form.cue.lemma !== "عد" || form.pronoun) return false;
  return source === null || !is(reading, source.first, ROLE | COLLECTIVE);
}

/** وتعتبر | الجمعية من الجمعيات العريقة: what it is one of. */
function isOneOfMany(reading: Reading, { first, end }: Range): boolean {
  if (is(reading, first, ROLE | COLLECTIVE)) return false;
  for (let index = first + 1; index + 1 < end; index++)
    if (reading.forms[index] === "من") return /ات$/.test(reading.forms[index + 1]!);
  return false;
}

/** Classes whose object tells a stand in a relative clause too: النائب الذي انتقد الاتفاق …, السفير الذي أعرب عن قلقه …. */
const STANDS = new Set("demand accuse condemn praise promise threaten warn express".split(" "));

function isToldInRelative({ form: { cue } }: SpokenClause): boolean {
  return STANDS.has(cue.class) && !cue.act;
}

/** الوزير الذي | دافع عن الاتفاق: of a person; what an army or a team defends it defends in deeds. */
function isDefending({ reading, form, source }: SpokenClause): boolean {
  if (source === null || form.cue.lemma !== "دافع") return false;
  if (is(reading, source.first, BODY | COLLECTIVE)) return false;
  return (
    is(reading, source.first, ROLE | GIVEN_NAME) || reading.nameEnds[source.first]! > source.first
  );
}

/** A deed is followed by a quotation only where it says something: نشرت الوزارة: «…», not نشرت صحيفة "الفجر" …. */
function saysSomething({ quotations, quotationOf }: Reading, open: number): boolean {
  return (quotations[quotationOf[open]!]?.words ?? 0) >= 5;
}

/** Longer phrases name nobody. */
const LONGEST = 30;

/** Words behind which the earlier speaker goes on: لكنه | تعهد بـ…, فيما | أشار إلى …, وقد | عبر عن …. */
const CONTINUES = wordSet(
  "وقد فقد إذ لكنه لكنها لكنهم ولكنه ولكنها ولكنهم لكن ولكن فيما بينما وفيما وبينما حيث كما ثم بل و ف",
);

/** إلا أنه, غير أنها. */
const CONTRASTING = /^و?(?:الا|غير)$/;

/** ولم | يخف …: joined to what was said before. */
const NEGATED = /^[وف](?:لم|لا|لن)$/;

/** وكانت قد | أعلنت بدء …: not وكان قد | اتهم بـ…, a passive. */
function isPluperfect(reading: Reading, verb: number): boolean {
  if (reading.forms[verb - 1] !== "قد" || !is(reading, verb - 2, WAS_FORM)) return false;
  return reading.cues[verb]?.[0]?.cue.lemma !== "اتهم";
}

function isClauseStart(reading: Reading, verb: number): boolean {
  return (
    verb === sentenceStart(reading, verb) ||
    isPunctuation(reading, verb - 1) ||
    NEGATED.test(reading.forms[verb]!) ||
    isPluperfect(reading, verb) ||
    CONTINUES.has(reading.forms[verb - 1]!) ||
    isInPaper(reading, verb) ||
    opensNext(reading, verb - 1) ||
    (is(reading, verb - 1, COMPLEMENTISER) && CONTRASTING.test(reading.forms[verb - 2] ?? ""))
  );
}
