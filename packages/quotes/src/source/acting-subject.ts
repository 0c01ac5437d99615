import { BODY, COLLECTIVE, COMPLEMENTISER, PLACE, RELATIVE, ROLE } from "../lexicon/kinds.ts";
import type { Range } from "../reading/frame.ts";
import { is, paragraphRange, type Reading, sentenceStart } from "../reading/reading.ts";
import { finiteCue } from "../reading/tests-on-tokens.ts";
import {
  holdsName,
  isTitle,
  nameInFront,
  phraseAt,
  startsName,
  titleBehind,
} from "./acting-subject/acting-name.ts";
import { isActingVerb, WHEN } from "./acting-subject/acting-verb.ts";
import { isGovernedNoun } from "./acting-subject/governed-noun.ts";
import { whoseWords } from "./acting-subject/whose-words.ts";
import { behindOpening } from "./behind-opening.ts";
import { nearestClause } from "./nearest-clause.ts";
import { WAW } from "./noun-phrase/joined.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import { isKnown } from "./speaker-start.ts";
import { topicSubject } from "./topic-subject.ts";

/** Tells whether a token reports; who acts is not looked for past one that does. */
type Speaks = (index: number) => boolean;

/**
 * Who acts in the sentence of a cue, in front of it, where nobody speaks there: يقف | حيدر الشمري … قائلا, وقلب | المعلق … العبارة قائلا, غير أن |
 * المتحدث … استقبل النبأ قائلا. The first title, body or group that no preposition and no noun governs; behind the verb that begins the
 * sentence a name too. `speaks` tells the verbs that have reported already.
 */
export function actingSubject(
  reading: Reading,
  before: number,
  speaks: Speaks = (index) => finiteCue(reading, index) !== undefined && !is(reading, index, ROLE),
): Range | null {
  // … فاعتبرته «…»: what follows at once leaves its speaker understood.
  const atOnce = /^ف/.test(reading.forms[before]!);
  const near = atOnce ? null : inNearestClause(reading, before, speaks);
  if (near !== null) return near;
  const asked = ASKED.test(reading.forms[behindOpening(reading, before)]!);
  return asked ? null : fromOpening(reading, before, speaks);
}

function inNearestClause(reading: Reading, before: number, speaks: Speaks): Range | null {
  const clause = nearestClause(reading, before);
  if (clause < 0 || ASKED.test(reading.forms[clause]!)) return null;
  return actorFrom(reading, clause, before, speaks);
}

/** From where the sentence begins to say something. */
function fromOpening(reading: Reading, before: number, speaks: Speaks): Range | null {
  const begin = behindOpening(reading, before);
  const opening = reading.forms[begin]!;
  if (before - begin > FAR || WHEN.test(opening) || ASKS.test(opening)) return null;
  const guest = guestAt(reading, begin, before);
  if (guest >= 0) return guest === 0 ? null : phraseAt(reading, guest, before);
  const speaker = whoseWords(reading, begin, before);
  if (speaker !== null) return speaker;
  const topic = topicSubject(reading, begin, before);
  if (topic === null) return actorFrom(reading, begin, before, speaks);
  for (let index = topic.end; index < before; index++) if (speaks(index)) return null;
  return topic;
}

/** وكان في استقبال | الضيف رئيس الإقليم: who is met acts, and not who meets him; 0 where a pronoun names him, -1 where nobody is met. */
function guestAt({ forms }: Reading, begin: number, before: number): number {
  if (!/^[وف]?كان(?:ت)?$/.test(forms[begin]!) || forms[begin + 1] !== "في") return -1;
  if (/^استقبال(?:ه|ها|هم)$/.test(forms[begin + 2] ?? "")) return 0;
  return forms[begin + 2] === "استقبال" && begin + 3 < before ? begin + 3 : -1;
}

