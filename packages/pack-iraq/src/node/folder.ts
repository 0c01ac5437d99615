import { fileURLToPath } from "node:url";

/** The folder of this package, with a slash behind it: `src/node` and `dist/node` lie equally deep in it. */
export const folder: string = fileURLToPath(new URL("../../", import.meta.url));
