/** Bytes that are looked at where there is no mark. */
const PROBE = 8192;

/** The first bytes of Arabic, Latin, punctuation and presentation forms in UTF-16. */
const HIGH_BYTES: ReadonlySet<number> = new Set([0x00, 0x06, 0x20, 0xfb, 0xfc, 0xfd, 0xfe]);

/** Share of the pairs that must be those of such text. */
const MOST = 0.9;

/**
 * UTF-16, by its byte-order mark, or without one by the bytes that Arabic and Latin have in it; `null` for all else. The name is one that `iconv` knows.
 */
export function guessEncoding(bytes: Uint8Array): "UTF-16" | "UTF-16LE" | "UTF-16BE" | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "UTF-16";
  const probe = bytes.subarray(0, Math.min(PROBE, bytes.length - (bytes.length % 2)));
  // UTF-8 holds no NUL; text in UTF-16 does with each blank and digit.
  if (!probe.includes(0)) return null;
  const [even, odd] = [shareOfHigh(probe, 0), shareOfHigh(probe, 1)];
  if (odd >= MOST && odd > even) return "UTF-16LE";
  return even >= MOST && even > odd ? "UTF-16BE" : null;
}

function shareOfHigh(bytes: Uint8Array, from: 0 | 1): number {
  let high = 0;
  for (let at = from; at < bytes.length; at += 2) if (HIGH_BYTES.has(bytes[at]!)) high++;
  return (2 * high) / bytes.length;
}
