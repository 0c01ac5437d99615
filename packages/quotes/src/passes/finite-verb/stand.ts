import { bare } from "../../lexicon/bare.ts";
import type { CueForm } from "../../lexicon/cue-types.ts";
import { GLANCES } from "../../lexicon/glances.ts";
import {
  ACT_NOUN,
  BODY,
  COLLECTIVE,
  GIVEN_NAME,
  OWNED,
  QUANTIFIER,
  ROLE,
} from "../../lexicon/kinds.ts";
import { lemmaOf } from "../../lexicon/lemma-of.ts";
import { RESTATED } from "../../lexicon/restated.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isPunctuation } from "../../reading/tests-on-tokens.ts";
import { isAddressed, isToldInIt } from "./stand/addressed.ts";
import { ATTACKS, isAttackedByWords, isWielded } from "./stand/attack.ts";
import { isListed, isVoted } from "./stand/decided.ts";
import { isEstimated } from "./stand/estimated.ts";
import { isComplement, isHeld, isWhatItIs } from "./stand/held.ts";
import {
  BLAME,
  CAUSE,
  DEFENDED,
  EFFORTS,
  FEELING,
  isRecorded,
  NEED,
  REFUSED,
  REMEMBERED,
  RENEWED,
  SHOWN_BY,
  WAVED,
  WEIGHT,
  WITHHELD,
  WORDS,
} from "./stand/objects.ts";
import { isOffered } from "./stand/offered.ts";
import { isConvicted, isCourt, isRecognised, isRuled } from "./stand/ruling.ts";
import { speaksForItself } from "./stand/speaks-for-itself.ts";
import { isLeftOut, isSpokenOf, isTopic } from "./stand/told-about.ts";

/** A verb with a noun for its object, and who is its subject. */
interface Stand {
  readonly reading: Reading;
  readonly shape: CueForm["shape"];
  readonly pronoun: boolean;
  /** The first token of the object. */
  readonly first: number;
  readonly source: Range | null;
}

/** Words in front of the object among which the glances are looked for. */
const NEAR = 7;

type IsStand = (stand: Stand) => boolean;

const never: IsStand = () => false;
const isBlamed: IsStand = ({ reading: { forms }, first }) =>
  forms.slice(first, first + 16).some((form) => BLAME.has(form));
const isVerdict: IsStand = ({ reading, first, source }) =>
  isConvicted(reading, first) || (source !== null && isCourt(reading, source));
/** تعتبر دير الزور مثالا …: held by everybody. */
const isOwnOpinion: IsStand = ({ reading, shape, pronoun, first, source }) =>
  shape !== "imperfect" ||
  (source !== null &&
    !isHeld(reading, first) &&
    !(isWhatItIs(reading, first) && !pronoun) &&
    (is(reading, source.first, ROLE) || !isComplement(reading.forms[first]!)));
/** A ruling is a stand where it is not the court's answer to a plea. */
const unlessRuled =
  (otherwise: IsStand): IsStand =>
  (stand) => {
    const { reading, first, source } = stand;
    return source !== null && isCourt(reading, source)
      ? !isRuled(reading, first)
      : otherwise(stand);
  };

/** One thing is tied to another, or compared with it, in words. */
const ties: IsStand = ({ reading, first, source }) =>
  source !== null &&
  speaksForItself(reading, source) &&
  (reading.forms[first] === "بين" || likens(reading, first));

