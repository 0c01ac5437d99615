import { normalize } from "@qawl/arabic";

/**
 * Match-normalises a list of names in one run over all of them, which costs a tenth of a run for each. No rule of the profile reads across
 * the line break between two names; a list with a break inside a name is normalised one by one.
 */
export function normalizeNames(names: readonly string[]): readonly string[] {
  const normalized = normalize(names.join("\n"), { profile: "match" }).split("\n");
  return normalized.length === names.length
    ? normalized
    : names.map((name) => normalize(name, { profile: "match" }));
}
