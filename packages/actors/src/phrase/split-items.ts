import type { Document, Token } from "@qawl/arabic";
import type { Actor, Camp } from "../actor.ts";
import { hasNoun } from "../lexicon/lookup.ts";
import { PLACE_NOUNS, ROLE_WORDS } from "../lexicon/role-words.ts";
import { settle } from "../registry/find-mentions.ts";
import { matchHashtag } from "../registry/match-hashtag.ts";
import type { NameTarget, PhraseTarget, Registry } from "../registry/registry.ts";
import { firstState } from "../registry/state-forms.ts";
import { matchAt, type TrieMatch } from "../registry/token-trie.ts";
import { isInFront } from "./in-front.ts";
import { isAtHead } from "./is-at-head.ts";
import type { Item } from "./item.ts";
import { traitsOf, traitsOfName, withFormer } from "./traits-of.ts";

/** Tokens `[from, to)` of a document. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a source phrase into items: full names first, short names and phrases of camps in between, then single words.
 * Linear in the tokens of the phrase.
 */
export function splitItems(
  registry: Registry,
  document: Document,
  { from, to }: Stretch,
  published: string | undefined,
): Item[] {
  const { tokens } = document;
  const names = namesWithin(registry, tokens, { from, to }, published);
  const items: Item[] = [];
  let afterBreak = false;
  // Where the next name begins, or the end.
  let limit = from;
  let index = from;
  while (index < to) {
    const token = tokens[index]!;
    const tag = token.kind === "hashtag";
    if (!tag && token.kind !== "word" && token.kind !== "latin" && token.kind !== "number") {
      afterBreak = true;
      index++;
      continue;
    }
    const name = names.get(index);
    if (name !== undefined) {
      const { actor, endToken, proclitic } = name;
      items.push({
        firstToken: index,
        endToken,
        form: token.form,
        actor,
        short: false,
        proclitic,
        camp: null,
        nation: null,
        place: actor.kind === "body" ? firstState(token.form, registry.places) : null,
        afterBreak,
        traits: traitsOfName(tokens, index, endToken),
      });
      afterBreak = false;
      index = endToken;
      continue;
    }
    limit = Math.max(limit, index + 1);
    while (limit < to && !names.has(limit)) limit++;
    const match = tag
      ? matchHashtag(registry.phrases, tokens, index, limit)
      : isInFront(document, index)
        ? null
        : matchAt(registry.phrases, tokens, index, limit);
    const found =
      match === null
        ? null
        : read(match, standingOf(tokens, index, match.endToken, { from, to }), published);
    const endToken = match !== null && found !== null ? match.endToken : index + 1;
    const camp = found?.camp ?? null;
    // أهالي حي | النصر: a place that bears a word which elsewhere is a body's short name.
    const isPlace = items.length > 0 && !afterBreak && PLACE_NOUNS.has(items.at(-1)!.form);
    const isCut = endToken < to && isOfAnotherBody(found?.actor ?? null, tokens, index, endToken);
    const actor = isPlace || isCut ? null : (found?.actor ?? null);
    const next = endToken < to ? tokens[endToken]! : undefined;
    const stands =
      camp?.head !== true || isAtHead(items.at(-1), { form: token.form, afterBreak }, next);
    const written = document.text.slice(token.start, token.end);
    const form = tag ? token.form.replace(/^#/, "") : token.form;
    items.push({
      firstToken: index,
      endToken,
      form,
      actor,
      short: actor !== null,
      proclitic: match?.proclitic ?? "none",
      camp: stands ? camp : null,
      nation: firstState(form, registry.nations),
      place: firstState(form, registry.places),
      afterBreak,
      traits: withFormer(traitsOf(form, written, items.at(-1)), tokens, index, endToken),
    });
    afterBreak = false;
    index = endToken;
  }
  return items;
}

const COUNCILS = /^[وف]?ال(?:مجلس|هيئه|مفوضيه|لجنه)$/;

/** المجلس الأعلى | لشؤون المرأة: behind a council's short name of two words what it is for; so it is another's longer name. */
function isOfAnotherBody(
  actor: Actor | null,
  tokens: readonly Token[],
  start: number,
  end: number,
): boolean {
  if (actor?.kind !== "body" || end - start < 2 || !COUNCILS.test(tokens[start]!.form))
    return false;
  return /^(?:لشوون|لشؤون|لل\S{3,})$/.test(tokens[end]!.form);
}

interface FoundName {
  readonly actor: Actor;
  readonly endToken: number;
  readonly proclitic: Item["proclitic"];
}

function namesWithin(
  registry: Registry,
  tokens: readonly Token[],
  { from, to }: Stretch,
  published: string | undefined,
): Map<number, FoundName> {
  const names = new Map<number, FoundName>();
  for (let index = from; index < to; index++) {
    const match =
      tokens[index]!.kind === "hashtag"
        ? matchHashtag(registry.names, tokens, index, to)
        : matchAt(registry.names, tokens, index, to);
    const actor = match === null ? null : settle(match.values, published);
    if (match === null || actor === null) continue;
    names.set(index, { actor, endToken: match.endToken, proclitic: match.proclitic });
    index = match.endToken - 1;
  }
  return names;
}

/** What stands around a short name: it is the whole phrase or follows "باسم"; a role serves in it; or neither. */
type Standing = "alone" | "served" | "within";

function standingOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  { from, to }: Stretch,
): Standing {
  if ((start === from && end === to) || tokens[start - 1]?.form === "باسم") return "alone";
  if (isOfTwo(tokens, start)) return "served";
  const linked = SERVED_IN.has(tokens[start - 1]?.form ?? "");
  const joined = /^(?:بال|لل)/.test(tokens[start]!.form);
  const role = tokens[linked ? start - 2 : start - 1];
  const isRole = role !== undefined && start - (linked ? 2 : 1) >= from;
  return (linked || joined) && isRole && hasNoun(ROLE_WORDS, role.form) ? "served" : "within";
}

/** وزارتا | الداخلية | والصحة, المتحدثان باسم الداخلية | والصحة: both, and the second as the first. */
function isOfTwo(tokens: readonly Token[], start: number): boolean {
  if (TWO.test(tokens[start - 1]?.form ?? "")) return true;
  if (!tokens[start]!.form.startsWith("وال")) return false;
  const noun = tokens[start - 2]?.form ?? "";
  return TWO.test(noun) || (noun === "باسم" && DUAL.test(tokens[start - 3]?.form ?? ""));
}

const TWO = /^[وفبل]?(?:وزارتا|وزارتي|وزيرا|وزيري)$/;
const DUAL = /^[وف]?(?:ال)?(?:متحدث|ناطق)(?:ان|ين|ا|ي)$/;

const SERVED_IN: ReadonlySet<string> = new Set(["في", "من", "لدي"]);

/** ضابط بالداخلية, مصدر في الخارجية: a ministry's short name where somebody serves in it; but مسؤول في بغداد is in the city. */
function isMeant({ actor, alone }: NameTarget, standing: Standing): boolean {
  return !alone || standing === "alone" || (standing === "served" && /^وزار/.test(actor.name));
}

function read(
  { values }: TrieMatch<PhraseTarget>,
  standing: Standing,
  published: string | undefined,
): { readonly actor: Actor | null; readonly camp: Camp | null } | null {
  const named = values.flatMap((value) =>
    value.actor !== undefined && isMeant(value, standing) ? [value] : [],
  );
  const actor = settle(named, published);
  const camp = values.find((value) => value.camp !== undefined)?.camp ?? null;
  return actor === null && camp === null ? null : { actor, camp };
}