/** Verbs whose object, or subject, must say that it is a stand and no deed; of others every object does. */
const TESTS: ReadonlyMap<string, IsStand> = new Map<string, IsStand>([
  // وركز الوزير على | ضرورة الإصلاح, and not اللقاء.
  [
    "ركز",
    ({ reading, first, source }) =>
      NEED.test(reading.forms[first]!) && (source === null || speaksForItself(reading, source)),
  ],
  // عيوب تبرر | تعليق التحقيق: things explain by themselves.
  ...["برر", "علل", "فسر"].map(
    (lemma) =>
      [
        lemma,
        ({ reading, shape, source }: Stand) =>
          source === null ? shape !== "imperfect" : speaksForItself(reading, source),
      ] as const,
  ),
  // وثق تسجيل | مقتل شاب: people and bodies record what they tell.
  ...["رصد", "وثق"].map(
    (lemma) =>
      [
        lemma,
        ({ reading, source }: Stand) => source !== null && speaksForItself(reading, source),
      ] as const,
  ),
  ["استعاد", ({ reading, first }) => REMEMBERED.test(reading.forms[first]!)],
  ...["صور", "سأل", "ساند", "استعرض", "سمى", "قرأ"].map((lemma) => [lemma, never] as const),
  // تصنف الدولة الحزب | منظمة إرهابية; صنفت الدولة | الحزب, تصنفه | في خانة …: an official list, and a deed.
  ["صنف", ({ reading, shape, first }) => shape === "imperfect" && !isListed(reading, first)],
  ...["أدان", "دان"].map((lemma) => [lemma, (stand: Stand) => !isVerdict(stand)] as const),
  ["وافق", unlessRuled(({ reading, first, source }) => !isVoted(reading, first, source))],
  ...["أقر", "أيد", "طلب"].map((lemma) => [lemma, unlessRuled(() => true)] as const),
  ["رفض", unlessRuled(({ reading, first }) => !WITHHELD.has(reading.forms[first]!))],
  [
    "دعم",
    ({ reading, shape, first }) =>
      is(reading, first, ACT_NOUN) ||
      (shape === "imperfect" && EFFORTS.test(reading.forms[first]!)),
  ],
  ["عرض", ({ reading, first }) => isOffered(reading, first)],
  ["اعترف", ({ reading, first }) => !isRecognised(reading, first)],
  [
    "لفت",
    ({ reading, first, source }) =>
      // القضية تلفت النظر إلى …: what things draw attention to nobody says.
      !reading.forms.slice(Math.max(0, first - NEAR), first).some((form) => GLANCES.test(form)) ||
      source === null ||
      is(reading, source.first, ROLE | BODY | COLLECTIVE | GIVEN_NAME | QUANTIFIER),
  ],
  // أخذ النائب على الحكومة | تقصيرها: what is theirs, and nothing that he took.
  ["أخذ", ({ reading, first }) => is(reading, first, OWNED) && !is(reading, first, ROLE | BODY)],
  ["أطلق", ({ reading, first }) => !isToldInIt(reading, first)],
  ["وجه", ({ reading, first }) => isAddressed(reading, first)],
  // أبرزت الأحداث | أهمية الطريق: things show it; مبرزا | الدور: he points it out.
  ["أشار", ({ reading, first }) => !isSpokenOf(reading, first)],
  ["أطلع", ({ reading, first }) => !isTopic(reading, first)],
  ["استبعد", ({ reading, first }) => !isLeftOut(reading, first)],
  ["أبرز", ({ shape }) => shape === "participle"],
  ["شدد", ({ reading, first }) => reading.forms[first - 1] === "علي"],
  ["جدد", ({ reading, first }) => !RENEWED.test(reading.forms[first]!)],
  ["شبه", ({ reading, shape, first }) => shape !== "imperfect" || likens(reading, first)],
  ["ربط", ties],
  // قارن الوزير | الوضع بما كان, and not الصورتين.
  ["قارن", ties],
  ["سجل", ({ reading, first }) => isRecorded(reading, first)],
  ["كرر", ({ reading, first }) => !WORDS.test(reading.forms[first]!)],
  ["أعاد", ({ reading, first }) => RESTATED.test(reading.forms[first]!)],
  ["عاود", ({ reading, first }) => RESTATED.test(reading.forms[first]!)],
  [
    "هاجم",
    ({ reading, first, source }) =>
      isAttackedByWords(reading, source) && !isWielded(reading, first),
  ],
  [
    "اتفق",
    ({ reading, shape, first }) =>
      shape !== "perfect" ||
      NEED.test(reading.forms[first]!) ||
      REFUSED.test(reading.forms[first]!),
  ],
  [
    "أجمع",
    ({ reading, first }) => NEED.test(reading.forms[first]!) || REFUSED.test(reading.forms[first]!),
  ],
  // وتدافع الناشطة عن | الأقلية, دافعت القوات عن | المدينة: whom somebody stands by, and no thing that he justifies.
  ["دافع", ({ reading, first }) => !DEFENDED.test(reading.forms[first]!)],
  // وعبر المحتجون عن | غضبهم في الساحات: what they feel, shown by what they do.
  ...["عبر", "أعرب", "أبدى"].map((lemma) => [lemma, isOfSomething] as const),
  // وتقدر | ثروته بمليون, ويقدر هؤلاء بما بين | 250 ألفا: so much it is held to be.
  [
    "قدر",
    ({ reading, shape, first, source }) =>
      shape !== "imperfect" || isEstimated(reading, first, source),
  ],
  // وينوي الوزير | الاستقالة: what he has in mind, and the reporter tells.
  ["نوى", never],
  // لوح | بجزء من حطام الطائرة: with something in the hand.
  ["لوح", ({ reading, first }) => !WAVED.test(reading.forms[first]!)],
  ["رأى", ({ reading, source }) => !isSeen(reading, source)],
  ["أشر", ({ reading, source }) => source !== null && speaksForItself(reading, source)],
  ["قلل", isBelittled],
  [
    "تبنى",
    ({ reading, first }) => ATTACKS.has(bare(reading.forms[first]!).replace(/(?:ين|ات)$/, "")),
  ],
  ["حمل", isBlamed],
  ["اعتبر", isOwnOpinion],
  ["عد", isOwnOpinion],
]);

