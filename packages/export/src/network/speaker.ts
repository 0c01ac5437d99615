import { normalize } from "@qawl/arabic";
import type { Statement } from "qawl";

/** What a node of a network stands for. */
export const NODE_LEVELS = ["actor", "body", "faction"] as const;
export type NodeLevel = (typeof NODE_LEVELS)[number];

/** Who speaks, as a node. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly registered: boolean;
}

/**
 * The speaker of a statement at one level: the actor; the body for which he speaks; or the faction. `null` where nobody is known at that level.
 * A person known from articles only is the same wherever the name is the same (normalised); ids that are local to an article are not used.
 */
export function speakerOf(
  { source, faction }: Statement,
  level: NodeLevel,
  nameOf: (id: string) => string | null,
): Speaker | null {
  if (level === "faction") {
    return { id: faction.label, name: faction.label, kind: "faction", registered: true };
  }
  const { actor } = source;
  if (actor === null) return null;
  if (level === "body" && actor.kind !== "body") {
    if (actor.body === null) return null;
    const name = nameOf(actor.body) ?? actor.body;
    return { id: actor.body, name, kind: "body", registered: true };
  }
  const id = actor.registered ? actor.id : `name:${normalize(actor.name, { profile: "match" })}`;
  return { id, name: actor.name, kind: actor.kind, registered: actor.registered };
}
