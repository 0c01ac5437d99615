import type { Document, Span, Token } from "@qawl/arabic";
import { baseForm } from "./base-form.ts";
import { documentBases } from "./document-bases.ts";
import type { FeatureConfig } from "./feature-config.ts";
import { findMentions, type Mention } from "./find-mentions.ts";
import type { StatementInput } from "./statement-input.ts";
import { type Stretch, toStretch } from "./stretch.ts";

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
  /** The ideas that the words stand for, in text order; none where the configuration has none. */
  readonly mentions: readonly Mention[];
  /** Punctuation, emoji and symbols of the content, in text order. */
  readonly signs: readonly Token[];
  /** Words of the phrase that introduces the source; empty where the article has none. */
  readonly sourceWords: readonly Word[];
  /** From the first to the last token of the content. */
  readonly stretch: Stretch;
  /** The tokens of the source phrase; empty where the source is understood. */
  readonly speaker: Stretch;
}

/** Lays a statement out: one walk over the tokens of its parts. */
export function createContext(input: StatementInput, config: FeatureConfig): Context {
  const { document, content, source } = input;
  const words: Word[] = [];
  const signs: Token[] = [];
  for (const { span } of content) layOut(document, span, words, signs);
  const sourceWords: Word[] = [];
  const named = source.introduction ?? source.span;
  if (named !== null) layOut(document, named, sourceWords, []);
  const [start, end] = [content[0]?.span.start ?? 0, content.at(-1)?.span.end ?? 0];
  return {
    input,
    config,
    words,
    mentions: config.concepts === undefined ? [] : findMentions(words, config.concepts),
    signs,
    sourceWords,
    stretch: toStretch({ start, end }, document.tokens),
    speaker: source.span === null ? { from: 0, to: 0 } : toStretch(source.span, document.tokens),
  };
}

/** Parts the tokens of a span into words and signs. */
function layOut(document: Document, span: Span, words: Word[], signs: Token[]): void {
  const { tokens } = document;
  const bases = documentBases(document);
  const { from, to } = toStretch(span, tokens);
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    const { start, end, form, kind } = token;
    if (kind === "number") words.push({ start, end, form: NUMBER, base: NUMBER });
    else if (kind === "word" || kind === "hashtag" || kind === "latin") {
      words.push({ start, end, form, base: bases[index] ?? baseForm(form) });
    } else signs.push(token);
  }
}
