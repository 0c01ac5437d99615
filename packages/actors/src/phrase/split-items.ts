import type { Document } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { bareForms, hasNoun } from "../lexicon/lookup.ts";
import {
  BODY_PRONOUNS,
  COMPLEMENT_WORDS,
  FORMER_WORDS,
  KIN_WORDS,
  MILITARY_WORDS,
  NAMED_AFTER_WORDS,
  NEARNESS_WORDS,
  ROLE_WORDS,
  TOPIC_WORDS,
} from "../lexicon/role-words.ts";
import { RANK_WORDS, TITLE_WORDS } from "../lexicon/title-words.ts";
import { type Mention, settle } from "../registry/find-mentions.ts";
import type { PhraseTarget, Registry } from "../registry/registry.ts";
import { matchAt } from "../registry/token-trie.ts";
import type { Item, Trait } from "./item.ts";

/** The stretch of tokens to read and the full names found in the document, in order. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
}

/**
 * Cuts a source phrase into items: full names first, short names and phrases of camps in between, then single words.
 * Linear in the tokens of the phrase.
 */
export function splitItems(
  registry: Registry,
  document: Document,
  { from, to, mentions }: Stretch,
  published: string | undefined,
): Item[] {
  const { tokens } = document;
  const items: Item[] = [];
  let afterBreak = false;
  let next = 0;
  let index = from;
  while (index < to) {
    while (next < mentions.length && mentions[next]!.firstToken < index) next++;
    const mention = mentions[next];
    const token = tokens[index]!;
    if (token.kind !== "word" && token.kind !== "latin" && token.kind !== "number") {
      afterBreak = true;
      index++;
      continue;
    }
    const common = { firstToken: index, form: token.form, afterBreak };
    afterBreak = false;
    if (mention !== undefined && mention.firstToken === index && mention.endToken <= to) {
      items.push({
        ...common,
        endToken: mention.endToken,
        actor: mention.actor,
        short: false,
        proclitic: mention.proclitic,
        camp: null,
        nation: null,
        traits: militaryOnly(tokens, index, mention.endToken),
      });
      index = mention.endToken;
      continue;
    }
    const limit = Math.min(
      to,
      mention !== undefined && mention.firstToken > index ? mention.firstToken : to,
    );
    const match = matchAt(registry.phrases, tokens, index, limit);
    const found = match === null ? null : read(match.values, published);
    const endToken = match !== null && found !== null ? match.endToken : index + 1;
    items.push({
      ...common,
      endToken,
      actor: found?.actor ?? null,
      short: found?.actor !== null && found?.actor !== undefined,
      proclitic: match?.proclitic ?? "none",
      camp: found?.camp ?? null,
      nation: registry.nations.get(token.form) ?? null,
      traits: traitsOf(token.form, items.at(-1)),
    });
    index = endToken;
  }
  return items;
}

function read(
  values: readonly PhraseTarget[],
  published: string | undefined,
): {
  readonly actor: Actor | null;
  readonly camp: NonNullable<PhraseTarget["camp"]> | null;
} | null {
  const named = values.flatMap((value) => (value.actor === undefined ? [] : [value]));
  const actor = settle(named, published);
  const camp = values.find((value) => value.camp !== undefined)?.camp ?? null;
  return actor === null && camp === null ? null : { actor, camp };
}

function militaryOnly(tokens: Document["tokens"], from: number, to: number): Set<Trait> {
  for (let index = from; index < to; index++) {
    if (hasNoun(MILITARY_WORDS, tokens[index]!.form)) return new Set(["military"]);
  }
  return new Set();
}

function traitsOf(form: string, before: Item | undefined): Set<Trait> {
  const traits = new Set<Trait>();
  const forms = bareForms(form);
  const any = (set: ReadonlySet<string>): boolean => forms.some((bare) => set.has(bare));
  if (
    COMPLEMENT_WORDS.has(form) &&
    (form !== "باسم" || before?.traits.has("role") || before?.traits.has("rank"))
  ) {
    traits.add("complement");
    if (TOPIC_WORDS.has(form)) traits.add("topic");
    return traits;
  }
  if (
    GIVEN_NAMES.has(form) ||
    (form.startsWith("و") && form.length > 3 && GIVEN_NAMES.has(form.slice(1)))
  ) {
    traits.add("given");
  }
  if (any(ROLE_WORDS)) traits.add("role");
  if (any(TITLE_WORDS)) traits.add("title");
  if (RANK_WORDS.has(form)) traits.add("rank");
  if (any(FORMER_WORDS)) traits.add("former");
  if (any(NEARNESS_WORDS)) traits.add("near");
  if (any(KIN_WORDS) && !form.startsWith("ال")) traits.add("kin");
  if (any(NAMED_AFTER_WORDS)) traits.add("named-after");
  if (any(MILITARY_WORDS)) traits.add("military");
  if (BODY_PRONOUNS.has(form)) traits.add("body-pronoun");
  if (TOPIC_WORDS.has(form)) traits.add("topic");
  return traits;
}
