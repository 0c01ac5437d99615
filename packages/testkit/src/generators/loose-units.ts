import fc from "fast-check";

/** Strings of any code units: lone surrogates, controls, noncharacters. `fc.string({unit:"binary"})` makes none of them. */
export function looseUnits(maxLength = 60): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }),
    fc.integer({ min: 0xd800, max: 0xdfff }),
    fc.integer({ min: 0xfff0, max: 0xffff }),
    fc.integer({ min: 0, max: 0x7f }),
  );
  return fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units));
}
