import type { Scanned } from "./scan-latin.ts";

const PICTURE = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u;
const LETTER = /^[\p{L}\p{N}]$/u;
const ZERO_WIDTH_JOINER = 0x200d;
const VARIATION_SELECTOR_16 = 0xfe0f;

/**
 * What begins with a surrogate: an emoji with its modifiers and joined parts, a flag (two regional indicators), a
 * letter beyond the basic plane, or half a pair, which is a symbol.
 */
export function scanPair(text: string, start: number): Scanned {
  const point = text.codePointAt(start)!;
  if (point < 0x10000) return { kind: "symbol", end: start + 1 };
  const character = String.fromCodePoint(point);
  let end = start + 2;
  if (LETTER.test(character)) return { kind: "word", end: lettersEnd(text, end) };
  if (!PICTURE.test(character)) return { kind: "symbol", end };
  if (isRegional(point)) {
    const next = text.codePointAt(end);
    return { kind: "emoji", end: next !== undefined && isRegional(next) ? end + 2 : end };
  }
  for (;;) {
    const unit = text.charCodeAt(end);
    const next = text.codePointAt(end) ?? 0;
    if (unit === VARIATION_SELECTOR_16 || unit === 0x20e3) end++;
    else if ((next >= 0x1f3fb && next <= 0x1f3ff) || (next >= 0xe0020 && next <= 0xe007f)) end += 2;
    else if (unit === ZERO_WIDTH_JOINER && end + 1 < text.length)
      end += 1 + (text.codePointAt(end + 1)! > 0xffff ? 2 : 1);
    else return { kind: "emoji", end };
  }
}

function isRegional(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function lettersEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const point = text.codePointAt(end)!;
    if (point < 0x10000 || !LETTER.test(String.fromCodePoint(point))) return end;
    end += 2;
  }
  return end;
}
