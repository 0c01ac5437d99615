import { hasNoun } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Located, Progress, Resolution } from "./context.ts";

/** Verbs by which whoever has just spoken goes on. */
const GOES_ON: ReadonlySet<string> = new Set(["تابع", "أضاف", "أردف", "استطرد", "واصل", "أكمل"]);

/** Who speaks for somebody else, or is one of many: no other name of the man before. */
const OTHERS = wordSet(
  "متحدث متحدثة ناطق ناطقة نائب نائبة مستشار مستشارة مصدر مصادر مسؤول مسؤولة مساعد مساعدة وكيل وكيلة معاون عضو عضوة قيادي قيادية",
);

/**
 * قال رئيس الأركان فلان …. | وتابع قائد الجيش …: a verb of going on with an office and no name means the man who has just spoken, where both are of one camp
 * and the office is not known to be another's.
 */
export function goesOn(
  { statement, phrase }: Located,
  answer: Resolution,
  { previous }: Progress,
): Resolution {
  if (phrase === null || phrase.name !== null || statement.source.kind !== "role") return answer;
  if (previous?.actor?.kind !== "person" || answer.actor?.kind === "person") return answer;
  if (!GOES_ON.has(statement.cue?.lemma.replaceAll("\u0651", "") ?? "")) return answer;
  if (answer.faction === null || answer.faction.label !== previous.faction?.label) return answer;
  const holder = answer.actor?.holder ?? null;
  if (holder !== null && holder !== previous.actor.id) return answer;
  const head = phrase.items[0];
  if (head === undefined || hasNoun(OTHERS, head.form)) return answer;
  return { ...previous, rule: "role-of-person" };
}
