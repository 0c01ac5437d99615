import type { Actor, Alias } from "./actor.ts";

/** An alias as an object, whatever form it was written in. */
function toAliasObject(alias: string | Alias): Alias {
  return typeof alias === "string" ? { text: alias } : alias;
}

/** The name and all aliases of an actor that are found anywhere in a text. */
export function fullNames(actor: Actor): Alias[] {
  return [{ text: actor.name }, ...(actor.aliases ?? []).map(toAliasObject)];
}

/** The metonyms of an actor. */
export function metonyms(actor: Actor): Alias[] {
  return (actor.metonyms ?? []).map(toAliasObject);
}

/** The shortened names of an actor. */
export function shortNames(actor: Actor): Alias[] {
  return (actor.short ?? []).map(toAliasObject);
}
