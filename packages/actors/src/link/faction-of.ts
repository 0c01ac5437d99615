import { normalize } from "@qawl/arabic";
import type { Actor, Nation } from "../actor.ts";
import { hasNoun } from "../lexicon/lookup.ts";
import { isOfAnyState } from "../lexicon/state-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { holds } from "../period.ts";
import { isLed } from "../phrase/mark-governed.ts";
import type { Affiliation, Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import { severalVoices } from "./several-voices.ts";
import type { LinkedFaction } from "./statement.ts";

function because(label: string, reason: string): LinkedFaction {
  return { label, by: "registry", reason };
}

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

/** Whether the words are those of a state's man or body and not of anybody in the country: "مدير …", "شرطة دبي", the country itself. */
function isOfficial({ items, camp, heads }: Phrase): boolean {
  if (items[0]?.place != null) return true;
  if (items[0] === undefined || PRIVATE_SOURCES.has(items[0].form)) return false;
  if (camp !== null) return camp.faction !== undefined;
  return heads.length > 0 || isOfAnyState(items[0].form);
}

/** لجنة في حزب | حاكم في …: a party is of the country where it is. */
function isOfParty({ items }: Phrase): boolean {
  return items.some(({ form }) => hasNoun(PARTIES, form));
}

const PARTIES = wordSet("حزب حركة جبهة تيار");

/** Those of whatever state speak for no state: "منظمة أمريكية". */
const ORGANISATIONS = wordSet("منظمة منظمات جمعية مركز مراكز مؤسسة مؤسسات شركة شركات رابطة نقابة");

/** Words of sources that speak for nobody, wherever they are. */
const PRIVATE_SOURCES = wordSet(
  "مصدر مصادر المصدر المصادر مصدران مصدرين شاهد شهود الشهود بيان تقارير تقرير معلومات أنباء",
);

function stateNamed(registry: Registry, phrase: Phrase): LinkedFaction | null {
  const { camp, nation } = phrase;
  if (nation === null) return null;
  const { kind, officials, military, adjectives } = nation.nation;
  const isUnnamed = camp !== null && camp.faction === registry.unnamed;
  if (isUnnamed && ofSeveralStates(registry, phrase)) return null;
  if (isSomeOfPeople(phrase)) return null;
  if (kind === "home" && isUnnamed && camp.weak !== true) return null;
  if (kind === "place" && (camp === null || isUnnamed)) return null;
  if (nation.country && !isOfficial(phrase) && !isOfParty(phrase)) return null;
  const guest = registry.soldiers?.western;
  const isOrganisation = hasNoun(ORGANISATIONS, phrase.items[0]?.form ?? "");
  if (isOrganisation && officials === guest && registry.others !== null)
    return because(registry.others, `an organisation of the state: ${adjectives[0]}`);
  return because(nation.military ? military : officials, `state named: ${adjectives[0]}`);
}

/** مصادر إيرانية وعراقية وغربية: of several states, and nobody's men. */
function ofSeveralStates({ nations }: Registry, { items }: Phrase): boolean {
  const at = items.findIndex(({ nation }) => nation !== null);
  // مصادر عراقية | وإيرانية: the first state is a word of the camp's phrase.
  const word = items[at - 1]?.camp?.phrase.split(" ").at(-1) ?? "";
  const before = nations.get(normalize(word, { profile: "match" }));
  if (before !== undefined && /^و(?!ال)/.test(items[at]!.form))
    return before.officials !== items[at]!.nation!.officials;
  const next = items[at + 1];
  if (at < 0 || next === undefined || !/^و(?!ال)/.test(next.form)) return false;
  return next.nation !== null && next.nation.officials !== items[at]!.nation!.officials;
}

/** بعض | اللبنانيين, آلاف | العراقيين: some of a people are no officials. */
function isSomeOfPeople({ items: [some, people, more] }: Phrase): boolean {
  if (some === undefined || people === undefined || people.nation === null) return false;
  return more === undefined && SOME.has(some.form) && /^ال\S+(?:ين|ون)$/.test(people.form);
}

const SOME = wordSet("بعض كثير معظم أغلب غالبية أغلبية آلاف مئات عشرات ملايين عدد جميع كل");

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
  return actor.faction === undefined ? null : because(actor.faction, `own camp: ${actor.id}`);
}

/** The camp of an actor who is not a person. */
export function factionOfBody(actor: Actor): LinkedFaction | null {
  return actor.faction === undefined ? null : because(actor.faction, `${actor.kind}: ${actor.id}`);
}
