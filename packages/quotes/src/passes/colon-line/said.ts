import { isSiteName } from "../../content/site-name.ts";
import { paragraphRange, type Reading } from "../../reading/reading.ts";
import { isCall, isPious } from "../turns/paragraph.ts";

/** Words of a site's name and what it says of itself. */
const SITE = 14;

/** 1- السويد: the first of a list. */
export function isNumbered({ tokens, forms }: Reading, first: number): boolean {
  const at = tokens[first]!.kind === "number" ? first : first - 2;
  return tokens[at]?.kind === "number" && /^[-–.)]$/.test(forms[at + 1] ?? "");
}

/** The end of what is said in a line, without its full stop and the name of the site behind it. */
export function withoutStop(reading: Reading, end: number): number {
  for (let index = end - 1; index > end - SITE && index > 0; index--)
    if (isSiteName(reading, index)) return index;
  let last = end;
  while (/^(?:emoji|symbol)$/.test(reading.tokens[last - 1]?.kind ?? "")) last--;
  return reading.forms[last - 1] === "." ? last - 1 : last;
}

/** First token of the first paragraph from `paragraph` on that says something. */
export function firstSaid(reading: Reading, paragraph: number): number {
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
