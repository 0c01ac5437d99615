import { joinNames } from "./join-names.ts";

/**
 * The ways in which writers join and part the same name, as lists of normalised words: `عبد المهدي` and `عبدالمهدي`,
 * `نصر الله` and `نصرالله`, `أبو مهدي` and `أبي مهدي`. The list as given comes first.
 */
export function nameVariants(words: readonly string[]): readonly (readonly string[])[] {
  const variants: (readonly string[])[] = [words];
  if (words.some(isPart)) {
    const joined = joinNames(words);
    if (joined.length < words.length) variants.push(joined);
    const parted = words.flatMap((word) => (isJoined(word) ? ["عبد", word.slice(3)] : word));
    if (parted.length > words.length) variants.push(parted);
  }
  if (words[0] === "ابو" && words.length > 1) {
    for (const form of ["ابي", "ابا"]) variants.push([form, ...words.slice(1)]);
  }
  return isSpokesman(words) ? variants.flatMap(spokesmen) : variants;
}

/** The first words of all variants, each once. */
export function firstVariants(words: readonly string[]): readonly string[] {
  if (isSpokesman(words)) return SPOKESMEN;
  return words.length === 0 ? [] : [...new Set(nameVariants(words).map(([first]) => first!))];
}

function isPart(word: string): boolean {
  return word === "عبد" || word === "الله" || isJoined(word);
}

function isJoined(word: string): boolean {
  return word.startsWith("عبدال") && word.length > 6;
}

const SPOKESMEN = ["المتحدث", "الناطق", "المتحدثه", "الناطقه", "متحدث", "ناطق", "متحدثه", "ناطقه"];
const ADJECTIVES = [[], ["الرسمي"], ["الرسميه"], ["العسكري"]];

function isSpokesman([first, second]: readonly string[]): boolean {
  return first !== undefined && second === "باسم" && SPOKESMEN.includes(first);
}

/** "المتحدث باسم X" has many forms that mean the same office. */
function spokesmen(words: readonly string[]): readonly (readonly string[])[] {
  if (!isSpokesman(words)) return [words];
  const rest = words.slice(1);
  return SPOKESMEN.flatMap((noun) =>
    ADJECTIVES.map((adjectives) => [noun, ...adjectives, ...rest]),
  );
}
