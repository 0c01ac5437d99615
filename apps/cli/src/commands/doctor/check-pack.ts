import { QawlError } from "@qawl/arabic/errors";
import { iraqPack } from "@qawl/pack-iraq/node";
import { loadModel } from "@qawl/stance";
import { createAnalyser } from "qawl";
import type { Check } from "./run.ts";

/** The pack and its model: versions, the hash of every file, and one sentence read. */
export async function checkPack(): Promise<readonly Check[]> {
  const { name, version, registry, labels } = iraqPack;
  const pack: Check = {
    name: "pack",
    state: "ok",
    found: `${name} ${version}: ${registry.actors.length} actors, ${labels.faction.length} factions, ${labels.stance.length} stances`,
  };
  try {
    const { manifest, heads } = await loadModel(iraqPack.model);
    const hashes = Object.keys(manifest.files).length;
    const features = heads.map((head) => `${head.name} ${head.vectorizer.names.length} features`);
    const analyse = await createAnalyser(iraqPack);
    const { statements } = analyse("قال الوزير: «القوات باقية في البلاد».");
    return [
      pack,
      {
        name: "model",
        state: "ok",
        found: `${manifest.name} ${manifest.version}, seed ${manifest.seed}; ${features.join(", ")}`,
      },
      { name: "hashes", state: "ok", found: `${hashes} files as the manifest says` },
      { name: "data", state: "ok", found: `trained on ${manifest.dataset.slice(0, 16)}…` },
      {
        name: "reading",
        state: statements.length === 1 ? "ok" : "failed",
        found: `one sentence, ${statements.length} statement`,
      },
    ];
  } catch (error) {
    if (!(error instanceof QawlError)) throw error;
    return [pack, { name: "model", state: "failed", found: `${error.code}: ${error.message}` }];
  }
}
