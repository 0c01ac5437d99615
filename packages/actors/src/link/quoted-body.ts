import type { Phrase } from "../phrase/phrase.ts";
import type { Context, Resolution } from "./context.ts";
import { nameText, nameWords } from "./name-words.ts";
import { asActor } from "./unregistered-body.ts";

/** قالت "أسترازينيكا": an unknown name between quotation marks is a body's, and known again by the same words. */
export function quotedBody({ document, people }: Context, { name }: Phrase): Resolution | null {
  if (name === null || document.tokens[name.from - 1]?.kind !== "open-quote") return null;
  if (document.tokens[name.to]?.kind !== "close-quote") return null;
  const words = nameWords(document, name);
  if (words.length === 0) return null;
  const body = people.body(words, nameText(document, name), null);
  return {
    actor: asActor(body),
    faction: null,
    rule: "local-body",
  };
}
