import { normalize, type Token } from "@qawl/arabic";
import type { Actor } from "../actor.ts";

/**
 * The office with which a body's words end, where the person behind it has held it: "مكتب رئيس الوزراء | حيدر العبادي"; null for none. The name is then his who holds the
 * office, and no speaker's.
 */
export function officeAtEnd(
  tokens: readonly Token[],
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  { offices }: Actor,
  actors: ReadonlyMap<string, Actor>,
): Actor | null {
  if (offices === undefined || endToken - firstToken < 3) return null;
  const last = tokens[endToken - 1]!.form;
  for (const { office } of offices) {
    const actor = actors.get(office);
    if (actor === undefined) continue;
    const name = normalize(actor.name, { profile: "match" });
    if (!name.endsWith(last)) continue;
    const words = tokens.slice(firstToken + 1, endToken).map(({ form }) => form);
    if (words.join(" ").endsWith(name)) return actor;
  }
  return null;
}
