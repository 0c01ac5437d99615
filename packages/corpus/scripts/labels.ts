/** The labels of the Iraq corpus, as its card lists them. */
export const FACTIONS: readonly string[] = [
  "government",
  "parliament",
  "coordination-framework",
  "armed-factions",
  "sadrist",
  "sunni-blocs",
  "kurdish",
  "civil",
  "religious-authority",
  "foreign-forces",
  "iran",
  "international",
  "unnamed",
];
export const STANCES: readonly string[] = ["support", "oppose", "neutral", "unrelated"];
