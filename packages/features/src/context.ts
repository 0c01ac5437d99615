import type { Document, Span, Token } from "@qawl/arabic";
import { baseForm } from "./base-form.ts";
import type { FeatureConfig } from "./feature-config.ts";
import type { StatementInput } from "./statement-input.ts";
import { tokenAfter } from "./token-after.ts";

/** Form and base of every number. */
export const NUMBER = "<number>";

/** A word of a statement as the families see it. */
export interface Word extends Span {
  readonly form: string;
  /** The form without attached particles and the endings that change with grammar. */
  readonly base: string;
}

/** A statement laid out once for all families. */
export interface Context {
  readonly input: StatementInput;
  readonly config: FeatureConfig;
  /** Words of the content, in text order. */
  readonly words: readonly Word[];
  /** Punctuation, emoji and symbols of the content, in text order. */
  readonly signs: readonly Token[];
  /** Words of the phrase that introduces the source; empty where the article has none. */
  readonly sourceWords: readonly Word[];
}

/** Lays a statement out: one walk over the tokens of its parts. */
export function createContext(input: StatementInput, config: FeatureConfig): Context {
  const { document } = input;
  const content = input.content.flatMap(({ span }) => tokensIn(document, span));
  const named = input.source.introduction ?? input.source.span;
  const source = named === null ? [] : tokensIn(document, named);
  return {
    input,
    config,
    words: content.filter(isWord).map(toWord),
    signs: content.filter((token) => !isWord(token)),
    sourceWords: source.filter(isWord).map(toWord),
  };
}

function tokensIn({ tokens }: Document, { start, end }: Span): readonly Token[] {
  const first = tokenAfter(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return tokens.slice(first, last);
}

function isWord({ kind }: Token): boolean {
  return kind === "word" || kind === "number" || kind === "latin" || kind === "hashtag";
}

function toWord({ start, end, form, kind }: Token): Word {
  if (kind === "number") return { start, end, form: NUMBER, base: NUMBER };
  return { start, end, form, base: baseForm(form) };
}
