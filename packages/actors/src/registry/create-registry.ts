import { remember } from "@qawl/arabic/remember";
import type { Actor, Nation, RegistryData } from "../actor.ts";
import { fail } from "../errors.ts";
import { FORMER_WORDS } from "../lexicon/role-words.ts";
import { fullNames, metonyms, shortNames } from "../names.ts";
import { overlap, type Period } from "../period.ts";
import { campForms } from "./camp-forms.ts";
import { createFactsOf } from "./form-facts.ts";
import { type HeadName, headsOfBodies } from "./heads-of-bodies.ts";
import { isAtHome, missionsAtHome } from "./missions.ts";
import { normalizeNames } from "./normalize-names.ts";
import type { NameTarget, PhraseTarget, Registry } from "./registry.ts";
import { createSpellingOf } from "./spelling-of.ts";
import { createSpellVariants } from "./spelling-variants.ts";
import { firstState, nationForms, placeForms, tribeNames } from "./state-forms.ts";
import { statesByPlace } from "./states-by-place.ts";
import { createTrie, type TrieEntry } from "./token-trie.ts";

/**
 * Makes a registry ready for linking: checks it and sorts its names once. Linear in the number of all names.
 *
 * @param data actors alone, or with camps, nations and spellings
 * @throws QawlError `actor-id-twice`, `actor-id-unknown` (a party, parent or office nobody has), `actor-alias-twice`
 *   (one full name for two actors at one time), `actor-dates` (a term that ends before it begins)
 */
export function createRegistry(data: RegistryData | readonly Actor[]): Registry {
  const all: RegistryData = isActors(data) ? { actors: data } : data;
  const actors = new Map<string, Actor>();
  for (const actor of all.actors) {
    if (actors.has(actor.id)) throw fail("actor-id-twice", { id: actor.id });
    actors.set(actor.id, actor);
  }
  for (const actor of all.actors) checkReferences(actor, actors);
  const spellingOf = createSpellingOf(all.spellings ?? []);
  const names: Name<NameTarget>[] = [];
  const phrases: Name<PhraseTarget>[] = [];
  for (const actor of all.actors) {
    for (const name of fullNames(actor))
      names.push({ given: name.text, value: bearer(actor, name) });
    for (const name of shortNames(actor)) {
      phrases.push({ given: name.text, value: bearer(actor, name) });
    }
    for (const { text } of metonyms(actor))
      phrases.push({ given: text, value: { actor, alone: true } });
  }
  for (const camp of all.camps ?? []) {
    for (const given of campForms(camp.phrase)) phrases.push({ given, value: { camp } });
  }
  const listed = withTexts(names);
  checkUnique(listed);
  const offices = officesByBody(all.actors);
  const states = all.nations ?? [];
  const places = placeForms(states);
  const abroad = campsAbroad(states);
  const home = new Set([
    ...(all.yielding ?? []),
    ...states.flatMap(({ kind, officials, military }) =>
      kind === "home" ? [officials, military] : [],
    ),
  ]);
  const nations = nationForms(states, places, createSpellVariants(all.spellings ?? []));
  const stateOf = remember((form: string) => firstState(form, places, nations));
  const domestic = domesticCamps(states, home, abroad);
  const normalizedNames = [...listed, ...unlisted(listed, headsOfBodies(all.actors, offices))];
  const trie = createTrie(normalizedNames, spellingOf);
  const phraseTrie = createTrie(withTexts(phrases), spellingOf);
  return {
    actors,
    names: trie,
    phrases: phraseTrie,
    nations,
    states: statesByPlace(all.actors, nations),
    tribes: tribeNames(states),
    places,
    stateOf,
    factsOf: createFactsOf(trie, phraseTrie, stateOf),
    holders: holdersByOffice(all.actors),
    offices,
    unnamed: all.unnamed ?? null,
    former: all.camps?.find(({ phrase }) => FORMER_WORDS.has(phrase))?.faction ?? null,
    soldiers: all.soldiers ?? null,
    yielding: new Set(all.yielding ?? []),
    home,
    domestic,
    missions: missionsAtHome(all.actors, (word) => isAtHome(stateOf, word), domestic),
    abroad,
    others: mostCommon(
      states.flatMap(({ kind, places: set, officials }) =>
        set === undefined || kind === "home" ? [] : [officials],
      ),
    ),
  };
}

