import type { Actor } from "../actor.ts";
import { bareForms } from "../lexicon/lookup.ts";
import { holds } from "../period.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Bodies } from "./bodies.ts";
import type { Context, Resolution } from "./context.ts";
import { factionNamed, factionOfBody } from "./faction-of.ts";
import { ofPerson } from "./of-person.ts";
import type { LinkedActor } from "./statement.ts";

/** The answer for a body, an office or a post: an office is the person named with it before, a post its body. */
export function ofBody(
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