/** The object says that it is a stand: دعم with an act, حمّل with the responsibility, اعتبر as what somebody thinks and not what is held. */
export function isStand(
  reading: Reading,
  { cue, shape, pronoun }: CueForm,
  first: number,
  source: Range | null,
): boolean {
  return TESTS.get(lemmaOf(cue))?.({ reading, shape, pronoun, first, source }) ?? true;
}

/** يشبه | الحرب بالحريق: without ب nobody likens, one thing is like another. */
function likens(reading: Reading, first: number): boolean {
  const end = Math.min(first + 10, reading.tokens.length);
  for (let index = first + 1; index < end && !isPunctuation(reading, index); index++)
    if (/^ب(?!ه$|ها$|هم$|ين$|عد$|عض)..+/.test(reading.forms[index]!)) return true;
  return false;
}

/** غضبهم | من انقطاع الكهرباء: a feeling of a crowd is a stand where its cause is told, and not where or how it was shown. */
function isOfSomething({ reading, first, source }: Stand): boolean {
  if (!FEELING.test(reading.forms[first]!)) return true;
  if (!SHOWN_BY.test(reading.forms[first + 1] ?? "")) return true;
  if (source !== null && !is(reading, source.first, COLLECTIVE | QUANTIFIER)) return true;
  const end = Math.min(first + 12, reading.tokens.length);
  for (let index = first + 1; index < end && reading.forms[index] !== "."; index++)
    if (CAUSE.test(reading.forms[index]!)) return true;
  return false;
}

/** رأى الرجل سجناء عراة …: with his eyes; what stands before في is no name. */
function isSeen(reading: Reading, source: Range | null): boolean {
  if (source === null || is(reading, source.first, ROLE | BODY | QUANTIFIER)) return false;
  return source.end - source.first > 2;
}

/** Things diminish as well: مما يقلل من احتمال …; a body does so in words where it is weight that it lessens. */
function isBelittled({ reading, shape, first, source }: Stand): boolean {
  if (source === null || shape === "perfect") return shape === "perfect";
  if (is(reading, source.first, ROLE | GIVEN_NAME | QUANTIFIER)) return true;
  return WEIGHT.test(reading.forms[first]!) && speaksForItself(reading, source);
}
