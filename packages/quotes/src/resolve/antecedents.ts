import type { FoundStatement, SourceKind } from "../types.ts";

/** What is known of a statement when its antecedent is looked for. */
export interface Candidate {
  readonly id: string;
  readonly kind: SourceKind;
  readonly text: string;
  readonly sentence: number;
  readonly paragraph: number;
  readonly nested: boolean;
  /** A paragraph or answer in which nothing reports. */
  readonly turn: boolean;
  readonly antecedent: string | null;
}

/** How many sentences an understood subject may be away from the speaker it stands for. */
const INHERITANCE_LIMIT = 12;

/**
 * The statement whose speaker an understood, pronoun or role source stands for: the last speaker before it, at most
 * 12 sentences back; a nested speaker counts only where there is no other; a role looks for a phrase that holds its noun.
 */
export function findAntecedent(
  earlier: readonly Candidate[],
  current: Candidate,
): FoundStatement["id"] | null {
  if (current.turn) {
    const last = earlier.findLast(({ turn }) => turn);
    if (last?.antecedent && current.sentence - last.sentence < 80) return last.antecedent;
  }
  let fallback: string | null = null;
  for (let index = earlier.length - 1, steps = 0; index >= 0 && steps < 40; index--, steps++) {
    const candidate = earlier[index]!;
    if (current.sentence - candidate.sentence > INHERITANCE_LIMIT) break;
    if (candidate.kind === "understood" || candidate.kind === "pronoun") continue;
    if (current.kind === "role") {
      const noun = current.text.replace(/^ال/, "").split(" ")[0]!;
      if (candidate.text !== current.text && candidate.text.includes(noun)) return candidate.id;
      continue;
    }
    if (candidate.nested) {
      fallback ??= candidate.id;
      continue;
    }
    return candidate.id;
  }
  return fallback;
}
