import type { Rewriter, Rule } from "../rules/rule.ts";
import { LOOK, type Program, REMOVE } from "./program.ts";

/**
 * Compiles rules to one table, in the given memory. Cost: a copy of 65,536 entries, then the letters that the rules
 * name.
 */
export function compile(
  rules: readonly Rule[],
  table: Uint16Array = new Uint16Array(0x10000),
): Program {
  unchanged ??= tableOfItself();
  table.set(unchanged);
  const expansions = new Map<number, string>();
  for (const [letter, becomes] of compose(rules)) {
    const unit = letter.charCodeAt(0);
    if (becomes === "") table[unit] = REMOVE;
    else if (becomes.length === 1 && becomes.charCodeAt(0) < REMOVE)
      table[unit] = becomes.charCodeAt(0);
    else {
      table[unit] = LOOK;
      expansions.set(unit, becomes);
    }
  }

  const rewriters = new Map<number, Rewriter[]>();
  for (const rewriter of rules.flatMap((rule) => rule.rewriters ?? [])) {
    for (const trigger of rewriter.triggers.split("")) {
      const unit = trigger.charCodeAt(0);
      // The table is about to say LOOK: what the mappings do moves to the slow way.
      if (table[unit] !== LOOK) {
        expansions.set(unit, table[unit] === REMOVE ? "" : String.fromCharCode(table[unit]!));
        table[unit] = LOOK;
      }
      rewriters.set(unit, [...(rewriters.get(unit) ?? []), rewriter]);
    }
  }
  return {
    empty: rules.length === 0,
    table,
    expansions,
    rewriters,
    runs: compileRuns(rules),
  };
}

/** The table of no rules at all; every other begins as its copy. */
let unchanged: Uint16Array | undefined;

function tableOfItself(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  table[REMOVE] = LOOK;
  table[LOOK] = LOOK;
  return table;
}

/**
 * What each letter becomes when the mappings are applied one rule after another. Taken from the last rule to the first, so that what a rule
 * writes is looked up once, as the rules behind it leave it.
 */
function compose(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const composed = new Map<string, string>();
  for (const rule of [...rules].reverse()) {
    // Collected first: a rule does not read what it writes itself.
    const own = new Map<string, string>();
    for (const [letters, becomes] of rule.units) {
      let left = "";
      for (const unit of becomes.split("")) left += composed.get(unit) ?? unit;
      for (const letter of letters.split("")) own.set(letter, left);
    }
    for (const [letter, becomes] of own) composed.set(letter, becomes);
  }
  return composed;
}

function compileRuns(rules: readonly Rule[]): Uint8Array | null {
  const limits = rules.flatMap((rule) => rule.runs ?? []);
  if (limits.length === 0) return null;
  const runs = new Uint8Array(0x10000);
  for (const { letters, least } of limits) {
    for (const letter of letters.split("")) runs[letter.charCodeAt(0)] = least;
  }
  return runs;
}
