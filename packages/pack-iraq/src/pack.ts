import type { RegistryData } from "@qawl/actors";
import type { ModelFiles } from "@qawl/stance";
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

/** Where the pack's files come from. */
interface PackSource {
  readonly registry: () => RegistryData;
  readonly model: () => ModelFiles;
}

/** The pack over its files, which are unpacked when first read, then kept. */
export function createPack(source: PackSource): IraqPack {
  let registry: RegistryData | undefined;
  let model: ModelFiles | undefined;
  return {
    name: "iraq-foreign-forces",
    version: "0.1.0",
    target: "the presence of foreign (US-led coalition, NATO) forces in Iraq",
    labels: { faction: FACTIONS, stance: STANCES },
    get registry() {
      registry ??= source.registry();
      return registry;
    },
    get model() {
      model ??= source.model();
      return model;
    },
  };
}
