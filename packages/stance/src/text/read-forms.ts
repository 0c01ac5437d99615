import { normalize, prepare } from "@qawl/arabic";

const FIRST = 0x0621;
const LAST = 0x0652;
const LONGEST_ABBREVIATION = 4;
const FULL_STOP = 0x2e;
// ( ) ! , : . ، ؛ ؟ « » " …
const OUTSIDE = new Set([
  0x28,
  0x29,
  0x21,
  0x2c,
  0x3a,
  FULL_STOP,
  0x060c,
  0x061b,
  0x061f,
  0xab,
  0xbb,
  0x22,
  0x2026,
]);

let folded: readonly string[] | null = null;

/** What `match` makes of each usual letter and mark alone; none of these looks at its neighbours. */
function foldedLetters(): readonly string[] {
  folded ??= Array.from({ length: LAST - FIRST + 1 }, (_, offset) =>
    normalize(String.fromCharCode(FIRST + offset), { profile: "match" }),
  );
  return folded;
}

/**
 * The `match` forms of the words in a piece of text without spaces, as `prepare` cuts them; numbers as `<number>`. Usual letters with punctuation
 * around them, which is most pieces, are read without it.
 */
export function readForms(piece: string): readonly string[] {
  let start = 0;
  let end = piece.length;
  while (start < end && OUTSIDE.has(piece.charCodeAt(start))) start++;
  while (end > start && OUTSIDE.has(piece.charCodeAt(end - 1))) end--;
  const letters = foldedLetters();
  let form = "";
  for (let at = start; at < end; at++) {
    const letter = letters[piece.charCodeAt(at) - FIRST];
    if (letter === undefined) return readAnyForms(piece);
    form += letter;
  }
  if (piece.charCodeAt(end) === FULL_STOP && form.length <= LONGEST_ABBREVIATION) {
    return readAnyForms(piece);
  }
  return form === "" ? [] : [form];
}

function readAnyForms(piece: string): readonly string[] {
  return prepare(piece).tokens.flatMap(({ kind, form }) => {
    if (kind === "number") return ["<number>"];
    return kind === "word" || kind === "latin" || kind === "hashtag" ? [form] : [];
  });
}
