import type { Range } from "../../reading/frame.ts";
import { type Reading, sentenceStart } from "../../reading/reading.ts";
import { finiteCue, isColon } from "../../reading/tests-on-tokens.ts";
import { readAfterVerb } from "../../source/after-verb.ts";
import { paragraphsOf, withoutMarks } from "./paragraph.ts";
import type { Turn } from "./turn.ts";

/** A quotation that is left open at the end of a paragraph goes on in the next ones: repeated opening marks, or down to the closing mark. */
export function longQuotations(reading: Reading): Turn[] {
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
    const stop = close >= 0 ? close : lastWithMark(reading, paragraphs, number);
    if (own && stop > number)
      found.push({
        first: last.open + 1,
        end,
        ...(announcedBy(reading, paragraphs[number - 1]) ?? {
          rule: "long-quotation",
          source: null,
        }),
      });
    for (let next = number + 1; next <= stop; next++) {
      const said = withoutMarks(reading, paragraphs[next]!);
      if (said !== null)
        found.push({ ...said, rule: "long-quotation", source: null, goesOnFrom: last.open + 1 });
    }
    number = Math.max(number, stop);
  }
  return found;
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
