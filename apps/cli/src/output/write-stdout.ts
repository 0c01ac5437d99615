import { once } from "node:events";

/** Pieces shorter than this are gathered before they are written. */
const GATHERED = 65_536;

/** Writes pieces in order, waiting while the reader is slower: an output longer than a string can be is no problem. */
export async function writeStdout(pieces: Iterable<string>): Promise<void> {
  let gathered = "";
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < GATHERED) continue;
    await writeBytes(gathered);
    gathered = "";
  }
  await writeBytes(gathered);
}

/** Writes one piece, waiting while the reader is slower. */
export async function writeBytes(piece: string | Uint8Array): Promise<void> {
  if (piece.length > 0 && !process.stdout.write(piece)) await once(process.stdout, "drain");
}
