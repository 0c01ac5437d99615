export { type IraqPack, iraqPack } from "./iraq-pack.ts";
export { FACTIONS, STANCES } from "./labels.ts";
