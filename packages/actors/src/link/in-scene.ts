import type { Actor } from "../actor.ts";
import { bareForms, hasNoun } from "../lexicon/lookup.ts";
import { isOfAnyState } from "../lexicon/state-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { holds } from "../period.ts";
import { isMilitary } from "../phrase/item.ts";
import type { Affiliation, Phrase } from "../phrase/phrase.ts";
import { isOfHome } from "../registry/is-of-home.ts";
import type { Context } from "./context.ts";

/**
 * A ministry, office, police or people that the phrase names as home's are another's where the text is set abroad: in a text on Turkey "وزارة الدفاع"
 * is the Turkish one, "محافظ" a Turkish governor, "مسؤول كردي" no man of the region at home. The phrase is read as with that state's adjective.
 */
export function inScene(context: Context, phrase: Phrase): Phrase {
  const { registry, scene } = context;
  const { camp, nation, items, soldier, bearing } = phrase;
  const [first] = items;
  const last = items.at(-1);
  if (phrase.person !== null || first === undefined || last === undefined) return phrase;
  const isPeoples = nation !== null && registry.domestic.has(nation.nation.officials);
  const isSettled = nation !== null && !nation.country;
  if (isSettled && (!isPeoples || registry.home.has(nation.nation.officials))) return phrase;
  const ofHome = phrase.affiliations.filter((one) => isDoubtful(context, phrase, one));
  if (camp !== null && saysHome(context, phrase)) return phrase;
  const organisation = organisationAbroad(context, phrase);
  if (organisation !== null) return organisation;
  const isCamp = camp?.faction !== undefined && registry.domestic.has(camp.faction);
  // A source of a people is of that people wherever it is: "مصدر كردي".
  const isOfPeople = isPeoples || (isCamp && !registry.home.has(camp.faction));
  if (isOfPeople && bareForms(first.form).some((form) => SOURCES.has(form))) return phrase;
  const isSoldier = soldier && bearing !== null && phrase.affiliations.length === 0;
  const isOfficial =
    camp === null &&
    nation === null &&
    (phrase.items.length > 1 || !first.form.startsWith("ال")) &&
    phrase.affiliations.length === 0 &&
    hasNoun(OFFICIALS, first.form);
  if (ofHome.length === 0 && !isCamp && !isPeoples && !isSoldier && !isOfficial) return phrase;
  const named = ofHome.some(({ actor }) => isHeldByAnother(context, phrase, actor));
  const state = scene.abroad(first.firstToken, last.endToken, named);
  if (state === null) {
    // Who bears the name of a tribe of the rest of the country is none of the region's.
    const isOfTribe = items.some(({ form }) => registry.tribes.has(form));
    const isLocal =
      isCamp && camp.weak === true && nation === null && ofHome.length === 0 && !isOfTribe;
    const region = isLocal ? scene.region(first.firstToken, last.endToken) : null;
    if (region === null) return phrase;
    return { ...phrase, nation: { nation: region, military: false, country: false } };
  }
  return {
    ...phrase,
    affiliations: phrase.affiliations.filter((one) => !ofHome.includes(one)),
    camp: isCamp ? null : camp,
    soldier: false,
    nation: {
      nation: state,
      military: soldier || isMilitary(items),
      country: false,
    },
  };
}

/** "جمعيات", "منظمة حقوقية" in a text set abroad: organisations of another country, where the same words mean private ones at home. */
function organisationAbroad({ registry, scene }: Context, phrase: Phrase): Phrase | null {
  const { camp, nation, items, affiliations } = phrase;
  const [first] = items;
  if (first === undefined || camp?.faction === undefined || nation !== null) return null;
  if (affiliations.length > 0 || registry.others === null || phrase.name?.certain) return null;
  if (registry.domestic.has(camp.faction) || camp.faction === registry.unnamed) return null;
  if (camp.faction === registry.others || !hasNoun(ORGANISATIONS, first.form)) return null;
  const state = scene.abroad(first.firstToken, items.at(-1)!.endToken, false);
  return state === null ? null : { ...phrase, camp: { ...camp, faction: registry.others } };
}

/** No centres, which are think tanks and private wherever they are. */
const ORGANISATIONS = wordSet("منظمة منظمات جمعية جمعيات رابطة روابط نقابة نقابات");

/** "مسؤولون عراقيون": the camp's own words say whose they are. */
function saysHome({ registry, document: { tokens } }: Context, { items, camp }: Phrase): boolean {
  const item = items.find((one) => one.camp === camp);
  if (item === undefined || item.endToken - item.firstToken < 2) return false;
  return tokens.slice(item.firstToken, item.endToken).some(({ form }) => isOfHome(registry, form));
}

/** Who serves a state, whatever his office is called. */
const OFFICIALS = wordSet("وزير وزيرة عمدة شرطة سلطات نيابة ادعاء مدعي محكمة قاضي");

const SOURCES = wordSet("مصدر مصادر");

/** Whether the words for a body could mean one abroad: every state has the like, or it is a party's short name. */
function isDoubtful(
  { registry, document: { tokens } }: Context,
  { items }: Phrase,
  one: Affiliation,
): boolean {
  const { actor, short, firstToken } = one;
  if (!registry.domestic.has(actor.faction ?? "")) return false;
  const item = items.find((each) => each.firstToken === firstToken);
  if (item === undefined) return false;
  if (!registry.home.has(actor.faction!)) return short;
  const words = tokens.slice(item.firstToken, item.endToken);
  return isOfAnyState(item.form) && !words.some(({ form }) => isOfHome(registry, form));
}

/** رئيس الوزراء عمر …, while another is known to hold the office on the day. */
function isHeldByAnother({ registry, published }: Context, phrase: Phrase, actor: Actor): boolean {
  if (actor.kind !== "office" || published === undefined || phrase.name?.certain !== true)
    return false;
  return (registry.holders.get(actor.id) ?? []).some(
    (term) => term.from !== undefined && holds(term, published),
  );
}
