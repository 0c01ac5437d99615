import { type Document, normalize } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { bareForms } from "../lexicon/lookup.ts";
import { isOfAnyState } from "../lexicon/state-words.ts";
import { fullNames } from "../names.ts";
import { holds } from "../period.ts";
import { isOfHome } from "../registry/is-of-home.ts";
import type { Registry } from "../registry/registry.ts";
import type { Item } from "./item.ts";
import type { Affiliation, Phrase } from "./phrase.ts";

/**
 * A body named shortly beside a person of the registry is his own one of that kind: "الناطق باسم التحالف" means the alliance of which he is, "وزير
 * الدفاع" before an American name the American office. A short name that means a body of another camp is dropped where he is of no camp at home.
 */
export function withOwnBody(
  registry: Registry,
  document: Document,
  phrase: Phrase,
  published: string | undefined,
): Phrase {
  const { person } = phrase;
  if (person === null || person.faction === undefined || phrase.affiliations.length === 0)
    return phrase;
  const own = bodiesOf(registry, person, published);
  const affiliations = phrase.affiliations.flatMap((one): Affiliation[] => {
    const { actor } = one;
    const item = phrase.items.find(({ firstToken }) => firstToken === one.firstToken);
    const words = item === undefined ? 0 : item.endToken - item.firstToken;
    if (own.some(({ id }) => id === actor.id)) return [one];
    const isElse = item !== undefined && isAnothers(registry, document, person, one, item);
    if (words > 2) {
      const office = ownOffice(own, one, lastForm(document, item));
      return office === null && isElse ? [] : [office ?? one];
    }
    if (own.some(({ faction }) => faction !== undefined && faction === actor.faction)) return [one];
    const meant = own.find((body) => sharesHead(body, item?.form ?? ""));
    if (meant !== undefined) return [{ ...one, actor: meant }];
    return isElse || (one.short && !registry.home.has(person.faction ?? "")) ? [] : [one];
  });
  return { ...phrase, affiliations };
}

/** رئيس الوزراء before a man of another state who holds no office at home: it is his state's. */
function isAnothers(
  registry: Registry,
  { tokens }: Document,
  { faction, offices }: Actor,
  { actor }: Affiliation,
  item: Item,
): boolean {
  if (!registry.abroad.has(faction ?? "") || !registry.home.has(actor.faction ?? "")) return false;
  if ((offices ?? []).some(({ office }) => registry.actors.get(office)?.faction === actor.faction))
    return false;
  const words = tokens.slice(item.firstToken, item.endToken + 1);
  return isOfAnyState(item.form) && !words.some(({ form }) => isOfHome(registry, form));
}

function lastForm({ tokens }: Document, item: Item | undefined): string {
  return item === undefined ? "" : tokens[item.endToken - 1]!.form;
}

/** المتحدث باسم التحالف beside a man of another alliance: he speaks for his own. */
function ownOffice(
  own: readonly Actor[],
  affiliation: Affiliation,
  last: string,
): Affiliation | null {
  const { kind, faction, parent } = affiliation.actor;
  if (kind !== "office" && kind !== "post") return null;
  if (own.some((body) => body.faction === faction || body.id === parent)) return null;
  const meant = own.find((body) => sharesHead(body, last));
  return meant === undefined ? null : { ...affiliation, actor: meant };
}

/** The person's party, the offices he holds on the day (ever, where none is given) and their bodies. */
function bodiesOf(registry: Registry, person: Actor, published: string | undefined): Actor[] {
  const ids = [person.party, person.parent];
  for (const term of person.offices ?? []) {
    if (published !== undefined && !holds(term, published)) continue;
    ids.push(term.office, registry.actors.get(term.office)?.parent);
  }
  return ids.flatMap((id) => registry.actors.get(id ?? "") ?? []);
}

function sharesHead(body: Actor, form: string): boolean {
  const heads = bareForms(form);
  return fullNames(body).some(({ text }) => {
    const first = normalize(text.split(" ")[0]!, { profile: "match" });
    return bareForms(first).some((bare) => heads.includes(bare));
  });
}
