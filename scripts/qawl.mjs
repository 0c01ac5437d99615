// npm run qawl -- …: the command of this checkout, as it was last built. `npm run setup` builds it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./step.mjs";

const program = join(root, "apps", "cli", "dist", "bin.js");
if (!existsSync(program)) {
  const { setup } = await import("./setup.mjs");
  setup();
}
await import(pathToFileURL(program).href);
