import type { Document } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { bareForms } from "../lexicon/lookup.ts";
import { DOCUMENT_WORDS, PRONOUNS } from "../lexicon/pronouns.ts";
import { holds } from "../period.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import { ANY_ACTOR, type Bodies } from "./bodies.ts";
import { factionNamed, factionOfBody, factionOfPerson, ownBody } from "./faction-of.ts";
import { withMeantBody } from "./meant-body.ts";
import type { People } from "./people.ts";
import type { Person } from "./person.ts";
import type { LinkedActor, LinkedFaction, LinkRule, SourcedStatement } from "./statement.ts";

/** What linking knows of the whole text. */
export interface Context {
  readonly registry: Registry;
  readonly document: Document;
  readonly published: string | undefined;
  readonly people: People;
  readonly bodies: Bodies;
}

/** A statement with its source phrase read; no phrase where the source is understood. */
export interface Located {
  readonly statement: SourcedStatement;
  /** First token of the source; -1 where it is understood. */
  readonly place: number;
  readonly phrase: Phrase | null;
}

export interface Resolution {
  readonly actor: LinkedActor | null;
  readonly faction: LinkedFaction | null;
  readonly rule: LinkRule;
}

/** What has been resolved so far. */
export interface Progress {
  readonly byId: ReadonlyMap<string, Located>;
  readonly resolved: Map<string, Resolution>;
  readonly previous: Resolution | null;
}

const NOTHING: Resolution = { actor: null, faction: null, rule: "none" };

/**
 * Before any source is resolved: notes every person named in full as a speaker, so that a headline with the family
 * name alone finds him too.
 */
export function noteSpeakers(context: Context, located: readonly Located[]): void {
  for (const { statement, phrase, place } of located) {
    if (phrase === null) continue;
    const person = fullPerson(context, phrase, statement);
    if (person === null) continue;
    for (const word of person.words) context.people.byWord.put(word, place, person);
    context.people.note(person, withMeantBody(context, phrase, place), place);
  }
}

/** The person whom a phrase names by a full name, of the registry or not. */
function fullPerson(
  { people, document }: Context,
  phrase: Phrase,
  statement: SourcedStatement,
): Person | null {
  if (phrase.person !== null) return phrase.short ? null : people.registered(phrase.person);
  if (phrase.name === null || !mayBeNamed(phrase, statement)) return null;
  const words = nameWords(document, phrase.name);
  if (words.length < 2) return null;
  return people.local(words, nameText(document, phrase.name));
}

/** Whether an unknown run of words may be a person's name: not in a source that is said to be no person. */
function mayBeNamed(phrase: Phrase, { source }: SourcedStatement): boolean {
  if (source.kind === "named") return true;
  if (source.kind === "collective" || source.kind === "pronoun") return false;
  const first = phrase.items.find(({ firstToken }) => firstToken === phrase.name?.from);
  return first?.traits.has("given") ?? false;
}

function nameWords(document: Document, { from, to }: { from: number; to: number }): string[] {
  const words = document.tokens.slice(from, to).filter(({ kind }) => kind === "word");
  return words.map(({ form }, index) =>
    index === 0 && /^[وف]ال./.test(form) ? form.slice(1) : form,
  );
}

function nameText({ text, tokens }: Document, { from, to }: { from: number; to: number }): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** Resolves one source; answers of antecedents are kept, so the whole stays linear. */
export function resolveSource(context: Context, located: Located, progress: Progress): Resolution {
  const { statement } = located;
  const known = progress.resolved.get(statement.id);
  if (known !== undefined) return known;
  // A ring of antecedents ends here.
  progress.resolved.set(statement.id, NOTHING);
  const answer = resolveNew(context, located, progress);
  progress.resolved.set(statement.id, answer);
  return answer;
}