/** The first title, body, group or name that acts in the clause that begins at `begin`. */
function actorFrom(reading: Reading, begin: number, before: number, speaks: Speaks): Range | null {
  let verb = -1;
  for (let index = begin; index < Math.min(before, begin + REACH); index++) {
    const { kind } = reading.tokens[index]!;
    if (speaks(index)) return null;
    if (kind === "open-quote" || is(reading, index, RELATIVE)) return null;
    if (
      is(reading, index, COMPLEMENTISER) &&
      !/^(?:غير|الا|علي|[وف]?سبق)$/.test(reading.forms[index - 1] ?? "")
    )
      return null;
    // أثار | #فلان_الفلاني الاستغراب
    if (kind === "hashtag" && verb >= begin && verb === index - 1)
      return phraseAt(reading, index, before);
    if (kind !== "word") continue;
    // وطالب البيان المجتمع الدولي | والأمم المتحدة: who is joined to another.
    if (index > begin && isJoined(reading.forms[index]!)) continue;
    const title = isTitle(reading, index);
    if (!title && isActingVerb(reading, index, begin)) {
      // كما هاجموا | إيران وحملوها …: their subject is in the ending.
      if (/.{3,}وا$/.test(reading.forms[index]!)) return null;
      verb = index;
      continue;
    }
    const named =
      verb >= begin &&
      verb === index - 1 &&
      verb <= begin + 6 &&
      (startsName(reading, index) || (verb === begin && holdsName(reading, index, before)));
    // وسبق أن عرض | فلان خريطة: behind أن stands a verb.
    const behindThat = verb === index - 1 && is(reading, verb - 1, COMPLEMENTISER);
    if (!title && !named) continue;
    if (!behindThat && isGovernedNoun(reading, index, begin)) {
      // سؤال عن | قوات التحالف: nor does a word within the name.
      index = Math.max(index, reading.nameEnds[index]! - 1);
      continue;
    }
    for (let next = index + 1; next < before; next++) if (speaks(next)) return null;
    const titled = title ? -1 : titleBehind(reading, index, before);
    if (titled >= 0) return { first: index, end: titled };
    const name = title ? nameInFront(reading, index, begin) : index;
    return name < index
      ? { first: name, end: nounPhraseEnd(reading, index, before) }
      : phraseAt(reading, index, before);
  }
  return null;
}

/** والأمم, وسوريا: with و in front, where the و is none of the word's own. */
function isJoined(form: string): boolean {
  if (/^وال../.test(form)) return true;
  return /^و.../.test(form) && !WAW.has(form) && isKnown(form.slice(1));
}

/** وسألته صحفية …, فأجاب: not who asks answers; وسئل | الوزير …, فأجاب: he does, but is no phrase of that verb. */
const ASKS = /^[وف]?سال(?:ت|وا)?(?:ه|ها|هم)?$/;

const ASKED = /^[وف]?سئل(?:ت|وا)?$/;

/** Tokens of the sentence that are looked at, and how far behind them the cue may stand. */
const REACH = 14;

const FAR = 80;

/** Who acts in front of a token in its own sentence, whatever the verb: وسخر | النائب … من التصويت، وأضاف …. */
export function actorInSentence(reading: Reading, before: number): Range | null {
  const nobody = (): boolean => false;
  return inNearestClause(reading, before, nobody) ?? fromOpening(reading, before, nobody);
}

/**
 * Who acts in the sentence before the cue's own: أصدرت | الحكومة بيانا. وقالت …، وقام | كارتر بزيارة. وأشاد …
 */
export function actorBefore(reading: Reading, cue: number): Range | null {
  const own = sentenceStart(reading, cue);
  return own === 0 ? null : actorInSentence(reading, own - 1);
}

/**
 * Who acts in the sentence before that one, in the same paragraph, where nobody acts between: يقف | حيدر الشمري أمام داره. المدينة بلا كهرباء منذ أيام. ويقول …. Only
 * a person by his name or title.
 */
export function actorBeyond(reading: Reading, cue: number): Range | null {
  const own = sentenceStart(reading, cue);
  const { first } = paragraphRange(reading, cue);
  const between = own > first ? sentenceStart(reading, own - 1) : first;
  if (between <= first || own - between > BETWEEN) return null;
  const actor = actorInSentence(reading, between - 1);
  if (actor === null || is(reading, actor.first, BODY | COLLECTIVE | PLACE)) return null;
  return actor.end - actor.first > 1 ? actor : null;
}

const BETWEEN = 30;
