// A readable ASCII scheme after ISO 233: letters as they sound, th kh dh sh gh for one letter each, capitals for the
// emphatic consonants.
const CODES: Readonly<Record<string, string>> = {
  "\u0621": "'",
  "\u0622": "aa",
  "\u0623": "a'",
  "\u0624": "w'",
  "\u0625": "i'",
  "\u0626": "y'",
  "\u0627": "a",
  "\u0628": "b",
  "\u0629": "h'",
  "\u062A": "t",
  "\u062B": "th",
  "\u062C": "j",
  "\u062D": "H",
  "\u062E": "kh",
  "\u062F": "d",
  "\u0630": "dh",
  "\u0631": "r",
  "\u0632": "z",
  "\u0633": "s",
  "\u0634": "sh",
  "\u0635": "S",
  "\u0636": "D",
  "\u0637": "T",
  "\u0638": "Z",
  "\u0639": "`",
  "\u063A": "gh",
  "\u0641": "f",
  "\u0642": "q",
  "\u0643": "k",
  "\u0644": "l",
  "\u0645": "m",
  "\u0646": "n",
  "\u0647": "h",
  "\u0648": "w",
  "\u0649": "Y",
  "\u064A": "y",
  "\u064E": "e",
  "\u064F": "u",
  "\u0650": "i",
  "\u064B": "eN",
  "\u064C": "uN",
  "\u064D": "iN",
  "\u0651": "~",
  "\u0652": "^",
  "\u067E": "p",
  "\u0686": "ch",
  "\u06A4": "v",
  "\u06AF": "g",
  "\u060C": ",",
  "\u061B": ";",
  "\u061F": "?",
};
const LETTERS = new Map(Object.entries(CODES).map(([letter, code]) => [code, letter]));
/** Written between two codes that would be read as one: ته -> t.h, ث -> th. */
const SEAM = ".";

/** Arabic in a readable ASCII scheme: بغداد -> bghdad, شكرا -> shkra. Everything else stays. */
export function toAscii(text: string): string {
  let written = "";
  let before = "";
  for (let i = 0; i < text.length; i++) {
    const code = CODES[text[i]!] ?? text[i]!;
    if (meets(before, code)) written += SEAM;
    // A full stop where a seam might stand is doubled.
    else if (code === SEAM && meets(before, CODES[text[i + 1] ?? ""] ?? text[i + 1] ?? ""))
      written += SEAM;
    written += code;
    before = code;
  }
  return written;
}

/** Back from the scheme of `toAscii`. Exact for a text without Latin letters and without ' ` ~ ^ , ; ? of its own. */
export function fromAscii(text: string): string {
  let written = "";
  let before = "";
  for (let i = 0; i < text.length; ) {
    if (text[i] === SEAM && text[i + 1] === SEAM && meets(before, text.slice(i + 2, i + 4))) {
      written += SEAM;
      before = SEAM;
      i += 2;
      continue;
    }
    if (text[i] === SEAM && meets(before, text.slice(i + 1, i + 3))) {
      before = "";
      i++;
      continue;
    }
    const two = text.slice(i, i + 2);
    const code = two.length === 2 && LETTERS.has(two) ? two : text[i]!;
    written += LETTERS.get(code) ?? code;
    before = code;
    i += code.length;
  }
  return written;
}

/** Whether the last code and the first letter of the next would be read as one code. */
function meets(before: string, next: string): boolean {
  return before.length === 1 && next !== "" && LETTERS.has(before) && LETTERS.has(before + next[0]);
}
