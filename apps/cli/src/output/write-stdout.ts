import { once } from "node:events";
import { gather, type Pieces } from "./gather.ts";

/** Writes pieces in order, waiting while the reader is slower. */
export async function writeStdout(pieces: Pieces): Promise<void> {
  for await (const piece of gather(pieces)) await writeBytes(piece);
}

/** Writes one piece, waiting while the reader is slower. */
export async function writeBytes(piece: string | Uint8Array): Promise<void> {
  if (piece.length > 0 && !process.stdout.write(piece)) await once(process.stdout, "drain");
}
