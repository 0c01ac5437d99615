import { QawlError } from "@qawl/arabic/errors";

/** Bytes looked at for NUL, which text does not hold. */
const PROBE = 8192;

/** Decodes UTF-8, with or without a byte-order mark; anything else is refused with what to do. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new QawlError("input-empty", { file });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new QawlError("input-not-utf8", { file, found: "UTF-16", from: "UTF-16" });
  }
  if (bytes.subarray(0, PROBE).includes(0)) throw new QawlError("input-binary", { file });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new QawlError(
      "input-not-utf8",
      { file, found: "bytes of another encoding", from: "WINDOWS-1256" },
      { cause },
    );
  }
  if (text.trim() === "") throw new QawlError("input-empty", { file });
  return text;
}
