/** An output in pieces, which joined may be longer than a string can be. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

/** Pieces shorter than this are gathered before they are written. */
const GATHERED = 65_536;

/** The same pieces, small ones joined. */
export async function* gather(pieces: Pieces): AsyncGenerator<string> {
  let gathered = "";
  for await (const piece of pieces) {
    gathered += piece;
    if (gathered.length < GATHERED) continue;
    yield gathered;
    gathered = "";
  }
  if (gathered !== "") yield gathered;
}
