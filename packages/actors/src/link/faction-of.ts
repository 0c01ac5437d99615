import type { Actor, Nation } from "../actor.ts";
import { hasNoun } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { holds } from "../period.ts";
import { isLed } from "../phrase/mark-governed.ts";
import type { Affiliation, Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import { because } from "./because.ts";
import { seatedAbroad } from "./seated-abroad.ts";
import { severalVoices } from "./several-voices.ts";
import { stateNamed } from "./state-named.ts";
import type { LinkedFaction } from "./statement.ts";

/** The body, office or post for which the phrase makes its speaker speak: the first, but a party before a house. */
export function ownBody(
  registry: Registry,
  affiliations: readonly Affiliation[],
): Affiliation | null {
  if (affiliations.length === 0) return null;
  const own = withoutUmbrella(affiliations.filter(({ near, former }) => !near && !former));
  return (
    own.find(({ actor }) => actor.faction !== undefined && !registry.yielding.has(actor.faction)) ??
    own.find(({ actor }) => actor.faction !== undefined) ??
    own[0] ??
    null
  );
}

/** المقاومة الإسلامية - كتائب …: where its parts sign with the whole in front, the part speaks. */
function withoutUmbrella(own: readonly Affiliation[]): readonly Affiliation[] {
  const [first, second] = own;
  if (first === undefined || second === undefined || first.actor.kind !== "body") return own;
  return second.actor.kind === "body" && second.actor.parent === first.actor.id
    ? own.slice(1)
    : own;
}

/**
 * The camp that a phrase names for its speaker: his body; what he is near to; a camp's phrase, unless it gives way to a state named
 * beside it; a state; a body abroad that he has left; a soldier's rank and name; whom he serves.
 */
export function factionNamed(registry: Registry, phrase: Phrase): LinkedFaction | null {
  const camp = campOf(registry, phrase);
  return (
    severalVoices(phrase) ??
    memberOfPeople(registry, phrase) ??
    factionOfOwnBody(registry, phrase, camp) ??
    voiceOf(phrase) ??
    ledBy(phrase) ??
    nearTo(phrase) ??
    seatedAbroad(registry, phrase) ??
    camp ??
    stateNamed(registry, phrase) ??
    leftBody(registry, phrase) ??
    soldierOf(registry, phrase) ??
    servedBy(phrase)
  );
}

/** أعضاء كرد في مجلس محافظة …: a member of a council described by his people speaks for it. */
function memberOfPeople({ domestic, home }: Registry, phrase: Phrase): LinkedFaction | null {
  const { items, affiliations, nation } = phrase;
  const [member, people] = items;
  if (nation === null || member === undefined || people === undefined) return null;
  if (people.nation !== nation.nation || !hasNoun(MEMBERS, member.form)) return null;
  const isCouncil = affiliations.some(({ actor }) => /^مجلس/.test(actor.name));
  const { officials } = nation.nation;
  if (!isCouncil || !domestic.has(officials) || home.has(officials)) return null;
  return because(officials, `a member of a people: ${nation.nation.adjectives[0]}`);
}

const MEMBERS = wordSet("عضو عضوة أعضاء عضوان ممثل ممثلون ممثلين");

function factionOfOwnBody(
  registry: Registry,
  phrase: Phrase,
  camp: LinkedFaction | null,
): LinkedFaction | null {
  const own = ownBody(registry, phrase.affiliations);
  const body = own?.actor;
  if (body?.faction === undefined || isAbroad(registry, phrase, body.faction)) return null;
  // عضو اللجنة القانونية | المحامي فلان: what he is besides is no camp.
  const besides = phrase.items.some(
    ({ camp: one, firstToken }) => one === phrase.camp && firstToken > (own?.firstToken ?? 0),
  );
  const trade = phrase.camp?.weak || (phrase.camp?.head === true && besides);
  const stronger = camp !== null && !registry.yielding.has(camp.label) && !trade;
  if (registry.yielding.has(body.faction) && stronger) return null;
  return because(body.faction, `${body.kind} named beside: ${body.id}`);
}

/** A Western name beside a ministry or house that is named as the one at home: it is another's. */
function isAbroad({ home }: Registry, { person, bearing }: Phrase, faction: string): boolean {
  return person === null && bearing === "western" && home.has(faction);
}

function nearTo({ affiliations }: Phrase): LinkedFaction | null {
  const near = affiliations.find((one) => one.near && one.actor.faction !== undefined);
  return near === undefined ? null : because(near.actor.faction!, `near to: ${near.actor.id}`);
}

function campOf(registry: Registry, phrase: Phrase): LinkedFaction | null {
  const { camp, nation } = phrase;
  if (camp?.faction === undefined || camp.faction === registry.unnamed || camp.last) return null;
  if (isAbroad(registry, phrase, camp.faction)) return null;
  if (camp.local && nation !== null && isOfAnother(registry, nation.nation)) return null;
  // مدير الناحية | بختيار شقلاوي: local officials with a Kurdish name are the region's.
  const local = camp.weak && registry.home.has(camp.faction) && nation === null;
  if (local && phrase.kurdish && registry.soldiers?.kurdish !== undefined)
    return because(registry.soldiers.kurdish, "a local official with a Kurdish name");
  const yields = registry.yielding.has(camp.faction);
  const kind = nation?.nation.kind ?? "state";
  const ruled = nation?.country ? registry.domestic : registry.home;
  const outdone =
    kind === "place" || nation?.country
      ? (camp.weak === true || nation?.country) && ruled.has(camp.faction)
      : camp.weak || yields || (kind === "state" && registry.home.has(camp.faction));
  if (nation !== null && kind !== "people" && outdone) return null;
  return because(camp.faction, `camp named: ${camp.phrase}`);
}

/** A state abroad, but not the one of which soldiers are at home: its officials alone are of its camp. */
function isOfAnother({ domestic, soldiers }: Registry, { kind, officials }: Nation): boolean {
  const isState = kind === undefined || kind === "state";
  return isState && !domestic.has(officials) && officials !== soldiers?.western;
}

function leftBody(registry: Registry, { affiliations }: Phrase): LinkedFaction | null {
  const left = affiliations.find(
    ({ actor, former }) =>
      former && actor.faction !== undefined && !registry.home.has(actor.faction),
  );
  return left === undefined ? null : because(left.actor.faction!, `was of: ${left.actor.id}`);
}

function soldierOf(
  { soldiers }: Registry,
  { soldier, bearing, kurdish }: Phrase,
): LinkedFaction | null {
  if (soldiers === null || !soldier || bearing === null) return null;
  const camp = (kurdish ? soldiers.kurdish : undefined) ?? soldiers[bearing];
  return because(camp, "a military rank and a name");
}

/** تكتل بقيادة | فلان: a bloc that the registry has not is of its leader's camp. */
function ledBy({ items }: Phrase): LinkedFaction | null {
  if (items[0] === undefined || !hasNoun(BLOCS, items[0].form)) return null;
  const leader = items.findIndex(
    ({ actor, traits }, index) =>
      actor?.kind === "person" && traits.has("governed") && isLed(items, index),
  );
  const actor = items[leader]?.actor;
  return actor?.faction === undefined ? null : because(actor.faction, `led by: ${actor.id}`);
}

const BLOCS = wordSet("تكتل كتلة تحالف ائتلاف قائمة جبهة فصيل حزب حركة تيار جناح");

/** مساعدو | ترامب: whoever serves a man speaks for his camp, where nothing else is said of him. */
function servedBy({ items, name, camp }: Phrase): LinkedFaction | null {
  if (name !== null || camp !== null) return null;
  const served = items.find(
    ({ actor, traits }, index) =>
      actor?.kind === "person" && traits.has("governed") && items[index - 1]!.traits.has("role"),
  )?.actor;
  return served?.faction === undefined ? null : because(served.faction, `serves: ${served.id}`);
}

/** متحدث باسم الزعيم العراقي، | فلان: his voice is of his camp. */
function voiceOf({ items, name }: Phrase): LinkedFaction | null {
  if (name !== null || items[1]?.form !== "باسم") return null;
  const leader = items.find(
    ({ actor, traits }) => actor?.kind === "person" && traits.has("governed"),
  );
  const actor = leader?.actor;
  return actor?.faction === undefined ? null : because(actor.faction, `voice of: ${actor.id}`);
}

/** A registered person's own camp: the office held that day, else his own label. */
export function factionOfPerson(
  registry: Registry,
  actor: Actor,
  published: string | undefined,
): LinkedFaction | null {
  if (published !== undefined) {
    for (const term of actor.offices ?? []) {
      const office = registry.actors.get(term.office);
      if (office?.faction !== undefined && holds(term, published)) {
        return because(office.faction, `office held on ${published}: ${office.id}`);
      }
    }
  }
  if (registry.former !== null && hasLeft(registry, actor, published))
    return because(registry.former, `out of office on ${published}`);
  return actor.faction === undefined ? null : because(actor.faction, `own camp: ${actor.id}`);
}

/** An official of the guest state who held his last office before that day, and has no party in the registry: he speaks for himself. */
function hasLeft(
  { soldiers }: Registry,
  { faction, party, offices = [] }: Actor,
  published: string | undefined,
): boolean {
  if (published === undefined || party !== undefined || offices.length === 0) return false;
  if (soldiers === null || faction !== soldiers.western) return false;
  return offices.every(
    ({ from = "", to }) => to !== undefined && to < published && from < published,
  );
}

/** The camp of an actor who is not a person. */
export function factionOfBody(actor: Actor): LinkedFaction | null {
  return actor.faction === undefined ? null : because(actor.faction, `${actor.kind}: ${actor.id}`);
}
