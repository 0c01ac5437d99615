import { bareForms, definite } from "../lexicon/lookup.ts";
import type { Phrase } from "../phrase/phrase.ts";

/** A role and the body right behind it, as one key: "عضو لجنة الأمن والدفاع النيابية"; null where the phrase has none. */
export function roleKey({ items }: Phrase): string | null {
  const [role, body] = items;
  if (role === undefined || body === undefined) return null;
  if (!role.traits.has("role") || body.actor?.kind !== "body" || body.proclitic !== "none")
    return null;
  return `${definite(bareForms(role.form).at(-1)!)} ${body.actor.id}`;
}
