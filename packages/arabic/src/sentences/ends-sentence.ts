import { isCallMark } from "../tokens/is-call-mark.ts";
import type { Token } from "../tokens/token.ts";

const CONTINUING = new Set("،,؛;:-\u2013\u2014/");
const CLOSING_BRACKETS = new Set(")]}");
const OPENING_BRACKETS = new Set("([{");
const CLAUSE_WITH_AND = /^و\S{2}/;
const DOMAINS: ReadonlySet<string> = new Set(["نت", "كوم"]);
const TITLES: ReadonlySet<string> = new Set(["ا.د.", "ا.م.د.", "م.م.", "م.د.", "ا.م."]);

/** A single full stop. */
export function isStop(token: Token): boolean {
  return token.form === ".";
}

/** A question or exclamation mark, or several of one kind. */
export function isCall({ form }: Token): boolean {
  for (let i = 0; i < form.length; i++) if (!isCallMark(form.charCodeAt(i))) return false;
  return form !== "";
}

export function isClosingBracket(token: Token): boolean {
  return CLOSING_BRACKETS.has(token.form[0]!);
}

/** A place where a sentence may end. */
export interface Candidate {
  /** First token of the sentence. */
  readonly start: number;
  /** The full stop, question or exclamation mark. */
  readonly mark: number;
  /** The token after the mark and the closing marks behind it. */
  readonly next: number;
  /** A quotation mark was closed between them. */
  readonly closed: boolean;
}

/**
 * Whether a sentence ends at . ؟ ? ! with the closing marks behind it, where text follows in the same paragraph.
 * It does not
 * - where a comma, colon or dash follows («…؟»، قال);
 * - at a number that begins a list (1. …), at (!) and (؟);
 * - after a question or call that ends a quotation («…؟» سأل), unless the quotation was introduced before it and a
 *   new clause begins with و (…؟» وأضاف; but not …؟» فقال);
 * - at a full stop between a single letter or Latin word and what it is joined to, nor inside a name that is spelled
 *   out (العربية.نت, سي.ان.ان).
 * Abbreviations, decimal numbers and addresses hold their own stops and never come here; an ellipsis, a colon, ؛ and
 * a comma never end a sentence.
 */
export function endsAtMark(
  tokens: readonly Token[],
  { start, mark, next, closed }: Candidate,
): boolean {
  if (mark === start) return false;
  const following = tokens[next]!;
  const before = tokens[mark - 1]!;
  if (following.kind === "punctuation" && CONTINUING.has(following.form[0]!)) return false;
  if (before.kind === "punctuation" && OPENING_BRACKETS.has(before.form[0]!)) return false;
  const call = isCall(tokens[mark]!);
  if (!call) {
    if (before.kind === "number" && mark === start + 1) return false;
    if (isInitial(tokens, mark, following)) return false;
    if (closed || following.start > tokens[next - 1]!.end) return true;
    if (following.kind !== "word") return following.kind.endsWith("quote");
    return following.form.length > 1 && !isSpelledName(before, following);
  }
  if (!closed) return true;
  const introduced = tokens[start]!.kind !== "open-quote";
  return introduced && following.kind === "word" && CLAUSE_WITH_AND.test(following.form);
}

/** العربية.نت, and names spelled out letter by letter: سي.ان.ان, بي.بي.سي. */
function isSpelledName(before: Token, following: Token): boolean {
  if (DOMAINS.has(following.form)) return true;
  return before.kind === "word" && before.form.length <= 2 && following.form.length <= 2;
}

/** باتريك بي. روبرسون: the initial of a name by the name of its letter, between two words that are no such letters. */
function isInitial(tokens: readonly Token[], mark: number, following: Token): boolean {
  const before = tokens[mark - 2];
  if (before?.kind !== "word" || following.kind !== "word") return false;
  if (!LETTERS.has(tokens[mark - 1]!.form) || LETTERS.has(before.form)) return false;
  return before.form.length > 2 && !CLAUSE_WITH_AND.test(following.form);
}

const LETTERS: ReadonlySet<string> = new Set(
  "بي سي دي جي جيه اف اتش كيه كي ال ام تي ار دبليو في اس".split(" "),
);

/** An abbreviation of several letters that is no title ends a sentence when a clause with و follows (ق.م. وكانت). */
export function endsAtAbbreviation(
  tokens: readonly Token[],
  index: number,
  limit: number,
): boolean {
  const { form } = tokens[index]!;
  if (!form.endsWith(".") || TITLES.has(form) || index + 1 >= limit) return false;
  const next = tokens[index + 1]!;
  return next.kind === "word" && CLAUSE_WITH_AND.test(next.form);
}
