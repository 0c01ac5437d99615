import fc from "fast-check";

const WORDS =
  "قال أكد وأضاف الوزير القوات التحالف العراق بغداد أن على من وجود د. ا.ف.ب 1,500 ٢٥٪ لن".split(
    " ",
  );
const BETWEEN = [" ", " ", " ", " ", "، ", ". ", ": «", "» ", ' "', '" ', "؟ ", "\n", "... ", "؛ "];

/** Text with the words, stops and quotation marks of news, in no order at all. */
export function newsLike(maxWords = 30): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BETWEEN)), {
      maxLength: maxWords,
    })
    .map((pairs) => pairs.map(([word, between]) => word + between).join(""));
}
