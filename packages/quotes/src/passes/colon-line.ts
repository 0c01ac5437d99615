import { isSiteName } from "../content/site-name.ts";
import { bare } from "../lexicon/bare.ts";
import {
  BODY,
  CITY,
  COLLECTIVE,
  DEFINITE,
  GIVEN_NAME,
  MEDIUM,
  PLACE,
  ROLE,
} from "../lexicon/kinds.ts";
import { behindPointer } from "../reading/dateline/in-front.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { isKnownName, isPersonAlone } from "../reading/known-names.ts";
import { is, paragraphRange, type Reading } from "../reading/reading.ts";
import { clearFiniteCue, isColon } from "../reading/tests-on-tokens.ts";
import { isOutlet } from "../source/outlet.ts";
import { actingHeadline } from "./colon-line/acting-headline.ts";
import { isEntry, isPortrait, isTitleOfPaper, TITLE } from "./colon-line/entry.ts";
import {
  areCapitals,
  isClaim,
  isCountry,
  isFullName,
  isMinistry,
  isNews,
  isParty,
  isPersonName,
  isProgramme,
} from "./colon-line/label.ts";
import { behindSection } from "./colon-line/section.ts";
import { canSpeak, speakerOf } from "./colon-line/speaker.ts";
import { spokenHeadline } from "./colon-line/spoken-headline.ts";
import { isCall, isPious } from "./turns/paragraph.ts";

const LONGEST = 18;
/** Words of a site's name and what it says of itself. */
const SITE = 14;

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

/** A name that speaks in the text too, or in front of what only a speaker says, is surer than another label. */
function ruleOf(
  reading: Reading,
  source: Range,
  said: Range,
  paragraph: number,
  speakers: ReadonlySet<string>,
): string {
  if (isMinistry(reading, source) || isKnownPerson(reading, source)) return "name-colon";
  // وجهاء المدينة: نريد …, وطهران: لن …: speakers in front of what only they can say.
  const speaks =
    is(reading, source.first, COLLECTIVE | ROLE) ||
    isParty(reading, source) ||
    answersBefore(reading, source);
  const asked = /^[؟?]/.test(reading.forms[said.end - 1]!);
  if (paragraph === 0 && speaks && isClaim(reading, said)) return "name-colon";
  if (paragraph === 0 && !asked && isPeople(reading, source)) return "name-colon";
  if (isPersonName(reading, source)) {
    const again = speakers.has(bare(reading.forms[source.end - 1]!));
    if (again || isFullName(reading, source) || isClaim(reading, said)) return "name-colon";
    if (isOnOccasion(reading, source)) return "name-colon";
  }
  return paragraph === 0 ? "headline-colon" : "line-colon";
}

/** نواب: …, خبراء في الطاقة: …: some people, without the article, are no topic. */
function isPeople(reading: Reading, { first }: Range): boolean {
  if (!is(reading, first, COLLECTIVE) || is(reading, first, DEFINITE | BODY)) return false;
  return !/ات$/.test(reading.forms[first]!);
}

/** أحمد الملا طلال: …: somebody who is known. A body may as well be what the line tells of (مجلس النواب: جلسة ترفع). */
function isKnownPerson(reading: Reading, source: Range): boolean {
  if (isPersonAlone(reading, source)) return true;
  return isKnownName(reading, source) && !is(reading, source.first, BODY);
}

/** «بوليتيكن»: …, نيويورك تايمز : …: a newspaper tells itself. */
function isPaper(reading: Reading, source: Range): boolean {
  const { first, end } = source;
  const quoted = reading.tokens[first]!.kind === "open-quote" && end - first <= 5;
  if (quoted && !is(reading, first + 1, ROLE | BODY | COLLECTIVE | GIVEN_NAME)) return true;
  return end - first > 1 && isOutlet(reading, source);
}

/** ترامب | بعد لقاء الوفد: …: when a name said it, or of what. */
function isOnOccasion(reading: Reading, { first, end }: Range): boolean {
  const { forms } = reading;
  if (end - first > 1 && !isFullName(reading, { first, end })) return false;
  if (/(?:ات|ه|ما)$/.test(forms[end - 1]!)) return false;
  return OCCASION.test(forms[end]!);
}

const OCCASION =
  /^(?:بعد|عقب|ردا|تعليقا|خلال|حول|بشان|معلقا|معقبا|مجيبا|متوجها|مخاطبا|ب(?:مجلس|البرلمان|اجتماع|م[ؤو]تمر|قمه|جلسه))$/;

/** … يعلن زيادة قواته.. | وطهران: …: in a headline of two parts the second answers the first. */
function answersBefore({ forms, tokens }: Reading, { first }: Range): boolean {
  return (
    /^و../.test(forms[first]!) && /^(?:punctuation|symbol)$/.test(tokens[first - 1]?.kind ?? "")
  );
}

/** بغداد: الجريدة, لندن: أكدت الوزارة … (a dateline), and the paper's own questions in an interview (پەيام: هل …؟). */
function isHeading(reading: Reading, source: Range, said: Range): boolean {
  const { forms } = reading;
  const alone = source.end - source.first === 1;
  if (isProgramme(reading, source.first)) return true;
  if ((isCountry(reading, source) || areCapitals(reading, source)) && isNews(reading, said))
    return true;
  if (alone && is(reading, source.first, PLACE | CITY)) {
    // طهران: لن نتراجع, موسكو: نرفض التهديد: what only a speaker says; not بغداد: من فلان.
    if (/^[؟?]/.test(forms[said.end - 1] ?? "")) return true;
    if (isClaim(reading, said) && forms[said.first] !== "من") return false;
    return said.end - said.first <= 4 || clearFiniteCue(reading, said.first) !== undefined;
  }
  // السودان: من سيكون الرئيس المقبل؟: a country that the paper asks about.
  if (isCountry(reading, source) && /^[؟?]/.test(forms[said.end - 1] ?? "")) return true;
  const known = is(reading, source.first, ROLE | BODY | COLLECTIVE);
  return alone && !known && /^[؟?]/.test(forms[said.end - 1] ?? "");
}

/** 1- السويد: the first of a list. */
function isNumbered({ tokens, forms }: Reading, first: number): boolean {
  const at = tokens[first]!.kind === "number" ? first : first - 2;
  return tokens[at]?.kind === "number" && /^[-–.)]$/.test(forms[at + 1] ?? "");
}

/** The end of what is said in a line, without its full stop and the name of the site behind it. */
function withoutStop(reading: Reading, end: number): number {
  for (let index = end - 1; index > end - SITE && index > 0; index--)
    if (isSiteName(reading, index)) return index;
  let last = end;
  while (/^(?:emoji|symbol)$/.test(reading.tokens[last - 1]?.kind ?? "")) last--;
  return reading.forms[last - 1] === "." ? last - 1 : last;
}

/** First token of the first paragraph from `paragraph` on that says something. */
function firstSaid(reading: Reading, paragraph: number): number {
  const { paragraphs, sentences } = reading.document;
  for (let number = paragraph; number < Math.min(paragraph + 8, paragraphs.length); number++) {
    let { firstToken: index } = sentences[paragraphs[number]!.firstSentence]!;
    const { end } = paragraphRange(reading, index);
    if (isPious(reading, { first: index, end }) || isCall(reading, { first: index, end })) continue;
    while (index < end && /^(?:emoji|symbol|punctuation)$/.test(reading.tokens[index]!.kind))
      index++;
    if (index < end) return index;
  }
  return -1;
}
