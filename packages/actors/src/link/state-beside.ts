import { normalize } from "@qawl/arabic";
import type { Nation } from "../actor.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";

/** The state whose adjective stands beside somebody's title, by itself or at the end of an office's or camp's name; no state in which a text is set. */
export function stateBeside({ nations }: Registry, { items, name }: Phrase): Nation | null {
  for (const { nation, actor, camp, firstToken } of items) {
    if (name !== null && firstToken >= name.from && firstToken < name.to) continue;
    const words = actor !== null && actor.kind !== "person" ? actor.name : (camp?.phrase ?? "");
    const named = [
      nation ?? undefined,
      ...words.split(" ").map((word) => nations.get(normalize(word, { profile: "match" }))),
    ];
    const state = named.find((one) => one !== undefined && (one.kind ?? "state") === "state");
    if (state !== undefined) return state;
  }
  return null;
}
