// For programs under Node that start often.
export { FACTIONS, STANCES } from "../labels.ts";
export type { IraqPack } from "../pack.ts";
export { iraqPack } from "./iraq-pack.ts";
export { readEnglishNames } from "./read-english-names.ts";
