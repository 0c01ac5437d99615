import type { Document } from "@qawl/arabic";
import { SPELLING_CHOICES } from "./spelling-choices.ts";

/** What a reader of statements found in one article; forms, source forms and cues as the extractor names them. */
export interface ReadArticle {
  readonly document: Document;
  readonly statements: readonly {
    readonly form: string;
    readonly source: { readonly kind: string };
    readonly cue: { readonly lemma: string };
  }[];
}

/** How a body of news writes and reports: the columns in which a corpus is laid beside the press. Plain data. */
export interface PressStatistics {
  readonly articles: number;
  readonly words: number;
  readonly wordsPerArticle: number;
  readonly wordsPerSentence: { readonly mean: number; readonly median: number };
  readonly statementsPer100Words: number;
  /** Shares of the statements. */
  readonly form: Shares;
  readonly source: Shares;
  /** Shares of the statements, by rank; at most 200. */
  readonly lemma: Shares;
  /** Shares of the articles that hold at least one pair of the marks, or none of any kind. */
  readonly quotationMarks: Shares;
  /** For each choice of spelling, the share of the other way. */
  readonly spelling: Readonly<Record<string, number>>;
  /** Per 1,000 words. */
  readonly per1000Words: {
    readonly digits: number;
    readonly vowelMarks: number;
    readonly tatweel: number;
    readonly quotations: number;
  };
}

export type Shares = Readonly<Record<string, number>>;

const QUOTATION_MARKS: Readonly<Record<string, RegExp>> = {
  "« »": /[«»]/u,
  "“ ”": /[“”„]/u,
  '" "': /"/u,
};
const LEMMAS = 200;

/** Measures a body of news. Linear in its words. Shares are rounded to four places, so that the figures can be kept and compared. */
export function measurePress(articles: readonly ReadArticle[]): PressStatistics {
  const texts = articles.map(({ document }) => document.text);
  const sentences = articles.flatMap(({ document }) => sentenceLengths(document));
  const words = sentences.reduce((sum, length) => sum + length, 0);
  const statements = articles.flatMap((article) => article.statements);
  const per1000 = (pattern: RegExp): number =>
    round((1000 * countIn(texts, pattern)) / Math.max(1, words));
  return {
    articles: articles.length,
    words,
    wordsPerArticle: round(words / Math.max(1, articles.length)),
    wordsPerSentence: {
      mean: round(words / Math.max(1, sentences.length)),
      median: median(sentences),
    },
    statementsPer100Words: round((100 * statements.length) / Math.max(1, words)),
    form: sharesOf(statements.map(({ form }) => form)),
    source: sharesOf(statements.map(({ source }) => source.kind)),
    lemma: Object.fromEntries(
      Object.entries(sharesOf(statements.map(({ cue }) => cue.lemma || "-"))).slice(0, LEMMAS),
    ),
    quotationMarks: quotationMarkShares(texts),
    spelling: Object.fromEntries(
      SPELLING_CHOICES.map(({ name, usual, other }) => {
        const [a, b] = [countIn(texts, usual), countIn(texts, other)];
        return [name, round(a + b === 0 ? 0 : b / (a + b))];
      }),
    ),
    per1000Words: {
      digits: per1000(/[0-9\u0660-\u0669]/gu),
      vowelMarks: per1000(/[\u064B-\u0652]/gu),
      tatweel: per1000(/\u0640/gu),
      quotations: round(
        (1000 * articles.reduce((sum, { document }) => sum + quotations(document), 0)) /
          Math.max(1, words),
      ),
    },
  };
}

function sentenceLengths({ sentences, tokens }: Document): readonly number[] {
  return sentences
    .map(
      ({ firstToken, endToken }) =>
        tokens
          .slice(firstToken, endToken)
          .filter(({ kind }) => kind === "word" || kind === "number" || kind === "latin").length,
    )
    .filter((length) => length > 0);
}

function quotations({ tokens }: Document): number {
  return tokens.filter(({ kind }) => kind === "open-quote").length;
}

function quotationMarkShares(texts: readonly string[]): Shares {
  const share = (has: (text: string) => boolean): number =>
    round(texts.filter(has).length / Math.max(1, texts.length));
  const kinds = Object.entries(QUOTATION_MARKS);
  return {
    ...Object.fromEntries(kinds.map(([name, mark]) => [name, share((text) => mark.test(text))])),
    none: share((text) => kinds.every(([, mark]) => !mark.test(text))),
    mixed: share((text) => kinds.filter(([, mark]) => mark.test(text)).length > 1),
  };
}

function sharesOf(values: readonly string[]): Shares {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([value, count]) => [value, round(count / values.length)]),
  );
}

function countIn(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
