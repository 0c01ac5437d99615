import { LITTLE_ENDIAN } from "./little-endian.ts";

/** The part of Node's Buffer that is used where it is there: the fastest way between strings and code units. */
export interface NodeBuffer {
  write(text: string, encoding: "utf16le"): number;
  toString(encoding: "utf16le", start: number, end: number): string;
}
interface NodeBufferConstructor {
  from(buffer: ArrayBufferLike, offset: number, length: number): NodeBuffer;
}

const bufferConstructor = (globalThis as { Buffer?: NodeBufferConstructor }).Buffer;

/** A view of code units as a Node Buffer; null in a browser. */
export function toNodeBuffer(units: Uint16Array): NodeBuffer | null {
  if (bufferConstructor === undefined || !LITTLE_ENDIAN) return null;
  return bufferConstructor.from(units.buffer, units.byteOffset, units.byteLength);
}
