import type { RegistryData } from "@qawl/actors";
import { fromBase64 } from "./from-base64.ts";
import { ACTORS, MODEL } from "./generated/embedded.ts";
import { createPack, type IraqPack } from "./pack.ts";

/** The pack for the question whether foreign forces should stay in Iraq, its files inside the module: for Node and the browser alike. */
export const iraqPack: IraqPack = createPack({
  registry: () => JSON.parse(new TextDecoder().decode(fromBase64(ACTORS))) as RegistryData,
  model: () => new Map(Object.entries(MODEL).map(([name, text]) => [name, fromBase64(text)])),
});
