import type { LinkedFaction } from "./statement.ts";

/** A camp that the registry gives, and why. */
export function because(label: string, reason: string): LinkedFaction {
  return { label, by: "registry", reason };
}
