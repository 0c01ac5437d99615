import { normalize } from "@qawl/arabic";
import type { Nation } from "../actor.ts";
import { definite, isDefinite } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Context, Progress, Resolution } from "./context.ts";

/** Who is introduced without a name, with the body that he serves. */
const OFFICIALS = wordSet(
  `المسؤول المسؤولة المسئول المسؤولان المسؤولون المسؤولين المسئولون المصدر المصادر المصدران الدبلوماسي الدبلوماسيون الضابط الضباط العسكري القيادي الموظف
  المتحدث المتحدثة القادة`,
);

/**
 * "المسؤول الأميركي" after "مسؤول في وزارة الخزانة الأمريكية", "المسؤولون المطلعون على الملف" after "مسؤولون بالوزارة": said again with what he is like, he speaks for
 * the same body. A state beside him must be that of the body.
 */
export function officialAgain(
  { registry, document: { tokens } }: Context,
  { items, affiliations, name }: Phrase,
  faction: Resolution["faction"],
  { byHead }: Progress,
): Resolution | null {
  const [head] = items;
  if (head === undefined || affiliations.length > 0 || name?.certain) return null;
  const official = tokens[head.firstToken]!.form.replace(/^و(?=ال)/, "");
  if (!OFFICIALS.has(official)) return null;
  const answer = byHead.get(definite(official));
  if (answer?.actor?.kind !== "body" || answer.faction === null) return null;
  const quality = tokens[head.firstToken + 1]?.form ?? "";
  if (head.firstToken + 1 >= items.at(-1)!.endToken || !isDefinite(quality)) return null;
  if (items.some(({ actor }) => actor !== null)) return null;
  const state = registry.nations.get(quality) ?? null;
  if (state !== null && !isOf(registry.nations, answer.actor.name, state)) return null;
  const isOpen = faction === null || faction.label === registry.unnamed;
  if (!isOpen && faction.label !== answer.faction.label) return null;
  return { ...answer, rule: "antecedent" };
}

function isOf(nations: ReadonlyMap<string, Nation>, name: string, state: Nation): boolean {
  return name
    .split(" ")
    .some((word) => nations.get(normalize(word, { profile: "match" })) === state);
}
