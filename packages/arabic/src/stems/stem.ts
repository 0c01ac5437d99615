import { createStemmer, type Stemmer } from "./create-stemmer.ts";

let light: Stemmer | null = null;

/** The light stem of the form of a token, with the built-in protected words; see {@link createStemmer}. */
export function stem(form: string): string {
  light ??= createStemmer();
  return light(form);
}
