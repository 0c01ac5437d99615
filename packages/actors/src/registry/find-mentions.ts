import type { Document } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { holds } from "../period.ts";
import type { FormFacts } from "./form-facts.ts";
import { matchHashtag } from "./match-hashtag.ts";
import type { Proclitic } from "./proclitics.ts";
import type { NameTarget, Registry } from "./registry.ts";
import { walk } from "./token-trie.ts";

/** A full name of the registry in a text. */
export interface Mention {
  readonly firstToken: number;
  /** Number of the token after the name. */
  readonly endToken: number;
  readonly actor: Actor;
  readonly proclitic: Proclitic;
  /** The words name somebody whom the actor sent, and not the actor. */
  readonly sender?: true;
}

/**
 * Finds the registry's full names in a document: longest match, left to right, without overlaps, in one pass over
 * the tokens. A name that means different actors at different times is settled by the day of publication; where
 * that leaves more than one, it is left out.
 *
 * @param published day of publication, `YYYY-MM-DD`
 */
export function findMentions(
  registry: Registry,
  document: Document,
  published?: string,
): Mention[] {
  return mentionsAmong(registry, document, factsIn(registry, document), published);
}

/** Facts of documents that are in use: its names are looked for before its statements, and its actors behind them. */
const lately = new WeakMap<
  Document,
  { readonly of: Registry; readonly facts: readonly FormFacts[] }
>();

/** What every token of a document says wherever it stands. */
export function factsIn(registry: Registry, document: Document): readonly FormFacts[] {
  const known = lately.get(document);
  if (known?.of === registry) return known.facts;
  const facts = document.tokens.map(({ form }) => registry.factsOf(form));
  lately.set(document, { of: registry, facts });
  return facts;
}

/** The same as `findMentions`, where the forms have been looked up. */
export function mentionsAmong(
  registry: Registry,
  { tokens }: Document,
  facts: readonly FormFacts[],
  published?: string,
): Mention[] {
  const mentions: Mention[] = [];
  let index = 0;
  while (index < tokens.length) {
    // No name begins with a mark.
    if (tokens[index]!.kind === "punctuation") {
      index++;
      continue;
    }
    const match =
      tokens[index]!.kind === "hashtag"
        ? matchHashtag(registry.names, tokens, index, tokens.length)
        : walk(registry.names, facts[index]!.starts, tokens, index, tokens.length);
    const actor = match === null ? null : settle(match.values, published);
    if (match === null || actor === null) {
      index++;
      continue;
    }
    mentions.push({
      firstToken: index,
      endToken: match.endToken,
      actor,
      proclitic: match.proclitic,
    });
    index = match.endToken;
  }
  return mentions;
}

/** The one actor whom a name means on a day; null where there is none or more than one. */
export function settle(
  targets: readonly NameTarget[],
  published: string | undefined,
): Actor | null {
  const fitting =
    published === undefined ? targets : targets.filter((target) => holds(target, published));
  const actors = new Set(fitting.map(({ actor }) => actor));
  const [actor] = actors;
  return actors.size === 1 && actor !== undefined ? actor : null;
}
