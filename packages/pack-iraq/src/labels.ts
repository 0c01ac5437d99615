/** Camps for which a source speaks; the dataset's card says what each holds. */
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

/** Towards the presence of foreign forces, read from the content alone. */
export const STANCES: readonly string[] = ["support", "oppose", "neutral", "unrelated"];
