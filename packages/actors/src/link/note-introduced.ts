import { normalize } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import type { Stretch } from "../phrase/split-items.ts";
import type { Mention } from "../registry/find-mentions.ts";
import type { FormFacts } from "../registry/form-facts.ts";
import { findAppositions } from "./appositions.ts";
import { notePost, noteRole } from "./by-role.ts";
import type { Context, Located } from "./context.ts";
import { counterpartOf } from "./counterpart-of.ts";
import { placesOfFamily } from "./family-token.ts";
import { inScene } from "./in-scene.ts";
import { findIntroduced } from "./introductions.ts";
import { nameText, nameWords } from "./name-words.ts";
import { notePostInShort } from "./post-in-short.ts";

/**
 * Notes whom the text introduces without a word of theirs: "استقبل الرئيس وزير الدفاع الدنماركي فلان الفلاني", "فلان الفلاني، وزير الدفاع،". A family name or a bare role
 * further down means them, and no namesake of the registry. Speakers are noted before, so that the same name is the same person.
 */
export function noteIntroduced(
  context: Context,
  facts: readonly FormFacts[],
  mentions: readonly Mention[],
  located: readonly Located[],
): void {
  const { registry, document, occurrences, published } = context;
  const speakers = new Set(located.flatMap(({ phrase }) => phrase?.name?.from ?? []));
  for (const one of findIntroduced(registry, document, facts, mentions, occurrences)) {
    if (speakers.has(one.name)) continue;
    const title = readPhrase(registry, document, { from: one.from, to: one.name }, published);
    // Of the words in front he may be only whom another serves: المتحدث باسم رئيسة الوزراء | فلانة; and a homonym is known by them.
    const person = one.person && readPhrase(registry, document, one, published).person;
    if (person !== one.person && !one.person?.homonym) continue;
    const name = { from: one.name, to: one.to };
    noteOne(context, counterpartOf(context, one, title), name, person);
  }
  for (const { name, person, title } of findAppositions(
    registry,
    document,
    facts,
    mentions,
    occurrences,
  )) {
    if (speakers.has(name.from) || person?.homonym) continue;
    noteOne(context, readPhrase(registry, document, title, published), name, person);
  }
}

function noteOne(context: Context, read: Phrase, name: Stretch, actor: Actor | null): void {
  const { document, people } = context;
  const heads = headsLater(read);
  if (actor !== null) {
    const person = people.registered(actor);
    people.noteNation(read, person, name.from);
    notePostInShort(context, person, { ...read, name: { ...name, certain: true } }, name.from);
    for (const head of heads) {
      if (people.byHead.before(head, name.from) === person) continue;
      people.byHead.put(head, name.from, person);
      people.introduced.add(person.id);
    }
    return;
  }
  if (name.to - name.from < 2) return;
  const words = nameWords(document, name);
  const isAnothers = isMeantWithout(context, words, name);
  // متحدث باسم الخارجية | رافق تيلرسون: no first name that is known, in front of somebody who is.
  if (isAnothers && !GIVEN_NAMES.has(words[0]!)) return;
  const person = people.local(words, nameText(document, name));
  people.introduced.add(person.id);
  if (placesOfFamily(context.occurrences, words).length > 0) people.spoken.add(person.id);
  if (!isAnothers) for (const word of words.slice(1)) people.byWord.put(word, name.from, person);
  // Who has a ministry beside his name may be another state's man; a rank alone tells no camp of somebody who does nothing here.
  const placed = read.affiliations.length > 0 || read.camp !== null ? inScene(context, read) : read;
  const phrase = { ...placed, heads, soldier: false, name: { ...name, certain: true } };
  people.noteNation(read, person, name.from);
  people.note(person, phrase, name.from);
  noteRole(context, person, phrase, name.from);
  notePost(context, person, phrase, name.from);
  notePostInShort(context, person, phrase, name.from);
}

/**
 * إيفانكا | ترامب: whom the registry knows by this family name is meant by it alone, where the text names him too or called him so before, and not only over the text; or
 * where the first name is a short form of his: جو | فوتيل.
 */
function isMeantWithout(
  { registry, document, people, occurrences, published }: Context,
  words: readonly string[],
  name: Stretch,
): boolean {
  const family = words.at(-1)!;
  if (!registry.factsOf(family).isPerson) return false;
  if (people.byWord.near(family, name.to)?.actor != null) return true;
  const known = readPhrase(registry, document, { from: name.to - 1, to: name.to }, published);
  const first = known.person === null ? "" : normalize(known.person.name, { profile: "match" });
  if (first.slice(0, 2) === words[0]!.slice(0, 2)) return true;
  const below = document.paragraphs[1]?.firstSentence;
  const body = below === undefined ? 0 : document.sentences[below]!.firstToken;
  return (occurrences.get(family) ?? []).some((at) => at >= body && at < name.from);
}

/** Words by which whoever was introduced is meant: "الرئيس" alone only where he is a state's or was called so. */
function headsLater({ heads, items }: Phrase): readonly string[] {
  const at = items.findIndex(({ form }) => /^[وبل]?رئيسه?$/.test(form));
  if (at < 0 || items[at]!.actor !== null) return heads;
  const next = items[at + 1];
  const isOfState = next !== undefined && (next.place !== null || STATES.has(next.form));
  return isOfState ? heads : heads.filter((head) => !/^الرئيسه?$/.test(head));
}

const STATES = wordSet("الجمهورية الدولة البلاد");
