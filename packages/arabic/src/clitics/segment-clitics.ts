import { toOriginal } from "../alignment/to-original.ts";
import {
  ARTICLE,
  ARTICLE_COST,
  CONJUNCTIONS,
  FUTURE,
  FUTURE_COST,
  PREFIXED_PREPOSITIONS,
  PRESENT_PREFIXES,
  SUFFIX_PRONOUNS,
} from "../data/clitic-tables.ts";
import { normalize } from "../normalize/normalize.ts";
import { type NormalizedText, normalizeAligned } from "../normalize/normalize-aligned.ts";
import { ALEF_MAKSURA, TEH_MARBUTA } from "../unicode/letters.ts";
import type { CliticRole, CliticSegmentation, WordPart } from "./clitic.ts";
import { isProtected } from "./is-protected.ts";
import { frequencyOf } from "./word-list.ts";

export interface SegmentOptions {
  /** Where the word begins in the text; the spans are counted from there. Default: 0. */
  readonly start?: number;
  /** Further words that are never split, in usual spelling: the names of a registry. */
  readonly protect?: ReadonlySet<string>;
  /** How many segmentations at most. Default: 5. */
  readonly limit?: number;
}

interface Piece {
  readonly form: string;
  readonly role: CliticRole;
}
interface Cut {
  readonly pieces: readonly Piece[];
  readonly cost: number;
}

/** A stem at most this much rarer (in powers of two) than the word explains it. */
const EXPLAINED = 3;
/** The other pronouns are too like endings of stems (عراقي). */
const CERTAIN_PRONOUNS = new Set(["ها", "هم", "هما", "ه"]);
/** Stems of two letters that are words. */
const FUNCTION_STEMS = new Set("ان من في لا لم لن هو هي قد ما كل اي عن لو هل".split(" "));

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
    .sort((a, b) => b.score - a.score || a.cut.pieces.length - b.cut.pieces.length)
    .slice(0, options.limit ?? 5)
    .map(({ cut, score }) => ({ parts: partsOf(cut, normalized, start, word.length), score }));
}

/**
 * What the word is worth unsplit. A word that is frequent only because its stem is (وقالت beside قالت) is worth less
 * than its cut; one whose rest is rare or no word (وزير, بيان) keeps its own frequency.
 */
function wholeScore(form: string, cuts: readonly Cut[]): number {
  const own = scoreOf({ pieces: [{ form, role: "stem" }], cost: 0 });
  const known = frequencyOf(form);
  let score = own;
  for (const cut of cuts) {
    const stem = cut.pieces.find(({ role }) => role === "stem")!.form;
    const last = cut.pieces.at(-1)!;
    if (last.role === "pronoun" && !CERTAIN_PRONOUNS.has(last.form)) continue;
    const common = stem.length >= 3 || FUNCTION_STEMS.has(stem);
    const prefixed = cut.pieces.some(({ role }) => role === "preposition");
    const margin = prefixed && stem.length === 3 ? 0 : EXPLAINED;
    if (common && stemFrequency(cut) >= known - margin) score = Math.min(score, scoreOf(cut) - 0.5);
  }
  return score;
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
    const melted = rest.startsWith("لل") ? 2 : rest.startsWith(ARTICLE, 1) ? 3 : 0;
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

/** How often a stem comes, also with the article; before a pronoun ت may stand for ة, and ا for ى. */
function stemFrequency({ pieces }: Cut): number {
  const { form } = pieces.find(({ role }) => role === "stem")!;
  // ال before three letters is as often the beginning of another word (القاء).
  const variants = [frequencyOf(form), form.length > 3 ? frequencyOf(ARTICLE + form) : 0];
  if (pieces.at(-1)!.role === "pronoun") {
    const bare = form.slice(0, -1);
    if (form.endsWith("ت"))
      variants.push(frequencyOf(`${bare}ه`), frequencyOf(`${ARTICLE}${bare}ه`));
    if (form.endsWith("ا")) variants.push(frequencyOf(`${bare}ي`));
  }
  return Math.max(...variants);
}

function scoreOf(cut: Cut): number {
  const { pieces, cost } = cut;
  const known = stemFrequency(cut);
  // A whole word that begins with ال holds an article all the same.
  const article = pieces.length === 1 && pieces[0]!.form.startsWith(ARTICLE) ? 2 : 0;
  return known === 0 ? -cost - 6 - 0.5 * pieces.length : known - cost - article;
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
