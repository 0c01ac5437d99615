import type { Document } from "@qawl/arabic";
import { hasProclitic } from "../lexicon/given-names.ts";
import { joinNames } from "../registry/join-names.ts";

/** The words of a name, without a conjunction before the first, and with "عبد" joined to the word after it as many write it. */
export function nameWords(
  document: Document,
  { from, to }: { from: number; to: number },
): string[] {
  const words = document.tokens
    .slice(from, to)
    .filter(({ kind, form }) => kind === "word" || (kind === "hashtag" && !form.includes("_")));
  const forms = words.map(({ form }, index) =>
    index === 0 && (/^(?:[وف]ال|#)./.test(form) || hasProclitic(form))
      ? form.slice(1)
      : form.replace(/^#/, ""),
  );
  return joinFathers(joinNames(forms));
}

/** فلان | أبو زيد: the family name as one word, as others write it; أبو زيد at the head stays as it is. */
function joinFathers(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    if (joined.length > 1 && joined.at(-1) === FATHER)
      joined[joined.length - 1] = `${FATHER}${word}`;
    else joined.push(word);
  }
  return joined;
}

/** أبو: the first word of a family name of two. */
export const FATHER = "ابو";

/** A name as the text writes it, without what is joined to its first word. */
export function nameText(
  { text, tokens }: Document,
  { from, to }: { from: number; to: number },
): string {
  const { form, start } = tokens[from]!;
  const first = hasProclitic(form) && text[start] === form[0] ? start + 1 : start;
  return text.slice(first, tokens[to - 1]!.end);
}
