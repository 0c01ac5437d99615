/**
 * What the class comment of Lucene's ArabicNormalizer documents: hamza and madda on alef -> bare alef, dotless yeh ->
 * yeh, teh marbuta -> heh, the eight harakat and tatweel removed. Written anew from that description.
 */
export function normalizeAsLucene(text: string): string {
  return Array.from(text, (character) => {
    const point = character.codePointAt(0)!;
    if (point === 0x622 || point === 0x623 || point === 0x625) return "\u0627";
    if (point === 0x649) return "\u064A";
    if (point === 0x629) return "\u0647";
    return point === 0x640 || (point >= 0x64b && point <= 0x652) ? "" : character;
  }).join("");
}
