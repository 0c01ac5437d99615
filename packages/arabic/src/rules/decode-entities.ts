import type { Rewriter, Rule } from "./rule.ts";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  laquo: "\u00AB",
  raquo: "\u00BB",
  ldquo: "\u201C",
  rdquo: "\u201D",
  lsquo: "\u2018",
  rsquo: "\u2019",
  hellip: "\u2026",
  ndash: "\u2013",
  mdash: "\u2014",
  zwnj: "\u200C",
  zwj: "\u200D",
  lrm: "\u200E",
  rlm: "\u200F",
  shy: "\u00AD",
};
const ENTITY = /^(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/;
const LONGEST = 9;

const decode: Rewriter = {
  triggers: "&",
  rewrite(text, at, target) {
    let end = at + 1;
    let character = "&";
    // What was escaped twice (&amp;quot;) is read to the end.
    while (character === "&") {
      const found = ENTITY.exec(text.slice(end, end + LONGEST));
      const next = found === null ? null : characterOf(found);
      if (found === null || next === null) break;
      end += found[0].length;
      character = next;
    }
    if (end === at + 1) return 0;
    target.write(character);
    return end - at;
  },
};

function characterOf([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : null;
  const point = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  const valid = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return valid ? String.fromCodePoint(point) : null;
}

/**
 * Writes HTML entities as their characters: numbers in both bases and the names that feeds hold (amp, quot, nbsp,
 * laquo …); an unknown name stays. What was escaped twice is read to the end. Not part of any profile: in text that
 * is no HTML an ampersand is an ampersand. Put it first in a profile.
 *
 * &quot;القوات&quot; -> "القوات"; &#1571; -> أ. Lost: that it was escaped.
 */
export const decodeEntities: Rule = {
  name: "decode-entities",
  loss: "lossy",
  about: "Writes HTML entities as their characters, also those escaped twice.",
  units: [],
  rewriters: [decode],
};
