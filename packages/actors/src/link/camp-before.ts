import { bareForms } from "../lexicon/lookup.ts";
import { matchAt } from "../registry/token-trie.ts";
import type { Context, Located, Resolution } from "./context.ts";

/** Tokens in front of the noun among which its full phrase may stand, and the words of one. */
const NEAR = 100;
const LONGEST = 5;

/** "اللجان" after "اللجان التنسيقية": a noun alone, of whose bearer nothing else is known, is of the camp that the text named by it before. */
export function campBefore(context: Context, { phrase }: Located, answer: Resolution): Resolution {
  if (answer.faction !== null || answer.rule === "antecedent" || phrase === null) return answer;
  const [noun, more] = phrase.items;
  if (noun === undefined || more !== undefined || noun.camp !== null || noun.actor !== null)
    return answer;
  const { registry, document } = context;
  const { tokens } = document;
  const bare = noun.form.startsWith("ال") ? noun.form.slice(2) : "";
  if (bare.length < 3) return answer;
  for (let at = noun.firstToken - 1; at >= Math.max(0, noun.firstToken - NEAR); at--) {
    const { kind, form } = tokens[at]!;
    if (kind !== "word" || !bareForms(form).includes(bare)) continue;
    const match = matchAt(registry.phrases, tokens, at, Math.min(at + LONGEST, tokens.length));
    const camp = match?.values.find((value) => value.camp !== undefined)?.camp;
    if (match === null || match.endToken < at + 2 || camp?.faction === undefined) continue;
    if (camp.faction === registry.unnamed) continue;
    const faction = {
      label: camp.faction,
      by: "registry",
      reason: `named before: ${camp.phrase}`,
    } as const;
    return { ...answer, faction };
  }
  return answer;
}
