import { prepare } from "@qawl/arabic";
import type { Actor, Nation } from "../actor.ts";
import type { Registry } from "../registry/registry.ts";
import { matchAt } from "../registry/token-trie.ts";

/** Bodies and offices that every state has: named without a state they are the one's of whom the text tells. */
const COMMON =
  /^(?:ال)?(?:وزارة|وزير|وزيرة|حكومة|رئيس الوزراء|رئيس الحكومة|رئيس الجمهورية|رئيس مجلس الوزراء|برلمان|مجلس الوزراء|مجلس النواب|رئاسة|جيش|شرطة|قوات المسلحة|رئيس أركان|رئيس هيئة الأركان)(?: |$)/;

export function isCommon({ name }: Actor): boolean {
  return COMMON.test(name);
}

/** The actor of another state with the name of this one and the state's adjective: وزارة الدفاع and the Danish for وزارة الدفاع الدنماركية; null for none. */
export function counterpart(registry: Registry, actor: Actor, nation: Nation): Actor | null {
  const words = prepare(actor.name).tokens.map(({ form }) => form);
  while (words.length > 1 && registry.nations.has(words.at(-1)!)) words.pop();
  for (const adjective of nation.adjectives) {
    const { tokens } = prepare(`${words.join(" ")} ال${adjective}`);
    const match = matchAt(registry.names, tokens, 0, tokens.length);
    if (match?.endToken === tokens.length) return match.values[0]!.actor;
  }
  return null;
}
