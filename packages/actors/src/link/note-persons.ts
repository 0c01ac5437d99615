import type { Document } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { bareForms, definite } from "../lexicon/lookup.ts";
import { isServed } from "../phrase/mark-governed.ts";
import type { Mention } from "../registry/find-mentions.ts";
import { joinNames } from "../registry/join-names.ts";
import type { Registry } from "../registry/registry.ts";
import { factionOfBody } from "./faction-of.ts";
import { hasHeld, isOfOthers } from "./office-of-others.ts";
import type { People } from "./people.ts";

/** Notes the persons of the registry in the whole document, and the office named right before each. */
export function notePersons(
  people: People,
  document: Document,
  mentions: readonly Mention[],
  registry: Registry,
  published: string | undefined,
): void {
  const { nations } = registry;
  // وزير الدفاع | الكندي: an office of another state than the registry's.
  const isAbroad = ({ faction }: Actor, endToken: number): boolean => {
    const forms = bareForms(document.tokens[endToken]?.form ?? "");
    const nation = forms.map((form) => nations.get(form)).find((one) => one !== undefined);
    if (nation === undefined || nation.kind === "place" || nation.kind === "people") return false;
    return nation.officials !== faction && nation.military !== faction;
  };
  for (const [index, { actor, firstToken, endToken }] of mentions.entries()) {
    if (actor.kind !== "person" && isAbroad(actor, endToken)) continue;
    if (actor.kind === "office" || actor.kind === "post") {
      for (const form of bareForms(document.tokens[firstToken]!.form))
        people.byHead.put(definite(form), firstToken, actor);
    }
    if (actor.kind !== "person" || actor.homonym) continue;
    const person = people.registered(actor);
    const forms = document.tokens.slice(firstToken, endToken).map(({ form }) => form);
    for (const form of joinNames(forms)) people.byWord.put(form, firstToken, person);
    const office = officeBeside(document, mentions, index, registry);
    if (office === null) continue;
    // Of a text without a date, the office beside his name tells for whom he speaks in it.
    if (published === undefined && hasHeld(actor, office.actor)) {
      person.body = office.actor.id;
      person.faction = factionOfBody(office.actor) ?? person.faction;
    }
    people.byOffice.put(office.actor.id, firstToken, person);
    const head = document.tokens[office.firstToken]!.form;
    const place = Math.max(firstToken, office.firstToken);
    for (const form of bareForms(head)) people.byHead.put(definite(form), place, person);
  }
}

/** The office named right before a person (محافظ كركوك نجم الدين كريم), or right behind him, after a comma or not. */
function officeBeside(
  { tokens }: Document,
  mentions: readonly Mention[],
  index: number,
  registry: Registry,
): Mention | null {
  const { actor, firstToken, endToken } = mentions[index]!;
  const isOffice = ({ kind }: Actor): boolean => kind === "office" || kind === "post";
  const before = mentions[index - 1];
  if (before !== undefined && isOffice(before.actor)) {
    if (isServed(registry.actors, tokens[before.firstToken]!.form, before.actor, actor))
      return null;
    if (isOfOthers(registry, before.actor, actor)) return null;
    if (before.endToken === firstToken) return before;
    const between = tokens.slice(before.endToken, firstToken);
    if (hasHeld(actor, before.actor) && isAdjectiveAndComma(between, registry)) return before;
  }
  const after = mentions[index + 1];
  if (after === undefined || !isOffice(after.actor)) return null;
  const comma = /^[،,]$/.test(tokens[endToken]?.form ?? "");
  if (after.firstToken !== (comma ? endToken + 1 : endToken)) return null;
  return comma && !hasHeld(actor, after.actor) ? null : after;
}

/** رئيس الوزراء | العراقي، | حيدر العبادي: what may stand between an office and its holder. */
function isAdjectiveAndComma(tokens: Document["tokens"], { nations }: Registry): boolean {
  return (
    tokens.length <= 2 &&
    tokens.every(
      ({ form }) => /^[،,]$/.test(form) || bareForms(form).some((one) => nations.has(one)),
    )
  );
}
