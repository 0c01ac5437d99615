import type { Document } from "@qawl/arabic";
import type { Actor, Camp } from "../actor.ts";
import { KURDISH_NAMES, REGIONAL_NAMES, WESTERN_NAMES } from "../lexicon/given-names.ts";
import { bareForms, definite, hasNoun, isDefinite } from "../lexicon/lookup.ts";
import { BODY_NOUNS } from "../lexicon/role-words.ts";
import { RANK_WORDS, SOLDIER_RANKS } from "../lexicon/title-words.ts";
import type { Registry } from "../registry/registry.ts";
import { affiliationsOf } from "./affiliations.ts";
import { countryOf } from "./country-of.ts";
import { findName } from "./find-name.ts";
import { type Item, isMilitary, isNameWord } from "./item.ts";
import { isServant } from "./look-alikes.ts";
import { markGoverned } from "./mark-governed.ts";
import type { Affiliation, Phrase } from "./phrase.ts";
import { type Stretch, splitItems } from "./split-items.ts";

/**
 * Reads a source phrase: who speaks, by which name, for which bodies, of which camp and state.
 *
 * The speaker is the first person who is not the complement of another noun: in "المتحدث باسم رئيس الوزراء محمد شياع
 * السوداني باسم العوادي" the prime minister is a complement, because he holds the office before him and a role governs
 * it. Linear in the tokens of the phrase.
 */
export function readPhrase(
  registry: Registry,
  document: Document,
  stretch: Stretch,
  published?: string,
): Phrase {
  const items = markGoverned(
    splitItems(registry, document, stretch, published),
    document.tokens,
    registry.actors,
  );
  const affiliations = affiliationsOf(items, registry.home);
  const speaker = speakerOf(items, affiliations);
  const item = speaker === null ? null : items[speaker]!;
  const name =
    item === null
      ? findName(items, document)
      : { from: item.firstToken, to: item.endToken, certain: true };
  const person = item?.actor ?? null;
  const first = name === null ? "" : document.tokens[name.from]!.form;
  return {
    items,
    person,
    short: item?.short ?? false,
    name,
    bearing: bearingOf(first),
    kurdish: KURDISH_NAMES.has(first),
    soldier: items.some(isSoldier) && items.every(({ traits }) => !traits.has("former")),
    affiliations,
    medium: items.some(({ actor }) => actor?.kind === "medium"),
    camp: campOf(registry, items),
    nation: nationOf(items, name),
    heads: headsOf(items, name),
    bodyNoun: bodyNounOf(items, affiliations),
    bodyPronoun: items.some(({ traits }) => traits.has("body-pronoun")),
  };
}

function speakerOf(items: readonly Item[], affiliations: readonly Affiliation[]): number | null {
  for (const [index, item] of items.entries()) {
    if (item.actor?.kind !== "person") continue;
    if (item.traits.has("governed")) continue;
    if (item.short ? !standsAlone(items, index) : continuesName(items, index)) continue;
    if (item.actor.homonym && !isConfirmed(item.actor, index, affiliations)) continue;
    return index;
  }
  return null;
}

/** A short name is one only where no other name word stands beside it: in "علي المالكي" it is part of another name. */
function standsAlone(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  const after = items[index + 1];
  if (isTitle(items[index]!) && after !== undefined && !after.afterBreak) return false;
  if (before?.traits.has("named-after") && !items[index]!.afterBreak) return false;
  // القائد | العسكري: what kind of man he is.
  if (before !== undefined && isTitle(before) && isDefinite(before.form))
    if (RANK_WORDS.has(items[index]!.form) && !items[index]!.afterBreak) return false;
  // زين الدين | زيدان
  if (before?.form === "الدين" && !items[index]!.afterBreak) return false;
  // مرتضى عبد الأمير | الشرع: behind عبد a title is a part of the name.
  const served = items[index - 2];
  if (served !== undefined && isServant(served) && !items[index]!.afterBreak) return false;
  // In "سيروان ملا رشيد" the title stands inside the name.
  const inner =
    before !== undefined && isTitle(before) && !isDefinite(before.form) ? items[index - 2] : before;
  const joinsBefore =
    inner !== undefined && !items[index]!.afterBreak && isNameWord(inner) && !isTitle(inner);
  // وحث ماكرون | ترامب على …: two men, the one who speaks and the one he speaks to.
  const another = after?.short === true && after.actor?.kind === "person";
  const joinsAfter =
    after !== undefined && !after.afterBreak && isNameWord(after) && !(another && index === 0);
  return !joinsBefore && !joinsAfter;
}

function isTitle(item: Item): boolean {
  return item.traits.has("title") || item.traits.has("rank");
}

/** A full name is part of a longer one where a first name stands right before it. */
function continuesName(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return (
    (before?.actor === null &&
      before.traits.has("given") &&
      !isTitle(before) &&
      !items[index]!.afterBreak) ||
    isLongerName(items[index + 1])
  );
}

/** A family name after a full name makes it another's: "حاكم الزاملي الغزي". */
function isLongerName(after: Item | undefined): boolean {
  if (after === undefined || after.afterBreak || !isNameWord(after)) return false;
  return /^ال.{2,}ي$/.test(after.form);
}

