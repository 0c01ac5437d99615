import {
  ADVERB,
  CLAUSE_OPENER,
  COMPLEMENTISER,
  PREPOSITION,
  RELATIVE,
  ROLE,
  WAS_FORM,
} from "../lexicon/kinds.ts";
import { BEFORE } from "../lexicon/time-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { clearFiniteCue, isJoinedThat, isPunctuation } from "../reading/tests-on-tokens.ts";
import { timePhraseEnd } from "./after-verb/time-phrase.ts";
import { leaderClauseEnd } from "./asides.ts";
import { countsSpeakers, isMoreThan } from "./counted-speakers.ts";
import { describedSubject } from "./described-subject.ts";
import { initialSubject, reportedSubject, titledSubject } from "./initial-subject.ts";
import { isNameOfAli } from "./noun-phrase/names.ts";
import { QUALITIES } from "./noun-phrase/qualities.ts";
import { isOften } from "./often.ts";
import { CONTRAST, opensContrast, opensNext, opensWithAli } from "./opens-clause.ts";
import { pronounBefore } from "./pronoun-before.ts";
import { antecedentOf, disagrees } from "./relative-antecedent.ts";
import { isGovernedSpeaker } from "./speaker-start.ts";
import { firstSpeaker, looksLikeSpeaker, wholeSubject } from "./subject-before-verb.ts";
import { isThen, isWeek } from "./then.ts";
import { comesFrom } from "./where-from.ts";

/** How a verb stands in its clause. */
export interface BeforeVerb {
  /** `first`: the clause begins with the verb · `after-subject` · `after-was`: كان + subject + verb · `relative` · `inside`. */
  readonly place: "first" | "after-subject" | "after-was" | "relative" | "inside";
  readonly subject: Range | null;
  /** First token of the clause. */
  readonly start: number;
  /** The clause is what another clause reports (أن، إن). */
  readonly nested: boolean;
}

/** وبجواره كرر الرئيس …, وخارج القاعة أبلغ نائب …: where it was, before the verb. */
const WHERE =
  /^و?(?:خارج|داخل|خلف|فوق|تحت|قرب|(?:بجوار|بجانب|امام|خلف|قرب|عند|لدي)(?:ه|ها|هم|هما))$/;

const PARTICLES = wordSet(
  "قد فقد وقد لقد ولقد أيضا كذلك سبق أن ثم كما مازال مازالت لازال لازالت لايزال",
);

const LONGEST = 24;

/** وسعيا لطمأنة السوق | قال …, وجاء | رد الضباط أنهم …: what for, and a verb that has its subject behind it. */
const NO_SUBJECT =
  /^[وف]?(?:سعيا|تمهيدا|استعدادا|تحسبا|تجنبا|تفاديا|تاكيدا|حرصا|تنفيذا|تلبيه|جاء|جاءت|ياتي|تاتي|اتي|اتت)$/;

/** وحين سئل عن الحل أجاب: what stands between is another clause. */
const WHEN = /^[وف]?(?:حين|حينما|عندما|لما|بعدما)$/;

/**
 * Reads the words in front of a finite verb, back to the beginning of its clause: nothing, a subject (الوزير أكد),
 * كان and a subject, a relative pronoun. At most 24 tokens.
 */
