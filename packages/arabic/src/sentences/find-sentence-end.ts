import type { Token } from "../tokens/token.ts";

/** Where a sentence ends and how many quotations are open there. */
export interface SentenceEnd {
  readonly end: number;
  readonly depth: number;
}

const CONTINUING = /^[،,؛;:\-\u2013\u2014/]/;
const STOP = /^\.$/;
const CALL = /^[؟?!\u203C\u2047\u2048\u2049]+$/;
const CLOSING_BRACKET = /^[)\]}]/;
const AND = /^[وف]/;

/**
 * The end of the sentence that starts with the token `start`, at most `limit`.
 *
 * A sentence ends after . ؟ ? ! with the closing marks behind them. It does not end
 * - after an abbreviation (د. م. ا.د.), an initial, a number of a list at its beginning, inside 12.5 or an address
 *   (the tokens hold their stops);
 * - at an ellipsis (.. ... …), a colon, ؛ or a comma;
 * - where a comma, colon or dash follows the closing mark («…؟»، قال);
 * - after a question or call that ends a quotation and is followed by its verb («…؟» سأل), unless the quotation was
 *   introduced before it and a new clause begins with و or ف;
 * - at (!) and (؟).
 * Inside a quotation it ends only where the quotation itself goes on with another sentence.
 */
export function findSentenceEnd(
  tokens: readonly Token[],
  start: number,
  limit: number,
  openBefore: number,
): SentenceEnd {
  let depth = openBefore;
  for (let index = start; index < limit; index++) {
    const token = tokens[index]!;
    if (token.kind === "open-quote") depth++;
    else if (token.kind === "close-quote") depth = Math.max(0, depth - 1);
    else if (token.kind === "word") {
      if (endsWithAbbreviation(tokens, index, limit)) return { end: index + 1, depth };
    } else if (token.kind === "punctuation" && isTerminal(token)) {
      let end = index + 1;
      let closed = false;
      let calls = CALL.test(token.form);
      let depthAfter = depth;
      for (; end < limit; end++) {
        const next = tokens[end]!;
        const adjacent = next.start === tokens[end - 1]!.end;
        if (next.kind === "close-quote" && (adjacent || depthAfter > 0)) {
          closed = true;
          depthAfter = Math.max(0, depthAfter - 1);
        } else if (!adjacent || next.kind !== "punctuation") break;
        else if (isTerminal(next)) calls ||= CALL.test(next.form);
        else if (!CLOSING_BRACKET.test(next.form)) break;
      }
      if (end === limit) return { end, depth: depthAfter };
      if (isEnd(tokens, start, index, end, closed, calls)) return { end, depth: depthAfter };
      depth = depthAfter;
      index = end - 1;
    }
  }
  return { end: limit, depth };
}

function isTerminal(token: Token): boolean {
  return STOP.test(token.form) || CALL.test(token.form);
}

/** Whether the terminal token `mark`, with closing marks up to `next`, ends the sentence that began at `start`. */
function isEnd(
  tokens: readonly Token[],
  start: number,
  mark: number,
  next: number,
  closed: boolean,
  calls: boolean,
): boolean {
  const following = tokens[next]!;
  const before = tokens[mark - 1];
  if (following.kind === "punctuation" && CONTINUING.test(following.form)) return false;
  if (before !== undefined && mark > start) {
    if (before.kind === "punctuation" && /^[([]/.test(before.form)) return false;
    if (before.kind === "number" && mark === start + 1 && !calls) return false;
  } else if (mark === start) return false;
  const adjacent = following.start === tokens[next - 1]!.end;
  if (!calls) {
    if (!adjacent || closed) return true;
    return following.kind === "word"
      ? following.form.length > 1
      : following.kind !== "punctuation" && following.kind !== "latin";
  }
  if (!closed) return true;
  return (
    tokens[start]!.kind !== "open-quote" &&
    following.kind === "word" &&
    AND.test(following.form) &&
    following.form.length > 3
  );
}

const TITLES = new Set(["د.", "م.", "ا.", "ا.د.", "ا.م.د.", "م.م.", "ص.", "ج.", "ت.", "ر."]);

/** An abbreviation of several letters that is no title ends a sentence when a clause with و follows (ق.م. وكانت). */
function endsWithAbbreviation(tokens: readonly Token[], index: number, limit: number): boolean {
  const { form } = tokens[index]!;
  if (form.length < 4 || !form.endsWith(".") || TITLES.has(form) || index + 1 >= limit)
    return false;
  const next = tokens[index + 1]!;
  return next.kind === "word" && AND.test(next.form) && next.form.length > 3;
}
