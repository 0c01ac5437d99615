/** A text as the source form holds it: no white space around it, lines parted by `\n`; with where each offset of the original has gone. */
export function toSourceText(text: string): {
  readonly text: string;
  readonly toOffset: (offset: number) => number;
} {
  const lead = text.length - text.trimStart().length;
  const length = text.trim().length;
  const kept = text.slice(lead, lead + length);
  const moved = kept.replaceAll("\r\n", "\n");
  if (moved.length === kept.length) {
    return { text: kept, toOffset: (offset) => clamp(offset - lead, length) };
  }
  const places = new Uint32Array(length + 1);
  let place = 0;
  for (let unit = 0; unit < length; unit++) {
    places[unit] = place;
    if (!(kept[unit] === "\r" && kept[unit + 1] === "\n")) place++;
  }
  places[length] = place;
  return { text: moved, toOffset: (offset) => places[clamp(offset - lead, length)]! };
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}