export function readBeforeVerb(reading: Reading, verb: number): BeforeVerb {
  const { forms, tokens } = reading;
  const begin = Math.max(sentenceStart(reading, verb), verb - LONGEST);
  // …، كما | تقول الباحثة: «…»
  if (verb > begin && forms[verb - 1] === "كما") return none("first", verb - 1);
  const pronoun = pronounBefore(reading, verb, begin);
  if (pronoun !== null)
    return { place: "after-subject", subject: pronoun, start: pronoun.first, nested: false };
  let index = verb - 1;
  while (index >= begin && PARTICLES.has(forms[index]!) && !is(reading, index, COMPLEMENTISER))
    index--;
  // المزارعون كثيرا ما | يقولون إن …
  if (index > begin && isOften(reading, index)) index -= 2;
  const particle = index + 1;
  if (index < begin) return none("first", particle);
  if (is(reading, index, WAS_FORM)) {
    const before = tokens[index - 1]?.kind;
    if (index - 1 < begin || before !== "word" || /^[وف]/.test(forms[index]!))
      return none("first", index);
    index--;
  }
  if (is(reading, index, RELATIVE)) {
    return {
      place: "relative",
      subject: disagrees(forms[index]!, reading, verb) ? null : antecedentOf(reading, index, begin),
      start: index,
      nested: false,
    };
  }
  // …، قبل أن | يطالب بـ…: what is told next, and part of no report.
  if (opensNext(reading, index)) return none("first", index - 1);
  // …، إلا أنه | شدد على …: as …، لكنه | شدد, no clause that another reports.
  if (opensContrast(reading, index)) return none("first", index - 1);
  if (is(reading, index, COMPLEMENTISER)) return none("first", particle, true);
  const kind = tokens[index]!.kind;
  if (
    kind !== "word" &&
    kind !== "latin" &&
    kind !== "number" &&
    kind !== "hashtag" &&
    kind !== "close-quote" &&
    // المنظمة الدولية (يونسكو) | طالبت …
    forms[index] !== ")"
  )
    return parted(reading, particle) ?? none("first", particle);
  if (is(reading, index, CLAUSE_OPENER | ADVERB)) {
    if (is(reading, index, CLAUSE_OPENER)) return none("first", index);
  }
  let first = verb;
  let was = -1;
  let nested = false;
  for (; index >= begin; index--) {
    const form = forms[index]!;
    const { kind: at } = tokens[index]!;
    if (at === "close-quote") {
      const quotation = reading.quotations[reading.quotationOf[index]!];
      if (quotation === undefined || quotation.words > 5 || quotation.open < begin) break;
      index = quotation.open;
      first = index;
      continue;
    }
    if (at === "punctuation" || at === "emoji" || at === "symbol" || at === "open-quote") {
      if (form === "(" || form === ")" || form === "-" || form === "/") {
        first = index;
        continue;
      }
      break;
    }
    if (is(reading, index, WAS_FORM)) {
      // ولا | يزال الحزب يرفض …
      was = /^[وف]?(?:لا|ما)$/.test(forms[index - 1] ?? "") ? index - 1 : index;
      break;
    }
    if (is(reading, index, COMPLEMENTISER)) {
      // وقبل أن يغادر الوفد | دعا الوزير …: behind such a أن stands a verb, and no subject of this one.
      if (isJoinedThat(reading, index) && /^[يتن]/.test(forms[index + 1]!))
        return none("first", verb);
      // غير أن | المتحدث أكد …: no clause that another reports.
      nested = !CONTRAST.test(forms[index - 1] ?? "");
      break;
    }
    if (
      at === "number" &&
      index - sentenceStart(reading, verb) < 4 &&
      !countsSpeakers(reading, index)
    )
      break;
    if (is(reading, index, RELATIVE)) {
      if (leaderClauseEnd(reading, index, verb) < 0) {
        const described = describedSubject(reading, index);
        if (described !== null && verb > index + 1) return described;
        // ما يتعلق بالتدريب الذي يتلقاه المتطوعون | يقول …: words of the relative clause are no subject of another verb.
        return none("inside", first);
      }
      first = index;
      continue;
    }
    // أكثر من | 50 نائبا يطالبون …
    if (form === "من" && index > begin && isMoreThan(reading, index)) {
      index--;
      first = index;
      continue;
    }
    // كل | من الوزير ونائبه, عددا | من المسؤولين
    if (form === "من" && index > begin && MANY.test(forms[index - 1]!)) {
      index--;
      first = index;
      continue;
    }
    // أم مصطفى | من مدينة الصدر قالت …: where somebody is from.
    const from = form === "من" && index - 1 >= begin && comesFrom(reading, index);
    if (!from && (form === "ومن" || form === "من" || NO_SUBJECT.test(form)))
      return none("first", index);
    if (isWeek(reading, index) || isThen(reading, index, verb)) return none("first", index);
    if (WHEN.test(form)) return none("first", index);
    if (is(reading, index, CLAUSE_OPENER)) break;
    if (clearFiniteCue(reading, index) && !is(reading, index, ROLE)) return none("inside", first);
    first = index;
  }
  // بعد يومين | أعلن الأطباء أن …
  if (BEFORE.has(forms[first] ?? "")) first = timePhraseEnd(reading, first, verb);
  while (
    first < verb &&
    ((is(reading, first, ADVERB) && !isGovernedSpeaker(reading, first)) ||
      (first === begin && IN_RESPECT.has(forms[first]!)) ||
      tokens[first]!.kind === "punctuation")
  )
    first++;
  const ali = forms[first] === "علي" && isNameOfAli(reading, first) && opensWithAli(reading, first);
  if (first < verb && !ali && (isGoverning(reading, first) || WHERE.test(forms[first]!))) {
    const restart = firstSpeaker(reading, first + 1, verb);
    if (restart < 0)
      return none(first === begin || isPunctuation(reading, first - 1) ? "first" : "inside", first);
    first = restart;
  }
  let end = verb;
  while (
    end > first &&
    // ضابط سابق | يحذر …: a quality of the speaker, and no time.
    ((is(reading, end - 1, ADVERB) && !QUALITIES.has(forms[end - 1]!)) ||
      PARTICLES.has(forms[end - 1]!) ||
      isOften(reading, end - 1) ||
      isOften(reading, end) ||
      is(reading, end - 1, WAS_FORM))
  )
    end--;
  if (end === first) return none("first", was >= 0 ? was : first, nested);
  const subject = wholeSubject(reading, first, end);
  if (subject === null) return none(was >= 0 ? "first" : "inside", first, nested);
  // بائع زهور كان | يكنس الزجاج وهو يهمس …: behind كان stands another verb.
  if (was >= 0 && was > begin && isUnknownVerb(reading, subject.first))
    return none("first", was, nested);
  if (was >= 0) return { place: "after-was", subject, start: was, nested };
  if (!looksLikeSpeaker(reading, subject)) return none("inside", first, nested);
  return { place: "after-subject", subject, start: first, nested };
}

