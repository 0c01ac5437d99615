import { normalize } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { bareForms, hasNoun } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { holds } from "../period.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Bodies } from "./bodies.ts";
import type { Context, Resolution } from "./context.ts";
import { factionNamed, factionOfBody } from "./faction-of.ts";
import { ofPerson } from "./of-person.ts";
import type { Person } from "./person.ts";
import { laterKey, roleKey } from "./role-key.ts";
import type { LinkedActor } from "./statement.ts";

/** The answer for a body, an office or a post: an office is the person named with it before, a post its body. */
export function ofBody(
  context: Context,
  { actor, head, short }: { actor: Actor; head: boolean; short: boolean },
  phrase: Phrase,
  place: number,
): Resolution {
  const { registry, people, bodies } = context;
  for (const key of [roleKey(phrase), laterKey(phrase, actor)]) {
    const introduced = key === null ? null : people.byRole.before(key, place - 1);
    if (introduced !== null) return ofPerson(context, introduced, phrase, "role-of-person");
  }
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
  const named = head && phrase.name === null ? namedHolder(context, holder, place) : null;
  if (named !== null) return ofPerson(context, named, phrase, "role-of-person");
  if (actor.kind === "post") {
    const body = registry.actors.get(actor.parent ?? "");
    if (body !== undefined)
      return { actor: { ...linkedBody(body), holder }, faction, rule: "office" };
  }
  const parent = head ? undefined : registry.actors.get(actor.parent ?? "");
  if (parent !== undefined && isUnderling(phrase))
    return { actor: linkedBody(parent), faction, rule: "body" };
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

/** "رئيس الوزراء" after his name: the holder of the office on the day, where the text has named him. */
function namedHolder(
  { registry, people }: Context,
  holder: string | null,
  place: number,
): Person | null {
  const actor = registry.actors.get(holder ?? "");
  if (actor === undefined) return null;
  const family = normalize(actor.name.split(" ").at(-1)!, { profile: "match" });
  const person = people.byWord.before(family, place - 1);
  return person?.actor === actor ? person : null;
}

const UNDERLINGS = wordSet(
  "نائب نائبة وكيل وكيلة مساعد مساعدة معاون معاونة مستشار مستشارة متحدث متحدثة ناطق ناطقة ممثل ممثلة معتمد مصدر مصادر مسؤول مسؤولة موظف حكومة إدارة نظام مكتب",
);

/** نائب وزير الخارجية الإيراني, مصدر في مكتب …: who serves whoever holds the office speaks for its body. */
function isUnderling({ items }: Phrase): boolean {
  return items[0] !== undefined && hasNoun(UNDERLINGS, items[0].form);
}

function earlierBody(bodies: Bodies, form: string, place: number): Actor | null {
  for (const bare of bareForms(form)) {
    const actor = bare.startsWith("ال") ? bodies.byWord.before(bare, place - 1) : null;
    if (actor !== null) return actor;
  }
  return null;
}

export function linkedBody({ id, name }: Actor): LinkedActor {
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
