// @qawl/arabic/stems: the light stemmer.

export { createStemmer, type Stemmer, type StemmerOptions } from "../stems/create-stemmer.ts";
export { stem } from "../stems/stem.ts";
