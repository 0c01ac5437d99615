import type { Document, Token } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { introducing } from "../lexicon/introducing.ts";
import type { Stretch } from "../phrase/split-items.ts";
import type { Mention } from "../registry/find-mentions.ts";
import type { FormFacts } from "../registry/form-facts.ts";
import type { Registry } from "../registry/registry.ts";
import { isUpon } from "./name-behind-title.ts";
import type { Occurrences } from "./occurrences.ts";

/** Somebody named, and behind the name what he is: "فلان الفلاني، | وزير الدفاع الدنماركي، |". */
export interface Apposition {
  readonly name: Stretch;
  /** The person of the registry who is named. */
  readonly person: Actor | null;
  readonly title: Stretch;
}

const LONGEST_NAME = 4;
const LONGEST_TITLE = 12;
/** فلان (54 عاما)، */
const AGE = 4;

/**
 * Finds whom the text names before it says what he is, behind a comma or by "الذي يشغل منصب". A name of the registry, one that begins with a known first name, or two words
 * of which the second is what a source of this text is called.
 */
export function findAppositions(
  registry: Registry,
  document: Document,
  facts: readonly FormFacts[],
  mentions: readonly Mention[],
  occurrences: Occurrences,
): Apposition[] {
  const { tokens } = document;
  const found: Apposition[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    while (next < mentions.length && mentions[next]!.firstToken <= index) next++;
    const from = titleBehind(tokens, index);
    if (from === null) continue;
    const starts = mentions[next]?.firstToken === from && isOffice(mentions[next]!.actor);
    if (!starts && !facts[from]!.introducing.title) continue;
    const end = withoutAge(tokens, index);
    const before = mentions[next - 1];
    const isKnown = before?.endToken === end && before.actor.kind === "person";
    const name = isKnown
      ? { from: before.firstToken, to: end }
      : nameUpTo(registry, document, occurrences, end);
    if (name === null) continue;
    const person = isKnown ? before.actor : null;
    found.push({ name, person, title: { from, to: endOfTitle(tokens, from) } });
  }
  return found;
}

function isOffice({ kind }: Actor): boolean {
  return kind === "office" || kind === "post";
}

/** Where the title begins that a comma or a relative clause brings; null for none. */
function titleBehind(tokens: readonly Token[], index: number): number | null {
  const { form } = tokens[index]!;
  if (form === "،" || form === ",") return tokens[index + 1]?.kind === "word" ? index + 1 : null;
  if (form !== "الذي" && form !== "التي") return null;
  if (!/^[يت]?(?:شغل|شغلت|تولي|تولت)$/.test(tokens[index + 1]?.form ?? "")) return null;
  const noun = tokens[index + 2]?.form ?? "";
  return /^(?:منصب|مهام|مهمه)$/.test(noun) && tokens[index + 3] !== undefined ? index + 3 : null;
}

function withoutAge(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.form !== ")") return end;
  for (let index = end - 2; index >= Math.max(0, end - 1 - AGE); index--)
    if (tokens[index]!.form === "(") return index;
  return end;
}

/** The words of a name up to a token, from its first name on. */
function nameUpTo(
  { places }: Registry,
  document: Document,
  occurrences: Occurrences,
  end: number,
): Stretch | null {
  const { tokens } = document;
  let first = -1;
  for (let index = end - 1; index >= Math.max(0, end - LONGEST_NAME); index--) {
    const { kind, form } = tokens[index]!;
    const word = introducing(form);
    if (kind !== "word" || word.stop || (word.title && !word.given) || isUpon(document, index))
      break;
    if (word.given) first = index;
    else if (places.has(form) || /(?:ات|ها|هم)$/.test(form)) break;
  }
  if (first >= 0) return end - first < 2 ? null : { from: first, to: end };
  // وصل | كارستن هوفمان، …: two unknown words behind another, and a source is called by the second.
  const [verb, given, family] = tokens.slice(Math.max(0, end - 3), end);
  if (family === undefined || !occurrences.has(family.form)) return null;
  if ([verb!, given!, family].some(({ kind }) => kind !== "word")) return null;
  const { stop, title, definite } = introducing(given!.form);
  if (
    stop ||
    title ||
    definite ||
    places.has(given!.form) ||
    /^(?:[ويت]\S{3}|\S{3,}[ته]$)/.test(given!.form)
  )
    return null;
  return { from: end - 2, to: end };
}

function endOfTitle(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST_TITLE) {
    const { kind, form } = tokens[to]!;
    const word = introducing(form);
    const links = word.links || (/^(?:عن|الي)$/.test(form) && to === from + 1);
    if (kind !== "word" || (word.stop && !links)) break;
    to++;
  }
  return to;
}
