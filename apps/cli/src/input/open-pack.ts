import { iraqPack } from "@qawl/pack-iraq/node";
import type { Pack } from "qawl";

/** The pack that ships, or with a folder that `qawl train` wrote the same questions and actors and the model of that folder. Throws `model-folder-unreadable`. */
export async function openPack(model: string | undefined): Promise<Pack> {
  if (model === undefined) return iraqPack;
  const { readModelFolder } = await import("@qawl/stance/node");
  const { name, version, target, labels, registry } = iraqPack;
  return { name, version, target, labels, registry, model: await readModelFolder(model) };
}
