import type { Document } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { bareForms, definite } from "../lexicon/lookup.ts";
import type { Mention } from "../registry/find-mentions.ts";
import { createTimeline, type Timeline } from "./timeline.ts";

const ANY = "*";

/** The bodies of one text, by the words by which a later mention means them: "الوزارة", "الحركة", "الخارجية". */
export interface Bodies {
  readonly byWord: Timeline<Actor>;
  /** The body mentioned last before a place. */
  last(place: number): Actor | null;
}

/** Collects the bodies mentioned in a document: by their first word, made definite, and by their second. */
export function collectBodies(document: Document, mentions: readonly Mention[]): Bodies {
  const byWord = createTimeline<Actor>();
  for (const { actor, firstToken, endToken } of mentions) {
    if (actor.kind !== "body") continue;
    byWord.put(ANY, firstToken, actor);
    for (const form of bareForms(document.tokens[firstToken]!.form))
      byWord.put(definite(form), firstToken, actor);
    const second = firstToken + 1 < endToken ? document.tokens[firstToken + 1]!.form : "";
    if (second.startsWith("ال")) byWord.put(second, firstToken, actor);
  }
  return { byWord, last: (place) => byWord.before(ANY, place) };
}
