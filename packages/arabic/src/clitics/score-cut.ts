import { ARTICLE, MELTED } from "../data/clitic-tables.ts";
import type { Cut } from "./cut.ts";
import { frequencyOf } from "./word-list.ts";

/** A stem at most this much rarer (in powers of two) than the word explains it. */
const EXPLAINED = 3;
/** The other pronouns are too like endings of stems (عراقي). */
const CERTAIN_PRONOUNS = new Set(["ها", "هم", "هما", "ه"]);
/** Stems of two letters that are words. */
const FUNCTION_STEMS = new Set("ان من في لا لم لن هو هي قد ما كل اي عن لو هل".split(" "));

/** In powers of two: more than cutting an article off costs. */
const HIDDEN_ARTICLE_COST = 2;
const HIDDEN_MELTED_COST = 6;

/**
 * What the word is worth unsplit. A word that is frequent only because its stem is (وقالت beside قالت) is worth less
 * than its cut; one whose rest is rare or no word (وزير, بيان) keeps its own frequency.
 */
export function wholeScore(form: string, cuts: readonly Cut[]): number {
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

/** How often a stem comes, also with the article; before a pronoun ت may stand for ة, and ا for ى. */
function stemFrequency({ pieces }: Cut): number {
  const { form } = pieces.find(({ role }) => role === "stem")!;
  const variants = [frequencyOf(form), isNounBehindArticle(form) ? frequencyOf(ARTICLE + form) : 0];
  // A verb of the present is known by its neighbour: ستنسحب from ينسحب.
  if (form.length >= 5 && pieces.some(({ role }) => role === "future")) {
    variants.push(frequencyOf(`ي${form.slice(1)}`), frequencyOf(`ت${form.slice(1)}`));
  }
  if (pieces.at(-1)!.role === "pronoun") {
    const bare = form.slice(0, -1);
    if (form.endsWith("ت"))
      variants.push(frequencyOf(`${bare}ه`), frequencyOf(`${ARTICLE}${bare}ه`));
    if (form.endsWith("ا")) variants.push(frequencyOf(`${bare}ي`));
  }
  return Math.max(...variants);
}

/** Whether ال before the form is the article: not in القاء (three letters are too few to tell) nor in التزام. */
function isNounBehindArticle(form: string): boolean {
  return form.length > 3 && (frequencyOf(form) > 0 || frequencyOf(MELTED + form) > 0);
}

/** What a cut is worth: the frequency of its stem less the cost of its clitics. */
export function scoreOf(cut: Cut): number {
  const { pieces, cost } = cut;
  const known = stemFrequency(cut);
  if (known === 0) return -cost - 6 - 0.5 * pieces.length;
  return known - cost - hiddenArticleCost(cut);
}

/** A stem that holds what looks like an article that was not cut off: الحكومه, للحكومه. */
function hiddenArticleCost({ pieces }: Cut): number {
  const { form } = pieces.find(({ role }) => role === "stem")!;
  if (form.length <= 3) return 0;
  return form.startsWith(ARTICLE)
    ? HIDDEN_ARTICLE_COST
    : form.startsWith(MELTED)
      ? HIDDEN_MELTED_COST
      : 0;
}
