export { iraqPack } from "./iraq-pack.ts";
export { FACTIONS, STANCES } from "./labels.ts";
export type { IraqPack } from "./pack.ts";
