import {
  COLLECTIVE,
  COMPLEMENTISER,
  DEFINITE,
  PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  ROLE,
} from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";

/** How far in front of the participle a crowd is looked for. */
const NEAR = 18;

/** What crowds do together: its people are who calls for something. */
const EVENTS = wordSet(
  "مظاهرة مظاهرات تظاهرة تظاهرات احتجاج احتجاجات اعتصام اعتصامات مسيرة مسيرات وقفة وقفات إضراب إضرابات تجمع تجمعات",
);

/** فتحت القوات النار على | متظاهرين شباب مطالبين بـ…: a plural of people in the oblique case in front of the participle that agrees with it; or null. */
export function crowdBefore(reading: Reading, participle: number): Range | null {
  const first = lastBefore(
    reading,
    participle,
    (index) =>
      is(reading, index, COLLECTIVE) &&
      !is(reading, index, ROLE) &&
      /^(?:ال)?م.{3,}ين$/.test(reading.forms[index]!),
  );
  if (first < 0) return manyBefore(reading, participle);
  const many = counted(reading, first);
  const end =
    many < first
      ? peopleEnd(reading, first, participle)
      : nounPhraseEnd(reading, first, participle);
  return { first: many, end };
}

/** The people without the place where they do it: وتظاهر مئات الطلاب | في المدينة. */
function peopleEnd(reading: Reading, first: number, before: number): number {
  const end = nounPhraseEnd(reading, first, before);
  for (let index = first + 1; index < end; index++)
    if (is(reading, index, PREPOSITION)) return index;
  return end;
}

/** | مئات المحتجين, | العشرات من المتظاهرين: with how many they are. */
function counted({ forms }: Reading, first: number): number {
  let at = first;
  if (forms[at - 1] === "من" && MANY.test(forms[at - 2] ?? "")) at--;
  while (MANY.test(forms[at - 1] ?? "")) at--;
  return at;
}

/** وتجددت | المظاهرات في المدينة، مطالبين بـ…: the crowd is understood in what it does; or null. */
export function crowdEventBefore(reading: Reading, participle: number): Range | null {
  const first = lastBefore(reading, participle, (index) => {
    const form = reading.forms[index]!;
    return EVENTS.has(is(reading, index, DEFINITE) ? form.slice(2) : form);
  });
  return first < 0 ? null : { first, end: first + 1 };
}

/** وتظاهر | العشرات من أنصار الحزب … وهتفوا «…»: the many in front of a verb in the plural that is joined to what they did; or null. */
export function manyBefore(reading: Reading, verb: number): Range | null {
  const first = lastBefore(
    reading,
    verb,
    (index) =>
      MANY.test(reading.forms[index]!) &&
      (reading.forms[index + 1] === "من" ||
        is(reading, index + 1, COLLECTIVE | QUANTIFIER) ||
        PEOPLE.test(reading.forms[index + 1] ?? "")) &&
      !is(reading, index - 1, PREPOSITION | QUANTIFIER),
  );
  if (first < 0) return null;
  // آلاف | من أنصاره
  let of = first;
  while (MANY.test(reading.forms[of]!) || reading.forms[of] === "من") of++;
  return { first, end: of < verb ? peopleEnd(reading, of, verb) : first + 1 };
}

/** مئات | الأشخاص, آلاف | العراقيين: who the many are, where they are no speakers by their word. */
const PEOPLE = /^ال(?:اشخاص|افراد|شبان|شباب|رجال|نساء|ناس|\S{3,}ي(?:ين|ون))$/;

const MANY = /^(?:ال)?(?:عشرات|مئات|الاف)$/;

/** The nearest such token in front of the participle, in its clause; -1 where there is none. */
function lastBefore(
  reading: Reading,
  participle: number,
  fits: (index: number) => boolean,
): number {
  const begin = Math.max(sentenceStart(reading, participle), participle - NEAR);
  for (let index = participle - 1; index >= begin; index--) {
    if (is(reading, index, COMPLEMENTISER | RELATIVE)) return -1;
    if (fits(index)) return index;
  }
  return -1;
}
