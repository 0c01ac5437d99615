import type { Rewriter, Rule } from "../rules/rule.ts";
import { LOOK, type Program, REMOVE } from "./program.ts";

/** Compiles rules to one table. Cost: 65,536 entries once, then the letters that the rules name. */
export function compile(rules: readonly Rule[]): Program {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  table[REMOVE] = LOOK;
  table[LOOK] = LOOK;

  const mappings = rules.map((rule) => mapOf(rule));
  const expansions = new Map<number, string>();
  for (const letter of new Set(mappings.flatMap((mapping) => [...mapping.keys()]))) {
    const becomes = applyAll(mappings, letter);
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

function mapOf(rule: Rule): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [letters, becomes] of rule.units) {
    for (const letter of letters.split("")) map.set(letter, becomes);
  }
  return map;
}

function applyAll(mappings: readonly ReadonlyMap<string, string>[], letter: string): string {
  let becomes = letter;
  for (const mapping of mappings) {
    if (becomes.length === 1) becomes = mapping.get(becomes) ?? becomes;
    else
      becomes = becomes
        .split("")
        .map((unit) => mapping.get(unit) ?? unit)
        .join("");
  }
  return becomes;
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
