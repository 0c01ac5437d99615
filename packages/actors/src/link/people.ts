import type { Actor, Nation } from "../actor.ts";
import { definite } from "../lexicon/lookup.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import { factionNamed, factionOfPerson, ownBody } from "./faction-of.ts";
import { firstOfTwo } from "./first-of-two.ts";
import { likeWords, registeredMisspelt } from "./misspelt.ts";
import { isOfOthers } from "./office-of-others.ts";
import type { Person } from "./person.ts";
import { roleKey, voiceKey } from "./role-key.ts";
import { stateBeside } from "./state-beside.ts";
import { createTimeline, type Timeline } from "./timeline.ts";

/** The persons of one text and the words by which later mentions mean them. */
export interface People {
  /** By each word of the name. */
  readonly byWord: Timeline<Person>;
  /** By each word of the name, those who speak: the family name alone means them before anybody who is only spoken of. */
  readonly speakers: Timeline<Person>;
  /** By role or title, definite: "المتحدث". */
  readonly byHead: Timeline<Person | Actor>;
  /** By the first adjective of the state that stands beside their title. */
  readonly byNation: Timeline<Person>;
  /** Ids of persons, offices and posts that speak. */
  readonly spoken: Set<string>;
  /** Ids of those whom the text introduces without a word of theirs. */
  readonly introduced: Set<string>;
  /** By the id of the office named beside them. */
  readonly byOffice: Timeline<Person>;
  /** By {@link roleKey}: whoever was introduced as "عضو لجنة الأمن والدفاع". */
  readonly byRole: Timeline<Person>;
  /** The person whom a registered actor is in this text. */
  registered(actor: Actor): Person;
  /** The person of a name the registry does not hold, known already or new. */
  local(words: readonly string[], name: string): Person;
  /** A body that the registry does not hold, known already by the same words or new; of a state that the words may leave out. */
  body(
    words: readonly string[],
    name: string,
    nation: Nation | null,
  ): { readonly id: string; readonly name: string };
  /** Notes the state that a phrase names beside a person's title. */
  noteNation(phrase: Phrase, person: Person, place: number): void;
  /** Notes what a phrase says of a person. */
  note(person: Person, phrase: Phrase, place: number): void;
}

/** How many persons of a text a misspelt name is compared with. */
const MOST = 40;

export function createPeople(registry: Registry, published: string | undefined): People {
  const byWord = createTimeline<Person>();
  const speakers = createTimeline<Person>();
  const byHead = createTimeline<Person | Actor>();
  const byOffice = createTimeline<Person>();
  const byNation = createTimeline<Person>();
  const spoken = new Set<string>();
  const introduced = new Set<string>();
  const byRole = createTimeline<Person>();
  const known = new Map<string, Person>();
  const locals: Person[] = [];
  const localsByEnd = new Map<string, Person[]>();
  const localBodies = new Map<string, { readonly id: string; readonly name: string }>();
  let count = 0;
  const noteNation = (phrase: Phrase, person: Person, place: number): void => {
    const nation = stateBeside(registry, phrase);
    if (nation === null) return;
    person.nation ??= nation;
    // A head of state is no official.
    if (HEADS_OF_STATES.some((head) => phrase.heads.includes(head))) return;
    byNation.put(nation.adjectives[0]!, place, person);
  };
  return {
    noteNation,
    byWord,
    speakers,
    byHead,
    byNation,
    spoken,
    introduced,
    byOffice,
    byRole,
    registered(actor) {
      const before = known.get(actor.id);
      if (before !== undefined) return before;
      const person: Person = {
        id: actor.id,
        name: actor.name,
        actor,
        words: [],
        body: null,
        faction: factionOfPerson(registry, actor, published),
        nation: null,
        described: true,
      };
      known.set(actor.id, person);
      return person;
    },
    local(words, name) {
      const ends = localsByEnd.get(words.at(-1)!) ?? [];
      const same = ends.find((person) => isSameName(person.words, words));
      if (same !== undefined) return same;
      const meant = locals.find((person) => likeWords(words, person.words));
      if (meant !== undefined) return meant;
      const actor = registeredMisspelt(registry, words);
      if (actor !== null) return this.registered(actor);
      const person: Person = {
        id: `local:${++count}`,
        name,
        actor: null,
        words,
        body: null,
        faction: null,
        nation: null,
        described: false,
      };
      localsByEnd.set(words.at(-1)!, [...ends, person]);
      if (locals.length < MOST) locals.push(person);
      return person;
    },
    body(words, name, nation) {
      const key = keyOfBody(registry, words, nation);
      const same = localBodies.get(key);
      if (same !== undefined) return same;
      const body = { id: `local:${++count}`, name };
      localBodies.set(key, body);
      return body;
    },
    note(person, said, place) {
      const phrase = firstOfTwo(said);
      const body = ownBody(registry, phrase.affiliations);
      if (body !== null) {
        person.body =
          body.actor.kind === "post" ? (body.actor.parent ?? body.actor.id) : body.actor.id;
      }
      const named = factionNamed(registry, phrase);
      const decides = person.actor === null || (body !== null && body.actor.faction !== undefined);
      if (named !== null && decides && isStronger(registry, named.label, person))
        person.faction = named;
      noteNation(phrase, person, place);
      for (const head of phrase.heads) byHead.put(head, place, person);
      if (isMember(registry, phrase)) {
        byHead.put("النائب", place, person);
        byHead.put("النائبه", place, person);
      }
      const role = roleKey(phrase);
      if (role !== null) byRole.put(role, place, person);
      const voice = voiceKey(phrase);
      if (voice !== null) byRole.put(voice, place, person);
      for (const { actor, near } of phrase.affiliations) {
        if (person.actor !== null && isOfOthers(registry, actor, person.actor)) continue;
        if (!near && (actor.kind === "office" || actor.kind === "post"))
          byOffice.put(actor.id, place, person);
      }
    },
  };
}

/** The words of a body's name, each definite, the state told in one way and the ministry's noun left out: "الداخلية السعودية" is "وزارة الداخلية السعودية". */
function keyOfBody({ nations }: Registry, words: readonly string[], nation: Nation | null): string {
  let state: Nation | null = null;
  const own = words.map(definite).filter((word) => {
    const named = nations.get(word);
    if (named === undefined) return true;
    state ??= named;
    return false;
  });
  const whose = state ?? nation;
  const [noun, of] = own;
  const plain = noun === "الوزاره" && of !== undefined ? own.slice(1) : own;
  return [...plain, whose?.adjectives[0] ?? ""].join(" ");
}

/** عضو لجنة الأمن النيابية, رئيس لجنة …: a member of a house or of its committees is called النائب afterwards. */
function isMember(registry: Registry, { heads, affiliations, items }: Phrase): boolean {
  const sits = heads.includes("العضو") || heads.includes("العضوه");
  const leads = items.some(({ form }) => /^[وبل]?(?:رئيسه?|مقرره?)$/.test(form));
  return affiliations.some(({ actor }) => {
    if (!registry.yielding.has(actor.faction ?? "")) return false;
    return sits || (leads && actor.kind === "body" && /^لجنة/.test(actor.name));
  });
}

const HEADS_OF_STATES = ["الرئيس", "الرئيسه", "الملك", "الامير"];

/** A house of parliament named later does not take away the party named before. */
function isStronger(registry: Registry, label: string, person: Person): boolean {
  if (person.faction === null || person.actor !== null) return true;
  return !registry.yielding.has(label);
}

/** The same person: the shorter name begins like the longer one and keeps its order. */
function isSameName(first: readonly string[], second: readonly string[]): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
