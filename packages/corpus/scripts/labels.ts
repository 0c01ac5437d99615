// The closed lists are the pack's; read from the source file, because the pack itself needs a trained model to load.
export { FACTIONS, STANCES } from "../../pack-iraq/src/labels.ts";
