import type { Token } from "@qawl/arabic";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { hasNoun } from "../lexicon/lookup.ts";
import { ROLE_WORDS } from "../lexicon/role-words.ts";
import { isOfAnyState } from "../lexicon/state-words.ts";
import { RANK_WORDS, TITLE_WORDS } from "../lexicon/title-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { isInFront } from "../phrase/in-front.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import type { Stretch } from "../phrase/split-items.ts";
import type { Registry } from "../registry/registry.ts";
import { matchAt } from "../registry/token-trie.ts";
import type { Context } from "./context.ts";
import { factionNamed, ownBody } from "./faction-of.ts";
import { placesOfFamily } from "./family-token.ts";
import { inScene } from "./in-scene.ts";
import type { Person } from "./person.ts";

const REACH = 16;
/** What ends the description of a person on either side. */
const STOPS = wordSet(
  "أن إن بأن أنه أنها إنه إنها الذي التي الذين كما لكن فيما بينما حيث قال وقال أكد أضاف قائلا",
);
/** In front of a name a verb, and no student: وطالب | العميد فلان. */
const DEMANDED = wordSet("طالب وطالب");
/** Between the titles of two persons: بحث وزير النفط | مع نظيره الكندي فلان. */
const APART = wordSet("مع بعد قبل خلال بين أمس اليوم");
const APPOSITION = wordSet("وهو وهي");
const SERVES_IN = wordSet("من في لدى");

/** Words beside a name that tell what its bearer is. */
interface Description extends Stretch {
  /** They are the body where he serves, and no role. */
  readonly serves?: boolean;
}

/**
 * Looks beside the places where the text names a person of whom no source phrase says more than the name: "أعلن قائد العمليات العميد فلان مقتل …",
 * "فلان، وهو باحث سياسي". What stands there is noted of him. A few places a person, a few words a place.
 */
export function describePerson(context: Context, person: Person): void {
  if (person.described) return;
  person.described = true;
  for (const place of placesOfFamily(context.occurrences, person.words)) {
    for (const stretch of [
      after(context, place),
      serving(context, place),
      before(context, person, place),
    ]) {
      if (stretch === null) continue;
      const phrase = inScene(
        context,
        readPhrase(context.registry, context.document, stretch, context.published),
      );
      if (!describes(context, phrase, stretch)) continue;
      context.people.note(person, phrase, place);
      if (person.faction !== null) return;
    }
  }
}

/** Whether a phrase says what somebody is: a body or camp, or a state beside a role; or the body where he serves. */
function describes({ registry }: Context, phrase: Phrase, { serves }: Description): boolean {
  if (factionNamed(registry, phrase) === null) return false;
  if (serves) return true;
  if (ownBody(registry, phrase.affiliations) !== null) return phrase.heads.length > 0;
  return phrase.camp !== null || phrase.heads.length > 0;
}

/** The apposition: after a comma or bracket, "وهو", or a role right behind the name. */
function after({ registry, document }: Context, place: number): Description | null {
  const { tokens } = document;
  let from = hasAge(tokens, place + 2) ? place + 2 : place + 1;
  let next = tokens[from];
  if (next === undefined) return null;
  if (isPause(next)) next = tokens[++from];
  if (
    next === undefined ||
    isInFront(document, from) ||
    isBeforeWhom(tokens, from) ||
    (!isRole(next.form) &&
      !APPOSITION.has(next.form) &&
      next.kind !== "number" &&
      !isTrade(registry, tokens, from))
  )
    return null;
  let to = from;
  while (to < tokens.length && to - from < REACH) {
    const token = tokens[to]!;
    if (STOPS.has(token.form) || token.kind === "open-quote" || isPause(token) || isEnd(token))
      break;
    if (isInFront(document, to)) break;
    to++;
  }
  return { from, to };
}

