import type { Document, Token } from "@qawl/arabic";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { introducing } from "../lexicon/introducing.ts";
import { isInFront } from "../phrase/in-front.ts";
import type { Mention } from "../registry/find-mentions.ts";
import type { Registry } from "../registry/registry.ts";
import type { Occurrences } from "./occurrences.ts";

/** Words of a name. */
const LONGEST_NAME = 4;

/** على, written like علي. */
export function isUpon({ text, tokens }: Document, index: number): boolean {
  const { form, end } = tokens[index]!;
  return form === "علي" && text.charCodeAt(end - 1) === ALEF_MAKSURA;
}

const ALEF_MAKSURA = 0x649;

/** وافق … علي إرسال: some write the preposition like the name; a name has another behind it. */
export function isUponSomething(
  { tokens }: Document,
  occurrences: Occurrences,
  index: number,
): boolean {
  if (tokens[index]!.form !== "علي") return false;
  const { form } = tokens[index + 1]!;
  return !introducing(form).given && !/^ال|ي$/.test(form) && !occurrences.has(form);
}

/** وزير الدفاع | صباح اليوم: a time of the day that is a first name too. */
export function isDay(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:صباح|فجر)$/.test(tokens[index]!.form) && introducing(tokens[index + 1]?.form ?? "").stop
  );
}

/** The token behind a name that begins here. */
export function endOfName(
  { places }: Registry,
  document: Document,
  mentions: readonly Mention[],
  next: number,
  start: number,
): number {
  const { tokens } = document;
  let end = start + 1;
  let mention = next;
  while (end < tokens.length && end - start < LONGEST_NAME) {
    const { kind, form } = tokens[end]!;
    while (mention < mentions.length && mentions[mention]!.firstToken < end) mention++;
    if (kind !== "word" || mentions[mention]?.firstToken === end) break;
    if (isInFront(document, end) || isUpon(document, end) || isDay(tokens, end)) break;
    const word = introducing(form);
    if (!word.given && (word.stop || word.title || places.has(form) || NO_NAME.test(form))) break;
    // After two words of a name a noun with a preposition, or a verb: خالد حمدان | لبحث …, | يزور …
    if (end - start > 1 && !word.given && /^(?:[ليت](?!ا)\S{3}|ب(?!ار|ن|ي)\S{4}|\S+ه$)/.test(form))
      break;
    // رياض المالكي | قدم …, حمد بن عيسى | جدد …: behind a family name with the article, or a father's, comes no other word.
    const [before, last] = [tokens[end - 2]!.form, tokens[end - 1]!.form];
    const isWhole = /^ال.{3,}/.test(last) || (end - start > 2 && INNER.test(before));
    const isLong = isWhole || (end - start > 2 && !INNER.test(last));
    if (end - start > 1 && isLong && !word.given && !form.startsWith("ال")) break;
    end++;
  }
  // هادي صفاء آل | ياسين
  const isOpen = INNER.test(tokens[end - 1]!.form) && end - start > 1;
  return isOpen && tokens[end]?.kind === "word" ? end + 1 : end;
}

/** The end of a name, but not behind the word by which a source of this text is called: كارستن هوفمان | ملف …. */
export function upToFamilyName(
  { tokens }: Document,
  occurrences: Occurrences,
  start: number,
  end: number,
): number {
  for (let to = end; to > start + 1; to--) if (occurrences.has(tokens[to - 1]!.form)) return to;
  return end;
}

/** Words of a name that want another. */
const INNER = /^(?:بن|ابو|ابي|ال|عبد|دي|فان|فون)$/;

/** Endings of words that are no names, prepositions joined with the article, and pairs: والوفد. */
const NO_NAME = /^(?:لل|بال|وال|فال)|.{2}(?:ات|تها|ته|هم)$/;

/** Whether an unknown word begins a name: behind a rank, or a source of the text is called by the last of two or three such words. */
export function isNameOfSource(
  { tokens }: Document,
  occurrences: Occurrences,
  { from, start, end }: { readonly from: number; readonly start: number; readonly end: number },
): boolean {
  if (end - start < 2 || end - start > 3) return false;
  // رئيسة الوزراء | صرحت …, ابنته | وإيفانكا …
  const hers = tokens[from]!.form.endsWith("ه");
  if (/^(?:و\S{3,}|[يت]\S{3,}|\S{3,}ت)$/.test(tokens[start]!.form)) return false;
  if (tokens[start]!.form.endsWith("ه") && !hers) return false;
  // أصبح | ساجد …: a first name further on shows that this is none.
  for (let index = start + 1; index < end; index++)
    if (introducing(tokens[index]!.form).given) return false;
  const before = introducing(tokens[start - 1]!.form);
  if (start - 1 > from && before.honour && before.title) return true;
  const { form } = tokens[end - 1]!;
  // فلان الفلاني | (54 عاما)
  if (tokens[end]?.form === "(" && tokens[end + 1]?.kind === "number") return true;
  return occurrences.has(form) && !GIVEN_NAMES.has(form);
}
