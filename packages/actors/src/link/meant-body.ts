import { type Document, normalize } from "@qawl/arabic";
import type { Actor, Nation } from "../actor.ts";
import { bareForms } from "../lexicon/lookup.ts";
import { BODY_NOUNS } from "../lexicon/role-words.ts";
import type { Affiliation, Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import { matchAt } from "../registry/token-trie.ts";
import type { Bodies } from "./bodies.ts";
import type { Context } from "./context.ts";
import { counterpart, isCommon } from "./counterpart.ts";
import { canBeInFull, nameInFull } from "./full-name.ts";
import { inScene } from "./in-scene.ts";
import { stateAt } from "./state-at.ts";

/**
 * Completes a phrase whose body is only a pronoun ("المتحدث باسمها") or a bare noun ("المتحدثة باسم الوزارة", "رئيس المجلس")
 * with the body that the text named before; a role before the noun can make it an office of that body. What is then still a body at home by its
 * words alone is another's where the text is set abroad.
 */
export function withMeantBody(context: Context, phrase: Phrase, place: number): Phrase {
  return inScene(context, completed(context, phrase, place));
}

function completed(context: Context, phrase: Phrase, place: number): Phrase {
  const { registry, bodies } = context;
  if (phrase.affiliations.length > 0) {
    const nation = phrase.nation === null ? stateAt(registry, context.document, place) : null;
    if (nation !== null) return nation.kind === "home" ? phrase : ofState(context, phrase, nation);
    const told = phrase.nation === null ? stateTold(bodies, phrase, place) : null;
    if (told !== null) return ofState(context, phrase, told);
    const longer = withLongerNames(registry, context.document, bodies, phrase, place);
    const { dateline } = context;
    if (dateline === null || dateline.kind === "home" || phrase.nation !== null) return longer;
    return ofState(context, longer, dateline, place);
  }
  if (phrase.person?.faction !== undefined) return phrase;
  const { bodyNoun } = phrase;
  if (bodyNoun !== null && bodyNoun.role !== null) {
    const body =
      bodies.byWord.before(bodyNoun.form, place - 1) ??
      shortInFull(registry, context.document, bodyNoun.form, place);
    if (body === null) return phrase;
    const offices = registry.offices.get(body.id) ?? [];
    const office = offices.find((one) => isNamed(one, bodyNoun.role ?? "", bodyNoun.form));
    return {
      ...phrase,
      affiliations: [affiliation(office ?? body, bodyNoun.firstToken, office !== undefined)],
    };
  }
  if (!phrase.bodyPronoun) return phrase;
  const last = bodies.last(place - 1);
  return last === null ? phrase : { ...phrase, affiliations: [affiliation(last, place, false)] };
}

/** "مسؤول في الوزارة" after "وزارة الخزانة", which means her of one state though it names none: the body of the registry by a short name told in full; null for none. */
function shortInFull(
  registry: Registry,
  document: Document,
  noun: string,
  place: number,
): Actor | null {
  const full = canBeInFull(noun) ? nameInFull(document, noun, place) : null;
  if (full === null) return null;
  const match = matchAt(registry.phrases, document.tokens, full.from, full.to);
  if (match?.endToken !== full.to) return null;
  const [actor, another] = match.values.flatMap((value) => value.actor ?? []);
  return actor?.kind === "body" && another === undefined ? actor : null;
}

/** "الداخلية" after "وزارة الداخلية السعودية": the state beside the ministry's words when they came last; null for home. */
function stateTold(
  bodies: Bodies,
  { affiliations, bearing }: Phrase,
  place: number,
): Nation | null {
  const [one] = affiliations;
  if (one === undefined || (bearing === "regional" && !one.short)) return null;
  const body = one.actor.kind === "body" ? one.actor.id : one.actor.parent;
  const state = body === undefined ? null : bodies.states.before(body, place - 1);
  return state === "home" ? null : state;
}

/** "وكيل وزارة الدفاع خليل النعيمي": who bears a name of the region serves the ministry at home, whatever was named before. */
function isAtHome(registry: Registry, { bearing }: Phrase, plain: Actor, longer: Actor): boolean {
  if (bearing !== "regional" || registry.soldiers === null) return false;
  return longer.faction === registry.soldiers.western && registry.home.has(plain.faction ?? "");
}

/** A ministry named without its state is the one last named with it. */
function withLongerNames(
  registry: Registry,
  document: Document,
  bodies: Bodies,
  phrase: Phrase,
  place: number,
): Phrase {
  // مجلس الأمن القومي | العراقي: the phrase says whose it is.
  if (phrase.nation?.nation.kind === "home") return phrase;
  const affiliations = phrase.affiliations.map((one): Affiliation => {
    const item = phrase.items.find(({ firstToken }) => firstToken === one.firstToken);
    const voiced =
      item === undefined ? null : bodyOfVoice(registry, document, bodies, one.actor, item, place);
    if (voiced !== null) return { ...one, actor: voiced };
    if (item === undefined || isOwnName(registry, document, one.actor, item)) return one;
    if (one.short) return { ...one, actor: shortBefore(bodies, item.form, place) ?? one.actor };
    const meant = bodies.longer.before(one.actor.id, place - 1);
    if (meant === null || isAtHome(registry, phrase, one.actor, meant)) return one;
    return { ...one, actor: meant };
  });
  return { ...phrase, affiliations };
}

/** Too long to be any state's: only a council or house of three words goes without its state as well, "مجلس الأمن القومي". */
function isOwnName(
  registry: Registry,
  { tokens }: Document,
  { kind }: Actor,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): boolean {
  if (endToken - firstToken <= 2) return false;
  if (kind !== "body" || endToken - firstToken > 3) return true;
  return tokens.slice(firstToken, endToken).some(({ form }) => registry.stateOf(form) !== null);
}

/**
 * وفي واشنطن قال متحدث باسم الخارجية: what every state has is that state's; where the registry has none such, only the state is known. Of a
 * text dated from its capital so are its ministers, and no heads of government, unless the text names those of another.
 */
function ofState(
  { registry, bodies }: Context,
  phrase: Phrase,
  nation: Nation,
  dated: number | null = null,
): Phrase {
  if (phrase.person !== null) return phrase;
  let isForeign = false;
  const affiliations = phrase.affiliations.flatMap((one): Affiliation[] => {
    // وفي الدوحة قال وزير الخارجية: ministers travel; وزارة الدفاع العراقية is said to be another's.
    const travels =
      one.head && one.actor.kind !== "body" && (dated === null || /^رئيس/.test(one.actor.name));
    const item = phrase.items.find(({ firstToken }) => firstToken === one.firstToken);
    if (travels || item === undefined || item.endToken - item.firstToken > 2) return [one];
    if (!registry.home.has(one.actor.faction ?? "") || !isCommon(one.actor)) return [one];
    if (dated !== null && /^(?:ال)?(?:برلمان|مجلس النواب)/.test(one.actor.name)) return [one];
    if (dated !== null && bodies.longer.near(one.actor.id, dated) !== null) return [one];
    isForeign = true;
    const actor = counterpart(registry, one.actor, nation);
    return actor === null ? [] : [{ ...one, actor }];
  });
  if (!isForeign) return phrase;
  const military = phrase.items.some(({ traits }) => traits.has("military"));
  return { ...phrase, affiliations, nation: { nation, military, country: false } };
}

/** "القيادي في التحالف" after "تحالف الفتح": the body that the text named last by such a noun. */
function shortBefore(bodies: Bodies, form: string, place: number): Actor | null {
  const noun = bareForms(form).find((bare) => bare.startsWith("ال"));
  return noun === undefined ? null : bodies.byWord.before(noun, place - 1);
}

/** "المتحدث باسم التحالف" after "التحالف العربي": of the one named last by that noun, not of the registry's. */
function bodyOfVoice(
  { offices }: Registry,
  { tokens }: Document,
  bodies: Bodies,
  { kind, parent, faction, name }: Actor,
  { endToken }: { readonly endToken: number },
  place: number,
): Actor | null {
  const last = tokens[endToken - 1]!.form;
  if (kind === "body" || !BODY_NOUNS.has(last)) return null;
  const meant = bodies.byWord.before(last, place - 1);
  if (meant === null || meant.id === parent || meant.faction === faction) return null;
  const head = name.split(" ")[0]!;
  return (offices.get(meant.id) ?? []).find((one) => one.name.startsWith(head)) ?? meant;
}

/** Whether an office's name begins with the role and the noun: رئيس + المجلس for رئيس مجلس النواب. */
function isNamed({ name }: Actor, role: string, noun: string): boolean {
  const [first, second] = normalize(name, { profile: "match" }).split(" ");
  return bareForms(role).includes(first ?? "") && bareForms(noun).includes(second ?? "");
}

function affiliation(actor: Actor, firstToken: number, head: boolean): Affiliation {
  return { actor, near: false, former: false, firstToken, head, short: false };
}
