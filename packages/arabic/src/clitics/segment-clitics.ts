import { toOriginal } from "../alignment/to-original.ts";
import {
  ARTICLE,
  ARTICLE_COST,
  CONJUNCTIONS,
  FUTURE,
  FUTURE_COST,
  MELTED,
  PREFIXED_PREPOSITIONS,
  PRESENT_PREFIXES,
  SUFFIX_PRONOUNS,
} from "../data/clitic-tables.ts";
import { normalize } from "../normalize/normalize.ts";
import { type NormalizedText, normalizeAligned } from "../normalize/normalize-aligned.ts";
import { ALEF_MAKSURA, TEH_MARBUTA } from "../unicode/letters.ts";
import type { CliticSegmentation, WordPart } from "./clitic.ts";
import type { Cut, Piece } from "./cut.ts";
import { isProtected } from "./is-protected.ts";
import { scoreOf, wholeScore } from "./score-cut.ts";

export interface SegmentOptions {
  /** Where the word begins in the text; the spans are counted from there. Default: 0. */
  readonly start?: number;
  /** Further words that are never split, in usual spelling: the names of a registry. */
  readonly protect?: ReadonlySet<string>;
  /** How many segmentations at most. Default: 5. */
  readonly limit?: number;
}

/** Longer words are not words of a language, and only the whole is answered. */
const LONGEST = 32;

/**
 * The ways to cut a word of a text into clitics and stem, the likeliest first: و ف, then ب ل ك or س, then ال, and a
 * pronoun at the end. A cut costs what its clitics cost (tables) and gains what its stem is worth (a list of words
 * by their frequency in news). The whole word is always among the answers. A protected name is never split: not
 * والي, وزير, بغداد, nor what `protect` holds; و before such a name is (وبغداد).
 */
export function segmentClitics(
  word: string,
  options: SegmentOptions = {},
): readonly CliticSegmentation[] {
  const normalized = normalizeAligned(word, { profile: "match" });
  const form = normalized.text;
  const light = normalize(word, { profile: "light" });
  const whole: Cut = { pieces: [{ form, role: "stem" }], cost: 0 };
  const splits = form.length >= 3 && form.length <= LONGEST && !isProtected(light, options.protect);
  const cuts = splits ? prefixCuts(form, light, options.protect) : [];
  const start = options.start ?? 0;
  return [
    { cut: whole, score: wholeScore(form, cuts) },
    ...cuts.map((cut) => ({ cut, score: scoreOf(cut) })),
  ]
    .sort((a, b) => b.score - a.score || b.cut.pieces.length - a.cut.pieces.length)
    .slice(0, options.limit ?? 5)
    .map(({ cut, score }) => ({ parts: partsOf(cut, normalized, start, word.length), score }));
}

function prefixCuts(
  form: string,
  light: string,
  protect: ReadonlySet<string> | undefined,
): readonly Cut[] {
  const cuts: Cut[] = [];
  const follow = (rest: string, pieces: readonly Piece[], cost: number): void => {
    if (rest.length < 2) return;
    if (pieces.length > 0) cuts.push({ pieces: [...pieces, { form: rest, role: "stem" }], cost });
    // A name behind a conjunction or preposition stays whole.
    if (pieces.length > 0 && isProtected(light.slice(light.length - rest.length), protect)) return;
    if (pieces.at(-1)?.role !== "article")
      cuts.push(...suffixCuts(rest, light.at(-1)!, pieces, cost));
  };
  const afterConjunction = (rest: string, pieces: readonly Piece[], cost: number): void => {
    follow(rest, pieces, cost);
    if (rest.startsWith(ARTICLE) && rest.length > 4) {
      follow(rest.slice(2), [...pieces, { form: ARTICLE, role: "article" }], cost + ARTICLE_COST);
    }
    if (rest[0] === FUTURE && rest.length > 3 && PRESENT_PREFIXES.includes(rest[1]!)) {
      follow(rest.slice(1), [...pieces, { form: FUTURE, role: "future" }], cost + FUTURE_COST);
    }
    const preposition = PREFIXED_PREPOSITIONS[rest[0]!];
    if (preposition === undefined || rest.length < 3) return;
    const taken: readonly Piece[] = [...pieces, { form: rest[0]!, role: "preposition" }];
    follow(rest.slice(1), taken, cost + preposition);
    const melted = rest.startsWith(MELTED) ? 2 : rest.startsWith(ARTICLE, 1) ? 3 : 0;
    if (melted > 0 && rest.length > melted + 1) {
      const article: Piece = { form: rest.slice(1, melted), role: "article" };
      follow(rest.slice(melted), [...taken, article], cost + preposition + ARTICLE_COST);
    }
  };
  afterConjunction(form, [], 0);
  const conjunction = CONJUNCTIONS[form[0]!];
  if (conjunction !== undefined) {
    afterConjunction(form.slice(1), [{ form: form[0]!, role: "conjunction" }], conjunction);
  }
  return cuts;
}

function suffixCuts(
  rest: string,
  lastLetter: string,
  pieces: readonly Piece[],
  cost: number,
): readonly Cut[] {
  const cuts: Cut[] = [];
  // As written, ة and ى are no pronouns.
  if (lastLetter === TEH_MARBUTA || lastLetter === ALEF_MAKSURA) return cuts;
  for (const [pronoun, more] of SUFFIX_PRONOUNS) {
    const stem = rest.slice(0, -pronoun.length);
    if (stem.length < 2 || !rest.endsWith(pronoun)) continue;
    const parts: readonly Piece[] = [
      ...pieces,
      { form: stem, role: "stem" },
      { form: pronoun, role: "pronoun" },
    ];
    cuts.push({ pieces: parts, cost: cost + more });
  }
  return cuts;
}

function partsOf(
  { pieces }: Cut,
  { alignment }: NormalizedText,
  start: number,
  length: number,
): readonly WordPart[] {
  const parts: WordPart[] = [];
  let at = 0;
  let from = 0;
  pieces.forEach(({ form, role }, index) => {
    at += form.length;
    // Marks and tatweel stay with the letter before them.
    const last = index === pieces.length - 1;
    const to = last
      ? length
      : Math.max(from, toOriginal(alignment, { from: at, to: at }, "expand").end);
    parts.push({ start: start + from, end: start + to, form, role });
    from = to;
  });
  return parts;
}
