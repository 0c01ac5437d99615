import { fail } from "../errors/fail.ts";
import { guessEncoding } from "./guess-encoding.ts";

/** Bytes looked at for NUL, which text does not hold. */
const PROBE = 8192;
const NEW_LINE = 0x0a;

/**
 * Decodes UTF-8, with or without a byte-order mark; anything else is refused with what to do: `input-empty`, `input-binary`, or `input-not-utf8` with
 * the encoding where it shows, and else with the line of the first wrong byte. `file` is the name in the message.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw fail("input-empty", { file });
  const wide = guessEncoding(bytes);
  if (wide !== null) throw fail("input-not-utf8", { file, found: wide, from: wide });
  if (bytes.subarray(0, PROBE).includes(0)) throw fail("input-binary", { file });
  const text = decode(bytes);
  if (text === null) {
    const found = `bytes of another encoding, first on line ${firstWrongLine(bytes)}`;
    throw fail("input-not-utf8", { file, found, from: "WINDOWS-1256" });
  }
  if (text.trim() === "") throw fail("input-empty", { file });
  return text;
}

/** The line, from 1, that holds the first byte that is not UTF-8. */
function firstWrongLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const at = bytes.indexOf(NEW_LINE, start);
    const end = at < 0 ? bytes.length : at;
    if (decode(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
