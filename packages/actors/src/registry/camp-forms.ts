const PREPOSITIONS: ReadonlySet<string> = new Set(["في", "من", "عن", "لدى", "إلى"]);

/** A camp's phrase as given and, where no word of it is definite, with the article: `محلل سياسي` and `المحلل السياسي`. */
export function campForms(phrase: string): readonly string[] {
  const words = phrase.split(" ");
  const takesArticle = words.every((word) => !word.startsWith("ال") && !PREPOSITIONS.has(word));
  return takesArticle ? [phrase, words.map((word) => `ال${word}`).join(" ")] : [phrase];
}
