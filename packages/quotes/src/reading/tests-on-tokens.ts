import type { CueForm } from "../lexicon/cue-types.ts";
import {
  ADVERBS,
  CLAUSE_OPENERS,
  CLAUSE_PREPOSITIONS,
  COMPLEMENTISERS,
  NAMED_IN_QUOTES,
  PREPOSITIONS,
  RELATIVES,
} from "../lexicon/function-words.ts";
import { remember } from "../lexicon/remember.ts";
import { BODIES, COLLECTIVES, ROLES } from "../lexicon/source-words.ts";
import { type Reading, sentenceEnd } from "./reading.ts";

/** The form without attached و ف ل ب and without ال: what the word lists hold. */
export function bare(form: string): string {
  let rest = form;
  if (
    rest.length > 4 &&
    (rest.startsWith("وال") || rest.startsWith("بال") || rest.startsWith("فال"))
  )
    rest = rest.slice(1);
  if (rest.startsWith("ال") && rest.length > 4) return rest.slice(2);
  if (rest.startsWith("لل") && rest.length > 4) return rest.slice(2);
  return rest;
}

export function isDefinite(form: string): boolean {
  return form.startsWith("ال") && form.length > 3;
}

export const isRole: (form: string) => boolean = remember((form) => has(ROLES, form));

export const isBody: (form: string) => boolean = remember((form) => has(BODIES, form));

export const isCollective: (form: string) => boolean = remember((form) => {
  if (has(COLLECTIVES, form)) return true;
  const singular = form.replace(/(?:ون|ين|ات)$/, "");
  return singular !== form && singular.length > 2 && has(ROLES, singular);
});

function has(words: ReadonlySet<string>, form: string): boolean {
  if (words.has(form) || words.has(bare(form))) return true;
  return (
    form.startsWith("و") &&
    form.length > 3 &&
    (words.has(form.slice(1)) || words.has(bare(form.slice(1))))
  );
}

/** أن, إن … at `index`, as the word that opens a clause. Returns the number of the token after it, or -1. */
export function clauseAfter(reading: Reading, index: number): number {
  const { forms } = reading;
  const form = forms[index];
  if (form === undefined) return -1;
  if (COMPLEMENTISERS.has(form)) return isExcept(reading, index) ? -1 : index + 1;
  const next = forms[index + 1];
  if (next !== undefined && CLAUSE_PREPOSITIONS.has(form) && COMPLEMENTISERS.has(next))
    return index + 2;
  if (form === "ب" && next !== undefined && COMPLEMENTISERS.has(next)) return index + 2;
  return -1;
}

/** إلا with its hamza below is no ألا. */
function isExcept({ forms, tokens, document }: Reading, index: number): boolean {
  return forms[index] === "الا" && document.text.charAt(tokens[index]!.start) === "\u0625";
}

export function isPunctuation(reading: Reading, index: number): boolean {
  const kind = reading.tokens[index]?.kind;
  return kind === "punctuation" || kind === "symbol" || kind === "emoji";
}

export function isComma(reading: Reading, index: number): boolean {
  const form = reading.forms[index];
  return (
    reading.tokens[index]?.kind === "punctuation" &&
    (form === "،" || form === "," || form === "؛" || form === ";")
  );
}

export function isColon(reading: Reading, index: number): boolean {
  return reading.tokens[index]?.kind === "punctuation" && reading.forms[index] === ":";
}

/** A finite reading of the token as a cue. */
export function finiteCue(reading: Reading, index: number): CueForm | undefined {
  const first = reading.cues[index]?.[0];
  return first !== undefined && (first.shape === "perfect" || first.shape === "imperfect")
    ? first
    : undefined;
}

/** A finite cue that can hardly be a noun. */
export function clearFiniteCue(reading: Reading, index: number): CueForm | undefined {
  const cue = finiteCue(reading, index);
  if (cue === undefined) return undefined;
  if (cue.cue.ambiguous && cue.shape === "perfect" && !cue.feminine && !cue.plural)
    return undefined;
  return cue;
}

/** A name between quotation marks («داعش»، صحيفة "الوطن"، أعلن "تحالف القوى" أن), not words that somebody says. */
export function isQuotedName(reading: Reading, open: number): boolean {
  const number = reading.quotationOf[open]!;
  const quotation = reading.quotations[number];
  if (quotation === undefined || quotation.open !== open) return false;
  if (quotation.words <= 1) return true;
  if (!quotation.closed || quotation.words > 5) return false;
  const before = reading.forms[open - 1];
  if (before !== undefined && (NAMED_IN_QUOTES.has(before) || NAMED_IN_QUOTES.has(bare(before))))
    return true;
  if (quotation.close + 1 >= sentenceEnd(reading, open)) return false;
  return isBody(reading.forms[open + 1]!) || clauseFollows(reading, quotation.close + 1);
}

/** أن stands near behind a quotation: what was quoted is a name or a medium, the words come later. */
function clauseFollows(reading: Reading, from: number): boolean {
  const end = Math.min(sentenceEnd(reading, from), from + 8);
  for (let index = from; index < end; index++) {
    if (COMPLEMENTISERS.has(reading.forms[index]!)) return true;
    if (finiteCue(reading, index) || reading.cues[index]?.[0]?.shape === "participle") return false;
    if (reading.tokens[index]!.kind === "open-quote") return false;
  }
  return false;
}

export function isPreposition(form: string): boolean {
  return (
    PREPOSITIONS.has(form) ||
    (form.length > 2 && /^[وف]/.test(form) && PREPOSITIONS.has(form.slice(1)))
  );
}

/** A preposition with a pronoun attached: لنا، معها، عنهم، وبجواره. Not مني, which is the name منى as well. */
export function isPronounPreposition(form: string): boolean {
  return WITH_PRONOUN.test(form);
}

const WITH_PRONOUN =
  /^(?:[وف]?(?:ل|ب|من|عن|مع|في|الي|علي|لدي|عند|بين|تحت|فوق|حول|قرب|ضد|خلف|وراء|دون|امام|بجوار|بجانب|قبل|بعد)(?:نا|ه|ها|هم|هن|هما)|(?:ل|ب|عن|مع|عند)ي|[وف]?[لب](?:هذا|هذه|ذلك|تلك|هولاء))$/;

export function opensClause(form: string): boolean {
  return CLAUSE_OPENERS.has(form) || RELATIVES.has(form);
}

export function isAdverb(form: string): boolean {
  return ADVERBS.has(form);
}
