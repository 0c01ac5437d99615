import type { Actor } from "../actor.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Context, Resolution } from "./context.ts";
import { counterpart } from "./counterpart.ts";
import { ofBody } from "./of-body.ts";

/** The same post of another state: نظيره التركي, الوزير التركي. */
const OTHERS = /^[وف]?(?:نظير(?:ه|ها|ته|تها)|الوزيره?)$/;

/** "الوزير التركي", "نظيره التركي" after "وزير الخارجية العراقي": the minister of that state for what the text's last minister is for. */
export function ofOtherState(context: Context, phrase: Phrase, place: number): Resolution | null {
  const [head] = phrase.items;
  const nation = phrase.nation?.nation;
  if (head === undefined || nation === undefined || (nation.kind ?? "state") === "people")
    return null;
  if (!OTHERS.test(head.form) || phrase.name?.certain || phrase.affiliations.length > 0)
    return null;
  const isOffice = (one: unknown): boolean => !!one && (one as Actor).kind === "office";
  const last = context.people.byHead.before("الوزير", place - 1, isOffice);
  if (last === null || "words" in last) return null;
  const actor =
    nation.kind === "home" && context.registry.home.has(last.faction ?? "")
      ? last
      : counterpart(context.registry, last, nation);
  if (actor === null) return null;
  const affiliation = {
    actor,
    near: false,
    former: false,
    firstToken: place,
    head: true,
    short: false,
  };
  return ofBody(
    context,
    { actor, head: true, short: false },
    { ...phrase, affiliations: [affiliation] },
    place,
  );
}
