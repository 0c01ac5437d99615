import { joinNames } from "./join-names.ts";

/**
 * The ways in which writers join and part the same name, as lists of normalised words: `عبد المهدي` and `عبدالمهدي`,
 * `نصر الله` and `نصرالله`, `أبو مهدي` and `أبي مهدي`. The list as given comes first.
 */
export function nameVariants(words: readonly string[]): readonly (readonly string[])[] {
  const variants: (readonly string[])[] = [words];
  const joined = joinNames(words);
  if (joined.length < words.length) variants.push(joined);
  const parted = words.flatMap((word) =>
    word.startsWith("عبدال") && word.length > 6 ? ["عبد", word.slice(3)] : word,
  );
  if (parted.length > words.length) variants.push(parted);
  for (const form of ["ابي", "ابا"]) {
    if (words[0] === "ابو" && words.length > 1) variants.push([form, ...words.slice(1)]);
  }
  return variants.flatMap(spokesmen);
}

const SPOKESMEN = ["المتحدث", "الناطق", "المتحدثه", "الناطقه", "متحدث", "ناطق", "متحدثه", "ناطقه"];
const ADJECTIVES = [[], ["الرسمي"], ["الرسميه"], ["العسكري"]];

/** "المتحدث باسم X" has many forms that mean the same office. */
function spokesmen(words: readonly string[]): readonly (readonly string[])[] {
  const [first, second, ...rest] = words;
  if (first === undefined || second !== "باسم" || !SPOKESMEN.includes(first)) return [words];
  return SPOKESMEN.flatMap((noun) =>
    ADJECTIVES.map((adjectives) => [noun, ...adjectives, second, ...rest]),
  );
}
