import { bare } from "../../lexicon/bare.ts";
import { BODY, CITY, COLLECTIVE, PLACE, PREPOSITION, ROLE } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { sourceKind } from "../../source/source-kind.ts";
import { isKnown } from "../../source/speaker-start.ts";
import { TITLE } from "../colon-line/entry.ts";
import { isInterview } from "./answers.ts";
import {
  isCall,
  isDateline,
  isFirstPerson,
  isPious,
  isTitleOnly,
  paragraphsOf,
  withoutMarks,
  wordsOf,
} from "./paragraph.ts";
import type { Turn } from "./turn.ts";

const TITLES = wordSet("بيان البيان رسالة نداء منشور خطاب برقية بلاغ كلمة تصريح نص");

/** A text that is one speaker's from `from` on. */
interface Opening {
  /** Paragraph of the first turn. */
  readonly from: number;
  /** Who speaks, where he is not yet the source of a line with a colon. */
  readonly source: Range | null;
  readonly author: readonly string[];
  /** The text ends with the first paragraph that reports. */
  readonly strict: boolean;
}

/**
 * A post or communiqué printed whole: every paragraph is a statement of its author, down to the signature. Known by a first line that is
 * the author with a colon, by a headline X: … over paragraphs that nobody else reports, or by a title (بيان …) over paragraphs in the first person.
 */
export function communique(
  reading: Reading,
  lines: readonly Frame[],
  others: readonly Frame[],
): Turn[] {
  const paragraphs = paragraphsOf(reading);
  if (isInterview(reading, paragraphs)) return [];
  const openers = openingReports(reading, paragraphs, others);
  const opening = findOpening(reading, paragraphs, lines, openers);
  if (opening === null) return [];
  if (isMinutes(reading, paragraphs.slice(opening.from), opening.author, openers)) return [];
  const rest = paragraphs.slice(opening.from);
  const signed = rest.findLastIndex((range) => isSigned(reading, range, opening.author));
  const found: Turn[] = [];
  for (const [number, range] of rest.entries()) {
    const said = withoutMarks(reading, range);
    if (said === null || isPious(reading, range) || isCall(reading, said)) continue;
    if (isDateline(reading, range)) {
      if (found.length > 0) break;
      continue;
    }
    const words = wordsOf(reading, said);
    if (isSignature(words, opening.author) || (found.length > 0 && isTitleOnly(reading, said)))
      break;
    if (words.length < 3) continue;
    // وقد أبلغنا القائد أن …: before the signature, or in the first person, the author tells it himself.
    const told = opening.strict && (number < signed || isFirstPerson(reading, range));
    if (isReport(range, opening.author, openers) && !told) {
      if (opening.strict) break;
      continue;
    }
    found.push({ ...said, rule: "communique", source: found.length === 0 ? opening.source : null });
  }
  return found;
}

function findOpening(
  reading: Reading,
  paragraphs: readonly Range[],
  lines: readonly Frame[],
  openers: Openers,
): Opening | null {
  const numberOf = (token: number) => paragraphs.findIndex(({ end }) => end > token);
  const post = lines.find(({ rule }) => rule === "post");
  if (post !== undefined) {
    const from = numberOf(post.content[0]!.first) + 1;
    return { from, source: null, author: wordsOf(reading, post.source!), strict: false };
  }
  const line = lines.find(
    ({ rule }) => rule === "headline-colon" || rule === "line-colon" || rule === TITLE,
  );
  if (line !== undefined && numberOf(line.cue) <= 1) {
    const from = numberOf(line.cue) + 1;
    const author = wordsOf(reading, line.source!);
    const rest = paragraphs.slice(from);
    const reports = rest.filter((range) => isReport(range, author, openers));
    if (
      rest.length > 0 &&
      reports.length * 5 <= (rest.some((range) => isPious(reading, range)) ? rest.length : 0) &&
      rest.some((range) => isFirstPerson(reading, range))
    )
      return { from, source: line.rule === TITLE ? line.source : null, author, strict: true };
  }
  return titled(reading, paragraphs, openers);
}

/**
 * بيان صادر عن …, or a line that is only a body, over paragraphs of which a third speak in the first person; less is enough where two of title,
 * invocation of God and signature frame the text.
 */
function titled(reading: Reading, paragraphs: readonly Range[], openers: Openers): Opening | null {
  let source: Range | null = null;
  let title = false;
  let marks = 0;
  let from = 0;
  for (; from < Math.min(4, paragraphs.length); from++) {
    const range = paragraphs[from]!;
    if (isPious(reading, range)) {
      marks++;
      continue;
    }
    const words = wordsOf(reading, range);
    if (words.length > TITLE_WORDS || (words.length === 0 && from > 0)) break;
    // الحزب: لا قواعد أجنبية, and below it | بيان صادر عن …: the headline over the title.
    if (from === 0 && paragraphs.length > 1 && isTitled(reading, paragraphs[1]!)) continue;
    if (words.length === 0 || isDateline(reading, range)) continue;
    const named = bodyIn(reading, range);
    const isTitle = words.slice(0, 5).some((word) => TITLES.has(word));
    if (!isTitle && (named === null || (title && named.first !== range.first))) break;
    if (isTitle && !title) marks++;
    title ||=
      isTitle || (named !== null && named.first === range.first && named.end >= range.end - 1);
    source = named ?? source;
  }
  if (from === 0) return null;
  const author = source === null ? [] : wordsOf(reading, source);
  const rest = paragraphs.slice(from);
  const said = rest.findIndex((range) => isReport(range, author, openers));
  const signed = rest.findIndex((range) => isSigned(reading, range, author));
  if (signed > 0 && (said < 0 || signed < said)) marks++;
  const own = rest.filter((range) => isFirstPerson(reading, range));
  if (marks >= 2 && signed !== 0 && said !== 0) {
    const signer = signed > 0 ? signerOf(reading, rest[signed]!, source) : source;
    return { from, source: signer, author, strict: true };
  }
  if (!title || rest.length < 2 || own.length * 3 < rest.length) return null;
  const reports = rest.filter((range) => isReport(range, author, openers));
  if (reports.length * 2 > rest.length) return null;
  return { from, source, author, strict: true };
}