function resolveNew(context: Context, located: Located, progress: Progress): Resolution {
  const { statement, place } = located;
  if (located.phrase === null) {
    const answer = fromAntecedent(context, statement, progress);
    return answer.actor === null && answer.faction === null ? ofAuthor(context, located) : answer;
  }
  const phrase = withMeantBody(context, located.phrase, place);
  if (isOnly(phrase, PRONOUNS) || statement.source.kind === "pronoun") {
    return fromAntecedent(context, statement, progress);
  }
  const { registry, people } = context;
  const full = fullPerson(context, phrase, statement);
  if (full !== null)
    return ofPerson(context, full, phrase, full.actor ? "registered-person" : "local-person");
  const short = shortPerson(context, phrase, statement, place);
  if (short !== null) return ofPerson(context, short, phrase, "short-name");
  if (phrase.person !== null)
    return ofPerson(context, people.registered(phrase.person), phrase, "short-name");
  if (phrase.name !== null && mayBeNamed(phrase, statement) && isNamedAlone(phrase)) {
    const words = nameWords(context.document, phrase.name);
    const person = people.local(words, nameText(context.document, phrase.name));
    for (const word of words) people.byWord.put(word, place, person);
    people.note(person, phrase, place);
    return ofPerson(context, person, phrase, "local-person");
  }
  const body = ownBody(registry, phrase.affiliations);
  if (body !== null) return ofBody(context, body, phrase, place);
  if (isOnly(phrase, DOCUMENT_WORDS)) return fromAntecedent(context, statement, progress);
  const before = mentionedBefore(context, phrase, statement, place);
  if (before !== null) return before;
  const faction = factionNamed(registry, phrase);
  if (faction !== null)
    return { actor: null, faction, rule: phrase.nation && !phrase.camp ? "nation" : "camp" };
  if (statement.source.antecedent !== null && statement.source.kind !== "unnamed") {
    return fromAntecedent(context, statement, progress);
  }
  if (phrase.medium) return { ...NOTHING, rule: "medium" };
  if (registry.unnamed !== null && isUnnamed(phrase, statement, registry)) {
    const label = registry.unnamed;
    return {
      actor: null,
      faction: { label, by: "registry", reason: "nobody is named" },
      rule: "unnamed",
    };
  }
  return NOTHING;
}

function isUnnamed(phrase: Phrase, { source }: SourcedStatement, registry: Registry): boolean {
  return (
    source.kind === "unnamed" || (phrase.camp !== null && phrase.camp.faction === registry.unnamed)
  );
}

/** A single unknown name: only where the phrase says "named", or a title stands before it. */
function isNamedAlone(phrase: Phrase): boolean {
  return phrase.items.length > 0 && (phrase.affiliations.length === 0 || phrase.items.length > 1);
}

function isOnly(phrase: Phrase, words: ReadonlySet<string>): boolean {
  const [first, second, third] = phrase.items;
  if (first === undefined || third !== undefined || first.actor !== null) return false;
  if (second !== undefined && !PRONOUNS.has(second.form)) return false;
  return bareForms(first.form).some((form) => words.has(form));
}

function fromAntecedent(
  context: Context,
  { source }: SourcedStatement,
  progress: Progress,
): Resolution {
  const located = source.antecedent === null ? undefined : progress.byId.get(source.antecedent);
  const answer =
    located === undefined ? progress.previous : resolveSource(context, located, progress);
  return answer === null ? NOTHING : { ...answer, rule: "antecedent" };
}

/** An understood source with nobody before it: the body or person of the registry named last, as over a communiqué. */
function ofAuthor(context: Context, { statement, place }: Located): Resolution {
  if (statement.source.antecedent !== null || place < 0) return NOTHING;
  const actor = context.bodies.any.near(ANY_ACTOR, place);
  if (actor === null) return NOTHING;
  if (actor.kind === "person") {
    const person = context.people.registered(actor);
    const { id, name, body, faction } = person;
    return {
      actor: { id, name, kind: "person", registered: true, body, holder: null },
      faction,
      rule: "body-mentioned-before",
    };
  }
  return { actor: linkedBody(actor), faction: factionOfBody(actor), rule: "body-mentioned-before" };
}

/** A family name, alone or after a title, that means a person named elsewhere in this text. */
function shortPerson(
  context: Context,
  phrase: Phrase,
  statement: SourcedStatement,
  place: number,
): Person | null {
  const name = phrase.name;
  if (name === null || !mayBeNamed(phrase, statement)) return null;
  const words = nameWords(context.document, name);
  if (words.length > 2) return null;
  const last = words.at(-1)!;
  for (const form of bareForms(last)) {
    const person = context.people.byWord.near(form, place);
    if (person === null) continue;
    const first = bareForms(words[0]!).some((word) => nameHolds(person, word));
    if (words.length === 1 || first) return person;
  }
  return null;
}

function nameHolds(person: Person, word: string): boolean {
  if (person.actor === null) return person.words.includes(word);
  return person.actor.name.includes(word);
}

