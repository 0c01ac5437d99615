import { bodyAsMentioned, personAsKnown } from "./as-mentioned.ts";
import { ANY_ACTOR } from "./bodies.ts";
import { type Context, type Located, NOTHING, type Resolution } from "./context.ts";
import { workInSentence } from "./of-study.ts";

/** An understood source with nobody before it: the body or person of the registry named last, as over a communiqué. */
export function ofAuthor(context: Context, { statement, place }: Located): Resolution {
  if (statement.source.antecedent !== null || place < 0) return NOTHING;
  const work = workInSentence(context, place);
  if (work !== undefined) return work ?? NOTHING;
  const actor = context.bodies.any.near(ANY_ACTOR, place);
  if (actor === null) return NOTHING;
  if (actor.kind === "person")
    return personAsKnown(context.people.registered(actor), "body-mentioned-before");
  return bodyAsMentioned(actor);
}
