/** A model folder in memory: file name -> bytes. What `readModelFolder` reads and `loadModel` takes. */
export type ModelFiles = ReadonlyMap<string, Uint8Array>;

export const MODEL_JSON = "model.json";
export const WEIGHTS = "weights.bin";
export const VECTORIZER = "vectorizer.json";
export const LABELS = "labels.json";
export const MANIFEST = "manifest.json";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A JSON value as the bytes of a file, with a line end. */
export function toJsonBytes(value: unknown): Uint8Array {
  return encoder.encode(`${JSON.stringify(value)}\n`);
}

/** The JSON value of a file. Throws a `SyntaxError` when it is not JSON. */
export function fromJsonBytes(
  bytes: Uint8Array,
  parse: (text: string) => unknown = JSON.parse,
): unknown {
  return parse(decoder.decode(bytes));
}
