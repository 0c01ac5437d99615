import { HONORIFICS, ONE_OF } from "../lexicon/function-words.ts";
import {
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  OCCASION,
  ROLE,
} from "../lexicon/kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading, sentenceEnd, sentenceStart } from "../reading/reading.ts";
import { isComma, isPunctuation } from "../reading/tests-on-tokens.ts";
import { fromWhomEnd } from "../source/from-whom.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";
import { isOutlet } from "../source/outlet.ts";
import { isOwnPage } from "../source/own-page.ts";
import { type Attribution, readAttribution } from "./according-to/attribution.ts";
import { contentBefore } from "./according-to/content-before.ts";
import { apposedNameEnd, contentBehind, continuation } from "./according-to/content-behind.ts";
import { nameBeforeSo } from "./according-to/name-before-so.ts";
import { isOpener } from "./according-to/opener.ts";
import { isPassing, withoutMedium } from "./according-to/passed-on.ts";

/** بحسب، وفقا لـ، طبقا لـ، نقلا عن، على حد قول، كما قال: the content stands behind them, before them, or on both sides. */
export function accordingTo(reading: Reading, others: readonly Frame[]): Frame[] {
  const frames: Frame[] = [];
  const taken = new Set(others.map(({ cue }) => cue));
  // قال الوزير إن …، على حد قوله: the words are his already.
  const speaking = new Set(
    others
      .filter(({ kind, cue }) => kind === "clause" && cue >= 0)
      .map(({ cue }) => reading.sentenceOf[cue]!),
  );
  const speaks = (index: number): boolean => speaking.has(reading.sentenceOf[index]!);
  const reporting = new Map(others.map((frame) => [frame.cue, frame]));
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!isOpener(reading, index, taken)) continue;
    const frame = read(reading, index);
    if (frame !== null && isSameAct(reading, frame, reporting)) continue;
    if (frame === null || (frame.source === null && speaks(index))) continue;
    // Behind a full stop: words that somebody is told to have said have their speaker.
    const first = frame.content[0]!.first;
    if (reading.sentenceOf[first] !== reading.sentenceOf[index] && speaks(first)) continue;
    frames.push(frame);
  }
  return frames;
}

/** وقال القاضي، وفقا لوثائق المحكمة، «…»: nothing but the verb and its speaker stands in front; وبحسب بيان للحركة، قالت الحركة إن …: where it was read. */
function isSameAct(
  reading: Reading,
  { cue, rule, source, content, lemma }: Frame,
  reporting: ReadonlyMap<number, Frame>,
): boolean {
  const { forms, kinds } = reading;
  const { first } = content[0]!;
  const last = rule === "according-to-last";
  // وقالت وسائل إعلام، نقلا عن مصدر، إن …: he is the source.
  if (lemma === "نقل") return isToldBySomebody(reading, reporting.get(first));
  const begin = last ? first : Math.max(0, cue - NEAR - 1);
  for (let index = begin; index < Math.min(cue, begin + NEAR); index++)
    if ((reporting.get(index)?.content[0]?.first ?? -1) > cue) return true;
  if (last) return isOfHisPaper(reading, cue, reporting.get(first));
  const verb = /^[وف]?قد$/.test(forms[first] ?? "") ? first + 1 : first;
  const frame = reporting.get(verb);
  if (frame === undefined || source === null || !SAYING.has(frame.entry?.class ?? "")) return false;
  if (frame.kind === "object") return false;
  return (
    frame.source === null ||
    (kinds[source.first]! & OCCASION) !== 0 ||
    (kinds[cue + 1]! & OCCASION) !== 0 ||
    ACCOUNT.test(forms[source.first]!)
  );
}

/** وقالت القوات إن …، مضيفة أن …، | وفقا لبيان صادر عن الوزارة: the paper in which all of it stood. */
function isOfHisPaper(reading: Reading, cue: number, frame: Frame | undefined): boolean {
  if (frame === undefined || frame.kind === "object") return false;
  if (!/^[وف]?(?:وفق|حسب|طبق|ب?حسب)/.test(reading.forms[cue]!)) return false;
  return (
    /^ل?(?:بيان|تصريح|تصريحات)$/.test(reading.forms[cue + 1] ?? "") &&
    isToldBySomebody(reading, frame)
  );
}

/** قال الوزير إن …، نقلا عن مصادر: he speaks himself, and is no paper. */
function isToldBySomebody(reading: Reading, frame: Frame | undefined): boolean {
  if (frame === undefined || frame.source === null) return false;
  if (frame.source.first < frame.cue || isOwnPage(reading, frame.source.first)) return false;
  return !isOutlet(reading, frame.source);
}

const SAYING: ReadonlySet<string> = new Set([
  "say",
  "affirm",
  "announce",
  "explain",
  "add",
  "note",
]);
/** Tokens in front of the attribution among which a verb is looked for. */
const NEAR = 3;
const ACCOUNT =
  /^(?:لل?|ال)?(?:حساب|صفح|تغريد|بيان|نص|منشور|تدوين|وثيق|وثائق|محضر)(?:ه|ت?ه|ت?ها|ات)?$/;

