import {
  ADJECTIVE,
  BODY,
  CITY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  NAME,
  OWNED,
  PLACE,
  ROLE,
} from "../lexicon/kinds.ts";
import type { Range } from "./frame.ts";
import type { Reading } from "./reading.ts";

/** A name that is known before a text is read, as a range of its tokens; one word of a person may be his short name. `knownNames` of `@qawl/actors` gives those of a registry. */
export interface KnownName {
  readonly firstToken: number;
  /** Number of the token after the name. */
  readonly endToken: number;
  readonly kind: "person" | "body" | "office";
  /** A preposition is written together with its first word (لوزارة الدفاع). Default: none is. */
  readonly governed?: boolean;
}

/** What a word within a name can still be; it is no verb, preposition, adverb or date. */
const WITHIN = DEFINITE | GIVEN_NAME | BODY | ROLE | ADJECTIVE | COLLECTIVE | COMMON_NOUN;
const OPENING = { person: GIVEN_NAME, body: BODY, office: ROLE } as const;
const KEPT = { person: 0, body: DEFINITE | COLLECTIVE | COMMON_NOUN, office: DEFINITE } as const;

/** The range is one name that is known, and no more: of a body, an office or a person of two words and more. */
export function isKnownName({ kinds, nameEnds }: Reading, { first, end }: Range): boolean {
  return nameEnds[first] === end && (kinds[first]! & NAME) !== 0;
}

/** The range is one word that is a person by itself. */
export function isPersonAlone({ personsAlone: alone }: Reading, { first, end }: Range): boolean {
  return end - first === 1 && alone.has(first);
}

/** The words that are by themselves the name of a known person (المالكي): what they are where nothing else stands beside them. */
export function personsAlone(names: readonly KnownName[]): ReadonlySet<number> {
  return new Set(
    names
      .filter(
        ({ firstToken, endToken, kind, governed }) =>
          kind === "person" && endToken - firstToken === 1 && governed !== true,
      )
      .map(({ firstToken }) => firstToken),
  );
}

/**
 * Marks the names of two words and more in what has been looked up: one word opens each, and no word of them reports or parts clauses
 * (باسم العوادي, علي لاريجاني, برنامج الأغذية العالمي). Gives for each token the end of the name that begins with it, or 0. Linear in the names' tokens.
 */
export function markNames(
  { kinds, cues }: Pick<Reading, "kinds" | "cues">,
  names: readonly KnownName[],
): Int32Array {
  const ends = new Int32Array(kinds.length);
  for (const { firstToken, endToken, kind, governed } of names) {
    if (endToken - firstToken < 2) continue;
    ends[firstToken] = endToken;
    if (governed !== true) {
      kinds[firstToken] = (kinds[firstToken]! & KEPT[kind]) | OPENING[kind] | NAME;
      (cues as (undefined | object)[])[firstToken] = undefined;
    }
    for (let index = firstToken + 1; index < endToken; index++) {
      kinds[index] = kinds[index]! & (WITHIN | OWNED | PLACE | CITY);
      (cues as (undefined | object)[])[index] = undefined;
    }
  }
  return ends;
}
