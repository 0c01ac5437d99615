import { normalize } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { bareForms } from "../lexicon/lookup.ts";
import { BODY_NOUNS } from "../lexicon/role-words.ts";
import { holds } from "../period.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { bodyAsMentioned } from "./as-mentioned.ts";
import { ANY_ACTOR } from "./bodies.ts";
import { laterInFull } from "./body-in-full.ts";
import type { Context, Resolution } from "./context.ts";
import { ofBody } from "./of-body.ts";
import { ofPerson } from "./of-person.ts";
import type { Person } from "./person.ts";
import type { SourcedStatement } from "./statement.ts";

/** A bare role or a bare body's noun: "المتحدث", "الوزارة"; with an adjective, only one of that state: "الوزير الكندي". */
export function mentionedBefore(
  context: Context,
  called: Phrase,
  { source }: SourcedStatement,
  place: number,
): Resolution | null {
  const phrase = withoutCourtesy(called);
  const [first] = phrase.items;
  if (first === undefined || first.camp?.faction === context.registry.unnamed) return null;
  if (source.kind === "unnamed" || source.kind === "collective") return null;
  const definites = bareForms(first.form).filter((form) => form.startsWith("ال"));
  const writer = writerOf(context, phrase, place);
  if (writer !== null) return ofPerson(context, writer, phrase, "role-of-person");
  if (phrase.items.length > 2 && !isDescribed(phrase)) return null;
  const shortened = shortenedBody(context, phrase, place);
  if (shortened !== null) return bodyAsMentioned(shortened);
  const { nation } = phrase;
  const isOfState = (one: Person | Actor): boolean => {
    if (!("words" in one) && isOfAnotherState(context, one, phrase)) return false;
    if ("words" in one && isForeigner(context, one, phrase)) return false;
    // "الإعلامية البحرينية": whatever her camp, she was introduced as of that state.
    if ("words" in one && one.nation !== null && one.nation === nation?.nation) return true;
    const label = typeof one.faction === "string" ? one.faction : one.faction?.label;
    // "الوزير العراقي" is a camp's phrase, and no other camp's minister.
    if (first.endToken - first.firstToken > 1 && first.camp?.faction !== undefined)
      return label === first.camp.faction;
    return nation === null || label === nation.nation.officials || label === nation.nation.military;
  };
  for (const form of definites) {
    const meant = speakerBefore(context, form, place, phrase, isOfState);
    if (meant !== null && "words" in meant) {
      // Said again, the role means him anew: not an office named between.
      context.people.byHead.put(form, place, meant);
      return ofPerson(context, meant, phrase, "role-of-person");
    }
    if (meant !== null) {
      return ofBody(
        context,
        { actor: meant, head: true, short: false },
        withOffice(phrase, meant, place),
        place,
      );
    }
    const minister = MINISTERS.has(form) ? ministerBefore(context, place, isOfState) : null;
    if (minister !== null) return ofPerson(context, minister, phrase, "role-of-person");
    const headed = headOfBody(context, form, place, isOfState);
    if (headed !== null && first.camp === null && phrase.items.length === 1)
      return ofBody(
        context,
        { actor: headed, head: true, short: false },
        withOffice(phrase, headed, place),
        place,
      );
    const body =
      context.bodies.byWord.before(form, place - 1, isOfState) ??
      namedBelow(context, form, place, isOfState);
    if (body !== null && first.camp === null)
      return (
        (phrase.items.length === 1 ? laterInFull(context, form, place, body) : null) ??
        bodyAsMentioned(body)
      );
  }
  return null;
}

/** "كاتب المقال" after "مقال للكاتب فلان": whoever was called a writer last. */
function writerOf({ people }: Context, { items }: Phrase, place: number): Person | null {
  const [writer, work, more] = items;
  if (writer === undefined || work === undefined || more !== undefined) return null;
  if (!/^[وف]?(?:كاتب|صاحب)ه?$/.test(writer.form) || !WORKS.has(work.form)) return null;
  for (const head of ["الكاتب", "الكاتبه", "الباحث", "المحلل"]) {
    const person = people.byHead.before(head, place - 1, (one) => "words" in one);
    if (person !== null && "words" in person) return person;
  }
  return null;
}

const WORKS: ReadonlySet<string> = new Set(["المقال", "المقاله", "التحليل"]);

/** The person or office called so last; but whoever spoke goes before whoever was only spoken of since. */
function speakerBefore(
  { people: { byHead, spoken, introduced } }: Context,
  form: string,
  place: number,
  { nation }: Phrase,
  accept: (one: Person | Actor) => boolean,
): Person | Actor | null {
  const last = byHead.before(form, place - 1, accept);
  if (last === null || nation !== null || spoken.has(last.id) || !introduced.has(last.id))
    return last;
  return byHead.before(form, place - 1, (one) => spoken.has(one.id) && accept(one)) ?? last;
}

/** "السيد المستشار": the title behind the word of courtesy tells who is meant. */
function withoutCourtesy(phrase: Phrase): Phrase {
  const [courtesy, title] = phrase.items;
  if (title === undefined || !COURTESIES.has(courtesy!.form) || title.actor !== null) return phrase;
  const isTitle = title.form.startsWith("ال") && title.traits.has("role");
  return isTitle ? { ...phrase, items: phrase.items.slice(1) } : phrase;
}

