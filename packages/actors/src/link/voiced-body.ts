import type { Phrase } from "../phrase/phrase.ts";
import { matchAt } from "../registry/token-trie.ts";
import type { Context, Resolution } from "./context.ts";
import { ofBody } from "./of-body.ts";

/**
 * المتحدث باسم | الحكومة الروسية: the words up to the noun are an office at home, and the state's adjective makes the body behind باسم another's whom the
 * registry has.
 */
export function voicedBody(context: Context, phrase: Phrase, place: number): Resolution | null {
  if (phrase.nation === null || phrase.affiliations.length > 0) return null;
  const { registry, document } = context;
  const first = phrase.items[0]!.firstToken;
  const end = phrase.items.at(-1)!.endToken;
  const voice = document.tokens.slice(first, end).findIndex(({ form }) => form === "باسم");
  if (voice < 1) return null;
  const match = matchAt(registry.names, document.tokens, first + voice + 1, end);
  const [name, another] = match?.endToken === end ? match.values : [];
  if (name === undefined || another !== undefined || name.actor.kind !== "body") return null;
  return ofBody(context, { actor: name.actor, head: false, short: false }, phrase, place);
}
