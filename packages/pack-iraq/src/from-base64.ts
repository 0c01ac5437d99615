/** The part of Node's Buffer that is used where it is there: ten times as fast as `atob`. */
interface NodeBufferConstructor {
  from(text: string, encoding: "base64"): Uint8Array;
}

const bufferConstructor = (globalThis as { Buffer?: NodeBufferConstructor }).Buffer;

/** The bytes of a base64 text, as a plain array of bytes in Node and the browser alike. */
export function fromBase64(text: string): Uint8Array {
  if (bufferConstructor !== undefined) {
    const { buffer, byteOffset, byteLength } = bufferConstructor.from(text, "base64");
    return new Uint8Array(buffer, byteOffset, byteLength);
  }
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
