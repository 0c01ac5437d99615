import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldArticle, Shares } from "@qawl/corpus";
import { DATASET } from "../read-dataset.ts";
import { type PressFigures, readPress } from "./read-press.ts";
import { percent, type Section } from "./section.ts";

/** Figures of real news, kept by `pnpm dataset:real-statistics`. */
export const REAL_STATISTICS: string = join(DATASET, "real-statistics.json");

const LEMMAS = 25;
/** How far the share of repeated frames may lie above that of real news. */
const FRAMES = 0.01;

/** The corpus beside real news, both read by the same extractor. */
export function pressSection(articles: readonly GoldArticle[]): Section {
  const own = readPress(articles.map(({ text }) => text));
  const real = existsSync(REAL_STATISTICS)
    ? (JSON.parse(readFileSync(REAL_STATISTICS, "utf8")) as PressFigures & { source: string })
    : null;
  const missing =
    real === null
      ? [`no figures of real news at ${REAL_STATISTICS}; pnpm dataset:real-statistics makes them`]
      : [`real: ${real.source}`];
  return {
    title: `The corpus beside real news, as the extractor reads both (own | real)`,
    lines: [...missing, ...compare(own, real)],
    faults:
      real !== null && own.skeletons.keeping3 > real.skeletons.keeping3 + FRAMES
        ? [
            `sentence frames are repeated in ${percent(own.skeletons.keeping3)} of the sentences, in real news in ${percent(real.skeletons.keeping3)}`,
          ]
        : [],
  };
}

function compare(own: PressFigures, real: PressFigures | null): readonly string[] {
  const number = (name: string, of: (figures: PressFigures) => number): string =>
    `${cell(of(own).toFixed(1))} | ${cell(real === null ? "-" : of(real).toFixed(1))}  ${name}`;
  const share = (name: string, of: (figures: PressFigures) => number): string =>
    `${cell(percent(of(own)))} | ${cell(real === null ? "-" : percent(of(real)))}  ${name}`;
  const table = (title: string, of: (figures: PressFigures) => Shares): readonly string[] =>
    Object.keys({ ...of(own), ...(real === null ? {} : of(real)) }).map((name) =>
      share(`${title} ${name}`, (figures) => of(figures)[name] ?? 0),
    );
  return [
    number("articles", ({ press }) => press.articles),
    number("words an article", ({ press }) => press.wordsPerArticle),
    number("words a sentence, mean", ({ press }) => press.wordsPerSentence.mean),
    number("words a sentence, median", ({ press }) => press.wordsPerSentence.median),
    number("statements in 100 words", ({ press }) => press.statementsPer100Words),
    ...table("form", ({ press }) => press.form),
    ...table("source", ({ press }) => press.source),
    ...table("articles with", ({ press }) => press.quotationMarks),
    number("quotations in 1,000 words", ({ press }) => press.per1000Words.quotations),
    number("digits in 1,000 words", ({ press }) => press.per1000Words.digits),
    number("vowel marks in 1,000 words", ({ press }) => press.per1000Words.vowelMarks),
    number("tatweel in 1,000 words", ({ press }) => press.per1000Words.tatweel),
    ...table("spelling:", ({ press }) => press.spelling),
    share(
      "frames repeated, sentences of two words kept and more",
      ({ skeletons }) => skeletons.keeping2,
    ),
    share(
      "frames repeated, sentences of three words kept and more",
      ({ skeletons }) => skeletons.keeping3,
    ),
    ...lemmas(own, real).map((lemma) => share(lemma, ({ press }) => press.lemma[lemma] ?? 0)),
  ];
}

/** The cue lemmas of both by rank in real news, then those of the corpus alone. */
function lemmas(own: PressFigures, real: PressFigures | null): readonly string[] {
  const first = (figures: PressFigures | null): readonly string[] =>
    figures === null ? [] : Object.keys(figures.press.lemma).slice(0, LEMMAS);
  return [...new Set([...first(real), ...first(own)])];
}

function cell(figure: string): string {
  return figure.padStart(9);
}
