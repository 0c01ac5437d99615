import type { Period } from "./period.ts";

/**
 * What an actor is. A `post` is a place in a body (a leader, a spokesman): named alone it speaks for its parent.
 * A `medium` is never a source; it is listed to be told from the bodies it resembles.
 */
export type ActorKind = "person" | "body" | "office" | "post" | "medium";

/** A name of an actor, with the time in which it means him where another bears it at other times. */
export interface Alias extends Period {
  readonly text: string;
}

/** An office or post that a person holds or held. */
export interface OfficeTerm extends Period {
  /** Id of an actor of the kind `office` or `post`. */
  readonly office: string;
}

/** A person, body, office, post or medium of a registry. Plain data. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  /** The name in Arabic, without titles. */
  readonly name: string;
  readonly english?: string;
  /** Full names and spellings: found anywhere in a text. */
  readonly aliases?: readonly (string | Alias)[];
  /** Family names and shortened names: they mean the actor only as the source of a statement. */
  readonly short?: readonly (string | Alias)[];
  /** Capitals and the like: they mean the actor only where they are the whole source, or follow "باسم". */
  readonly metonyms?: readonly string[];
  /** Titles that stand before the name. */
  readonly titles?: readonly string[];
  /** Label of the pack; absent where the actor belongs to no camp or its camp is not sure. */
  readonly faction?: string;
  /** Id of the person's party or body. */
  readonly party?: string;
  /** Id of the body to which this one belongs. */
  readonly parent?: string;
  readonly offices?: readonly OfficeTerm[];
  /** Others bear the same name: it links only beside the actor's office, party or body. */
  readonly homonym?: boolean;
  /** Where the facts are commonly documented. */
  readonly source?: string;
}

/** A phrase that names a camp without naming a body; no faction: it names none and only hides shorter phrases. */
export interface Camp {
  readonly phrase: string;
  readonly faction?: string;
  /** Only at the head of a source or of a piece of it: "طالب جامعي", but not the same word within a name or title. */
  readonly head?: boolean;
  /** It gives way to a state named beside it: a "دبلوماسي" may be any state's, a "دبلوماسي إيراني" is Iran's. */
  readonly weak?: boolean;
  /** Only where neither the phrase nor the text tells anything else of whom it names: "الحاج". */
  readonly last?: boolean;
  /** Of home only: another state named beside it wins. */
  readonly local?: boolean;
}

/**
 * What an adjective of a {@link Nation} says of a source. `home`: the state of which the registry tells; it says nothing of a source that is
 * unnamed. `people`: it gives way to every camp named beside it. `place`: a name of places; it only settles whose local officials are meant.
 * `tribe`: family names of tribes; they tell the camp of a sheikh of whom nothing else is known.
 */
export type NationKind = "state" | "home" | "people" | "place" | "tribe";

/** The adjectives of a state or people, or names of its places, and the camps of its officials and of its soldiers. */
export interface Nation {
  readonly adjectives: readonly string[];
  readonly officials: string;
  readonly military: string;
  /** Default: `state`. */
  readonly kind?: NationKind;
  /** Its country, capital and cities, one word each: they tell where a text is set, and whose officials are "in" them. */
  readonly places?: readonly string[];
}

/** The camps of soldiers known by rank and name alone: with a name of the region, and with a Western one. */
export interface SoldierCamps {
  readonly regional: string;
  readonly western: string;
  /** With a Kurdish name; also of others of whom nothing but such a name is known. Default: a Kurdish name is one of the region. */
  readonly kurdish?: string;
}

/** Spellings of one word. `part`: they hold inside longer words too. */
export interface SpellingGroup {
  readonly part: boolean;
  readonly spellings: readonly string[];
}

/** All that a registry knows: the runtime form of a data set such as `datasets/iraq-actors`. */
export interface RegistryData {
  readonly actors: readonly Actor[];
  readonly camps?: readonly Camp[];
  readonly nations?: readonly Nation[];
  readonly spellings?: readonly SpellingGroup[];
  /** Faction of a source nobody names. Default: none. */
  readonly unnamed?: string;
  /** Default: a rank and a name tell no camp. */
  readonly soldiers?: SoldierCamps;
  /** Factions that give way where the same phrase names another (a house of parliament to a party). */
  readonly yielding?: readonly string[];
}
