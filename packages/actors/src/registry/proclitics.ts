/** What stands before a name in the same token: nothing, a conjunction, or a preposition that makes it a complement. */
export type Proclitic = "none" | "conjunction" | "preposition";

const CONJUNCTIONS = "وف";
const PREPOSITIONS = "بلك";

/**
 * The words that a form can be with و or ف, with ب, ل or ك, or with both before it, the longest first; behind ل the article is written into
 * لل: `وللجيش` is `للجيش` and `الجيش`.
 */
export function withoutProclitics(form: string): readonly (readonly [string, Proclitic])[] {
  const words: (readonly [string, Proclitic])[] = [[form, "none"]];
  addComplement(words, form);
  if (CONJUNCTIONS.includes(form[0]!)) {
    const rest = form.slice(1);
    words.push([rest, "conjunction"]);
    addComplement(words, rest);
  }
  return words;
}

function addComplement(words: (readonly [string, Proclitic])[], form: string): void {
  if (form === "" || !PREPOSITIONS.includes(form[0]!)) return;
  const rest = form.slice(1);
  if (form[0] !== "ل") words.push([rest, "preposition"]);
  else {
    if (rest[0] === "ل") words.push([`ا${rest}`, "preposition"]);
    if (!rest.startsWith("ال")) words.push([rest, "preposition"]);
  }
}
