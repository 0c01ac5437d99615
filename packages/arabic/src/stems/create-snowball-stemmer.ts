import { stemmer } from "@orama/stemmers/arabic";
import type { Stemmer, StemmerOptions } from "./create-stemmer.ts";
import { protectedForms } from "./protected-forms.ts";

/**
 * The Snowball stemmer for Arabic (from the optional peer `@orama/stemmers`) with the same protected words as the
 * light one: by itself it makes عل of علي and زراء of وزراء.
 */
export function createSnowballStemmer(options: StemmerOptions = {}): Stemmer {
  const kept = protectedForms(options.protect);
  return (form) => (kept.has(form) ? form : stemmer(form));
}
