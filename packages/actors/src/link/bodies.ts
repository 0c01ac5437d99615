import { type Document, normalize } from "@qawl/arabic";
import type { Actor, Nation } from "../actor.ts";
import { bareForms, definite } from "../lexicon/lookup.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Mention } from "../registry/find-mentions.ts";
import { isWorldwide } from "../registry/is-worldwide.ts";
import type { Registry } from "../registry/registry.ts";
import { matchAt } from "../registry/token-trie.ts";
import { isCommon } from "./counterpart.ts";
import { createTimeline, type Timeline } from "./timeline.ts";

const COUNCIL = "مجلس";

/** The key under which {@link Bodies.any} keeps every actor. */
export const ANY_ACTOR = "*";

/** The bodies of one text, by the words by which a later mention means them: "الوزارة", "الحركة", "الخارجية". */
export interface Bodies {
  readonly byWord: Timeline<Actor>;
  /** Bodies and persons, whatever they are called. */
  readonly any: Timeline<Actor>;
  /** Persons, offices and posts. */
  readonly heads: Timeline<Mention>;
  /** By the id of an actor: the one with a longer name that begins with his, "وزارة الدفاع الأمريكية" for "وزارة الدفاع". */
  readonly longer: Timeline<Actor>;
  /** By the id of a body at home: the state abroad beside its words last, "وزارة الداخلية السعودية"; "home" where its own state stood there. */
  readonly states: Timeline<Nation | "home">;
  /** The body mentioned last before a place. */
  last(place: number): Actor | null;
}

/**
 * Collects the bodies mentioned in a document: by their first word, made definite, and by their second. An office
 * stands for its body: after "وزير الخارجية الأمريكي" the words "متحدث باسم الخارجية" mean the American ministry.
 */
export function collectBodies(
  registry: Registry,
  document: Document,
  mentions: readonly Mention[],
): Bodies {
  const byWord = createTimeline<Actor>();
  const any = createTimeline<Actor>();
  const heads = createTimeline<Mention>();
  const bodies = createTimeline<Actor>();
  const longer = createTimeline<Actor>();
  const states = createTimeline<Nation | "home">();
  for (const mention of mentions) {
    const { actor, firstToken, endToken, sender } = mention;
    if (actor.kind === "medium") continue;
    if (actor.kind !== "body") heads.put(ANY_ACTOR, firstToken, mention);
    const plain =
      endToken - firstToken > 2 ? plainActor(registry, document, firstToken, endToken) : null;
    if (plain !== null) longer.put(plain.id, firstToken, actor);
    const body = actor.kind === "body" ? actor : registry.actors.get(actor.parent ?? "");
    any.put(ANY_ACTOR, firstToken, actor.kind === "person" ? actor : (body ?? actor));
    if (body === undefined || actor.kind === "person") continue;
    const state = isCommon(body) ? stateBehind(registry, document, endToken) : null;
    if (state !== null && registry.home.has(body.faction ?? ""))
      states.put(body.id, firstToken, state);
    if (isOfAnotherState(registry, document, body, endToken)) continue;
    bodies.put(ANY_ACTOR, firstToken, body);
    if (actor.kind === "body") {
      for (const form of bareForms(document.tokens[firstToken]!.form)) {
        byWord.put(definite(form), firstToken, body);
      }
      // "دولة القانون" is meant by "الائتلاف" too.
      const own = normalizedFirstWord(body);
      if (own !== document.tokens[firstToken]!.form && !sender)
        byWord.put(definite(own), firstToken, body);
    } else if (!sender) {
      const word = normalizedFirstWord(body);
      // رئيس مجلس الوزراء names a council within his title: "المجلس" is then the one that the text spoke of before.
      // So does رئيس الوزراء, who presides over more than one council.
      const within =
        word === COUNCIL ||
        document.tokens.slice(firstToken, endToken).some(({ form }) => form === word);
      if (!within || byWord.before(definite(word), firstToken) === null)
        byWord.put(definite(word), firstToken, body);
    }
    const second = firstToken + 1 < endToken ? document.tokens[firstToken + 1]!.form : "";
    if (second.startsWith("ال")) byWord.put(second, firstToken, body);
    // قيادة عمليات بغداد is "قيادة العمليات" afterwards.
    else if (endToken - firstToken > 2 && actor.kind === "body")
      for (const form of bareForms(document.tokens[firstToken]!.form))
        byWord.put(`${form} ${definite(second)}`, firstToken, body);
  }
  return { byWord, any, heads, longer, states, last: (place) => bodies.before(ANY_ACTOR, place) };
}

