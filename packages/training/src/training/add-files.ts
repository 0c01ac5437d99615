import { type Manifest, type ModelFiles, sha256 } from "@qawl/stance";

const MANIFEST = "manifest.json";

/** A model folder with further files. Those of `checked` are put into the manifest, and refused by every reader once they change. */
export async function addFiles(
  files: ModelFiles,
  checked: ReadonlyMap<string, Uint8Array>,
  others: ReadonlyMap<string, Uint8Array>,
): Promise<ModelFiles> {
  const manifest = JSON.parse(new TextDecoder().decode(files.get(MANIFEST)!)) as Manifest;
  const hashes: Record<string, string> = { ...manifest.files };
  for (const [name, bytes] of checked) hashes[name] = await sha256(bytes);
  const whole = new TextEncoder().encode(`${JSON.stringify({ ...manifest, files: hashes })}\n`);
  return new Map([...files, ...checked, ...others, [MANIFEST, whole]]);
}
