/** ! ? and their Arabic and double forms. */
export function isCallMark(unit: number): boolean {
  return (
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x061f ||
    unit === 0x203c ||
    (unit >= 0x2047 && unit <= 0x2049)
  );
}
