import type { RegistryData } from "@qawl/actors";
import type { ModelFiles } from "@qawl/stance";
import { fromBase64 } from "./from-base64.ts";
import { ACTORS, MODEL } from "./generated/embedded.ts";
import { FACTIONS, STANCES } from "./labels.ts";

/** Everything the engine needs to know of one question; plain data. */
export interface IraqPack {
  readonly name: "iraq-foreign-forces";
  readonly version: string;
  /** What the stances are towards, in English. */
  readonly target: string;
  readonly labels: { readonly faction: readonly string[]; readonly stance: readonly string[] };
  readonly registry: RegistryData;
  readonly model: ModelFiles;
}

/** The pack for the question whether foreign forces should stay in Iraq. Files are unpacked when first read, then kept. */
export const iraqPack: IraqPack = {
  name: "iraq-foreign-forces",
  version: "0.1.0",
  target: "the presence of foreign (US-led coalition, NATO) forces in Iraq",
  labels: { faction: FACTIONS, stance: STANCES },
  get registry() {
    return once(
      "registry",
      () => JSON.parse(new TextDecoder().decode(fromBase64(ACTORS))) as RegistryData,
    );
  },
  get model() {
    return once(
      "model",
      () => new Map(Object.entries(MODEL).map(([name, text]) => [name, fromBase64(text)])),
    );
  },
};

const kept = new Map<string, unknown>();

function once<T>(name: string, make: () => T): T {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as T;
}
