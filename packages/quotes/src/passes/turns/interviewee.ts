import { GIVEN_NAME, PREPOSITION, ROLE } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { is, paragraphRange, type Reading } from "../../reading/reading.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { sourceKind } from "../../source/source-kind.ts";
import { isPersonName } from "../colon-line/label.ts";

/** With whom the paper met stands right behind these. */
const HOSTING = wordSet(
  "استقبلنا استقبلتنا يستقبلنا تستقبلنا يستقبلك التقينا التقيناه قابلنا ضيفنا ضيفتنا استضفنا حاورنا حاورت سألنا زرنا محدثنا محدثتنا",
);
const MEETING = wordSet(
  "التقيناها قابلناه حاوره حاورها حاورناه حاورناها حاورته سألناه زرناه حوار حوارا الحوار حوارنا",
);
/** Words of a meeting that may be another's than the paper's. */
const TALK = wordSet(
  "مقابلة المقابلة مقابلته مقابلتنا لقاء اللقاء لقاؤنا لقائنا دردشة حديثه أجرى أجراه أجرته أجريناه أجرينا التقى التقت استضافت تستضيف جلسنا جلس جلست",
);

/** حوار مع …, استقبلنا …, and where questions are `marked` any talk: the lines above the questions tell that somebody was asked. */
export function tellsOfTalk(reading: Reading, from: number, end: number, marked: boolean): boolean {
  for (let index = from; index < end; index++) {
    const form = reading.forms[index]!;
    const alone = form.replace(/^[وفبل](?=..)/, "");
    if (HOSTING.has(form) || MEETING.has(form) || MEETING.has(alone)) return true;
    if (marked && (TALK.has(form) || TALK.has(alone))) return true;
  }
  return false;
}

/**
 * The longest title with a name in the lines between headline and first question, or whom the paper meets there (استقبلنا فلان); failing
 * that the one of the headline, unless that is the source of a line already.
 */
export function interviewee(
  reading: Reading,
  paragraphs: readonly Range[],
  question: number,
  lines: readonly Frame[],
): Range | null {
  const begin = paragraphs[1]?.first ?? 0;
  const end = paragraphs[question]!.first;
  const introduced = longestNamed(reading, begin, end);
  // السفير السابق فلان: …: what he said before the question already names him.
  if (lines.some(({ source }) => source!.first === introduced?.first)) return null;
  if (introduced !== null) return introduced;
  const alone = nameAlone(reading, begin, end);
  if (alone !== null) return alone;
  if (lines.some(({ cue, source }) => cue < end && sourceKind(reading, source!) === "named"))
    return null;
  return longestNamed(reading, 0, Math.min(begin, end));
}

function longestNamed(reading: Reading, from: number, end: number): Range | null {
  let longest: Range | null = null;
  for (let index = from; index < end; index++) {
    const hosted = index > from && HOSTING.has(reading.forms[index - 1]!);
    if (!is(reading, index, ROLE) && !(hosted && reading.tokens[index]!.kind === "word")) continue;
    const limit = Math.min(end, paragraphRange(reading, index).end);
    const found = { first: index, end: nounPhraseEnd(reading, index, limit, null, true) };
    if (!bearsName(reading, found)) continue;
    const phrase = withoutPlace(reading, found);
    if (hosted && phrase.end - phrase.first > 1) return phrase;
    if (longest === null || phrase.end - phrase.first > longest.end - longest.first)
      longest = phrase;
    index = found.end - 1;
  }
  return longest;
}

/** استقبلنا الشيخ فلان | في غرفة: where it was. */
function withoutPlace(reading: Reading, phrase: Range): Range {
  for (let end = phrase.first + 1; end < phrase.end; end++)
    if (
      reading.forms[end] === "في" &&
      sourceKind(reading, { first: phrase.first, end }) === "named"
    )
      return { first: phrase.first, end };
  return phrase;
}

/** A name, and not only a title in its place (النائب في مكتبه). */
function bearsName(reading: Reading, phrase: Range): boolean {
  let { first: end } = phrase;
  while (end < phrase.end && reading.forms[end] !== "في") end++;
  return (
    sourceKind(reading, phrase) === "named" &&
    (end === phrase.end || sourceKind(reading, { first: phrase.first, end }) === "named")
  );
}

/** جلس | جابر هاشم المياحي، مدير الناحية: a name of three words or more without a title before it. */
function nameAlone(reading: Reading, from: number, end: number): Range | null {
  for (let first = from; first < end; first++) {
    if (!is(reading, first, GIVEN_NAME) || is(reading, first, PREPOSITION)) continue;
    const name = { first, end: Math.min(end, nounPhraseEnd(reading, first, end)) };
    if (name.end - first >= 3 && isPersonName(reading, name)) return name;
  }
  return null;
}
