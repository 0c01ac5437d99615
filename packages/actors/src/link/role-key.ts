import type { Actor } from "../actor.ts";
import { bareForms, definite, isDefinite } from "../lexicon/lookup.ts";
import type { Phrase } from "../phrase/phrase.ts";

/** A role and the body right behind it, as one key: "عضو لجنة الأمن والدفاع النيابية"; null where the phrase has none. */
export function roleKey({ items }: Phrase): string | null {
  const [role, body] = items;
  if (role === undefined || body === undefined) return null;
  if (!role.traits.has("role") || body.actor?.kind !== "body" || body.proclitic !== "none")
    return null;
  return `${definite(bareForms(role.form).at(-1)!)} ${body.actor.id}`;
}

/** A voice and whose it is, as one key: "المتحدث باسم فلان"; null where the phrase has none. */
export function voiceKey({ items }: Phrase): string | null {
  const at = items.findIndex(({ form }, index) => index > 0 && form === "باسم");
  const voice = items[at - 1];
  const whose = items[at + 1];
  if (voice === undefined || whose === undefined || whose.actor === null) return null;
  return voice.traits.has("role") ? `${VOICE} ${whose.actor.id}` : null;
}

/** "رئيس اللجنة", "المتحدث باسم الوزارة": the key of a role and the body that its bare noun means; null where the phrase says more. */
export function laterKey(
  { items, name, bodyNoun }: Phrase,
  { id, kind, parent }: Actor,
): string | null {
  const [role, second, third] = items;
  if (role === undefined || name !== null || bodyNoun === null) return null;
  const body = kind === "body" ? id : (parent ?? id);
  if (second?.form === "باسم")
    return third?.firstToken === bodyNoun.firstToken && items.length === 3
      ? `${VOICE} ${body}`
      : null;
  if (second?.firstToken !== bodyNoun.firstToken || third !== undefined) return null;
  return role.traits.has("role") ? `${definite(bareForms(role.form).at(-1)!)} ${body}` : null;
}

const VOICE = "باسم";

/** "المتحدث باسم فلان", and no name: whoever was introduced as that. */
export function isVoiceAlone({ items: [role], name, person }: Phrase): boolean {
  return name === null && person === null && role !== undefined && isDefinite(role.form);
}
