import type { FoundStatement, SourceKind } from "../types.ts";
import { type Agreement, agrees } from "./agreement.ts";

/** What is known of a statement when its antecedent is looked for. */
export interface Candidate {
  readonly id: string;
  readonly kind: SourceKind;
  /** Words of the source phrase, match-normalised. */
  readonly words: readonly string[];
  readonly sentence: number;
  /** What the source is, or what the cue asks of it where it is understood. */
  readonly agreement: Agreement;
  /** Number of the statement whose content holds this one, or -1. */
  readonly container: number;
  /** A paragraph or answer in which nothing reports. */
  readonly turn: boolean;
  /** Said in passing: بحسب فلان. */
  readonly aside: boolean;
  /** Said in a clause that belongs to another's: the next sentence goes on with the other. */
  readonly passing: boolean;
  /** It tells of a view that somebody holds, and of no speech of his: تعتبر باريس أن …. */
  readonly view: boolean;
  /** It asks, or answers who asked before. */
  readonly talk: "asks" | "answers" | null;
  /** For a turn: the statement whose speaker goes on. */
  readonly antecedent: string | null;
  /** Who acts in the sentence before without speaking, by his words; empty where nobody does. */
  readonly actor: readonly string[];
}

/** The id of a statement, `actor` where it is who acts in the sentence before, or nothing. */
export type Antecedent = FoundStatement["id"] | null | { readonly actor: true };

/** How many sentences an understood subject may be away from the speaker it stands for. */
const INHERITANCE_LIMIT = 12;
/** How many statements are looked at; keeps the search linear. */
const STEPS = 40;

/**
 * The statement whose speaker an understood, pronoun or role source stands for, at most 12 sentences back: the last one in the same words
 * (a speaker who is quoted inside another's words counts only there) whose gender and number fit the verb; a role looks for a phrase that
 * holds its noun; a turn goes on with the speaker of the turn before.
 */
export function findAntecedent(earlier: readonly Candidate[], current: Candidate): Antecedent {
  if (current.turn) {
    const last = earlier.findLast(({ turn }) => turn);
    if (last?.antecedent && current.sentence - last.sentence < 80) return last.antecedent;
  }
  const near = speakersBefore(earlier, current);
  if (current.kind === "role") return withNoun(near, current);
  if (current.actor.length > 0)
    return near.find(({ words }) => isNamedBy(words, current.actor))?.id ?? { actor: true };
  const last = near[0];
  if (last !== undefined && goesOnFrom(last, current)) return last.id;
  const beside = near.filter(({ container }) => container === current.container);
  const main = beside.filter((one) => !one.passing || !beside.some((other) => leads(other, one)));
  const fitting = (list: readonly Candidate[]) =>
    list.find(({ agreement }) => agrees(current.agreement, agreement));
  return (
    (
      fitting(main) ??
      fitting(beside) ??
      fitting(near.filter(({ container }) => container < 0)) ??
      beside[0] ??
      near[0]
    )?.id ?? null
  );
}

/** The other has spoken in the sentence in which this one is only quoted in passing. */
function leads(other: Candidate, one: Candidate): boolean {
  return other.sentence === one.sentence && !other.passing;
}

/** In one sentence whoever spoke last goes on, whatever the words tell of gender; one quoted inside another's words only where they fit. */
function goesOnFrom(last: Candidate, { agreement, container, sentence }: Candidate): boolean {
  if (last.sentence !== sentence) return false;
  if (last.container === container && !last.aside) return true;
  // أوضحت الوزارة أن باريس تعتبر أن …، مشيرة إلى …: the one who tells of the view goes on.
  const holds = last.container >= 0 && container < 0 && !last.view;
  return holds && agrees(agreement, last.agreement);
}

/** Statements with a speaker of their own, nearest first. */
function speakersBefore(earlier: readonly Candidate[], { sentence, talk }: Candidate): Candidate[] {
  const found: Candidate[] = [];
  for (let index = earlier.length - 1, steps = 0; index >= 0 && steps < STEPS; index--, steps++) {
    const candidate = earlier[index]!;
    if (sentence - candidate.sentence > INHERITANCE_LIMIT) break;
    // وسألته الصحيفة: …؟ فأجاب: not she who asked.
    if (talk === "answers" && candidate.talk === "asks") continue;
    if (candidate.kind !== "understood" && candidate.kind !== "pronoun") found.push(candidate);
  }
  return found;
}

/** The nearest longer phrase that holds the noun of a bare role (المتحدث -> المتحدث باسم …). */
function withNoun(near: readonly Candidate[], { words }: Candidate): string | null {
  // السيد | المستشار: the word of courtesy tells of nobody.
  const named = words.length > 1 && /^السيده?$/.test(words[0]!) ? words[1]! : words[0]!;
  const noun = named.replace(/^ال/, "");
  const same = words.join(" ");
  for (const candidate of near) {
    if (candidate.words.join(" ") === same) continue;
    if (candidate.words.some((word) => word.replace(/^ال/, "") === noun)) return candidate.id;
  }
  return null;
}

/** The last word of the name is in the phrase, and most of what else one of the two tells is in the other: not two men of one province. */
function isNamedBy(words: readonly string[], name: readonly string[]): boolean {
  const last = name.at(-1);
  if (last === undefined || !words.includes(last)) return false;
  const shared = name.filter((word) => words.includes(word)).length;
  return 2 * shared >= Math.min(name.length, words.length);
}