/** Who bears a name, and when. */
function bearer(actor: Actor, { from, to }: Period): Period & { readonly actor: Actor } {
  if (from === undefined) return to === undefined ? { actor } : { actor, to };
  return to === undefined ? { actor, from } : { actor, from, to };
}

/** A name as the registry has it. */
interface Name<T> {
  readonly given: string;
  readonly value: T;
}

function withTexts<T>(names: readonly Name<T>[]): (Name<T> & TrieEntry<T>)[] {
  const texts = normalizeNames(names.map(({ given }) => given));
  return names.map(({ given, value }, index) => ({ given, text: texts[index]!, value }));
}

/** Heads of bodies by names that no actor of the registry has. */
function unlisted(
  listed: readonly TrieEntry<NameTarget>[],
  heads: readonly HeadName[],
): readonly TrieEntry<NameTarget>[] {
  const taken = new Set(listed.map(({ text }) => text));
  const named = heads.map(({ text, ...value }) => ({ given: text, value }));
  return withTexts<NameTarget>(named).filter(({ text }) => !taken.has(text));
}

function isActors(data: RegistryData | readonly Actor[]): data is readonly Actor[] {
  return Array.isArray(data);
}

function checkReferences(actor: Actor, actors: ReadonlyMap<string, Actor>): void {
  const ids = [actor.party, actor.parent, ...(actor.offices ?? []).map(({ office }) => office)];
  for (const id of ids) {
    if (id !== undefined && !actors.has(id)) {
      throw fail("actor-id-unknown", { id, actor: actor.id });
    }
  }
  for (const { office, from, to } of actor.offices ?? []) {
    if (from === undefined || to === undefined) continue;
    const length = Math.min(from.length, to.length);
    if (from.slice(0, length) > to.slice(0, length)) {
      throw fail("actor-dates", { actor: actor.id, office, from, to });
    }
  }
}

function checkUnique(names: readonly (Name<NameTarget> & TrieEntry<NameTarget>)[]): void {
  const bearers = new Map<string, NameTarget[]>();
  for (const { given, text, value } of names) {
    const others = bearers.get(text);
    if (others === undefined) {
      bearers.set(text, [value]);
      continue;
    }
    const clash = others.find((other) => other.actor !== value.actor && overlap(other, value));
    if (clash !== undefined) {
      throw fail("actor-alias-twice", {
        alias: given,
        first: clash.actor.id,
        second: value.actor.id,
      });
    }
    others.push(value);
  }
}

function mostCommon(camps: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const camp of camps) counts.set(camp, (counts.get(camp) ?? 0) + 1);
  let most: string | null = null;
  for (const [camp, count] of counts) if (most === null || count > counts.get(most)!) most = camp;
  return most;
}

/** The camps of states other than home: those that have places. */
function campsAbroad(nations: readonly Nation[]): Set<string> {
  return new Set(
    nations.flatMap(({ kind, places, officials, military }) =>
      places === undefined || kind === "home" ? [] : [officials, military],
    ),
  );
}

/** The camps of the home state and of peoples that are no state's: they have no places. */
function domesticCamps(
  nations: readonly Nation[],
  home: ReadonlySet<string>,
  abroad: ReadonlySet<string>,
): Set<string> {
  const own = nations.filter(({ kind = "state", places }) => kind === "state" && !places);
  return new Set([
    ...home,
    ...own.map(({ officials }) => officials).filter((camp) => !abroad.has(camp)),
  ]);
}

function holdersByOffice(
  actors: readonly Actor[],
): Map<string, readonly (Period & { readonly actor: Actor })[]> {
  const holders = new Map<string, (Period & { readonly actor: Actor })[]>();
  for (const actor of actors) {
    for (const { office, ...period } of actor.offices ?? []) {
      const known = holders.get(office);
      if (known === undefined) holders.set(office, [{ actor, ...period }]);
      else known.push({ actor, ...period });
    }
  }
  return holders;
}

function officesByBody(actors: readonly Actor[]): Map<string, readonly Actor[]> {
  const offices = new Map<string, Actor[]>();
  for (const actor of actors) {
    if ((actor.kind !== "office" && actor.kind !== "post") || actor.parent === undefined) continue;
    const known = offices.get(actor.parent);
    if (known === undefined) offices.set(actor.parent, [actor]);
    else known.push(actor);
  }
  return offices;
}
