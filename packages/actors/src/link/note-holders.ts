import type { Document } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Mention } from "../registry/find-mentions.ts";
import type { Registry } from "../registry/registry.ts";
import { factionOfBody } from "./faction-of.ts";
import { hasHeld } from "./office-of-others.ts";
import type { People } from "./people.ts";

/** In front of an office that is spoken of and not its holder: منصب | رئيس الوزراء; and what tells that he holds it no more. */
const VACANT = wordSet("منصب لمنصب بمنصب ترشيح مرشح مرشحا لشغل تسمية اختيار انتخاب");
const OVER = wordSet("السابق الأسبق سابقا المقبل القادم الجديد المكلف");

/**
 * Of a text without a date: "لم يعقب وزير الخارجية العراقي …، وانشغل إبراهيم الجعفري بـ…". Who held last the office at home that the text speaks of holds it in the text,
 * where it names no other who has held it and no party beside him. One pass over the mentions.
 */
export function noteHolders(
  people: People,
  { tokens }: Document,
  mentions: readonly Mention[],
  { home, actors }: Registry,
): void {
  const offices = new Map<string, Actor>();
  for (const { actor, firstToken, endToken } of mentions) {
    if (actor.kind !== "office" || !home.has(actor.faction ?? "")) continue;
    if (VACANT.has(tokens[firstToken - 1]?.form ?? "")) continue;
    if (OVER.has(tokens[endToken]?.form ?? "") || OVER.has(tokens[endToken + 1]?.form ?? ""))
      continue;
    offices.set(actor.id, actor);
  }
  if (offices.size === 0) return;
  const holders = new Map<string, Set<Actor>>();
  const partisans = new Set<Actor>();
  for (const [index, { actor, firstToken }] of mentions.entries()) {
    if (actor.kind !== "person" || actor.offices === undefined) continue;
    const before = mentions[index - 1];
    if (before?.actor.kind === "body" && firstToken - before.endToken <= 1) partisans.add(actor);
    for (const { office } of actor.offices) {
      if (!offices.has(office)) continue;
      const known = holders.get(office);
      if (known === undefined) holders.set(office, new Set([actor]));
      else known.add(actor);
    }
  }
  for (const [id, [holder, another]] of [...holders].map(
    ([office, named]) => [office, [...named]] as const,
  )) {
    if (holder === undefined || another !== undefined || partisans.has(holder)) continue;
    const office = actors.get(id);
    if (office === undefined || !hasHeld(holder, office) || lastOffice(holder) !== id) continue;
    const person = people.registered(holder);
    person.body ??= id;
    person.faction = factionOfBody(office) ?? person.faction;
  }
}

/** The office that somebody took last. */
function lastOffice({ offices = [] }: Actor): string | null {
  const last = offices.reduce<(typeof offices)[number] | null>(
    (latest, term) => (latest === null || (term.from ?? "") >= (latest.from ?? "") ? term : latest),
    null,
  );
  return last?.office ?? null;
}
