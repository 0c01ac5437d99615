// @qawl/arabic/snowball: the Snowball stemmer with protected words. Needs the optional peer @orama/stemmers.

export { createSnowballStemmer } from "../stems/create-snowball-stemmer.ts";
export type { Stemmer, StemmerOptions } from "../stems/create-stemmer.ts";
