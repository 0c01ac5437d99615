import { bareForms, definite } from "../lexicon/lookup.ts";
import { SAME_WORDS } from "../lexicon/pronouns.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Context, Located, Progress, Resolution } from "./context.ts";
import type { SourcedStatement } from "./statement.ts";

/** Keeps the answer for a source without a name, for when its first word comes again alone: "المصدر", "المسؤول". */
export function noteHead({ phrase }: Located, answer: Resolution, { byHead }: Progress): void {
  if (phrase === null || phrase.name !== null || phrase.items.length === 0) return;
  if (answer.faction === null || answer.rule === "antecedent") return;
  for (const form of bareForms(phrase.items[0]!.form)) byHead.set(definite(form), answer);
}

/** "المصدر", "المصدر نفسه": the one of whom the text spoke before. */
export function sameHead({ items }: Phrase, { byHead }: Progress): Resolution | null {
  const [head, ...others] = items.filter(({ form }) => !SAME_WORDS.has(form));
  if (head === undefined || others.length > 0 || head.endToken - head.firstToken > 1) return null;
  for (const form of bareForms(head.form)) {
    const answer = form.startsWith("ال") ? byHead.get(form) : undefined;
    if (answer !== undefined) return { ...answer, rule: "antecedent" };
  }
  return null;
}

/** Words for a man by his rank or standing, which fit whoever spoke before. */
const PERSONAL = wordSet(
  "الجنرال القائد الضابط المسؤول المسؤولة الوزير الوزيرة الدبلوماسي الدبلوماسية الأدميرال الفريق اللواء العميد العقيد المستشار المستشارة السياسي الشيخ الخطيب الخبير الخبيرة الباحث الباحثة القيادي القيادية",
);

/** "وقال الجنرال", "المسؤول الأمريكي" after "قائد القيادة المركزية": the speaker before, where he is a person or an office of the same camp. */
export function personAgain(
  { document: { tokens } }: Context,
  { items, nation }: Phrase,
  { source }: SourcedStatement,
  faction: Resolution["faction"],
  { lastPerson }: Progress,
): Resolution | null {
  const [head, adjective, more] = items.filter(({ form }) => !SAME_WORDS.has(form));
  if (head === undefined || more !== undefined || source.kind !== "role") return null;
  if (!PERSONAL.has(head.form) || (adjective !== undefined && nation === null)) return null;
  if (lastPerson === null || lastPerson.faction === null) return null;
  const described = head.endToken - head.firstToken > 1;
  if (faction === null ? described : faction.label !== lastPerson.faction.label) return null;
  // وأبلغ ضابط الصحيفة …. وأعرب الضابط …: another was spoken of.
  const other = head.form.slice(2);
  for (let index = head.firstToken - 1; index >= Math.max(0, head.firstToken - NEAR); index--)
    if (tokens[index]!.form === other) return null;
  return { ...lastPerson, rule: "antecedent" };
}

/** Words in front of such a word among which another man may be introduced. */
const NEAR = 120;

/** "المصدر ذاته", and no source was called one before: whoever spoke last. */
export function isSaidAgain({ items }: Phrase): boolean {
  const [head, again, more] = items;
  if (head === undefined || again === undefined || more !== undefined) return false;
  return SAME_WORDS.has(again.form) && bareForms(head.form).includes("المصدر");
}
