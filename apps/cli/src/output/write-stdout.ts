import { once } from "node:events";

/** Pieces shorter than this are gathered before they are written. */
const GATHERED = 65_536;

/** Writes pieces in order, waiting while the reader is slower: an output longer than a string can be is no problem. */
export async function writeStdout(pieces: Iterable<string>): Promise<void> {
  let gathered = "";
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < GATHERED) continue;
    await write(gathered);
    gathered = "";
  }
  await write(gathered);
}

async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}