function ofPerson(context: Context, person: Person, phrase: Phrase, rule: LinkRule): Resolution {
  const { registry } = context;
  const named = ownBody(registry, phrase.affiliations);
  const body = named === null ? person.body : bodyId(named.actor);
  let faction = person.faction;
  if (person.actor !== null && named?.actor.faction !== undefined)
    faction = factionNamed(registry, phrase);
  if (person.actor !== null && faction === null)
    faction = factionOfPerson(registry, person.actor, context.published);
  if (person.actor === null && faction === null) faction = factionNamed(registry, phrase);
  const { id, name } = person;
  const actor = {
    id,
    name,
    kind: "person",
    registered: person.actor !== null,
    body,
    holder: null,
  } as const;
  return { actor, faction, rule };
}

function bodyId(actor: Actor): string {
  return actor.kind === "post" ? (actor.parent ?? actor.id) : actor.id;
}

function ofBody(
  context: Context,
  { actor, head, short }: { actor: Actor; head: boolean; short: boolean },
  phrase: Phrase,
  place: number,
): Resolution {
  const { registry, people, bodies } = context;
  if (actor.kind === "body") {
    const word = phrase.items.find((item) => item.actor === actor)?.form;
    const earlier = short && word !== undefined ? earlierBody(bodies, word, place) : null;
    const meant = earlier ?? actor;
    const faction =
      meant === actor
        ? (factionNamed(registry, phrase) ?? factionOfBody(actor))
        : factionOfBody(meant);
    return {
      actor: linkedBody(meant),
      faction,
      rule: meant === actor ? "body" : "body-mentioned-before",
    };
  }
  const person = head ? people.byOffice.near(actor.id, place) : null;
  if (person !== null) return ofPerson(context, person, phrase, "role-of-person");
  const faction = factionNamed(registry, phrase);
  const holder = holderOf(context, actor.id);
  if (actor.kind === "post") {
    const body = registry.actors.get(actor.parent ?? "");
    if (body !== undefined)
      return { actor: { ...linkedBody(body), holder }, faction, rule: "office" };
  }
  const { id, name } = actor;
  const office = {
    id,
    name,
    kind: "office",
    registered: true,
    body: actor.parent ?? null,
    holder,
  } as const;
  return { actor: office, faction, rule: "office" };
}

function earlierBody(bodies: Bodies, form: string, place: number): Actor | null {
  for (const bare of bareForms(form)) {
    const actor = bare.startsWith("ال") ? bodies.byWord.before(bare, place - 1) : null;
    if (actor !== null) return actor;
  }
  return null;
}

function linkedBody({ id, name }: Actor): LinkedActor {
  return { id, name, kind: "body", registered: true, body: null, holder: null };
}

function holderOf({ registry, published }: Context, office: string): string | null {
  if (published === undefined) return null;
  const holders = (registry.holders.get(office) ?? []).filter((term) => holds(term, published));
  const latest = holders.reduce<(typeof holders)[number] | null>(
    (best, term) => (best === null || (term.from ?? "") >= (best.from ?? "") ? term : best),
    null,
  );
  return latest?.actor.id ?? null;
}

/** A bare role or a bare body's noun: "المتحدث", "الوزارة". */
function mentionedBefore(
  context: Context,
  phrase: Phrase,
  { source }: SourcedStatement,
  place: number,
): Resolution | null {
  const [first] = phrase.items;
  if (first === undefined || first.camp?.faction === context.registry.unnamed) return null;
  if (source.kind === "unnamed" || source.kind === "collective") return null;
  const definites = bareForms(first.form).filter((form) => form.startsWith("ال"));
  if (phrase.items.length > 2) return null;
  for (const form of definites) {
    const meant = context.people.byHead.before(form, place - 1);
    if (meant !== null && "words" in meant)
      return ofPerson(context, meant, phrase, "role-of-person");
    if (meant !== null) {
      return ofBody(
        context,
        { actor: meant, head: true, short: false },
        withOffice(phrase, meant, place),
        place,
      );
    }
    const body = context.bodies.byWord.before(form, place - 1);
    if (body !== null && first.camp === null) {
      return {
        actor: linkedBody(body),
        faction: factionOfBody(body),
        rule: "body-mentioned-before",
      };
    }
  }
  return null;
}

function withOffice(phrase: Phrase, actor: Actor, firstToken: number): Phrase {
  const affiliation = { actor, near: false, former: false, firstToken, head: true, short: false };
  return { ...phrase, affiliations: [affiliation] };
}
