import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { bareForms, hasNoun, isDefinite } from "../lexicon/lookup.ts";
import { ROLE_WORDS } from "../lexicon/role-words.ts";
import { NAMING_WORDS, TITLE_WORDS } from "../lexicon/title-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Context } from "./context.ts";
import { isDocument } from "./kind-of-phrase.ts";
import { FATHER, nameText, nameWords } from "./name-words.ts";
import { namesake } from "./namesake.ts";
import type { Person } from "./person.ts";
import type { SourcedStatement } from "./statement.ts";

/** The person whom a phrase names by a full name, of the registry or not. */
export function fullPerson(
  context: Context,
  phrase: Phrase,
  statement: SourcedStatement,
  place: number,
): Person | null {
  const { people, document } = context;
  if (phrase.person !== null) return phrase.short ? null : people.registered(phrase.person);
  if (phrase.name === null) return null;
  const words = nameWords(document, phrase.name);
  if (words.length < 2 || (words.length === 2 && isFamilyOfTwo(words))) return null;
  // أبو زيد, after أحمد أبو زيد or أحمد أبوزيد.
  if (words.length === 2 && words[0] === FATHER) {
    const person = people.byWord.near(words.join(""), place);
    if (person !== null) return person;
  }
  const isNamed = statement.source.kind === "named";
  const known = isNamed ? familyInFront(context, phrase, words, place) : null;
  if (known !== null) return known;
  if (!mayBeNamed(context, phrase, statement)) return null;
  return people.local(words, nameText(document, phrase.name));
}

/** بن عاشور, آل ثاني, دي ميستورا: a family name of two words, which means whoever was named with it in full. */
const FAMILY_PARTICLES: ReadonlySet<string> = new Set(
  "بن ابن بنت ال دي ديل ديلا دل دو دا فان فون بو ولد ايت ماك سان".split(" "),
);

/** تشاوش أوغلو, كريم زاده: with such an ending too, unless a first name stands in front. */
const FAMILY_ENDINGS: ReadonlySet<string> = wordSet("أوغلو زاده");

function isFamilyOfTwo([first, second]: readonly string[]): boolean {
  if (bareForms(first!).some((form) => FAMILY_PARTICLES.has(form))) return true;
  return FAMILY_ENDINGS.has(second!) && !GIVEN_NAMES.has(first!);
}

/** "عنان المرحلة": what begins with the family name of somebody known is no name of another; family names stand last. */
function familyInFront(
  { people }: Context,
  { items, name }: Phrase,
  [first, second]: readonly string[],
  place: number,
): Person | null {
  if (first === undefined || second === undefined || GIVEN_NAMES.has(first)) return null;
  const [item] = items;
  if (item?.firstToken !== name?.from) return null;
  // رود روسينتين، | نائب المدعي العام: a title behind the comma shows that the name is whole.
  const behind = items.find(({ firstToken }) => firstToken >= (name?.to ?? 0));
  if (behind?.afterBreak && (behind.traits.has("role") || behind.traits.has("title"))) return null;
  if (item?.short && item.actor?.kind === "person") return people.registered(item.actor);
  const person = people.byWord.before(first, place - 1);
  if (person === null || nameHolds(person, second)) return null;
  const family = person.actor === null ? person.words.at(-1) : person.actor.name.split(" ").at(-1);
  return family === first && person.words.length !== 1 ? person : null;
}

/** Whether an unknown run of words may be a person's name: not in a source that is said to be no person. */
export function mayBeNamed(
  context: Context,
  phrase: Phrase,
  { source }: SourcedStatement,
): boolean {
  // "الشكوى": the form of a family name.
  if (phrase.items.length === 1 && isDocument(phrase)) return false;
  if (
    phrase.name?.certain === false &&
    !isIntroduced(context, phrase.name.to - 1) &&
    !isNamedOften(context, phrase)
  )
    return false;
  const first = phrase.items.find(({ firstToken }) => firstToken === phrase.name?.from);
  // قيادي | بارز في التحالف لا يريد الجدل. يقول …: found in another sentence, and nothing tells that it is a name.
  if (source.kind === "named")
    return source.span !== null || !isIndefinite(phrase) || (first?.traits.has("given") ?? false);
  if (source.kind === "collective" || source.kind === "pronoun") return false;
  if (source.kind === "role" && isSetOff(phrase, first)) return true;
  if (source.kind === "unnamed" && isNameOfMember(phrase, first)) return true;
  return first?.traits.has("given") ?? false;
}

/** قيادي بارز, ضابط كبير: a title or role without the article, and nothing definite in front of what could be a name. */
function isIndefinite({ items, name }: Phrase): boolean {
  const [head] = items;
  if (head === undefined || head.traits.has("given") || isDefinite(head.form)) return false;
  if (!head.traits.has("role") && !head.traits.has("title")) return false;
  return items.every(
    ({ firstToken, actor, place, form }) =>
      firstToken >= (name?.from ?? 0) || (actor === null && place === null && !isDefinite(form)),
  );
}

/** المحلل السياسي، | فلان الفلاني: two words and more behind a title and a comma, up to the end. */
function isSetOff(phrase: Phrase, first: Phrase["items"][number] | undefined): boolean {
  const { items, name } = phrase;
  if (!name?.certain || !first?.afterBreak || items.at(-1)!.endToken !== name.to) return false;
  if (isNameOfMember(phrase, first)) return true;
  return name.to - name.from > 1 && items[0]!.traits.has("title") && isDefinite(items[0]!.form);
}

