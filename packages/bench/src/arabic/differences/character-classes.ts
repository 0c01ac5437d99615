/** A class of characters on which normalisers disagree; docs/differences.md of @qawl/arabic explains each. */
export interface CharacterClass {
  readonly name: string;
  readonly holds: (point: number) => boolean;
}

const within =
  (...ranges: readonly (readonly [number, number])[]) =>
  (point: number): boolean =>
    ranges.some(([first, last]) => point >= first && point <= last);
const mark = (point: number): boolean => /\p{M}/u.test(String.fromCodePoint(point));

/** In this order; the first that holds a character is its class. */
export const CHARACTER_CLASSES: readonly CharacterClass[] = [
  { name: "usual marks (U+064B..0652)", holds: within([0x64b, 0x652]) },
  { name: "maddah and hamza as marks (U+0653..0655)", holds: within([0x653, 0x655]) },
  { name: "dagger alefs (U+0656, U+0670)", holds: within([0x656, 0x656], [0x670, 0x670]) },
  { name: "other Arabic marks", holds: mark },
  { name: "alef forms (U+0622, U+0623, U+0625)", holds: within([0x622, 0x623], [0x625, 0x625]) },
  { name: "rare alefs (U+0671..0675)", holds: within([0x671, 0x675]) },
  {
    name: "hamza on waw and yeh, standing hamza",
    holds: within([0x621, 0x621], [0x624, 0x624], [0x626, 0x626]),
  },
  { name: "teh marbuta (U+0629)", holds: within([0x629, 0x629]) },
  { name: "alef maksura (U+0649)", holds: within([0x649, 0x649]) },
  { name: "tatweel (U+0640)", holds: within([0x640, 0x640]) },
  { name: "invisible characters", holds: (point) => /\p{Cf}/u.test(String.fromCodePoint(point)) },
  { name: "digits and their separators", holds: within([0x660, 0x66c], [0x6f0, 0x6f9]) },
  { name: "presentation forms", holds: within([0xfb50, 0xfdff], [0xfe70, 0xfefc]) },
  {
    name: "letters of other languages",
    holds: (point) => /\p{L}/u.test(String.fromCodePoint(point)),
  },
  { name: "signs and punctuation", holds: () => true },
];

/** Every assigned character of the Arabic blocks, and the invisible ones of general punctuation. */
export function arabicCharacters(): readonly string[] {
  const blocks = [
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x870, 0x8ff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfeff],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2069],
  ] as const;
  return blocks
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((point) => String.fromCodePoint(point))
    .filter((character) => /\P{Cn}/u.test(character));
}
