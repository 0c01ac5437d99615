import type { Actor, Nation } from "../actor.ts";
import type { LinkedFaction } from "./statement.ts";

/** A person in one text, of the registry or not. What a later naming adds is added here. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly actor: Actor | null;
  /** Words of the name, normalised. */
  readonly words: readonly string[];
  body: string | null;
  faction: LinkedFaction | null;
  /** The state that stands beside his title. */
  nation: Nation | null;
  /** The rest of the text has been looked at for what it says of him. */
  described: boolean;
}
