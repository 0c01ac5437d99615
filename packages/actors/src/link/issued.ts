import type { Document } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { definite, isDefinite } from "../lexicon/lookup.ts";
import { DOCUMENT_ADJECTIVES } from "../lexicon/pronouns.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Stretch } from "../phrase/split-items.ts";
import type { Mention } from "../registry/find-mentions.ts";
import type { FormFacts } from "../registry/form-facts.ts";
import { canBeInFull } from "./full-name.ts";
import { senderBeside } from "./sent-by.ts";
import { createTimeline, type Timeline } from "./timeline.ts";

/** The documents that a text introduces, by their definite noun: "بيان للوزارة" is "البيان" afterwards. */
export type Issued = Timeline<IssuedDocument>;

/** The key of every document that says whose it is. */
export const ANY_DOCUMENT = "*";

export interface IssuedDocument {
  readonly place: number;
  /** Null where no body of the registry stands beside it. */
  readonly issuer: Actor | null;
  /** Where the words begin that name an issuer whom the registry has not; -1 where none stands there. */
  readonly named: number;
  /** The words for whoever sent it, where no issuer is told. */
  readonly sender: Stretch | null;
}

/** What makes known whose a document is. */
const ISSUING = wordSet(
  "أصدرته أصدره أصدرتها أصدرها نشرته نشره نشرتها نشرها أعدته أعده أعدها أعدتها أجراه أجراها أجرته أجرتها أنجزه أنجزها أنجزته أنجزتها سينشره سينشرها ستنشره ستنشرها تنشره تنشرها وزعته وزعه صادر صادرة الصادر الصادرة صدر صدرت من عن",
);
/** Words between a document and its issuer. */
const REACH = 4;

/** One pass over the tokens: every document that is new in the text, and the body right behind it. */
export function collectIssued(
  document: Document,
  facts: readonly FormFacts[],
  mentions: readonly Mention[],
): Issued {
  const issued = createTimeline<IssuedDocument>();
  let next = 0;
  const { tokens } = document;
  for (const [place, { form, kind }] of tokens.entries()) {
    const noun = facts[place]!.document;
    if (noun === "" || kind !== "word" || isDefinite(form)) continue;
    while (next < mentions.length && mentions[next]!.firstToken <= place) next++;
    const mention = mentions[next];
    const issuer = mention !== undefined && issues(tokens, place, mention) ? mention.actor : null;
    const named = issuer === null ? bodyBehind(tokens, place) : -1;
    const isOpen = issuer === null && named < 0;
    const sender = isOpen ? senderBeside(document, place, noun) : null;
    const one = { place, issuer, named, sender };
    issued.put(noun, place, one);
    if (!isOpen || sender !== null) issued.put(ANY_DOCUMENT, place, one);
  }
  return issued;
}

/** دراسة أجراها | معهد بروكنغز: where the noun of a body stands right behind the issuing; -1 for none. */
function bodyBehind(tokens: Document["tokens"], place: number): number {
  for (let index = place + 1; index <= place + REACH; index++) {
    const { form, kind } = tokens[index] ?? tokens[place]!;
    if (kind !== "word" || index >= tokens.length) return -1;
    const isIssuing = ISSUING.has(tokens[index - 1]!.form);
    if (isIssuing && canBeInFull(definite(form))) return index;
    if (index > place + 1 && !isIssuing) return -1;
  }
  return -1;
}

/** بيان | للوزارة, بيان رسمي | صادر عن | الوزارة, تقرير | الوزارة: nothing but the issuing stands between. */
function issues(
  tokens: Document["tokens"],
  place: number,
  { firstToken, actor, proclitic }: Mention,
): boolean {
  if (actor.kind !== "body" || firstToken - place > REACH) return false;
  let isIssued = proclitic === "preposition" && tokens[firstToken]!.form.startsWith("ل");
  for (let index = place + 1; index < firstToken; index++) {
    const { form, kind } = tokens[index]!;
    if (kind !== "word") return false;
    if (ISSUING.has(form)) isIssued = true;
    else if (!DOCUMENT_ADJECTIVES.has(form)) return false;
  }
  return isIssued || (firstToken === place + 1 && proclitic === "none");
}
