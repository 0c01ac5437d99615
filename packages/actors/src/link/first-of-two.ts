import type { Phrase } from "../phrase/phrase.ts";

/** العاهل السعودي فلان | والرئيس الأميركي فلان: what the phrase says of the second who speaks is nothing of the first. */
export function firstOfTwo(phrase: Phrase): Phrase {
  const { items, name, affiliations } = phrase;
  if (name === null || affiliations.length === 0) return phrase;
  const second = items.findIndex(
    ({ firstToken, form, actor, traits, afterBreak }) =>
      !afterBreak &&
      firstToken >= name.to &&
      form.startsWith("و") &&
      (traits.has("title") || actor?.kind === "office" || actor?.kind === "post"),
  );
  if (second < 0) return phrase;
  const isNamed = items
    .slice(second)
    .some(
      ({ actor, traits }) =>
        (actor?.kind === "person" && !traits.has("governed")) || traits.has("given"),
    );
  if (!isNamed) return phrase;
  const { firstToken } = items[second]!;
  return { ...phrase, affiliations: affiliations.filter((one) => one.firstToken < firstToken) };
}
