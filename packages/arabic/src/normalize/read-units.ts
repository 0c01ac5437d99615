/** The part of Node's Buffer that is used where it is there: the fastest way from code units to a string. */
interface NodeBuffer {
  from(
    buffer: ArrayBufferLike,
    offset: number,
    length: number,
  ): { toString(encoding: "utf16le"): string };
}
const nodeBuffer = (globalThis as { Buffer?: NodeBuffer }).Buffer;
const SHORT = 48;
const CHUNK = 0x2000;

/** A flat string of the first `length` code units. Half pairs stay as they are. */
export function readUnits(units: Uint16Array, start: number, end: number): string {
  if (end - start <= SHORT)
    return String.fromCharCode.apply(null, units.subarray(start, end) as unknown as number[]);
  if (nodeBuffer !== undefined) {
    return nodeBuffer
      .from(units.buffer, units.byteOffset + 2 * start, 2 * (end - start))
      .toString("utf16le");
  }
  const parts: string[] = [];
  for (let at = start; at < end; at += CHUNK) {
    const part = units.subarray(at, Math.min(end, at + CHUNK));
    parts.push(String.fromCharCode.apply(null, part as unknown as number[]));
  }
  return parts.join("");
}
