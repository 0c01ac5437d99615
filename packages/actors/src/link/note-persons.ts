import { type Document, normalize } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { bareForms, definite } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { isServed } from "../phrase/mark-governed.ts";
import { officeAtEnd } from "../phrase/office-at-end.ts";
import type { Mention } from "../registry/find-mentions.ts";
import { joinNames } from "../registry/join-names.ts";
import type { Registry } from "../registry/registry.ts";
import { factionOfBody } from "./faction-of.ts";
import { noteHolders } from "./note-holders.ts";
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
  if (published === undefined) noteHolders(people, document, mentions, registry);
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
  // مكتب رئيس الوزراء | حيدر العبادي
  if (before?.actor.kind === "body" && firstToken - before.endToken <= 1) {
    const office = officeAtEnd(tokens, before, actor, registry.actors);
    const words = office?.name.split(" ").length ?? 0;
    if (office !== null) return { ...before, actor: office, firstToken: before.endToken - words };
  }
  const owned = ownedOffice(tokens, firstToken, actor, registry);
  if (owned !== null) return { ...mentions[index]!, actor: owned, firstToken: firstToken - 2 };
  const after = mentions[index + 1];
  if (after === undefined || !isOffice(after.actor)) return null;
  const comma = /^[،,]$/.test(tokens[endToken]?.form ?? "");
  if (after.firstToken !== (comma ? endToken + 1 : endToken)) return null;
  return comma && !hasHeld(actor, after.actor) ? null : after;
}

/** وزير خارجيته | إبراهيم الجعفري, رئيس وزرائها | …: the office that he has held, with a pronoun for the state's name. */
function ownedOffice(
  tokens: Document["tokens"],
  firstToken: number,
  { offices }: Actor,
  { actors }: Registry,
): Actor | null {
  const owned = tokens[firstToken - 1]?.form ?? "";
  if (offices === undefined || !/\S{3,}(?:ه|ها|هم)$/.test(owned)) return null;
  const heads = bareForms(tokens[firstToken - 2]?.form ?? "");
  if (!heads.includes("وزير") && !heads.includes("رئيس")) return null;
  for (const { office } of offices) {
    const actor = actors.get(office);
    const [head, of, more] = normalize(actor?.name ?? "", { profile: "match" }).split(" ");
    if (actor === undefined || of === undefined || more !== undefined) continue;
    if (heads.includes(head!) && owned.startsWith(of.slice(2, -1))) return actor;
  }
  return null;
}

const COURTESIES = wordSet("السيد السيدة الدكتور الدكتورة الأستاذ المهندس الشيخ الحاج");

/** رئيس الوزراء | العراقي، | حيدر العبادي, رئيس الوزراء | السيد | …: what may stand between an office and its holder. */
function isAdjectiveAndComma(tokens: Document["tokens"], { nations }: Registry): boolean {
  return (
    tokens.length <= 2 &&
    tokens.every(
      ({ form }) =>
        /^[،,]$/.test(form) ||
        COURTESIES.has(form) ||
        bareForms(form).some((one) => nations.has(one)),
    )
  );
}
