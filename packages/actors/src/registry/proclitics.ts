/** What stands before a name in the same token: nothing, a conjunction, or a preposition that makes it a complement. */
export type Proclitic = "none" | "conjunction" | "preposition";

const CONJUNCTIONS = ["", "و", "ف"];
const PREPOSITIONS = ["ب", "ل", "ك"];

/**
 * The forms in which the first word of a name can stand: with و or ف, with ب, ل or ك, with both, and with the
 * article written into لل.
 */
export function withProclitics(word: string): readonly (readonly [string, Proclitic])[] {
  const forms: (readonly [string, Proclitic])[] = [];
  for (const conjunction of CONJUNCTIONS) {
    forms.push([conjunction + word, conjunction === "" ? "none" : "conjunction"]);
    for (const preposition of PREPOSITIONS) {
      const definite = preposition === "ل" && word.startsWith("ال");
      const rest = definite ? `ل${word.slice(2)}` : word;
      forms.push([conjunction + preposition + rest, "preposition"]);
    }
  }
  return forms;
}
