import { asVerbalNoun } from "../../lexicon/as-verbal-noun.ts";
import { COUNTRIES } from "../../lexicon/countries.ts";
import { cueIndex } from "../../lexicon/cue-index.ts";
import type { Cue } from "../../lexicon/cue-types.ts";
import {
  ADJECTIVE,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import {
  CHARGES,
  ownedNoun,
  STAND_NOUNS,
  singularOf,
  VERBAL_NOUNS,
} from "../../lexicon/reporting-nouns.ts";
import { isActNoun, isActShape } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceEnd, sentenceStart } from "../../reading/reading.ts";
import { finiteCue, isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { agreementOfActor } from "../../resolve/agreement.ts";
import { actingSubject } from "../../source/acting-subject.ts";
import { readAfterVerb } from "../../source/after-verb.ts";
import { governedContent } from "../../source/governed.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { isStand } from "../finite-verb/stand.ts";
import { standFrame } from "./noun-frame.ts";

/** بعد | رفضه الاتفاق, رغم | إدانتها الغارة: what comes with a stand that has been taken. */
const BEHIND = wordSet(
  "بعد وبعد عقب وعقب إثر رغم ورغم برغم وبرغم خلال وخلال أثناء مع ومع منذ ومنذ بسبب وبسبب نتيجة خلفية بعيد وسط",
);
const ALTHOUGH = /^[وف]?(?:ب|علي)?(?:ال)?رغم$/;
/** كثف الرئيس | دعواته إلى …, واصل الحزب | انتقاداته للحكومة, صعدت تركيا | تهديداتها بشن هجوم: what somebody does with his words. */
const GOES_ON = /^[وف]?[يت]?(?:كثف|صعد|واصل|ضاعف)(?:ت|وا|ون)?$/;
/** Tokens in front of the noun among which such a verb is looked for. */
const FAR = 8;
/** بعد دعوته إلى | حضور الاجتماع, بعد تهديده | بالقتل, بعد إدانته | بالسرقة: what he undergoes. */
const UNDERGONE =
  /^(?:ب|ل|لل)?(?:ال.*|زياره|حضور|القاء|قتل|سجن|حبس|ارتكاب|تقديم|دفع|فديه|مشاركه|جلسه|اجتماع|م[ؤو]تمر|عشاء|لقاء)(?:ه|ها|هم)?$/;

/** وبرغم | إدانتها الغارة، أكدت بغداد …, خرج النائب بعد | انتقاده سياسة الحكومة, كثف الرئيس | دعواته إلى الحوار: a noun with its owner, and the stand that he takes. */
export function readOwnBehind(reading: Reading, cue: number): Frame | null {
  const { forms } = reading;
  const entry = standOf(forms[cue]!);
  if (entry === undefined) return null;
  const before = forms[cue - 1] ?? "";
  const behind = BEHIND.has(before) || (before === "من" && ALTHOUGH.test(forms[cue - 2] ?? ""));
  const verb = behind ? -1 : goesOn(reading, cue);
  if (!behind && verb < 0) return null;
  const end = sentenceEnd(reading, cue);
  const first = contentOf(reading, cue, entry, end);
  if (first < 0 || first >= end) return null;
  const source = behind ? owner(reading, cue, end) : speakerBehind(reading, verb, cue);
  if (source === null) return null;
  if (!isStand(reading, asVerbalNoun(entry), first, source)) return null;
  return standFrame(entry, { cue, source, kind: "object", first });
}

function standOf(form: string): Cue | undefined {
  const noun = ownedNoun(form);
  if (noun === undefined) return undefined;
  const charge = CHARGES.get(noun);
  if (charge !== undefined) return cueIndex().cues.find(({ lemma }) => lemma === charge);
  const singular = singularOf(noun);
  const stand = STAND_NOUNS.get(singular);
  if (stand !== undefined) return stand.class === "admit" ? undefined : stand;
  const praise = VERBAL_NOUNS.get(singular);
  return praise?.class === "praise" ? praise : undefined;
}

/** The verb that goes on with the words in front of the noun; -1 for none. */
function goesOn(reading: Reading, cue: number): number {
  const least = Math.max(sentenceStart(reading, cue), cue - FAR);
  for (let index = cue - 1; index >= least; index--) {
    if (reading.tokens[index]!.kind !== "word") return -1;
    if (GOES_ON.test(reading.forms[index]!)) return index;
  }
  return -1;
}

/** What the stand is on, behind the noun; -1 where nothing stands there, or where its owner undergoes it. */
function contentOf(reading: Reading, cue: number, entry: Cue, end: number): number {
  const { forms } = reading;
  let index = cue + 1;
  // إدانتها | الشديدة للهجوم
  while (index < end && isHow(reading, index)) index++;
  if (index + 1 >= end || isPunctuation(reading, index)) return -1;
  const next = forms[index]!;
  if (is(reading, index, CLAUSE_OPENER | PRONOUN_PREPOSITION)) return -1;
  if (next === "من" && forms[index + 1] === "قبل") return -1;
  const { class: name } = entry;
  if ((name === "accuse" || name === "condemn") && /^ب/.test(next) && entry.lemma !== "ندد") {
    // بعد اتهامها | بريطانيا بـ…
    if (!is(reading, index, PLACE) || name === "condemn") return -1;
  }
  if (entry.lemma === "اتهم" && !isAccused(reading, index)) return -1;
  const governed = governedContent(reading, index, entry, end);
  if (governed >= 0) {
    if (name !== "demand" && name !== "threaten") return governed;
    const what = governed > index ? forms[governed]! : next;
    return UNDERGONE.test(what) ? -1 : governed;
  }
  // رفضه | للاتفاق, دعواته | لإعادة التفاوض
  const rest = /^ل(?:ل)?(.{3,})/.exec(next)?.[1];
  if (rest !== undefined && entry.takes.has("object") && name !== "demand") return index;
  if (rest !== undefined && name === "demand") {
    if (UNDERGONE.test(next)) return -1;
    return isActNoun(rest) || isActShape(rest) ? index : -1;
  }
  if (!entry.takes.has("object") && !entry.takes.has("addressee")) return -1;
  if (is(reading, index, PREPOSITION)) return -1;
  const { kind, first } = readAfterVerb(reading, cue, asVerbalNoun(entry), true);
  return kind === "object" && first <= index + NEAR ? first : -1;
}

/** الشديدة, القاطع */
function isHow(reading: Reading, index: number): boolean {
  if (!is(reading, index, DEFINITE)) return false;
  return is(reading, index, ADJECTIVE) || STRONGLY.test(reading.forms[index]!);
}

const STRONGLY = /^ال(?:شديد|قاطع|تام|كامل|مطلق|واسع|صريح|حاد|مستمر|متكرر|علني|لاذع|مبدئي)ه?$/;

/** Tokens of whom a demand is made of. */
const NEAR = 6;

/** اتهامه | الحكومة بـ…, اتهاماته | للحزب: who is accused stands behind, and is not the owner. */
function isAccused(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (/^ل(?:ل|[^ه])../.test(form)) return true;
  if (/^ب/.test(form)) return is(reading, index, PLACE);
  return (
    reading.nameEnds[index]! > index ||
    is(reading, index, ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME)
  );
}

/** Whose stand it is: who stands right in front of the phrase, who acts in the sentence, or, where it opens the sentence, who speaks behind the comma. */
function owner(reading: Reading, cue: number, end: number): Range | null {
  for (const find of [rightInFront, actingSubject, laterSpeaker]) {
    const found = find(reading, cue);
    if (found !== null && found.end <= end && owns(reading, cue, found)) return found;
  }
  return null;
}

/** The pronoun of the noun can stand for the speaker. */
function owns(reading: Reading, cue: number, speaker: Range): boolean {
  const agreement = agreementOfActor(reading, speaker);
  const woman = /ها$/.test(reading.forms[cue]!);
  const many = /هم$/.test(reading.forms[cue]!);
  if (agreement === "masculine") return !woman && !many;
  if (agreement === "people") return many;
  if (agreement === "feminine") return woman;
  return agreement === "any" || woman || many;
}

/** استرضاء | كوريا الشمالية بعد تهديدها بـ…, أحد أفراد الأمن بعد رفضه …: the phrase that ends in front of the preposition. */
function rightInFront(reading: Reading, cue: number): Range | null {
  let end = reading.forms[cue - 1] === "من" ? cue - 2 : cue - 1;
  if (isComma(reading, end - 1)) end--;
  const least = Math.max(sentenceStart(reading, cue), end - FAR);
  let found: Range | null = null;
  for (let first = end - 1; first >= least && reading.tokens[first]!.kind === "word"; first--) {
    if (is(reading, first, CLAUSE_OPENER | PREPOSITION | PRONOUN_PREPOSITION)) break;
    const country = COUNTRIES.has(reading.forms[first]!);
    const known = country || is(reading, first, ROLE | BODY | COLLECTIVE | PLACE);
    if (!known || is(reading, first, OWNED)) continue;
    // طردها إلى | روسيا بعد تهديدها …: where to, and nobody.
    if (is(reading, first, PLACE) && WHERE.test(reading.forms[first - 1] ?? "")) continue;
    if (nounPhraseEnd(reading, first, end) === end) found = { first, end };
  }
  return found;
}

const WHERE = /^(?:في|الي|من|داخل|عبر|نحو)$/;

/** ورغم رفضه الاتفاق، قال | الرئيس إن …: the first speaker behind the words with which the sentence begins. */
function laterSpeaker(reading: Reading, cue: number): Range | null {
  if (cue - sentenceStart(reading, cue) > 3) return null;
  const end = sentenceEnd(reading, cue);
  const limit = Math.min(end - 2, cue + LATER);
  let comma = cue + 1;
  while (comma < limit && !isComma(reading, comma)) comma++;
  if (comma >= limit) return null;
  const verb = /^[وف]?قد$/.test(reading.forms[comma + 1]!) ? comma + 2 : comma + 1;
  const form = finiteCue(reading, verb);
  return form === undefined ? null : readAfterVerb(reading, verb, form, false).source;
}

const LATER = 30;

/** كثف | الرئيس الفرنسي دعواته: between the verb and the noun, or in front of the verb. */
function speakerBehind(reading: Reading, verb: number, cue: number): Range | null {
  const first = verb + 1;
  if (first === cue) return actingSubject(reading, verb);
  for (let index = first; index < cue; index++)
    if (is(reading, index, PREPOSITION | OWNED)) return null;
  return { first, end: cue };
}
