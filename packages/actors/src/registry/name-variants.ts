/**
 * The ways in which writers join and part the same name, as lists of normalised words: `عبد المهدي` and `عبدالمهدي`,
 * `نصر الله` and `نصرالله`, `أبو مهدي` and `أبي مهدي`. The list as given comes first.
 */
export function nameVariants(words: readonly string[]): readonly (readonly string[])[] {
  const variants: (readonly string[])[] = [words];
  const joined = joinWords(words);
  if (joined.length < words.length) variants.push(joined);
  const parted = words.flatMap((word) =>
    word.startsWith("عبدال") && word.length > 6 ? ["عبد", word.slice(3)] : word,
  );
  if (parted.length > words.length) variants.push(parted);
  for (const form of ["ابي", "ابا"]) {
    if (words[0] === "ابو" && words.length > 1) variants.push([form, ...words.slice(1)]);
  }
  return variants;
}

function joinWords(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      (before === "عبد" || (word === "الله" && before !== "حزب" && before !== "ايه"))
    ) {
      joined[joined.length - 1] = before + word;
    } else joined.push(word);
  }
  return joined;
}
