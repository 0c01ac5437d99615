import type { RegistryData } from "@qawl/actors";
import type { ModelFiles } from "@qawl/stance";

/** One question about one country: its labels, its actors, its model. Plain data; the engine knows none of it. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  /** What the stances are towards. */
  readonly target: string;
  readonly labels: { readonly faction: readonly string[]; readonly stance: readonly string[] };
  readonly registry: RegistryData;
  /** A model folder with the heads `faction` and `stance`. */
  readonly model: ModelFiles;
}