/** عضو مجلس المحافظة، | دهاء الراوي: two words, the second of them a family name by its form, behind a comma and what somebody is of a body. */
function isNameOfMember(
  { items, name, affiliations }: Phrase,
  first: Phrase["items"][number] | undefined,
): boolean {
  if (affiliations.length === 0 || name?.certain !== true || !first?.afterBreak) return false;
  if (name.to - name.from !== 2 || !items[0]!.traits.has("role")) return false;
  const family = items.at(-1)!;
  if (family.endToken !== name.to || family.firstToken === name.from) return false;
  return /^(?!(?:[وفبلك]?ال|لل))/.test(first.form) && /^ال\S{2,}[يو]$/.test(family.form);
}

/** How far before a family name the first name or title stands that shows it to be one. */
const INTRODUCTION = 4;

/** Whether the text introduces somebody with this word at the end of his name: "الجنرال فريديريك باريزو", "باريزو، المتحدث …". */
function isIntroduced({ document: { tokens }, occurrences }: Context, last: number): boolean {
  const places = occurrences.get(tokens[last]!.form) ?? [];
  return places.some((place) => {
    const comma = tokens[place + 1]?.form === "،" || tokens[place + 1]?.form === ",";
    const role = tokens[place + 2]?.form ?? "";
    if (comma && role.startsWith("ال") && hasNoun(ROLE_WORDS, role)) return true;
    for (let index = place - 1; index >= Math.max(0, place - INTRODUCTION); index--) {
      const { form, kind } = tokens[index]!;
      if (kind !== "word") return false;
      if (GIVEN_NAMES.has(form) || hasNoun(TITLE_WORDS, form) || NAMING_WORDS.has(form))
        return true;
    }
    return false;
  });
}

/** Places of an unknown word that show it to be somebody's name, where it is a source alone: قالت | مانينغ …, again and again. */
const OFTEN = 3;

function isNamedOften({ document: { tokens }, occurrences }: Context, { items }: Phrase): boolean {
  const [only, more] = items;
  if (only === undefined || more !== undefined || only.traits.size > 0) return false;
  const { form, kind } = tokens[only.firstToken]!;
  if (kind !== "word" || form.length < 3 || /^(?:ال|لل|بال)|(?:ها|هم|نا|ات|وا)$/.test(form))
    return false;
  return (occurrences.get(form)?.length ?? 0) >= OFTEN;
}

/** A family name, alone or after a title, that means a person named elsewhere in this text. */
export function shortPerson(
  context: Context,
  phrase: Phrase,
  statement: SourcedStatement,
  place: number,
): Person | null {
  const name = phrase.name;
  if (name === null || !(phrase.short || mayBeNamed(context, phrase, statement))) return null;
  if (isNameOfKin(phrase)) return null;
  const words = nameWords(context.document, name);
  const last = words.at(-1);
  // A hashtag has no words to look for.
  if (last === undefined || words.length > 2) return null;
  for (const form of bareForms(last)) {
    const person =
      context.people.speakers.before(form, place) ?? context.people.byWord.near(form, place);
    if (person === null || isNamedLater(context, person, form, place)) continue;
    const first = bareForms(words[0]!).some((word) => nameHolds(person, word));
    if (words.length === 1 || first) return person;
  }
  const isFamily = phrase.person !== null && words.length === 1 && /^ال.{2,}ي$/.test(last);
  return isFamily ? namesake(context, last, place) : null;
}

/** "محمد", and only further down محمد … الفلاني: a first name alone is no other man's whom the text has yet to name. */
function isNamedLater({ people }: Context, person: Person, form: string, place: number): boolean {
  if (person.words.length < 2 || person.words[0] !== form || !GIVEN_NAMES.has(form)) return false;
  return people.byWord.before(form, place) === null;
}

/** والد | أشواق: the name is that of whose kin he is; but شقيقه | فلان is his own. */
function isNameOfKin({ items, name }: Phrase): boolean {
  const [kin, named] = items;
  if (kin === undefined || named?.firstToken !== name?.from || named?.afterBreak) return false;
  return kin.traits.has("kin") && !kin.traits.has("given") && KIN_OF.has(kin.form);
}

const KIN_OF = wordSet("نجل نجلة ابن ابنة شقيق شقيقة صهر زوج زوجة والد والدة أرملة حفيد عم خال");

function nameHolds(person: Person, word: string): boolean {
  if (person.actor === null) return person.words.includes(word);
  return person.actor.name.includes(word);
}

/** "بدر" after "المتحدث سيف بدر", who spoke: a body's short name that is his family name too. */
function familyOfSpeaker(
  { speakers }: Context["people"],
  { actor, short, form }: Phrase["items"][number],
  place: number,
): Person | null {
  if (actor?.kind !== "body" || !short) return null;
  const person = speakers.before(form, place - 1);
  return person !== null && person.words.length > 1 && person.words.at(-1) === form ? person : null;
}

/** "المعلم" where the text named وليد المعلم in full: a noun alone that is the family name of somebody named before is his. */
export function familyNoun(
  { people }: Context,
  { items, name }: Phrase,
  { source }: SourcedStatement,
  place: number,
): Person | null {
  const [noun, more] = items;
  if (noun === undefined || more !== undefined || name !== null) return null;
  if (noun.actor !== null) return familyOfSpeaker(people, noun, place);
  if (source.kind !== "role" && source.kind !== "named") return null;
  if (!noun.form.startsWith("ال")) return null;
  const person = people.byWord.before(noun.form, place - 1);
  const words = person?.actor?.name.split(" ") ?? person?.words ?? [];
  return words.length > 1 && words.at(-1) === noun.form ? person : null;
}
