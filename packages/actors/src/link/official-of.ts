import { bareForms } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Context } from "./context.ts";
import type { Person } from "./person.ts";
import type { SourcedStatement } from "./statement.ts";

/** What somebody may be called who has any office of a state. */
const OFFICIALS = wordSet(
  "المسؤول المسؤولة المسئول المسئولة الدبلوماسي الدبلوماسية السياسي السياسية",
);
const QUALITIES = wordSet("العسكري العسكرية الرفيع الرفيعة الكبير الكبيرة البارز");

/** Words in front among which an official without a name may be introduced, who is then meant. */
const FAR = 400;
const NEAR = 120;
const UNNAMED = wordSet("مصدر مصادر مسؤول مسؤولون مسؤولين دبلوماسي دبلوماسيون دبلوماسيين");

/** "المسؤول الدنماركي", "المسؤول العسكري الأميركي" after "وزير الدفاع الدنماركي فلان": the official of that state whom the text named last. */
export function officialOf(
  { document: { tokens }, people, registry }: Context,
  { items, name, affiliations }: Phrase,
  { source }: SourcedStatement,
  place: number,
): Person | null {
  const [head] = items;
  if (head === undefined || !OFFICIALS.has(head.form) || affiliations.length > 0) return null;
  if (source.kind === "collective" || name?.certain) return null;
  const words = tokens.slice(head.firstToken + 1, items.at(-1)!.endToken);
  const states = words.filter(({ form }) => registry.nations.has(form));
  const [adjective, another] = states;
  if (adjective === undefined || another !== undefined || words.length > 2) return null;
  if (words.some((word) => word !== adjective && !QUALITIES.has(word.form))) return null;
  const nation = registry.nations.get(adjective.form)!;
  if ((nation.kind ?? "state") !== "state") return null;
  const official = bareForms(head.form).at(-1)!;
  for (let at = head.firstToken - 1; at >= Math.max(0, head.firstToken - FAR); at--) {
    const form = tokens[at]!.form.replace(/^[وفبلك](?=\S{4})/, "");
    if (form === official || (head.firstToken - at < NEAR && UNNAMED.has(form))) return null;
  }
  const key = nation.adjectives[0]!;
  const { byNation, spoken } = people;
  return (
    byNation.before(key, place - 1, ({ id }) => spoken.has(id)) ?? byNation.before(key, place - 1)
  );
}
