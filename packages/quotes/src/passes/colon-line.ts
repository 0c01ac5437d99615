import { COMPLEMENTISERS } from "../lexicon/function-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Frame } from "../reading/frame.ts";
import { paragraphRange, type Reading } from "../reading/reading.ts";
import {
  clearFiniteCue,
  isBody,
  isCollective,
  isColon,
  isPreposition,
  isRole,
  opensClause,
} from "../reading/tests-on-tokens.ts";

const LABELS = wordSet(
  "رابط المصدر ملاحظة صورة صور فيديو شاهد اقرأ إقرأ عاجل خاص متابعة تحديث ملخص السؤال سؤال س ج جواب الجواب التفاصيل العنوان تنويه بالفيديو بالصور بالوثائق بالوثيقة الخلاصة النتيجة أولا ثانيا ثالثا رابعا خامسا التاريخ الموقع اليوم الساعة حصيلة هاشتاغ ترجمة تحرير إعداد كتب مراسل",
);
const LONGEST = 16;

/** A headline or post without a verb: «القيادة المركزية: …», and a post whose first line is its author: «رئيس الوزراء:» + lines. */
export function colonLines(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  const { paragraphs } = reading.document;
  for (let number = 0; number < paragraphs.length; number++) {
    const { firstToken } = reading.document.sentences[paragraphs[number]!.firstSentence]!;
    const frame = readLine(reading, firstToken, number);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

function readLine(reading: Reading, from: number, paragraph: number): Frame | null {
  const { forms, tokens } = reading;
  const { end } = paragraphRange(reading, from);
  let first = from;
  while (
    first < end &&
    (tokens[first]!.kind === "emoji" ||
      tokens[first]!.kind === "symbol" ||
      tokens[first]!.kind === "punctuation")
  )
    first++;
  let colon = first;
  while (colon < end && colon - first <= LONGEST && !isColon(reading, colon)) colon++;
  if (!isColon(reading, colon) || colon === first) return null;
  let source = { first, end: colon };
  // عاجل | القيادة: …، صحيفة عن مسؤولين: …
  for (let index = first; index < colon; index++) {
    const form = forms[index]!;
    if ((form === "|" || form === "..") && index + 1 < colon)
      source = { first: index + 1, end: colon };
    else if (form === "عن" && index > first && index + 1 < colon && !isRole(forms[index - 1]!))
      source = { first: index + 1, end: colon };
    else if (
      (form === "بشان" ||
        form === "حول" ||
        form === "ل" ||
        (form === "في" && index > first + 2 && !isRole(forms[index - 1]!)) ||
        form === "لـ") &&
      index > source.first
    ) {
      source = { first: source.first, end: index };
      break;
    }
  }
  if (LABELS.has(forms[source.first]!) || tokens[source.first]!.kind === "number") return null;
  if (!canSpeak(reading, source.first, source.end)) return null;
  let begin = colon + 1;
  const post = begin >= end;
  if (post) {
    const next = reading.document.paragraphs[paragraph + 1];
    if (next === undefined) return null;
    begin = reading.document.sentences[next.firstSentence]!.firstToken;
  }
  const range = paragraphRange(reading, begin);
  const quoted =
    tokens[begin]?.kind === "open-quote" &&
    reading.quotations[reading.quotationOf[begin]!]!.close >= range.end - 2;
  return {
    rule: post ? "post" : paragraph === 0 ? "headline-colon" : "line-colon",
    cue: colon,
    cueEnd: colon + 1,
    lemma: ":",
    entry: null,
    start: source.first,
    cuts: true,
    source,
    kind: quoted ? "quote" : "speech",
    content: quoted
      ? [
          {
            first: begin + 1,
            end: Math.min(range.end, reading.quotations[reading.quotationOf[begin]!]!.close),
          },
        ]
      : [{ first: begin, end: range.end }],
  };
}

/** A noun phrase that can name a speaker: no verb of saying, no clause, no preposition in front. */
function canSpeak(reading: Reading, first: number, end: number): boolean {
  const { forms, tokens } = reading;
  if (isPreposition(forms[first]!) || opensClause(forms[first]!)) return false;
  let known = false;
  let words = 0;
  for (let index = first; index < end; index++) {
    const form = forms[index]!;
    if (COMPLEMENTISERS.has(form)) return false;
    if (
      tokens[index]!.kind === "punctuation" &&
      form !== "/" &&
      form !== "-" &&
      form !== "(" &&
      form !== ")" &&
      form !== "،"
    )
      return false;
    if (clearFiniteCue(reading, index) && !isRole(form)) return false;
    if (isRole(form) || isBody(form) || isCollective(form)) known = true;
    if (
      tokens[index]!.kind === "word" ||
      tokens[index]!.kind === "latin" ||
      tokens[index]!.kind === "hashtag"
    )
      words++;
  }
  return words > 0 && (known || words <= 4);
}
