import type { Actor, Camp, Nation } from "../actor.ts";
import type { Proclitic } from "../registry/proclitics.ts";

/** A piece of a source phrase: a name or camp of the registry, or one word with what it can be. */
export interface Item {
  readonly firstToken: number;
  /** Number of the token after it. */
  readonly endToken: number;
  /** Form of the first token. */
  readonly form: string;
  readonly actor: Actor | null;
  /** The actor is named by a short name, not a full one. */
  readonly short: boolean;
  readonly proclitic: Proclitic;
  readonly camp: Camp | null;
  readonly nation: Nation | null;
  /** The state whose country or city the word is. */
  readonly place: Nation | null;
  /** Punctuation or a quotation mark stands before it. */
  readonly afterBreak: boolean;
  readonly traits: ReadonlySet<Trait>;
}

export type Trait =
  | "role"
  | "title"
  | "rank"
  | "former"
  | "near"
  | "kin"
  | "complement"
  | "given"
  | "named-after"
  | "military"
  | "body-pronoun"
  | "topic"
  | "accredited"
  | "governed";

/** هذه, تلك: in front of what was named before. */
export function isPointing(item: Item | undefined): boolean {
  return item !== undefined && /^(?:هذ[اه]|ذلك|تلك)$/.test(item.form);
}

/** Whether an item is a plain word that a name could be made of. */
export function isNameWord(item: Item): boolean {
  if (item.actor !== null) return item.actor.kind === "person" && !item.traits.has("governed");
  if (item.traits.has("given")) return true;
  if (isPointing(item)) return false;
  if (
    item.camp !== null ||
    item.nation !== null ||
    item.place !== null ||
    /^(?:بال|لل)/.test(item.form)
  )
    return false;
  for (const trait of item.traits) if (trait !== "military" && trait !== "kin") return false;
  return true;
}

/** Whether the words are a soldier's or a defence official's; a subject makes nobody one: مفوض البرلمان لشؤون | الجيش. */
export function isMilitary(items: readonly Item[]): boolean {
  return items.some(
    ({ traits }, index) => traits.has("military") && !items[index - 1]?.traits.has("topic"),
  );
}
