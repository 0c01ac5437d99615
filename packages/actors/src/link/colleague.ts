import { bareForms } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Located, Progress, Resolution } from "./context.ts";

const COLLEAGUES = wordSet(
  "زميله زميلها زميلته زميلتها زميلهم زميلا زميلة رفيقه رفيقها رفيقته شريكه شريكها",
);

/** زميله | بن هارغروف: of whom nothing else is said, the camp of whoever spoke before. */
export function colleague(
  { phrase }: Located,
  answer: Resolution,
  { previous }: Progress,
): Resolution {
  const head = phrase?.items[0];
  if (answer.faction !== null || head === undefined || previous === null) return answer;
  if (previous.faction === null || !bareForms(head.form).some((form) => COLLEAGUES.has(form)))
    return answer;
  const { label } = previous.faction;
  return { ...answer, faction: { label, by: "registry", reason: "colleague of the one before" } };
}
