import type { Document } from "@qawl/arabic";
import { bareForms, definite } from "../lexicon/lookup.ts";
import { SAME_WORDS } from "../lexicon/pronouns.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Item } from "../phrase/item.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { personAsKnown } from "./as-mentioned.ts";
import { ANY_ACTOR } from "./bodies.ts";
import type { Context, Located, Progress, Resolution } from "./context.ts";
import type { SourcedStatement } from "./statement.ts";

/** Keeps the answer for a source without a name, for when its first word comes again alone: "المصدر", "المسؤول". */
export function noteHead({ phrase }: Located, answer: Resolution, { byHead }: Progress): void {
  if (phrase === null || phrase.items.length === 0) return;
  // اللجنة | الوزارية العليا: the qualities of a body look like a name.
  if (phrase.name !== null && (phrase.name.certain || answer.actor?.kind !== "body")) return;
  const known = answer.faction !== null || answer.actor?.kind === "body";
  if (!known || answer.rule === "antecedent") return;
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
  { document }: Context,
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
  if (isAnother(document, head)) return null;
  return { ...lastPerson, rule: "antecedent" };
}

/** Words in front of such a word among which another man may be introduced. */
const NEAR = 120;

/** "المصدر ذاته", "المتحدث نفسه", and nobody was called so before: whoever spoke last. */
export function isSaidAgain({ items }: Phrase): boolean {
  const [head, again, more] = items;
  if (head === undefined || again === undefined || more !== undefined) return false;
  return SAME_WORDS.has(again.form) && bareForms(head.form).some((form) => ANYBODY.has(form));
}

/** What anybody is called who is quoted, whatever he is. */
const ANYBODY = wordSet(
  "المصدر المتحدث المتحدثة المسؤول المسؤولة المسئول المسئولة المتكلم القيادي القيادية المصرح المصرحة الشخص",
);

/** "المصدر" alone, and the text introduced nobody by that word: whoever spoke last. */
export function isTheSource({ document }: Context, { items }: Phrase): boolean {
  const [head, more] = items;
  if (head === undefined || more !== undefined || head.endToken - head.firstToken > 1) return false;
  return bareForms(head.form).includes("المصدر") && !isAnother(document, head);
}

/** وأبلغ ضابط الصحيفة …. وأعرب | الضابط: another was introduced by that word not far in front. */
function isAnother({ tokens }: Document, { form, firstToken }: Item): boolean {
  const other = definite(bareForms(form).at(-1)!).slice(2);
  for (let index = firstToken - 1; index >= Math.max(0, firstToken - NEAR); index--)
    if (tokens[index]!.form === other) return true;
  return false;
}

/** Words for one man or woman by what they are, of whom the text spoke before. */
const MEN = wordSet(
  `الشاب الشابة الفتاة الرجل المرأة السيدة الجهادي الجهادية الداعشي الداعشية المتهم المتهمة المعتقل المعتقلة السجين السجينة الممثل الممثلة النجم النجمة
  الفنان الفنانة المغني المغنية اللاعب اللاعبة الناشط الناشطة الصحفي الصحفية الطبيب الطبيبة المحامي المحامية المزارع`,
);

/** "وأوضح الشاب", "هذه الفتاة", "الممثلة الأمريكية": the person who spoke last, or whom the text named right before. */
export function manAgain(
  { document, bodies, registry, people }: Context,
  { items, name, nation }: Phrase,
  { source }: SourcedStatement,
  faction: Resolution["faction"],
  { lastPerson }: Progress,
): Resolution | null {
  const [head, adjective, more] = items.filter(({ form }) => !SAME_WORDS.has(form));
  if (head === undefined || more !== undefined || name?.certain || !MEN.has(head.form)) return null;
  if (adjective !== undefined && nation === null) return null;
  if (source.kind === "unnamed" || source.kind === "collective") return null;
  if (isAnother(document, head)) return null;
  const mention = bodies.heads.before(ANY_ACTOR, head.firstToken - 1);
  const isNear = mention !== null && head.firstToken - mention.endToken < NEAR / 2;
  const known =
    lastPerson === null && isNear && mention.actor.kind === "person"
      ? personAsKnown(people.registered(mention.actor), "role-of-person")
      : lastPerson;
  if (known?.actor?.kind !== "person" || !isOfGender(known.actor.name, head.form)) return null;
  const isOfHome = known.faction !== null && registry.domestic.has(known.faction.label);
  if (isOfHome && known.faction?.label !== faction?.label) return null;
  return { ...known, faction: known.faction ?? faction, rule: "antecedent" };
}

/** A woman's name ends in a vowel or is one of few; a man's does not end like that, and neither is an article and a noun alone. */
function isOfGender(name: string, head: string): boolean {
  const [first = "", more] = name.split(" ");
  if (more === undefined && first.startsWith("ال")) return false;
  const isHers = /(?:[اىةه]|اء|ين)$/.test(first) || WOMEN.has(first);
  return head.endsWith("ه") ? isHers : !/(?:[اة]|اء)$/.test(first) || MEN_TOO.has(first);
}

const WOMEN = wordSet(
  "مريم زينب نور سعاد سهاد هند وداد ريم منال سحر أحلام شهد رغد كوثر إخلاص نوال",
);
const MEN_TOO = wordSet(
  "أسامة حمزة طه قتيبة حذيفة عبيدة معاوية خليفة جمعة عطية رضا زكريا موسى يحيى مصطفى عيسى مرتضى مجتبى ضياء علاء بهاء صفاء عبد",
);
