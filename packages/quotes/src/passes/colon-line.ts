import { bare } from "../lexicon/bare.ts";
import { BODY, COLLECTIVE, MEDIUM, ROLE } from "../lexicon/kinds.ts";
import { behindPointer } from "../reading/dateline/in-front.ts";
import type { Frame } from "../reading/frame.ts";
import { is, paragraphRange, type Reading } from "../reading/reading.ts";
import { isColon } from "../reading/tests-on-tokens.ts";
import { actingHeadline } from "./colon-line/acting-headline.ts";
import { isEntry, isPortrait, isTitleOfPaper, TITLE } from "./colon-line/entry.ts";
import { isHeading, isPaper } from "./colon-line/heading.ts";
import { ruleOf } from "./colon-line/how-sure.ts";
import { isCountry } from "./colon-line/label.ts";
import { firstSaid, isNumbered, withoutStop } from "./colon-line/said.ts";
import { behindSection } from "./colon-line/section.ts";
import { canSpeak, speakerOf } from "./colon-line/speaker.ts";
import { spokenHeadline } from "./colon-line/spoken-headline.ts";

const LONGEST = 18;

/** A headline or post without a verb: «القيادة المركزية: …», and a post whose first line is its author: «رئيس الوزراء:» + lines. */
export function colonLines(reading: Reading, others: readonly Frame[]): Frame[] {
  const frames: Frame[] = [];
  const speakers = new Set<string>();
  for (const { source } of others) {
    if (source === null) continue;
    for (let index = source.first; index < source.end; index++)
      speakers.add(bare(reading.forms[index]!));
  }
  const participles = new Set(
    others.filter(({ rule }) => rule.startsWith("participle")).map(({ cue }) => cue),
  );
  const { paragraphs } = reading.document;
  const asking = askers(reading);
  for (let number = 0; number < paragraphs.length; number++) {
    const { firstSentence } = paragraphs[number]!;
    const firstToken = reading.starts[firstSentence]!;
    const frame =
      readLine(reading, firstToken, number, speakers) ??
      (number === 0
        ? headline(reading, firstToken, paragraphRange(reading, firstToken).end)
        : null);
    if (frame === null || asking.has(reading.forms[frame.start]!)) continue;
    // النائب محذرا من الفوضى: …: told by the participle already.
    if (number === 0 && holdsOne(participles, frame)) continue;
    frames.push(frame);
  }
  return frames;
}

/** One of the cues stands in the label. */
function holdsOne(cues: ReadonlySet<number>, { start, cue: colon }: Frame): boolean {
  for (let index = Math.max(start, colon - LONGEST); index < colon; index++)
    if (cues.has(index)) return true;
  return false;
}

function headline(reading: Reading, first: number, end: number): Frame | null {
  return spokenHeadline(reading, first, end) ?? actingHeadline(reading, first, end);
}

/** Labels of one word with which a question begins (پەيام: هل …؟): the paper's own, whatever else it says under them. */
function askers(reading: Reading): ReadonlySet<string> {
  const { paragraphs, sentences } = reading.document;
  const found = new Set<string>();
  for (const { firstSentence } of paragraphs) {
    const { firstToken } = sentences[firstSentence]!;
    if (!isColon(reading, firstToken + 1) || is(reading, firstToken, ROLE | BODY | COLLECTIVE))
      continue;
    const { end } = paragraphRange(reading, firstToken);
    if (/^[؟?]/.test(reading.forms[end - 1]!)) found.add(reading.forms[firstToken]!);
  }
  return found;
}

function readLine(
  reading: Reading,
  from: number,
  paragraph: number,
  speakers: ReadonlySet<string>,
): Frame | null {
  const { tokens } = reading;
  const { first: line, end } = paragraphRange(reading, from);
  let first = from;
  while (first < end && /^(?:emoji|symbol|punctuation|number)$/.test(tokens[first]!.kind)) first++;
  let colon = first;
  while (colon < end && colon - first <= LONGEST && !isColon(reading, colon)) colon++;
  if (!isColon(reading, colon) || colon === first) return null;
  // للمزيد: | سوريا: الرئيس عازم …: in a pointer to another text a country is what the news is about.
  if (isCountry(reading, { first, end: colon }) && behindPointer(reading, line, end) > line)
    return null;
  const speaker = behindSection(reading, first, colon, Math.min(end, colon + LONGEST));
  if (speaker !== null) ({ first, end: colon } = speaker);
  const source = speakerOf(reading, first, colon);
  if (source === null || !canSpeak(reading, source, speakers)) return null;
  let begin = colon + 1;
  while (begin < end && /^(?:emoji|symbol)$/.test(tokens[begin]!.kind)) begin++;
  const post = begin >= end;
  if (post) {
    begin = firstSaid(reading, paragraph + 1);
    if (begin < 0 || isNumbered(reading, begin)) return null;
  }
  const range = paragraphRange(reading, begin);
  if (!post && isPaper(reading, source)) return null;
  // العراق: رويترز: …: a section, and the agency that tells.
  if (!post && is(reading, begin, MEDIUM) && isColon(reading, begin + 1)) return null;
  if (!post && paragraph > 0 && isEntry(reading, source, { first: begin, end: range.end }))
    return null;
  if (!post && isPortrait(reading, source, { first: begin, end: range.end }, paragraph))
    return null;
  if (!post && isHeading(reading, source, { first: begin, end: range.end })) return null;
  const quotation =
    tokens[begin]?.kind === "open-quote"
      ? reading.quotations[reading.quotationOf[begin]!]
      : undefined;
  const quoted =
    quotation !== undefined && (quotation.words > 5 || quotation.close >= range.end - 2);
  return {
    rule: post
      ? "post"
      : isTitleOfPaper(reading, { first: begin, end: range.end })
        ? TITLE
        : ruleOf(reading, source, { first: begin, end: range.end }, paragraph, speakers),
    cue: colon,
    cueEnd: colon + 1,
    lemma: ":",
    entry: null,
    start: source.first,
    cuts: true,
    source,
    kind: quoted ? "quote" : "speech",
    content: quoted
      ? [{ first: begin + 1, end: Math.min(range.end, quotation.close) }]
      : [{ first: begin, end: withoutStop(reading, range.end) }],
  };
}