/** ليلى | الخوري (31 عاما): behind the first name the family name, and how old its bearer is. */
function hasAge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== "word" || tokens[at]?.form !== "(") return false;
  return tokens[at + 1]?.kind === "number" && /^(?:عاما|سنه)$/.test(tokens[at + 2]?.form ?? "");
}

/** قال فلان | للقاضي, أمام القاضي: to whom he spoke. */
function isBeforeWhom(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  if (/^(?:لل|بال)/.test(form)) return true;
  return form === BEFORE && tokens[at + 1]?.form.startsWith("ال") === true;
}

/** أمام, written like إمام. */
const BEFORE = "امام";

/** فلان، | من وزارة المالية الفرنسية،: the body where somebody serves, set off by a comma and a preposition. */
function serving({ registry, document }: Context, place: number): Description | null {
  const { tokens } = document;
  const comma = tokens[place + 1];
  const from = place + 3;
  if (comma === undefined || !isPause(comma) || tokens[from] === undefined) return null;
  if (!SERVES_IN.has(tokens[from - 1]!.form) || isInFront(document, from)) return null;
  if (!isOfAnyState(tokens[from]!.form) && matchAt(registry.names, tokens, from, from + 6) === null)
    return null;
  let to = from;
  while (to < tokens.length && to - from < REACH && tokens[to]!.kind === "word") {
    if (STOPS.has(tokens[to]!.form)) break;
    to++;
  }
  return { from, to, serves: true };
}

/** Titles, roles and bodies before the name, back to the last pause or stop. */
function before(
  { registry, document: { tokens } }: Context,
  { words }: Person,
  place: number,
): Description | null {
  let name = place;
  while (name > 0 && isOfName(tokens[name - 1]!.form, words)) name--;
  // مبعوثة الأمم المتحدة، | براميلا باتن،: a first name that nobody knows, between the comma and the family name.
  const isFirst = name === place && words.length === 1 && name > 1;
  if (isFirst && tokens[name - 1]!.kind === "word" && isPause(tokens[name - 2]!)) name--;
  if (name > 0 && isDoneTo(registry, tokens[name - 1]!)) return null;
  let from = name;
  if (from > 0 && isPause(tokens[from - 1]!)) from--;
  while (from > 0 && name - from < REACH) {
    const token = tokens[from - 1]!;
    if (
      STOPS.has(token.form) ||
      APART.has(token.form) ||
      DEMANDED.has(token.form) ||
      isPause(token) ||
      isEnd(token)
    )
      break;
    from--;
  }
  return from === name ? null : { from, to: place + 1 };
}

/** حكم القاضي بإعدام | فلان: what was done to him, and nothing that he is. */
function isDoneTo({ nations }: Registry, { form, kind }: Token): boolean {
  if (nations.has(form)) return false;
  // بإمامة الشيخ | فلان: what he leads.
  return (
    kind === "word" &&
    /^[بل](?!ال|ل|اسم$|امامه|قياده|زعامه|رئاسه)\S{3,}$/.test(form) &&
    !isRole(form)
  );
}

function isOfName(form: string, words: readonly string[]): boolean {
  return words.includes(form) || GIVEN_NAMES.has(form) || RANK_WORDS.has(form);
}

function isRole(form: string): boolean {
  return (
    hasNoun(ROLE_WORDS, form) || hasNoun(TITLE_WORDS, form) || form === "احد" || form === "احدي"
  );
}

/** فلان، | صاحب مقهى …: words that say what somebody is, behind a comma. */
function isTrade(registry: Registry, tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !isPause(tokens[at - 1]!)) return false;
  const values = matchAt(registry.phrases, tokens, at, at + 4)?.values ?? [];
  return values.some(({ camp }) => camp?.head === true && camp.faction !== undefined);
}

function isPause({ kind, form }: { kind: string; form: string }): boolean {
  return kind === "punctuation" && (form === "،" || form === "," || form === "(" || form === ")");
}

function isEnd({ kind, form }: { kind: string; form: string }): boolean {
  return kind === "punctuation" && /^[.:؛;!؟?]/.test(form);
}