/** بيان صادر عن | المكتب السياسي, رسالة من | المرجع: a line that begins with what the text is and names whose it is. */
function isTitled(reading: Reading, range: Range): boolean {
  const { first, end } = range;
  return (
    TITLES.has(reading.forms[first]!) &&
    end - first <= TITLE_WORDS &&
    bodyIn(reading, range) !== null
  );
}

/** Tokens of a title. */
const TITLE_WORDS = 16;

function isSigned(reading: Reading, range: Range, author: readonly string[]): boolean {
  const said = withoutMarks(reading, range);
  if (said === null) return false;
  return isSignature(wordsOf(reading, said), author) || isTitleOnly(reading, said);
}

/** بيان صادر عن مكتب أحد الأساتذة …, and at the end | السيد فلان الفلاني: who signs by his name over one whom the title does not name. */
function signerOf(reading: Reading, { first, end }: Range, source: Range | null): Range | null {
  if (source !== null && sourceKind(reading, source) === "named") return source;
  if (!is(reading, first, ROLE)) return source;
  const signer = { first, end: nounPhraseEnd(reading, first, end) };
  return sourceKind(reading, signer) === "named" ? signer : source;
}

/** The body or office that a title names: بيان وزارة …, البيان الختامي | لملتقى …. */
function bodyIn(reading: Reading, { first, end }: Range): Range | null {
  let title = false;
  for (let index = first; index < end; index++) {
    const form = reading.forms[index]!;
    // الحراك المدني: لا دخان الفصائل …: what it says is no author.
    if (form === ":" && !title) return null;
    if (reading.tokens[index]!.kind !== "word" || /^بال/.test(form)) continue;
    title ||= TITLES.has(form);
    const attached = /^ل(?!ل)/.test(form) && isKnown(form.slice(1));
    if (!is(reading, index, BODY | ROLE) && !attached) continue;
    const members = attached && is(reading, index + 1, COLLECTIVE | ROLE | BODY);
    const whole = nounPhraseEnd(reading, members ? index + 1 : index, end);
    // طهران / شبكة …: a dateline.
    const place = is(reading, index, PLACE | CITY);
    return { first: index, end: place ? whole : withPart(reading, whole, end) };
  }
  return null;
}

/** المقاومة الإسلامية | حركة …, - كتائب …: the body that signs within a larger one. */
function withPart(reading: Reading, from: number, end: number): number {
  const first = /^[-–/]$/.test(reading.forms[from] ?? "") ? from + 1 : from;
  if (first >= end || !is(reading, first, BODY) || is(reading, first, PREPOSITION)) return from;
  return nounPhraseEnd(reading, first, end);
}

/** The author's name again, or a part of it, at the end. */
function isSignature(words: readonly string[], author: readonly string[]): boolean {
  if (words.length === 0 || author.length === 0 || words.length > author.length + 3) return false;
  const shared = words.filter((word) => author.includes(word)).length;
  return shared >= Math.min(2, author.length) && shared * 2 >= words.length;
}

/** First words of the speakers with whose report a paragraph begins, by the paragraph's last token. */
type Openers = ReadonlyMap<number, readonly string[]>;

/** Looks the reports up once, so that the whole stays linear. */
function openingReports(
  reading: Reading,
  paragraphs: readonly Range[],
  others: readonly Frame[],
): Openers {
  const openers = new Map<number, string[]>();
  const starts = new Int32Array(reading.tokens.length).fill(-1);
  paragraphs.forEach(({ first, end }, number) => {
    starts.fill(number, first, end);
  });
  for (const { cue, start, source } of others) {
    if (cue < 0 || source === null) continue;
    const { first, end } = paragraphs[starts[cue]!]!;
    if (Math.min(start, cue) - first > 4) continue;
    // لقد أثبت الشعب أنه …: the speaker's own rhetoric, and no report.
    if (reading.forms[first] === "لقد") continue;
    const heads = openers.get(end);
    if (heads === undefined) openers.set(end, [reading.forms[source.first]!]);
    else heads.push(reading.forms[source.first]!);
  }
  return openers;
}

/** ويؤكد المجلس …, ودعا المجلس …: a body tells of itself in the third person, so that its own verbs report. */
function isMinutes(
  reading: Reading,
  paragraphs: readonly Range[],
  author: readonly string[],
  openers: Openers,
): boolean {
  const own = paragraphs.filter(({ end }) =>
    openers.get(end)?.some((head) => author.includes(bare(head)) || author.includes(head)),
  );
  return own.length >= 2 && !paragraphs.some((range) => isFirstPerson(reading, range));
}

/** The paragraph begins with a report of somebody else. */
function isReport({ end }: Range, author: readonly string[], openers: Openers): boolean {
  return (
    openers.get(end)?.some((head) => !author.includes(bare(head)) && !author.includes(head)) ===
    true
  );
}
