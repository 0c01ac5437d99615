import { STDIN } from "../input/read-article-file.ts";
import type { Pieces } from "./gather.ts";
import { writeFileAtomically } from "./write-file-atomically.ts";
import { writeStdout } from "./write-stdout.ts";

/** Writes to a file that appears when it is whole, or for `-` to standard output. */
export async function writeOutput(path: string, pieces: Pieces): Promise<void> {
  await (path === STDIN ? writeStdout(pieces) : writeFileAtomically(path, pieces));
}
