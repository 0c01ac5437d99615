/**
 * Starts and ends of pieces that stand in the text one after another; null where one does not. Between pieces a peer may
 * leave out spaces and marks, inside of one it may have left out spaces; letters and digits it must have kept.
 */
export function locate(text: string, pieces: readonly string[]): readonly number[] | null {
  const bounds: number[] = [];
  let start = 0;
  for (const piece of pieces) {
    let end = endAt(text, start, piece);
    while (end < 0) {
      if (start >= text.length || /[\p{L}\p{N}]/u.test(text[start]!)) return null;
      end = endAt(text, ++start, piece);
    }
    bounds.push(start, end);
    start = end;
  }
  return bounds;
}

/** Where the piece that begins at `start` ends; -1 where another begins there. */
function endAt(text: string, start: number, piece: string): number {
  let at = start;
  for (const unit of piece.split("")) {
    while (at > start && text[at] !== unit && /\s/.test(text[at] ?? "")) at++;
    if (text[at] !== unit) return -1;
    at++;
  }
  return at;
}
