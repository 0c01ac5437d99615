import { normalize } from "@qawl/arabic";
import { hasNoun } from "../lexicon/lookup.ts";
import { isOfAnyState } from "../lexicon/state-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import { because } from "./because.ts";
import type { LinkedFaction } from "./statement.ts";

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
const ORGANISATIONS = wordSet(
  "منظمة منظمات جمعية جمعيات مركز مراكز مؤسسة مؤسسات شركة شركات رابطة روابط نقابة نقابات",
);

/** Words of sources that speak for nobody, wherever they are. */
const PRIVATE_SOURCES = wordSet(
  "مصدر مصادر المصدر المصادر مصدران مصدرين شاهد شهود الشهود بيان تقارير تقرير معلومات أنباء",
);

/** The camp of the state whose adjective or country stands in the phrase: its officials', or its soldiers'. */
export function stateNamed(registry: Registry, phrase: Phrase): LinkedFaction | null {
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
  const [head, next] = phrase.items;
  // الرئيس التنفيذي | لشركة …
  const ofFirm =
    head?.camp?.weak === true && hasNoun(ORGANISATIONS, next?.form.replace(/^ل(?!ل)/, "") ?? "");
  if (ofFirm && kind === "home" && camp?.faction !== undefined)
    return because(camp.faction, `camp named: ${camp.phrase}`);
  const isOrganisation = hasNoun(ORGANISATIONS, head?.form ?? "") || ofFirm;
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
