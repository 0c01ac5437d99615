const PREPOSITIONS: ReadonlySet<string> = new Set(["في", "من", "عن", "لدى", "إلى"]);

/** Words that keep their form in the accusative, or show it otherwise. */
const UNCHANGED = /(?:ة|ات|ون|ين|اء|ى|ان|ا)$/;

/**
 * A camp's phrase as given and, where no word of it is definite, with the article and in the accusative: `محلل سياسي`, `المحلل السياسي`,
 * `محللا سياسيا`.
 */
export function campForms(phrase: string): readonly string[] {
  const words = phrase.split(" ");
  const takesArticle = words.every((word) => !word.startsWith("ال") && !PREPOSITIONS.has(word));
  if (!takesArticle) return [phrase];
  const forms = [phrase, words.map((word) => `ال${word}`).join(" ")];
  return words.some((word) => UNCHANGED.test(word))
    ? forms
    : [...forms, words.map((word) => `${word}ا`).join(" ")];
}
