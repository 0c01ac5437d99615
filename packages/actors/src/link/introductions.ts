import type { Document, Token } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { type Introducing, introducing } from "../lexicon/introducing.ts";
import { hasNoun } from "../lexicon/lookup.ts";
import { KIN_WORDS } from "../lexicon/role-words.ts";
import type { Mention } from "../registry/find-mentions.ts";
import type { FormFacts } from "../registry/form-facts.ts";
import type { Registry } from "../registry/registry.ts";
import {
  endOfName,
  isDay,
  isNameOfSource,
  isUpon,
  isUponSomething,
  upToFamilyName,
} from "./name-behind-title.ts";
import type { Occurrences } from "./occurrences.ts";

/** Somebody named with a title in front: tokens `[from, to)` are title and name. */
export interface Introduction {
  readonly from: number;
  /** Where the name begins. */
  readonly name: number;
  readonly to: number;
  /** The person of the registry who is named. */
  readonly person: Actor | null;
  /** He is called the counterpart of another. */
  readonly counterpart: boolean;
}

/** Words of a title. */
const LONGEST_TITLE = 14;

/**
 * Finds whom the text introduces by title and name, whether they speak or not: "استقبل الرئيس | وزير الدفاع الدنماركي فلان الفلاني | في القصر". The
 * title is read from its first word on: a noun without the article wants what it is of, and only a title that is complete can have a name behind it. A name begins with a known
 * first name; an unknown word does where a rank stands in front, or where a source of this text is called by the last word. One pass over the tokens.
 */
export function findIntroduced(
  registry: Registry,
  document: Document,
  facts: readonly FormFacts[],
  mentions: readonly Mention[],
  occurrences: Occurrences,
): Introduction[] {
  const { tokens } = document;
  const found: Introduction[] = [];
  let next = 0;
  // The title that is being read: where it begins, whether it wants more, whether a comma stands behind it.
  let from = -1;
  let open = false;
  let comma = false;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index]!;
    while (next < mentions.length && mentions[next]!.firstToken < index) next++;
    const mention = mentions[next]?.firstToken === index ? mentions[next]! : null;
    if (from >= 0 && index - from > LONGEST_TITLE) from = -1;
    if (token.kind !== "word" && mention === null) {
      const isComma = (token.form === "،" || token.form === ",") && from >= 0 && !open && !comma;
      if (isComma) comma = true;
      else from = -1;
      index++;
      continue;
    }
    if (mention !== null) {
      const { kind } = mention.actor;
      if (kind === "person") {
        if (from >= 0 && !open && from < index) {
          const { actor, endToken } = mention;
          found.push({ ...introductionOf(tokens, from, index, endToken), person: actor });
        }
        from = -1;
      } else if (kind === "office" || kind === "post") {
        if (from < 0 || !open) {
          from = index;
          comma = false;
        }
        open = false;
      } else if (from >= 0 && (open || /^لل?./.test(token.form))) open = false;
      else from = -1;
      index = mention.endToken;
      continue;
    }
    const word = facts[index]!.introducing;
    const isName = from >= 0 && !open && from < index;
    if (isName && word.given && !word.links && !isDay(tokens, index) && !isUpon(document, index)) {
      const whole = endOfName(registry, document, mentions, next, index);
      const to = upToFamilyName(document, occurrences, index, whole);
      if (to - index > 1 && !isUponSomething(document, occurrences, index))
        found.push(introductionOf(tokens, from, index, to));
      from = -1;
      index = to;
      continue;
    }
    if (word.title) {
      if (from >= 0 && open) open = !word.definite;
      else if (!(from >= 0 && word.honour)) {
        from = index;
        open = !word.definite;
        comma = false;
      }
    } else if (from < 0) {
      // No title is being read.
    } else if (open) {
      if (word.stop && !word.links) from = -1;
      else open = !closes(registry, token.form, word);
    } else if (!comma && (word.links || (word.stop && isOfWhere(tokens, index)))) open = true;
    else if (word.stop) from = -1;
    else if (!comma && (closes(registry, token.form, word) || word.honour)) {
      // An adjective, or the second noun of a pair: الدفاع | والأمن.
    } else {
      const whole = endOfName(registry, document, mentions, next, index);
      const to = upToFamilyName(document, occurrences, index, whole);
      if (isNameOfSource(document, occurrences, { from, start: index, end: to }))
        found.push(introductionOf(tokens, from, index, to));
      from = -1;
      index = Math.max(to, index + 1);
      continue;
    }
    index++;
  }
  // زوجة الرئيس الأمريكي | ميلانيا …
  return found.filter((one) => !isKin(tokens[one.from - 1]));
}

function isKin(token: Token | undefined): boolean {
  return token !== undefined && hasNoun(KIN_WORDS, token.form) && !GIVEN_NAMES.has(token.form);
}

function introductionOf(
  tokens: readonly Token[],
  from: number,
  name: number,
  to: number,
): Introduction {
  const { counterpart } = introducing(tokens[from]!.form);
  return { from, name, to, counterpart, person: null };
}

/** النائب | عن كتلة …, المبعوث | إلى سوريا: a preposition right behind a title that wants one. */
function isOfWhere(tokens: readonly Token[], index: number): boolean {
  return /^(?:عن|الي|من)$/.test(tokens[index]!.form) && introducing(tokens[index - 1]!.form).title;
}

/** What makes a title complete: a noun with the article, a country or city, an adjective of a state. */
function closes({ nations, places }: Registry, form: string, { definite }: Introducing): boolean {
  return definite || nations.has(form) || places.has(form) || /^و?لل|^وال/.test(form);
}
