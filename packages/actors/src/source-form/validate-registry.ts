import { normalize } from "@qawl/arabic";
import type { Actor, Alias } from "../actor.ts";
import { fullNames, metonyms, shortNames } from "../names.ts";
import { overlap } from "../period.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { RegistryIssue } from "./registry-issue.ts";
import type { Place, PlacedActor } from "./source-file.ts";

/**
 * Checks what one block cannot show alone: ids unique and known, a name and a known faction for each, full aliases
 * unique after `match` normalisation (or apart in time), short names apart in time, no common word as a full
 * alias, dates in order. Linear in the names.
 *
 * @param factions the labels an actor may have
 */
export function validateRegistry(
  placed: readonly PlacedActor[],
  factions: readonly string[],
): RegistryIssue[] {
  const issues: RegistryIssue[] = [];
  const byId = new Map<string, Actor>();
  for (const { actor, place } of placed) {
    if (byId.has(actor.id)) {
      issues.push(
        issue("id-twice", place, "", `The id "${actor.id}" stands twice. Give each actor its own.`),
      );
    }
    byId.set(actor.id, actor);
  }
  for (const one of placed) issues.push(...checkActor(one, byId, factions));
  issues.push(...checkShared(placed, fullNames, "alias", "alias-twice"));
  issues.push(
    ...checkShared(
      placed,
      (actor) => [...shortNames(actor), ...metonyms(actor)],
      "short",
      "short-twice",
    ),
  );
  return issues;
}

function issue(code: string, place: Place, field: string, message: string): RegistryIssue {
  return { code, file: place.file, line: place.fields.get(field) ?? place.line, message };
}

function checkActor(
  { actor, place }: PlacedActor,
  byId: ReadonlyMap<string, Actor>,
  factions: readonly string[],
): RegistryIssue[] {
  const issues: RegistryIssue[] = [];
  const report = (code: string, field: string, message: string): void => {
    issues.push(issue(code, place, field, message));
  };
  if (actor.name === "") report("no-name", "", `The actor "${actor.id}" has no "name:" line.`);
  if (actor.source === undefined)
    report("no-source", "", `The actor "${actor.id}" has no "source:" note.`);
  if (actor.faction !== undefined && !factions.includes(actor.faction)) {
    report(
      "unknown-faction",
      "faction",
      `The faction "${actor.faction}" is not known. Choose one of: ${factions.join(", ")}.`,
    );
  }
  for (const field of ["party", "parent"] as const) {
    const id = actor[field];
    if (id !== undefined && byId.get(id)?.kind !== "body") {
      report(
        "unknown-body",
        field,
        `The ${field} "${id}" of "${actor.id}" is not the id of a body.`,
      );
    }
  }
  if (actor.kind === "post" && actor.parent === undefined) {
    report(
      "post-without-body",
      "",
      `The post "${actor.id}" needs a "parent:" for which it speaks.`,
    );
  }
  for (const [index, term] of (actor.offices ?? []).entries()) {
    const kind = byId.get(term.office)?.kind;
    if (kind !== "office" && kind !== "post") {
      report(
        "unknown-office",
        `office:${index}`,
        `"${term.office}" is not the id of an office or post.`,
      );
    }
    if (!inOrder(term)) {
      report(
        "dates-out-of-order",
        `office:${index}`,
        `The term of "${term.office}" ends before it begins.`,
      );
    }
  }
  for (const alias of fullNames(actor)) {
    if (COMMON_WORDS.has(alias.text)) {
      report(
        "common-word",
        "alias",
        `"${alias.text}" is a common word: move it to "short:", where a source stands around it.`,
      );
    }
  }
  for (const alias of [...fullNames(actor), ...shortNames(actor)]) {
    if (!inOrder(alias))
      report("dates-out-of-order", "short", `The period of "${alias.text}" ends before it begins.`);
  }
  return issues;
}

function inOrder({ from, to }: { from?: string; to?: string }): boolean {
  if (from === undefined || to === undefined) return true;
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

function checkShared(
  placed: readonly PlacedActor[],
  namesOf: (actor: Actor) => Alias[],
  field: string,
  code: string,
): RegistryIssue[] {
  const issues: RegistryIssue[] = [];
  const bearers = new Map<string, { alias: Alias; id: string }[]>();
  for (const { actor, place } of placed) {
    for (const alias of namesOf(actor)) {
      const key = normalize(alias.text, { profile: "match" });
      const others = bearers.get(key) ?? [];
      const clash = others.find((other) => overlap(other.alias, alias));
      if (clash !== undefined) {
        const who = clash.id === actor.id ? "the same actor" : `"${clash.id}"`;
        issues.push(
          issue(
            code,
            place,
            field,
            `"${alias.text}" is already a name of ${who}. Drop one, or part them by a period: ${alias.text} [2006..2014].`,
          ),
        );
      }
      bearers.set(key, [...others, { alias, id: actor.id }]);
    }
  }
  return issues;
}
