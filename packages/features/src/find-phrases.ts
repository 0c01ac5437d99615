import type { Document } from "@qawl/arabic";
import { documentBases } from "./document-bases.ts";
import type { Phrase } from "./feature-config.ts";

/** Words between a head and its modifier at most. */
const REACH = 2;

/**
 * The tokens at which a phrase begins, ascending: a head with a modifier among the next words (القوات الأجنبية، قواعد للجيش الأمريكي), or a word that needs none
 * (التحالف الدولي by `alone` pairs). One walk; remembered for the document, because each of its statements asks.
 */
export function findPhrases(document: Document, phrase: Phrase): readonly number[] {
  let known = remembered.get(document);
  if (known === undefined) {
    known = new Map();
    remembered.set(document, known);
  }
  let starts = known.get(phrase);
  if (starts === undefined) {
    starts = search(document, documentBases(document), rolesOf(phrase));
    known.set(phrase, starts);
  }
  return starts;
}

const remembered = new WeakMap<Document, Map<Phrase, readonly number[]>>();

function search(
  { tokens }: Document,
  bases: readonly (string | null)[],
  roles: ReadonlyMap<string, number>,
): readonly number[] {
  const roleOf = (index: number): number => {
    const base = bases[index]!;
    if (base === null) return 0;
    return (roles.get(tokens[index]!.form) ?? 0) | (roles.get(base) ?? 0);
  };
  const starts: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const role = roleOf(index);
    if ((role & ALONE) !== 0) {
      if (index + 1 === tokens.length || (roleOf(index + 1) & EXCEPT) === 0) starts.push(index);
    } else if ((role & HEAD) !== 0) {
      for (let next = index + 1; next <= index + REACH && next < tokens.length; next++) {
        if (tokens[next]!.kind !== "word") break;
        if ((roleOf(next) & MODIFIER) !== 0) {
          starts.push(index);
          break;
        }
      }
    }
  }
  return starts;
}

const HEAD = 1;
const MODIFIER = 2;
const ALONE = 4;
const EXCEPT = 8;

const prepared = new WeakMap<Phrase, ReadonlyMap<string, number>>();

/** What each word of a phrase can be in it, one bit each. */
function rolesOf(phrase: Phrase): ReadonlyMap<string, number> {
  let roles = prepared.get(phrase) as Map<string, number> | undefined;
  if (roles !== undefined) return roles;
  roles = new Map();
  const { heads, modifiers, alone, except = [] } = phrase;
  for (const [words, bit] of [
    [heads, HEAD],
    [modifiers, MODIFIER],
    [alone, ALONE],
    [except, EXCEPT],
  ] as const) {
    for (const word of words) roles.set(word, (roles.get(word) ?? 0) | bit);
  }
  prepared.set(phrase, roles);
  return roles;
}
