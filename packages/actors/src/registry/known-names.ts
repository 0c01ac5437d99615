import type { Document } from "@qawl/arabic";
import type { ActorKind } from "../actor.ts";
import { factsIn } from "./find-mentions.ts";
import type { Registry } from "./registry.ts";
import { walk } from "./token-trie.ts";

/** A name of the registry as a range of tokens, whoever it means. */
export interface NameRange {
  readonly firstToken: number;
  /** Number of the token after the name. */
  readonly endToken: number;
  readonly kind: "person" | "body" | "office";
  /** A preposition is written together with its first word. */
  readonly governed: boolean;
}

const KINDS: Readonly<Record<ActorKind, NameRange["kind"] | null>> = {
  person: "person",
  body: "body",
  office: "office",
  post: "office",
  medium: null,
};

/** No quotation marks or brackets that open within the name and close behind it. */
function areWords(tokens: Document["tokens"], first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (tokens[index]!.kind !== "word") return false;
  return true;
}

/**
 * The names of persons, bodies and offices of the registry that stand in a document, in text order, without overlaps: what `findStatements` of
 * `@qawl/quotes` takes to read each of them as one speaker. Unlike `findMentions` it gives a name that several bear, and the short name of a
 * person where it is one word (المالكي). One pass over the tokens.
 */
export function knownNames(registry: Registry, document: Document): NameRange[] {
  const { tokens } = document;
  const facts = factsIn(registry, document);
  const names: NameRange[] = [];
  for (let index = 0; index < tokens.length; ) {
    const match =
      tokens[index]!.kind === "word"
        ? walk(registry.names, facts[index]!.starts, tokens, index, tokens.length)
        : null;
    const kind = match === null ? null : KINDS[match.values[0]!.actor.kind];
    if (match !== null && kind !== null && areWords(tokens, index, match.endToken)) {
      const governed = match.proclitic === "preposition";
      names.push({ firstToken: index, endToken: match.endToken, kind, governed });
    } else if (match === null && facts[index]!.isPerson && tokens[index]!.kind === "word") {
      names.push({ firstToken: index, endToken: index + 1, kind: "person", governed: false });
    }
    index = match?.endToken ?? index + 1;
  }
  return names;
}