const COURTESIES: ReadonlySet<string> = new Set(["السيد", "السيده"]);

/** "قيادة العمليات" after "قيادة عمليات بغداد": the name without its last words, and the article instead. */
function shortenedBody({ bodies }: Context, { items }: Phrase, place: number): Actor | null {
  const [noun, of, more] = items;
  if (noun === undefined || of === undefined || more !== undefined || noun.actor !== null)
    return null;
  if (!of.form.startsWith("ال") || of.actor !== null || of.nation !== null) return null;
  for (const form of bareForms(noun.form)) {
    const body = bodies.byWord.before(`${form} ${of.form}`, place - 1);
    if (body !== null) return body;
  }
  return null;
}

/** "المفوضية المؤلفة من سبعة قضاة": a body's noun, and what is told of it. */
function isDescribed({ items: [noun, participle, preposition] }: Phrase): boolean {
  if (noun === undefined || participle === undefined || preposition === undefined) return false;
  if (!BODY_NOUNS.has(noun.form) || noun.actor !== null || participle.actor !== null) return false;
  return /^الم\S{3,}/.test(participle.form) && /^(?:من|في|علي|عن)$/.test(preposition.form);
}

/** "المفوضية: …" over a text that names "المفوضية العليا …" below: a body's noun in the headline. */
function namedBelow(
  { bodies, document }: Context,
  form: string,
  place: number,
  accept: (one: Actor) => boolean,
): Actor | null {
  const below = document.paragraphs[1]?.firstSentence;
  const end = below === undefined ? 0 : document.sentences[below]!.firstToken;
  if (place >= end || !BODY_NOUNS.has(form)) return null;
  const actor = bodies.byWord.near(form, place);
  return actor !== null && accept(actor) ? actor : null;
}

/** "الخارجية المغربية" is not the Egyptian ministry named before: both are abroad, and of one camp. */
function isOfAnotherState(
  { registry }: Context,
  { name, kind }: Actor,
  { nation }: Phrase,
): boolean {
  if (nation === null || (kind !== "body" && kind !== "office")) return false;
  return name.split(" ").some((word) => {
    const forms = bareForms(normalize(word, { profile: "match" }));
    const own = forms.map((form) => registry.nations.get(form)).find((one) => one !== undefined);
    return (
      own !== undefined && own !== nation.nation && own.kind !== "place" && own.kind !== "people"
    );
  });
}

/** "الوزيرة الألبانية" is not the American minister named before, though both are allies' ministers of defence. */
function isForeigner(context: Context, { actor, nation }: Person, phrase: Phrase): boolean {
  const called = phrase.nation?.nation ?? null;
  if (actor === null && nation !== null && called !== null && called.kind !== "people")
    return nation !== called;
  const { actors } = context.registry;
  const own = (actor?.offices ?? []).flatMap(({ office }) => actors.get(office) ?? []);
  return (
    own.length > 0 &&
    own.every((one) => isOfAnotherState(context, { ...one, kind: "body" }, phrase))
  );
}

function withOffice(phrase: Phrase, actor: Actor, firstToken: number): Phrase {
  const affiliation = { actor, near: false, former: false, firstToken, head: true, short: false };
  return { ...phrase, affiliations: [affiliation] };
}

const MINISTERS: ReadonlySet<string> = new Set(["الوزير", "الوزيره"]);

/** "الوزير العراقي" after "نظيره العراقي خالد …": the person mentioned last who was a minister of that state on the day. */
function ministerBefore(
  { bodies, registry, people, published }: Context,
  place: number,
  isOfState: (one: Actor) => boolean,
): Person | null {
  if (published === undefined) return null;
  const ministry = ({ offices }: Actor): boolean =>
    (offices ?? []).some((term) => {
      const office = registry.actors.get(term.office);
      if (office === undefined || !holds(term, published)) return false;
      return isOfState(office) && nameHead(office.name) === "وزير";
    });
  const last = bodies.any.before(
    ANY_ACTOR,
    place - 1,
    (actor) => actor.kind === "person" && ministry(actor),
  );
  return last === null ? null : people.registered(last);
}

/** The word for a body by the word for its head. */
const BODIES_OF_HEADS: ReadonlyMap<string, string> = new Map([
  ["السفير", "السفاره"],
  ["السفيره", "السفاره"],
  ["القنصل", "القنصليه"],
  ["الوزير", "الوزاره"],
  ["الوزيره", "الوزاره"],
]);

/** "السفير" where the text named an embassy: its head, or the embassy where the registry lists none. */
function headOfBody(
  { bodies, registry }: Context,
  form: string,
  place: number,
  accept: (one: Actor) => boolean,
): Actor | null {
  const word = BODIES_OF_HEADS.get(form);
  const body = word === undefined ? null : bodies.byWord.before(word, place - 1, accept);
  if (body === null) return null;
  const head = form.slice(2);
  const isHead = ({ name }: Actor): boolean => bareForms(nameHead(name)).includes(head);
  return (registry.offices.get(body.id) ?? []).find(isHead) ?? body;
}

function nameHead(name: string): string {
  return normalize(name.split(" ")[0]!, { profile: "match" });
}
