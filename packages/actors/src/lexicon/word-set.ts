import { normalize } from "@qawl/arabic";

/** A set of words out of lists parted by white space, normalised as the tokens of a document are. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(
    normalize(lists.join(" "), { profile: "match" })
      .split(/\s+/)
      .filter((word) => word !== ""),
  );
}
