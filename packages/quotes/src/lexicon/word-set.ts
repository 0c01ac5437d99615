import { normalize } from "@qawl/arabic";

/** A set of match-normalised words from a list written with full letters and spaces between. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(normalize(words, { profile: "match" }).split(/\s+/).filter(Boolean));
}
