import { ADJECTIVES, NOUNS, VERBS } from "../word-classes.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const verbs = words(VERBS);
const nouns = words(NOUNS);
const adjectives = words(ADJECTIVES);

const ARTICLE = /^[وفبك]?ال(?=...)|^لل(?=...)/;
const ACT_IN_TAA = /^م.ا..ه$/;
const OWNER = /(?:هما|هم|ها|ه|نا)$/;

/** A finite verb by the company it keeps in news, with or without و or ف in front. */
export function isVerb(form: string): boolean {
  if (form === "فيلق") return false;
  return verbs.has(form) || (/^(?:[وف]|س[يتنا])/.test(form) && verbs.has(form.slice(1)));
}

/** A common noun, with article, tanwin or owner: القرار، كتلا، قلقهم. */
export function isCommonNoun(form: string): boolean {
  const stem = form.replace(ARTICLE, "");
  if (nouns.has(stem)) return true;
  if (stem.endsWith("ا") && nouns.has(stem.slice(0, -1))) return true;
  return isOwned(stem);
}

/** A common noun with its owner attached: قلقهم، دعمه، إدانتها. */
export function isOwned(form: string): boolean {
  const stem = form.replace(OWNER, "");
  // مكافحة is an act by its shape, and no مكافح of his.
  if (ACT_IN_TAA.test(form)) return false;
  if (stem === form || stem.length < 3 || nouns.has(form) || adjectives.has(form)) return false;
  return nouns.has(stem) || (stem.endsWith("ت") && nouns.has(`${stem.slice(0, -1)}ه`));
}

/** A word that agrees with the noun before it more often than it stands alone: العراقية، المشتركة، رفيع. */
export function isAdjective(form: string): boolean {
  return adjectives.has(form.replace(ARTICLE, ""));
}

/** An indefinite noun in the accusative, written with ا: حوارا، اتفاقا. No subject is. */
export function isAccusative(form: string): boolean {
  return form.endsWith("ا") && form.length > 3 && !nouns.has(form) && nouns.has(form.slice(0, -1));
}
