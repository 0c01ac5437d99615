import type { Token } from "@qawl/arabic";
import { remember } from "@qawl/arabic/remember";
import { GIVEN_NAMES, hasProclitic } from "../lexicon/given-names.ts";
import { bareForms, hasNoun } from "../lexicon/lookup.ts";
import {
  BODY_PRONOUNS,
  COMPLEMENT_WORDS,
  FORMER_WORDS,
  KIN_WORDS,
  MILITARY_WORDS,
  NAMED_AFTER_WORDS,
  NEARNESS_WORDS,
  ROLE_WORDS,
  TOPIC_WORDS,
} from "../lexicon/role-words.ts";
import { RANK_WORDS, TITLE_WORDS } from "../lexicon/title-words.ts";
import type { Item, Trait } from "./item.ts";

// Not the bare ه: normalised, it is a teh marbuta too.
const PRONOUN_ENDING = /^(?!ال)([^ه]{3,})(?:ها|هم)$/;

/**
 * What a single word of a source phrase can be. "باسم" is a preposition after a role and a first name elsewhere; "على" and
 * "علي" have one form and are told apart as they are written.
 *
 * @param written the word in the original text
 */
export function traitsOf(
  form: string,
  written: string,
  before: Item | undefined,
): ReadonlySet<Trait> {
  if (form === "باسم") {
    // يوقع | باسم «…»
    const afterRole =
      before?.traits.has("role") || before?.traits.has("rank") || SIGNS.test(before?.form ?? "");
    return afterRole ? complementTraits(form) : traitsOfWord(form);
  }
  if (form === "علي" && !written.includes("ى")) return traitsOfWord(form);
  // تصريحات | لأحمد …: only at the head of a source.
  if (before === undefined && form[0] === "ل" && hasProclitic(form)) return givenTraits(form);
  return COMPLEMENT_WORDS.has(form) ? complementTraits(form) : traitsOfWord(form);
}

const SIGNS = /^[وف]?(?:[يت]?(?:وقع|وقعت|كتب|كتبت|نشر|نشرت|عرف|عرفت)|معروفه?|مسجله?)$/;

const givenTraits = remember(
  (form): ReadonlySet<Trait> => new Set<Trait>(traitsOfWord(form)).add("given"),
);

const complementTraits = remember((form): ReadonlySet<Trait> => {
  const traits = new Set<Trait>(["complement"]);
  if (TOPIC_WORDS.has(form)) traits.add("topic");
  if (form === "لدي") traits.add("accredited");
  return traits;
});

const traitsOfWord = remember((form): ReadonlySet<Trait> => {
  const traits = new Set<Trait>();
  const forms = bareForms(form);
  const any = (set: ReadonlySet<string>): boolean => forms.some((bare) => set.has(bare));
  const joined = form.startsWith("و") && form.length > 3 && GIVEN_NAMES.has(form.slice(1));
  if (GIVEN_NAMES.has(form) || joined) traits.add("given");
  const owned = withoutPronoun(form);
  if (any(ROLE_WORDS)) traits.add("role");
  else if (owned.some((base) => hasNoun(ROLE_WORDS, base))) traits.add("role").add("body-pronoun");
  if (any(TITLE_WORDS) || owned.some((base) => hasNoun(TITLE_WORDS, base))) traits.add("title");
  if (RANK_WORDS.has(form)) traits.add("rank");
  if (any(FORMER_WORDS)) traits.add("former");
  if (any(NEARNESS_WORDS)) traits.add("near");
  if (any(KIN_WORDS) && !form.startsWith("ال")) traits.add("kin");
  if (NAMED_AFTER_WORDS.has(form) || NAMED_AFTER_WORDS.has(form.slice(1)))
    traits.add("named-after");
  if (any(MILITARY_WORDS)) traits.add("military");
  if (BODY_PRONOUNS.has(form)) traits.add("body-pronoun");
  if (TOPIC_WORDS.has(form)) traits.add("topic");
  return traits;
});

/** A phrase of several words may say that the role is over: "ضابط متقاعد". */
export function withFormer(
  traits: ReadonlySet<Trait>,
  tokens: readonly Token[],
  from: number,
  to: number,
): ReadonlySet<Trait> {
  if (to - from < 2) return traits;
  const former = tokens.slice(from, to).some(({ form }) => hasNoun(FORMER_WORDS, form));
  return former ? new Set<Trait>(traits).add("former") : traits;
}

/** A noun without the pronoun at its end: `ناطقها` and `ناطقتها` give `ناطق` and `ناطقه`. */
function withoutPronoun(form: string): string[] {
  const base = PRONOUN_ENDING.exec(form)?.[1];
  if (base === undefined) return [];
  return base.endsWith("ت") ? [base, `${base.slice(0, -1)}ه`] : [base];
}

/** The traits of a name of several words: it begins like a person's, or one of its words is military. */
export function traitsOfName(
  tokens: readonly Token[],
  from: number,
  to: number,
): ReadonlySet<Trait> {
  const traits = new Set<Trait>();
  if (GIVEN_NAMES.has(tokens[from]!.form)) traits.add("given");
  for (let index = from; index < to; index++) {
    if (hasNoun(MILITARY_WORDS, tokens[index]!.form)) traits.add("military");
  }
  return traits;
}
