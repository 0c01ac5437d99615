import fc from "fast-check";

const from = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
const letters = [...from(0x0621, 0x063a), ...from(0x0641, 0x064a), ..."کیہەێۆگپچڤٱ"];
const marks = [...from(0x064b, 0x065f), "\u0670", ...from(0x06d6, 0x06dc), ...from(0x08d4, 0x08e1)];
const joiners = ["\u0640", "\u200B", "\u200C", "\u200D", "\uFEFF", "\u00AD", "\uFE0F"];
const directions = ["\u061C", "\u200E", "\u200F", ...from(0x202a, 0x202e), ...from(0x2066, 0x2069)];
const digits = [
  ..."0123456789",
  ...from(0x0660, 0x0669),
  ...from(0x06f0, 0x06f9),
  "\u066B",
  "\u066C",
  "%",
  "\u066A",
];
const quotes = [..."\"'«»“”„‹›‘’″`"];
const stops = [..."..،؛؟!?:-()/#@_&;", "…", " ", " ", "\u00A0", "\n", "\r\n", "\t"];
const forms = [..."ﻷﻵﻹﻻﷲﷺ﷼﷽ﺍﺎﻣﺤﻤﺪ"];
const others = [
  "a",
  "Z",
  "&amp;",
  "&quot;",
  "&#1571;",
  "👍🏽",
  "👨‍👩‍👧",
  "🇮🇶",
  "\uD83D",
  "\uDC4D",
  "é",
  "ı",
  "中",
  "א",
];

/** Strings of Arabic letters, marks, tatweel, joiners, bidi controls, digits, quotation marks and lone surrogates. */
export function nastyArabic(maxLength = 40): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...letters) },
    { weight: 3, arbitrary: fc.constantFrom(...marks) },
    { weight: 1, arbitrary: fc.constantFrom(...joiners) },
    { weight: 1, arbitrary: fc.constantFrom(...directions) },
    { weight: 2, arbitrary: fc.constantFrom(...digits) },
    { weight: 2, arbitrary: fc.constantFrom(...quotes) },
    { weight: 3, arbitrary: fc.constantFrom(...stops) },
    { weight: 1, arbitrary: fc.constantFrom(...forms) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(""));
}
