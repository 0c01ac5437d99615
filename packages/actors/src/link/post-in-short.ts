import type { Token } from "@qawl/arabic";
import { bareForms, isDefinite } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Item } from "../phrase/item.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Context } from "./context.ts";
import type { Person } from "./person.ts";

/** Words of a post that are told again. */
const LONGEST = 6;

/** Posts of one man, whose first words with the article tell him: "رئيس الجمهورية", "المدعي العام". */
const HEADS = wordSet(
  `رئيس رئيسة مدير مديرة قائد قائدة محافظ نقيب نقيبة زعيم زعيمة أمين أمينة متحدث متحدثة ناطق ناطقة سفير سفيرة وزير وزيرة مندوب مندوبة مفوض مفوضة مفوضية
  حاكم عمدة والي مدعي مدعية نائب مفتي مبعوث مبعوثة مرشد مراقب`,
);

/** النائب | البرلماني is one of many; النائب | العام is one. */
const OF_ALL = wordSet("العام العامة الأعلى السامي السامية الخاص الخاصة الأممي");

/**
 * Notes a person by the first words of his post, up to the state whose it is: "رئيس الجمهورية اللبنانية فلان" is "رئيس الجمهورية" further down, "الأمين العام للحزب …" is
 * "الأمين العام للحزب".
 */
export function notePostInShort(
  context: Context,
  person: Person,
  { items, name }: Phrase,
  place: number,
): void {
  if (name === null) return;
  const front = items.filter(({ firstToken }) => firstToken < name.from);
  const behind = items.filter(({ firstToken }) => firstToken >= name.to);
  for (const post of [front, behind])
    for (const key of keysOf(context, post)) context.people.byRole.put(key, place, person);
}

/** "رئيس الجمهورية", "المدعي العام": whoever the text introduced by a post that begins so; a state beside it must be his. */
export function postInShort(context: Context, phrase: Phrase, place: number): Person | null {
  const { people, registry, document } = context;
  if (phrase.name?.certain || phrase.items.length === 0) return null;
  const { tokens } = document;
  const from = phrase.items[0]!.firstToken;
  let to = phrase.items.at(-1)!.endToken;
  const state = registry.nations.get(tokens[to - 1]!.form) ?? null;
  if (state !== null) to--;
  const words = tokens.slice(from, to);
  if (words.length < 2 || words.length > LONGEST || !isPost(words)) return null;
  if (!isDefinite(words.at(-1)!.form)) return null;
  const key = keyOf(words);
  const person = people.byRole.before(key, place - 1);
  if (person === null) return null;
  // Who holds an office at home is known by it.
  if (person.actor !== null && registry.domestic.has(person.actor.faction ?? "")) return null;
  if (state !== null) return state === person.nation ? person : null;
  return isHolderAtHome(context, phrase, people.byRole.placeOf(key, place - 1)) ? null : person;
}

/** رئيس الوزراء, and the text named the one at home before or behind: the bare words are his, whoever of another state was named with his own. */
function isHolderAtHome(
  { people, registry }: Context,
  { affiliations }: Phrase,
  introduced: number,
): boolean {
  return affiliations.some(({ actor }) => {
    if (!registry.domestic.has(actor.faction ?? "")) return false;
    const holder = people.byOffice.near(actor.id, introduced);
    const camp = holder?.actor?.faction ?? holder?.faction?.label;
    return camp !== undefined && registry.domestic.has(camp);
  });
}

function keysOf({ registry, document }: Context, items: readonly Item[]): string[] {
  const [head] = items;
  if (head === undefined) return [];
  const words = document.tokens.slice(head.firstToken, items.at(-1)!.endToken);
  if (!isPost(words)) return [];
  const keys: string[] = [];
  for (let end = 2; end <= Math.min(LONGEST, words.length); end++) {
    const { form, kind } = words[end - 1]!;
    if (kind !== "word" || registry.nations.has(form) || /^(?:في|من|عن|الي|علي)$/.test(form)) break;
    if (isDefinite(form)) keys.push(keyOf(words.slice(0, end)));
  }
  return keys;
}

function isPost([head, next]: readonly Token[]): boolean {
  if (head === undefined || next === undefined) return false;
  const { form } = head;
  if (!bareForms(form).some((bare) => HEADS.has(bare))) return false;
  const many = /^[وبل]?(?:ال|لل)?نائبه?$/.test(form);
  return isDefinite(form) ? OF_ALL.has(next.form) || next.form === "باسم" : !many;
}

function keyOf(words: readonly Token[]): string {
  const [head, ...others] = words.map(({ form }) => form);
  return `~ ${[bareForms(head!).find((bare) => bare.startsWith("ال")) ?? bareForms(head!).at(-1), ...others].join(" ")}`;
}
