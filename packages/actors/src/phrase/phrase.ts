import type { Actor, Camp, Nation } from "../actor.ts";
import type { FoundName } from "./find-name.ts";
import type { Item } from "./item.ts";

/** A body, office or post named in a source phrase, and how the speaker stands to it. */
export interface Affiliation {
  readonly actor: Actor;
  /** The speaker is only near it. */
  readonly near: boolean;
  /** He was its man once. */
  readonly former: boolean;
  /** First token, to tell what stands before what. */
  readonly firstToken: number;
  /** It is all the phrase names: nobody speaks in its name. */
  readonly head: boolean;
  readonly short: boolean;
}

/** The state that a phrase names for its speaker. */
interface NamedState {
  readonly nation: Nation;
  readonly military: boolean;
  /** Not by an adjective, but as a country or city: "رئيس بلدية في فرنسا"; it then says less of who is unnamed or at home. */
  readonly country: boolean;
}

/** What a source phrase says of the speaker. */
export interface Phrase {
  readonly items: readonly Item[];
  /** A person of the registry who speaks. */
  readonly person: Actor | null;
  /** He is named by his short name only. */
  readonly short: boolean;
  /** The tokens of the speaker's name, known or not. */
  readonly name: FoundName | null;
  /** Where his first name is from. */
  readonly bearing: "regional" | "western" | null;
  /** It is one that Kurds alone bear. */
  readonly kurdish: boolean;
  /** A military rank stands before his name, and nothing says that it is over. */
  readonly soldier: boolean;
  readonly affiliations: readonly Affiliation[];
  /** A medium is named. */
  readonly medium: boolean;
  readonly camp: Camp | null;
  readonly nation: NamedState | null;
  /** Definite forms of the roles and titles: "المتحدث", "النائب". */
  readonly heads: readonly string[];
  /** A bare noun of a body, and the word before it: "رئيس المجلس". */
  readonly bodyNoun: {
    readonly form: string;
    readonly firstToken: number;
    readonly role: string | null;
  } | null;
  /** The body is a pronoun: "المتحدث باسمها". */
  readonly bodyPronoun: boolean;
}