/** A name that many bear links beside its bearer's office, party, body or title only. */
function isConfirmed(actor: Actor, index: number, affiliations: readonly Affiliation[]): boolean {
  const own = new Set([
    actor.party,
    actor.parent,
    ...(actor.offices ?? []).map(({ office }) => office),
  ]);
  if (affiliations.some((one) => own.has(one.actor.id) || own.has(one.actor.parent))) return true;
  const sameCamp = affiliations.some(
    (one) => one.actor.faction !== undefined && one.actor.faction === actor.faction,
  );
  return sameCamp && index > 0;
}

/** The first camp that says most: any other before one that gives way, and any before the unnamed. */
function campOf(registry: Registry, items: readonly Item[]): Camp | null {
  let best: Camp | null = null;
  for (const [index, { camp }] of items.entries()) {
    if (camp === null || isLeft(items, index) || isAnothersPast(items, index)) continue;
    if (best === null || campRank(registry, camp) < campRank(registry, best)) best = camp;
  }
  return best;
}

/** محافظ | سابق, الدبلوماسي الأمريكي | السابق: the word for what is over names the camp, not the office in front of it. */
function isLeft(items: readonly Item[], index: number): boolean {
  for (let next = index + 1; next <= index + 2 && next < items.length; next++) {
    const item = items[next]!;
    if (item.traits.has("former") && item.camp?.faction !== undefined) return true;
    if (item.nation === null) return false;
  }
  return false;
}

/** البرلماني فلان | الرئيس السابق: what is over was another's office, named behind the speaker. */
function isAnothersPast(items: readonly Item[], index: number): boolean {
  if (!items[index]!.traits.has("former") || !isHeadWord(items[0]!)) return false;
  let office = index - 1;
  while (office > 0 && !isHeadWord(items[office]!)) office--;
  const isNamed = items.slice(1, Math.max(1, office)).some(({ traits }) => traits.has("given"));
  return isNamed && items.slice(1, index).every(({ afterBreak }) => !afterBreak);
}

function isHeadWord({ traits, actor }: Item): boolean {
  return traits.has("role") || traits.has("title") || (actor !== null && actor.kind !== "person");
}

function campRank(registry: Registry, { faction, last }: Camp): number {
  if (last) return 4;
  if (faction === undefined) return 3;
  if (faction === registry.unnamed) return 2;
  return registry.yielding.has(faction) ? 1 : 0;
}

function bearingOf(first: string): Phrase["bearing"] {
  const regional = REGIONAL_NAMES.has(first);
  if (regional === WESTERN_NAMES.has(first)) return null;
  return regional ? "regional" : "western";
}

/** A rank, and not what another noun governs: "رئيسة الفريق". */
function isSoldier({ form }: Item, index: number, items: readonly Item[]): boolean {
  const before = items[index - 1];
  const governed = before?.traits.has("role") && before.actor === null && !isDefinite(before.form);
  return hasNoun(SOLDIER_RANKS, form) && !governed;
}

/** The first state named, unless a family name only looks like it; a place only where no state is named. */
function nationOf(items: readonly Item[], name: Phrase["name"]): Phrase["nation"] {
  const named = items.flatMap(({ nation, firstToken, form }, index) => {
    const isOfName = name !== null && firstToken >= name.from && firstToken < name.to;
    // سوري | تعرف على …: somebody of that people, and no official.
    const isPrivate = index === 0 && /^(?!ال).*ي$/.test(form);
    return nation === null || isOfName || isPrivate ? [] : [nation];
  });
  const adjective = named.find(({ kind }) => kind !== "place");
  const country = adjective === undefined ? countryOf(items, name) : null;
  const nation = adjective ?? country ?? named[0];
  if (nation === undefined) return null;
  const military = isMilitary(items);
  return { nation, military, country: nation === country };
}

function headsOf(items: readonly Item[], name: Phrase["name"]): string[] {
  const heads = new Set<string>();
  for (const [index, { form, traits, actor, camp, firstToken }] of items.entries()) {
    if (name !== null && firstToken >= name.from && firstToken < name.to) continue;
    // القائممقام | سيروان قادر: what stands in front of a name is what its bearer is called.
    const isFirst = index === 0 && actor === null && name?.certain && name.from > firstToken;
    const called = isFirst === true && (camp !== null || isDefinite(form));
    const isKin = traits.has("kin") && !traits.has("given");
    const isHead =
      called || isKin || traits.has("title") || traits.has("role") || camp?.head === true;
    if (!isHead && actor?.kind !== "office" && actor?.kind !== "post") continue;
    for (const bare of bareForms(form)) heads.add(definite(bare));
  }
  return [...heads];
}

function bodyNounOf(
  items: readonly Item[],
  affiliations: readonly Affiliation[],
): Phrase["bodyNoun"] {
  if (affiliations.length > 0) return null;
  for (const [index, { form, firstToken, actor, nation }] of items.entries()) {
    const pointedAt = /^هذ[اه]$/.test(items[index - 1]?.form ?? "") && form.startsWith("ال");
    const noun = bareForms(form).find((bare) => BODY_NOUNS.has(bare) || pointedAt);
    const foreign = items[index + 1]?.nation ?? nation;
    if (noun !== undefined && actor === null && foreign === null) {
      return { form: noun, firstToken, role: items[index - 1]?.form ?? null };
    }
  }
  return null;
}
