import type { Frame, Range } from "../../reading/frame.ts";
import { type Reading, sentenceStart } from "../../reading/reading.ts";
import { finiteCue, isColon } from "../../reading/tests-on-tokens.ts";
import { readAfterVerb } from "../../source/after-verb.ts";
import { paragraphsOf, withoutMarks } from "./paragraph.ts";
import type { Turn } from "./turn.ts";

/**
 * A quotation that is left open at the end of a paragraph goes on in the next ones: repeated opening marks, or down to the closing mark. Where a
 * verb reports it (one of `others`, or at the end of the paragraph before) all of it is one statement, else each paragraph is.
 */
export function longQuotations(reading: Reading, others: readonly Frame[]): Turn[] {
  const reports = new Map<number, Frame>();
  for (const frame of others)
    if (
      frame.kind === "quote" &&
      frame.cue >= 0 &&
      frame.content.length === 1 &&
      !reports.has(frame.content[0]!.first)
    )
      reports.set(frame.content[0]!.first, frame);
  const { quotations, quotationOf, tokens } = reading;
  const paragraphs = paragraphsOf(reading);
  const found: Turn[] = [];
  for (let number = 0; number + 1 < paragraphs.length; number++) {
    const { end } = paragraphs[number]!;
    const last = quotations[quotationOf[end - 1]!];
    if (last === undefined || last.closed || last.words < 6) continue;
    if (!goesOn(reading, paragraphs, number)) continue;
    const own = last.open === paragraphs[number]!.first;
    let close = -1;
    for (
      let next = number + 1;
      next < Math.min(number + 12, paragraphs.length) && close < 0;
      next++
    ) {
      if (isOddClosing(reading, paragraphs[next]!)) close = next;
      else if (tokens[paragraphs[next]!.first]!.kind !== "open-quote" && quotations.length > 400)
        break;
    }
    const stop = untilNarrated(
      reading,
      paragraphs,
      number,
      close >= 0 ? close : lastWithMark(reading, paragraphs, number),
    );
    const more: Range[] = [];
    for (let next = number + 1; next <= stop; next++) {
      const said = withoutMarks(reading, paragraphs[next]!);
      if (said !== null) more.push(said);
    }
    const begin = { first: last.open + 1, end: reading.forms[end - 1] === "." ? end - 1 : end };
    const report = reports.get(last.open + 1);
    const announced = own && stop > number ? announcedBy(reading, paragraphs[number - 1]) : null;
    if (report !== undefined && more.length > 0)
      found.push({ ...begin, rule: report.rule, source: report.source, more, of: report });
    else if (announced !== null) found.push({ ...begin, ...announced, more });
    else {
      if (own && stop > number) found.push({ ...begin, rule: "long-quotation", source: null });
      for (const said of more) found.push({ ...said, rule: "long-quotation", source: null });
    }
    number = Math.max(number, stop);
  }
  return found;
}

/** The last paragraph of the quotation: one without a mark of its own that begins جاء ذلك … is told by the reporter, who forgot to close it. */
function untilNarrated(
  reading: Reading,
  paragraphs: readonly Range[],
  number: number,
  stop: number,
): number {
  for (let next = number + 1; next <= stop; next++) {
    if (isReporters(reading, paragraphs[next]!.first)) return next - 1;
  }
  return stop;
}

/** وكتب | الروائي فلان في صفحته: over the quotation. */
function announcedBy(
  reading: Reading,
  before: Range | undefined,
): Pick<Turn, "rule" | "source" | "announced"> | null {
  if (before === undefined || !isColon(reading, before.end - 1)) return null;
  for (let verb = sentenceStart(reading, before.end - 1); verb < before.end; verb++) {
    const form = finiteCue(reading, verb);
    if (form === undefined) continue;
    const { source } = readAfterVerb(reading, verb, form, false);
    if (source === null) return null;
    return { rule: "quote-verb-subject", source, announced: { verb, cue: form.cue } };
  }
  return null;
}

/** The next paragraph opens its mark again, or closes the open one before it opens another. */
function goesOn(reading: Reading, paragraphs: readonly Range[], number: number): boolean {
  const { tokens, quotationOf } = reading;
  const next = paragraphs[number + 1]!;
  if (tokens[next.first]!.kind === "open-quote") return !isOwnQuotation(reading, next);
  for (const { first, end } of paragraphs.slice(number + 1, number + 12)) {
    if (isReporters(reading, first)) return false;
    for (let index = first; index < end; index++) {
      if (tokens[index]!.kind === "open-quote") return false;
      if (tokens[index]!.kind === "close-quote" && quotationOf[index] === -1) return true;
    }
  }
  return false;
}

/** جاء ذلك خلال لقاء …, يذكر أن …: the reporter goes on, and a mark was forgotten. */
function isReporters({ forms }: Reading, first: number): boolean {
  if (/^و?(?:جاء|جاءت|ياتي|حدث|كان)$/.test(forms[first]!)) return forms[first + 1] === "ذلك";
  return /^و?(?:يذكر|يشار|تجدر|الجدير|جدير|يجدر)$/.test(forms[first]!);
}

/** "سبب شخصي".. بهذه الكلمات أعلن …: the quotation begins and ends in the paragraph, whose own words follow. */
function isOwnQuotation({ quotations, quotationOf }: Reading, { first, end }: Range): boolean {
  const { close, closed } = quotations[quotationOf[first]!]!;
  return closed && end - close > LEAST_REST;
}

/** Tokens behind a closing mark that are more than a stop or a short attribution. */
const LEAST_REST = 8;

function isOddClosing(reading: Reading, { first, end }: Range): boolean {
  for (let index = end - 1; index >= Math.max(first, end - 3); index--) {
    if (reading.tokens[index]!.kind === "close-quote" && reading.quotationOf[index] === -1)
      return true;
  }
  return false;
}

function lastWithMark(reading: Reading, paragraphs: readonly Range[], from: number): number {
  let stop = from;
  while (stop + 1 < paragraphs.length) {
    const { first } = paragraphs[stop + 1]!;
    if (reading.tokens[first]!.kind !== "open-quote") break;
    stop++;
    if (reading.quotations[reading.quotationOf[first]!]!.closed) break;
  }
  return stop;
}
