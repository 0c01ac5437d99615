/** How many code points stand before a UTF-16 offset. Linear to make, then a look-up. */
export function codePointMap(text: string): (unit: number) => number {
  const before = new Uint32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit < text.length; unit++) {
    before[unit] = points;
    if (!isSecondHalf(text, unit + 1)) points++;
  }
  before[text.length] = points;
  return (unit) => before[unit]!;
}

/** The UTF-16 offset before which so many code points stand; `null` beyond the end. */
export function fromCodePoint(text: string): (point: number) => number | null {
  const units: number[] = [];
  for (let unit = 0; unit < text.length; unit++) if (!isSecondHalf(text, unit)) units.push(unit);
  units.push(text.length);
  return (point) => units[point] ?? null;
}

function isSecondHalf(text: string, unit: number): boolean {
  return unit > 0 && text.codePointAt(unit - 1)! > 0xffff;
}
