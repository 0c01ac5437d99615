import type { Document } from "@qawl/arabic";
import type { Actor, Nation } from "../actor.ts";
import { bareForms } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Mention } from "../registry/find-mentions.ts";
import { isAtHome } from "../registry/missions.ts";
import type { Registry } from "../registry/registry.ts";
import type { Scene } from "./scene.ts";

interface Missions {
  readonly registry: Registry;
  readonly document: Document;
  readonly scene: Scene;
}

/** Words between a mission and the place where it is: "في مدينة القدس", "الخاص إلى ليبيا". */
const TO = wordSet("في لدى إلى");
const BETWEEN = wordSet(
  "مدينة العاصمة دولة جمهورية الجديدة الجديد الخاص الخاصة السابق السابقة الحاكم المعارض",
);
const REACH = 4;

/**
 * "السفارة الأمريكية | في بكين", "المبعوث الأممي" in a text set in Yemen: the words of a mission at home that another state or an organisation has in other
 * countries too mean the one in the country named behind them, else in the state where the text is set. It speaks for those who sent it.
 */
function missionMeant(
  context: Missions,
  { actor, firstToken, endToken }: Pick<Mention, "actor" | "firstToken" | "endToken">,
): Actor | null {
  const { registry, document, scene } = context;
  if (!registry.missions.has(actor.id) || endToken - firstToken < 2) return actor;
  const words = document.tokens.slice(firstToken, endToken);
  if (words.some(({ form }) => isAtHome(registry.stateOf, form))) return actor;
  const place = placeBehind(context, endToken);
  if (place !== null) return (place.kind ?? "state") === "state" ? sender(registry, actor) : actor;
  const state = scene.abroad(firstToken, endToken, false);
  if (state === null || words.some(({ form }) => registry.stateOf(form) === state)) return actor;
  return sender(registry, actor);
}

/** The mentions of a text, its missions abroad told from those at home. */
export function withMissions(context: Missions, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention): Mention[] => {
    const actor = missionMeant(context, mention);
    if (actor === mention.actor) return [mention];
    return actor === null ? [] : [{ ...mention, actor, sender: true }];
  });
}

/** A source's bodies and offices, its missions abroad told from those at home. */
export function withMissionsOf(context: Missions, phrase: Phrase): Phrase {
  if (phrase.affiliations.every(({ actor }) => !context.registry.missions.has(actor.id)))
    return phrase;
  const affiliations = phrase.affiliations.flatMap((one) => {
    const item = phrase.items.find(({ firstToken }) => firstToken === one.firstToken);
    const actor = item === undefined ? one.actor : missionMeant(context, { ...item, ...one });
    return actor === null ? [] : [{ ...one, actor }];
  });
  return { ...phrase, affiliations };
}

function placeBehind({ registry, document: { tokens } }: Missions, end: number): Nation | null {
  let isSaid = false;
  for (let index = end; index < end + REACH; index++) {
    const form = tokens[index]?.form ?? "";
    const place = bareForms(form)
      .map((bare) => registry.places.get(bare))
      .find((one) => one !== undefined);
    if (place !== undefined)
      return isSaid || form.startsWith("ب") || form.startsWith("ل") ? place : null;
    if (TO.has(form)) isSaid = true;
    else if (!BETWEEN.has(form)) return null;
  }
  return null;
}

/** Who sent it: the nearest of its superiors that is not itself at home; of a man, a post with the sender. */
function sender({ actors, missions }: Registry, actor: Actor): Actor | null {
  let above = actors.get(actor.parent ?? "");
  while (above !== undefined && missions.has(above.id)) above = actors.get(above.parent ?? "");
  if (above === undefined || actor.kind === "body") return above ?? null;
  return { ...actor, id: `${actor.id}-abroad`, kind: "post", parent: above.id };
}