/** وزارة الداخلية | السعودية: the state whose adjective stands right behind; null for none. */
function stateBehind(
  { home, nations }: Registry,
  { tokens }: Document,
  endToken: number,
): Nation | "home" | null {
  const next = tokens[behindSeconds(tokens, endToken)];
  if (next?.kind !== "word" || !next.form.startsWith("ال")) return null;
  const nation = nations.get(next.form);
  if (nation === undefined) return null;
  if (nation.kind === "home" || home.has(nation.officials)) return "home";
  return nation.kind === undefined || nation.kind === "state" ? nation : null;
}

/** وكالة الاستخبارات | والأمن | الهولندية: what else a body is for stands in front of its state's adjective. */
function behindSeconds(tokens: Document["tokens"], endToken: number): number {
  let at = endToken;
  while (at < endToken + SECONDS && SECOND.test(tokens[at]?.form ?? "")) at++;
  return at;
}

const SECONDS = 2;
const SECOND = /^وال\S{3,}$/;

/** وزارة الداخلية | التركية: the words are a ministry's at home, and the adjective behind them tells that it is none. */
function isOfAnotherState(
  { home, nations }: Registry,
  { tokens }: Document,
  body: Actor,
  endToken: number,
): boolean {
  if (!home.has(body.faction ?? "") && !isWorldwide(body)) return false;
  const next = tokens[behindSeconds(tokens, endToken)];
  if (next?.kind !== "word" || !next.form.startsWith("ال")) return false;
  const nation = bareForms(next.form)
    .map((form) => nations.get(form))
    .find((one) => one);
  if (nation === undefined) return false;
  // الإنتربول | التونسي
  if (!home.has(body.faction ?? "")) return (nation.kind ?? "state") === "state";
  if (!isCommon(body)) return false;
  return (nation.kind === undefined || nation.kind === "state") && !home.has(nation.officials);
}

/** طالبان … | الحركة: a body that only sources name shortly is meant by the noun of its full name afterwards. */
export function noteShortBodies({ byWord }: Bodies, phrases: readonly (Phrase | null)[]): void {
  for (const phrase of phrases) {
    for (const { actor, short, near, firstToken } of phrase?.affiliations ?? []) {
      if (!short || near || actor.kind !== "body") continue;
      const noun = definite(normalizedFirstWord(actor));
      if (byWord.before(noun, firstToken) === null) byWord.put(noun, firstToken, actor);
    }
  }
}

/** The actor whom a longer name means without its state (مجلس الأمن القومي | الأمريكي), else the one of its first two words alone. */
function plainActor(
  registry: Registry,
  { tokens }: Document,
  firstToken: number,
  endToken: number,
): Actor | null {
  const state = endToken - 1;
  if (state - firstToken > 2 && registry.nations.has(tokens[state]!.form)) {
    const bare = matchAt(registry.names, tokens, firstToken, state);
    if (bare?.endToken === state && bare.values.length === 1) return bare.values[0]!.actor;
  }
  const match = matchAt(registry.names, tokens, firstToken, firstToken + 2);
  const [first, second] = match?.endToken === firstToken + 2 ? match.values : [];
  return first === undefined || second !== undefined ? null : first.actor;
}

function normalizedFirstWord({ name }: Actor): string {
  return normalize(name.split(" ")[0]!, { profile: "match" });
}
