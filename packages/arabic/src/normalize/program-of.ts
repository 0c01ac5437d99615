import { fail } from "../errors/fail.ts";
import type { QawlError } from "../errors/qawl-error.ts";
import type { Rule } from "../rules/rule.ts";
import { compile } from "./compile.ts";
import { LIGHT, MATCH, SEARCH } from "./profiles.ts";
import { MATCH_TABLE, type Program } from "./program.ts";

/** The names of the profiles. */
export type ProfileName = "light" | "search" | "match";

const PROFILES: Readonly<Record<ProfileName, readonly Rule[]>> = {
  light: LIGHT,
  search: SEARCH,
  match: MATCH,
};
const programs = new WeakMap<readonly Rule[], Program>();

/** The rules of a profile, compiled once for each list. */
export function programOf(profile: ProfileName | readonly Rule[] = "light"): Program {
  const rules = rulesOf(profile);
  let program = programs.get(rules);
  if (program === undefined) {
    program = rules === MATCH ? compile(rules, MATCH_TABLE) : compile(rules);
    programs.set(rules, program);
  }
  return program;
}

/** The rules of a profile given by name or as a list. */
export function rulesOf(profile: ProfileName | readonly Rule[]): readonly Rule[] {
  if (typeof profile === "string") {
    if (!Object.hasOwn(PROFILES, profile)) throw unknownProfile(profile);
    return PROFILES[profile];
  }
  if (!Array.isArray(profile)) throw unknownProfile(profile);
  profile.forEach((rule: Rule, position) => {
    if (typeof rule !== "object" || rule === null || !Array.isArray(rule.units)) {
      throw fail("not-a-rule", { position, choices: Object.keys(PROFILES).join(", ") });
    }
  });
  return profile;
}

function unknownProfile(profile: unknown): QawlError {
  return fail("unknown-option", {
    option: "profile",
    value: String(profile),
    choices: `${Object.keys(PROFILES).join(", ")}, or a list of rules`,
  });
}
