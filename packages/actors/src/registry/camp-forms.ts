const PREPOSITIONS: ReadonlySet<string> = new Set(["في", "من", "عن", "لدى", "إلى"]);

/** Words that keep their form in the accusative, or show it otherwise. */
const UNCHANGED = /(?:ة|ات|ون|ين|اء|ى|ان|ا)$/;

/** The ending of a plural of men, and words of one thing that end like it. */
const PLURAL = /^(?!(?:ال)?(?:مدون|قانون|مكون|شؤون|زبون|عيون|سجون|ديون)$)(\S{2,})ون$/;

/**
 * A camp's phrase as given and, where no word of it is definite, with the article and in the accusative: `محلل سياسي`, `المحلل السياسي`,
 * `محللا سياسيا`; of a plural the form that stands behind a preposition or noun as well: `باحثون`, `باحثين`.
 */
export function campForms(phrase: string): readonly string[] {
  const words = phrase.split(" ");
  const takesArticle = words.every((word) => !word.startsWith("ال") && !PREPOSITIONS.has(word));
  const forms = takesArticle ? [words, words.map((word) => `ال${word}`)] : [words];
  if (takesArticle && !words.some((word) => UNCHANGED.test(word)))
    forms.push(words.map((word) => `${word}ا`));
  if (words.some((word) => PLURAL.test(word)))
    for (const form of [...forms]) forms.push(form.map((word) => word.replace(PLURAL, "$1ين")));
  return forms.map((form) => form.join(" "));
}