const MANY = /^و?(?:كل|عددا?|(?:ال)?عديد|(?:ال)?كثير|كثيرا)$/;

function isUnknownVerb({ forms, kinds }: Reading, index: number): boolean {
  if (forms[index - 1]!.startsWith("و") || forms[index + 1] === "قد") return false;
  return kinds[index] === 0 && /^ي.{3,}/.test(forms[index]!);
}

/** سياسيا | طالب النائب …: in what respect, and nobody. */
const IN_RESPECT = wordSet(
  "سياسيا أمنيا ميدانيا دوليا محليا عسكريا إقليميا اقتصاديا رسميا دبلوماسيا عربيا عراقيا داخليا خارجيا برلمانيا نيابيا شعبيا",
);

/** في المدينة | …, وبعدها بخمسة أيام | …. */
function isGoverning(reading: Reading, index: number): boolean {
  if (is(reading, index, PREPOSITION)) return true;
  return /^و?(?:بعد|قبل|خلال|عند)(?:ه|ها|هم|هما)$/.test(reading.forms[index]!);
}

function none(place: BeforeVerb["place"], start: number, nested = false): BeforeVerb {
  return { place, subject: null, start, nested };
}

/** A speaker at the beginning of the sentence, parted from the verb by commas. */
function parted(reading: Reading, verb: number): BeforeVerb | null {
  const found =
    initialSubject(reading, verb) ?? reportedSubject(reading, verb) ?? titledSubject(reading, verb);
  if (found === null || !looksLikeSpeaker(reading, found.subject)) return null;
  const place = found.kind === "was" ? "after-was" : "after-subject";
  return { place, subject: found.subject, start: found.start, nested: found.kind === "nested" };
}
