import type { Actor, Camp, Nation, SoldierCamps } from "../actor.ts";
import type { Period } from "../period.ts";
import type { FormFacts } from "./form-facts.ts";
import type { TokenTrie } from "./token-trie.ts";

/** What a name in the registry stands for, and when. */
export interface NameTarget extends Period {
  readonly actor: Actor;
  /** Only as the whole source, or after "باسم". */
  readonly alone?: boolean;
}

/** What a short name or phrase inside a source stands for. */
export type PhraseTarget =
  | (NameTarget & { readonly camp?: never })
  | { readonly camp: Camp; readonly actor?: never };

/** A registry made ready for linking. Made by `createRegistry`; its inner tables are not part of the interface. */
export interface Registry {
  readonly actors: ReadonlyMap<string, Actor>;
  /** Full names: found anywhere in a text. */
  readonly names: TokenTrie<NameTarget>;
  /** Short names and phrases of camps: found inside a source only. */
  readonly phrases: TokenTrie<PhraseTarget>;
  /** Adjectives of states by form, with and without the article. */
  readonly nations: ReadonlyMap<string, Nation>;
  /** States by the names of their capitals and countries. */
  readonly states: ReadonlyMap<string, Nation>;
  /** Camps of sheikhs by the family names of tribes. */
  readonly tribes: ReadonlyMap<string, string>;
  /** States by the forms of their countries and cities. */
  readonly places: ReadonlyMap<string, Nation>;
  /** The state of whose place or people a form speaks, whatever is attached before it; null for most forms. */
  readonly stateOf: (form: string) => Nation | null;
  /** All that a form says wherever it stands. */
  readonly factsOf: (form: string) => FormFacts;
  /** Persons by the office they hold or held. */
  readonly holders: ReadonlyMap<string, readonly (Period & { readonly actor: Actor })[]>;
  /** Offices and posts by the body to which they belong. */
  readonly offices: ReadonlyMap<string, readonly Actor[]>;
  readonly unnamed: string | null;
  /** The camp of whoever has left his office and speaks for himself; null where no camp has the word for it. */
  readonly former: string | null;
  readonly soldiers: SoldierCamps | null;
  readonly yielding: ReadonlySet<string>;
  /** The camps of the registry's own state: they speak no more for whoever has left their service. */
  readonly home: ReadonlySet<string>;
  /** The camps of {@link home} and of its peoples, which no other state has: abroad their words mean others. */
  readonly domestic: ReadonlySet<string>;
  /** The camp that most other states have; null where none has a place. */
  readonly others: string | null;
  /** Bodies, offices and posts whose name says that they are those at home, although no camp at home is theirs: السفارة الأمريكية في بغداد. */
  readonly missions: ReadonlySet<string>;
  /** The camps of officials and soldiers of other states. */
  readonly abroad: ReadonlySet<string>;
}
