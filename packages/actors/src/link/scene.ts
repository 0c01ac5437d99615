import type { Document } from "@qawl/arabic";
import type { Nation } from "../actor.ts";
import { isOfAnyState } from "../lexicon/state-words.ts";
import type { Mention } from "../registry/find-mentions.ts";
import type { FormFacts } from "../registry/form-facts.ts";
import type { Registry } from "../registry/registry.ts";
import { firstState } from "../registry/state-forms.ts";

/** In which state a part of the text is set. */
export interface Scene {
  /**
   * The state abroad of which the text speaks around a source, and much more than of home; else null.
   *
   * @param from first token of the source
   * @param to the token after it: what the source names itself says nothing here
   * @param named the source bears a name that is not that of whoever holds the office at home: any state spoken of more than home will do
   */
  abroad(from: number, to: number, named: boolean): Nation | null;
  /** The part of the country at home with a camp of its own, of which the text speaks around a source, and much more than of the rest; else null. */
  region(from: number, to: number): Nation | null;
}

interface Sight {
  readonly token: number;
  /** Null: the home state. */
  readonly nation: Nation | null;
}

/** Tokens in front of a source and behind it that are looked at, and the distance at which a word counts for a third. */
const BEFORE = 160;
const BEHIND = 60;
const FADE = 40;
/** How much a word behind the source counts. */
const LATER = 0.7;
/** How many times as much as of home the text speaks of the state, around the source. */
const RATIO = 2;
/** The same for the state whose forces are at home, of which any text may speak; and its words in the whole text, at least and against home. */
const GUEST_RATIO = 3;
const GUEST_LEAST = 8;
/** Words in the whole text from which on a state can be its scene; of a text without a word of home one place will do. */
const LEAST = 3;
/** How much the text speaks of a part of the country around a source, at least and against the rest of it. */
const LEAST_HERE = 0.1;
const REGION_RATIO = 4;
/** مدينة ليون | الفرنسية */
const TOWNS = /^[وبلف]{0,2}(?:مدينه|بلده|ضاحيه|قريه|ضواحي|مقاطعه|ولايه|جزيره)$/;
/** أبو | صيدا: a village at home. */
const PARENT = /^[وبلف]?(?:ابو|ابي|ابا|ام)$/;

/** نظيره | الفرنسي: whoever has a counterpart there is of another state, and the text of neither. */
const COUNTERPART = /^[وبلف]?نظير(?:ه|ها|ته|تها|يه|يها|هم)$/;

/**
 * Reads where a text is set from the states, countries and cities that it names and from the people and parties of home whom it knows: a bare ministry or police
 * is that of the state spoken of around it. One pass over the tokens; a look-up sums the words of a window.
 */
export function createScene(
  registry: Registry,
  { tokens }: Document,
  facts: readonly FormFacts[],
  mentions: readonly Mention[],
): Scene {
  const sights: Sight[] = [];
  const totals = new Map<Nation | null, number>();
  const visited = new Set<Nation>();
  const regions: Sight[] = [];
  const see = (token: number, nation: Nation | null): void => {
    sights.push({ token, nation });
    totals.set(nation, (totals.get(nation) ?? 0) + 1);
  };
  for (const [token, { form, kind }] of tokens.entries()) {
    const nation = facts[token]!.state;
    if (nation === null || nation.kind === "people") continue;
    if (kind !== "word" && kind !== "hashtag") continue;
    const before = tokens[token - 1]?.form ?? "";
    if (COUNTERPART.test(before) || PARENT.test(before)) continue;
    if (nation.kind === "home" || nation.kind === "place") {
      see(token, null);
      // كردستان is a place of the country, and the region's.
      const region = firstState(form.replace(/^#/, ""), registry.nations);
      if (region?.kind === "place") regions.push({ token, nation: region });
      else if (isCity(registry, nation, form)) regions.push({ token, nation: null });
    } else if (nation.places !== undefined || !registry.domestic.has(nation.officials)) {
      see(token, nation);
      if (isPlace(registry, form) || TOWNS.test(tokens[token - 2]?.form ?? "")) visited.add(nation);
    }
  }
  for (const { actor, firstToken } of mentions)
    if (registry.domestic.has(actor.faction ?? "") && !isOfAnyState(tokens[firstToken]!.form))
      see(firstToken, null);
  sights.sort((one, other) => one.token - other.token);
  return {
    abroad(from, to, named) {
      const near = weigh(sights, from, to);
      const home = near.get(null) ?? 0;
      const there = totals.get(null) ?? 0;
      let best: Nation | null = null;
      for (const [nation, weight] of near) {
        if (nation === null || (best !== null && weight <= near.get(best)!)) continue;
        const here = totals.get(nation)!;
        const isGuest = nation.officials === registry.soldiers?.western;
        const isSpokenOf = isGuest
          ? here >= GUEST_LEAST && here >= GUEST_RATIO * there && weight >= GUEST_RATIO * home
          : (here >= LEAST || (there === 0 && visited.has(nation))) &&
            here > there &&
            weight >= RATIO * home;
        if (isSpokenOf || (named && !isGuest && weight > home)) best = nation;
      }
      return best;
    },
    region(from, to) {
      const near = weigh(regions, from, to);
      const rest = near.get(null) ?? 0;
      for (const [nation, weight] of near)
        if (nation !== null && weight >= LEAST_HERE && weight >= REGION_RATIO * rest) return nation;
      return null;
    },
  };
}

/** A city of a state, and neither the country nor an adjective. */
function isCity(registry: Registry, { places }: Nation, form: string): boolean {
  return isPlace(registry, form) && !form.endsWith(places?.[0] ?? "");
}

/** A country or city, and no adjective. */
function isPlace({ places }: Registry, form: string): boolean {
  return firstState(form.replace(/^#/, ""), places) !== null;
}

/** How much the text speaks of each state around a source, nearer words counting more. */
function weigh(sights: readonly Sight[], from: number, to: number): Map<Nation | null, number> {
  const weights = new Map<Nation | null, number>();
  for (let index = firstFrom(sights, from - BEFORE); index < sights.length; index++) {
    const { token, nation } = sights[index]!;
    if (token >= to + BEHIND) break;
    if (token >= from && token < to) continue;
    const weight =
      token < from ? Math.exp((token - from) / FADE) : LATER * Math.exp((to - token) / FADE);
    weights.set(nation, (weights.get(nation) ?? 0) + weight);
  }
  return weights;
}

/** Number of the first sight at or behind a token. */
function firstFrom(sights: readonly Sight[], token: number): number {
  let low = 0;
  let high = sights.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sights[middle]!.token < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
