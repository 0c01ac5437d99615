import type { Actor } from "../actor.ts";
import type { Resolution } from "./context.ts";
import { factionOfBody } from "./faction-of.ts";
import { linkedBody } from "./of-body.ts";
import type { Person } from "./person.ts";
import type { LinkRule } from "./statement.ts";

/** The answer for a body of the registry that the text has mentioned, with the body's own camp. */
export function bodyAsMentioned(body: Actor): Resolution {
  return {
    actor: linkedBody(body),
    faction: factionOfBody(body),
    rule: "body-mentioned-before",
  };
}

/** The answer for a person of the registry as the text knows him by now, whatever the phrase at hand says of him. */
export function personAsKnown({ id, name, body, faction }: Person, rule: LinkRule): Resolution {
  return {
    actor: { id, name, kind: "person", registered: true, body, holder: null },
    faction,
    rule,
  };
}