function read(reading: Reading, opener: number): Frame | null {
  const found = readAttribution(reading, opener);
  if (found === null) return null;
  const named = withName(reading, found);
  if (found.leads) {
    const whole = withTitle(reading, named);
    const before = sentenceBefore(reading, opener, whole.end);
    if (before !== null) return { ...toFrame(opener, whole, [before]), rule: "according-to-last" };
    const posted =
      found.source === null || is(reading, found.source.first, ROLE)
        ? withNameBeforeSo(reading, found)
        : named;
    const first = contentBehind(reading, posted.end);
    if (first >= sentenceEnd(reading, opener)) return null;
    return toFrame(opener, posted, [{ first, end: -1 }]);
  }
  const clause = contentBefore(reading, opener);
  const before = found.lemma === "نقل" ? withoutMedium(reading, clause) : clause;
  // ذكرت الصحيفة، نقلا عن الوزير، | أن …: the medium's verb waits for what the speaker said.
  if (found.lemma === "نقل" && isPassing(reading, before, named.end))
    return toFrame(opener, named, [{ first: contentBehind(reading, named.end), end: -1 }]);
  const behind = continuation(reading, named.end, before);
  if (behind !== null) return toFrame(opener, named, [before, behind]);
  return before.end - before.first < 3 ? null : toFrame(opener, named, [before]);
}

/** نقل المصاب إلى المستشفى. | بحسب المتحدث باسم الشرطة، العميد فلان.: behind a full stop the attribution stands alone, and the sentence before is meant. */
function sentenceBefore(reading: Reading, opener: number, end: number): Range | null {
  const start = sentenceStart(reading, opener);
  const { sentences } = reading.document;
  const number = reading.sentenceOf[opener]!;
  if (opener !== start || start === 0 || /^[وف](?!فق)/.test(reading.forms[opener]!)) return null;
  if (sentences[number - 1]?.paragraph !== sentences[number]!.paragraph) return null;
  const stop = sentenceEnd(reading, opener);
  if (end < stop && !(end === stop - 1 && reading.forms[end] === ".")) return null;
  const first = sentenceStart(reading, start - 1);
  let last = start;
  while (last > first && isPunctuation(reading, last - 1)) last--;
  return last - first < 3 ? null : { first, end: last };
}

/** بحسب المتحدث باسم الشرطة، | العميد فلان: a rank and a name behind the comma. */
function withTitle(reading: Reading, found: Attribution): Attribution {
  const { source, end } = found;
  const first = end + 1;
  if (source === null || !isComma(reading, end) || !is(reading, first, ROLE)) return found;
  const last = nounPhraseEnd(reading, first, sentenceEnd(reading, end));
  return { ...found, source: { first: source.first, end: last }, end: last };
}

/** وفق ما قالت وزيرة الدفاع، | أولتا جاتشكا، …: the name between commas behind a title, or the title behind a name. */
function withName(reading: Reading, found: Attribution): Attribution {
  const { source } = found;
  if (source === null) return found;
  if (!is(reading, source.first, ROLE)) return withPost(reading, found, source);
  const end = rankedNameEnd(reading, apposedNameEnd(reading, found.end));
  return end > found.end ? { ...found, source: { first: source.first, end }, end } : found;
}

/** وبحسب مدير المركز، | العقيد سامر الحداد، فإن …. */
function withNameBeforeSo(reading: Reading, found: Attribution): Attribution {
  const { source } = found;
  const end = source === null ? found.end : nameBeforeSo(reading, found.end);
  return end > found.end ? { ...found, source: { first: source!.first, end }, end } : found;
}

/** بحسب سعد عدنان، | مدير الهيئة: behind a name and a comma the post, up to a pause. */
function withPost(reading: Reading, found: Attribution, { first, end }: Range): Attribution {
  const post = end + 1;
  if (found.end !== end || !isComma(reading, end)) return found;
  const whose = is(reading, first, BODY | COLLECTIVE)
    ? -1
    : fromWhomEnd(reading, end, sentenceEnd(reading, end));
  if (whose >= 0) return { ...found, source: { first, end: whose }, end: whose };
  // بحسب حسن علي، | أحد قادة الاحتجاجات
  if (!is(reading, post, ROLE) && !ONE_OF.has(reading.forms[post] ?? "")) return found;
  const noun = is(reading, first, COMMON_NOUN) && !is(reading, first, GIVEN_NAME);
  if (noun || is(reading, first, BODY | COLLECTIVE | OCCASION) || end - first > NAME) return found;
  const last = nounPhraseEnd(reading, post, sentenceEnd(reading, end));
  if (last - post < 2 || !isPunctuation(reading, last)) return found;
  return { ...found, source: { first, end: last }, end: last };
}

/** Words of a name. */
const NAME = 5;

/** حسب بيان المتحدث العسكري، | عقيد بحري سامر الرفاعي، …: a rank without its article and the name, between commas; else `comma`. */
function rankedNameEnd(reading: Reading, comma: number): number {
  const first = comma + 1;
  if (!isComma(reading, comma) || !is(reading, first, ROLE)) return comma;
  const end = nounPhraseEnd(reading, first, sentenceEnd(reading, comma));
  // بحسب مدير المركز، | الدكتور سامر الحداد.
  const closes = end - first > 1 && end >= sentenceEnd(reading, comma) - 1;
  if (HONORIFICS.has(reading.forms[first]!) && closes) return end;
  if (is(reading, first, DEFINITE)) return comma;
  const family = /^ال.{2,}ي$/.test(reading.forms[end - 1]!) || reading.kinds[end - 1] === 0;
  return end - first > 2 && family && isPunctuation(reading, end) ? end : comma;
}

function toFrame(opener: number, found: Attribution, content: readonly Range[]): Frame {
  return {
    rule: found.leads ? "according-to-first" : "according-to-last",
    cue: opener,
    cueEnd: opener + 1,
    lemma: found.lemma,
    entry: null,
    start: opener,
    cuts: !found.leads,
    source: found.source,
    kind: "clause",
    content,
  };
}
