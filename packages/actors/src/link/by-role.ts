import { normalize } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { bareForms, definite } from "../lexicon/lookup.ts";
import { ROLE_WORDS } from "../lexicon/role-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { holds } from "../period.ts";
import type { Item } from "../phrase/item.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { ANY_ACTOR } from "./bodies.ts";
import type { Context, Located } from "./context.ts";
import { factionNamed } from "./faction-of.ts";
import type { Person } from "./person.ts";
import { isVoiceAlone, voiceKey } from "./role-key.ts";

/** Notes a speaker by a role and the noun that it governs, "مدير مستشفى …": he is "مدير المستشفى" afterwards. */
export function noteRole(context: Context, person: Person, phrase: Phrase, place: number): void {
  for (const item of phrase.items) {
    const key = item.afterBreak && item !== phrase.items[0] ? null : keyOf(context, item, false);
    if (key !== null) context.people.byHead.put(key, place, person);
  }
}

/** فلان، | المتحدث باسم …: the post named behind him is his, and "المتحدث" no other's afterwards. */
export function notePostBehind({ people }: Context, person: Person, { items, name }: Phrase): void {
  const behind = items.find(({ firstToken }) => name !== null && firstToken >= name.to);
  if (behind === undefined || !behind.afterBreak) return;
  const isPost = behind.actor?.kind === "post" || behind.actor?.kind === "office";
  if (!isPost && !behind.traits.has("role")) return;
  for (const form of bareForms(behind.form))
    people.byHead.put(definite(form), behind.firstToken, person);
}

/** Notes a speaker by all the words of the post in front of his name or behind it: "قائد شرطة البلدة". */
export function notePost(context: Context, person: Person, phrase: Phrase, place: number): void {
  const { items, name } = phrase;
  if (name === null) return;
  const front = items.filter(({ firstToken }) => firstToken < name.from);
  const behind = items.filter(({ firstToken }) => firstToken >= name.to);
  for (const post of [front, behind]) {
    const key = postKey(context, post);
    if (key !== null) context.people.byRole.put(key, place, person);
  }
}

/** "قائد شرطة البلدة" after "فلان، قائد شرطة البلدة": the same post in the same words. */
export function postAgain(context: Context, { items, name }: Phrase, place: number): Person | null {
  const key = name?.certain ? null : postKey(context, items);
  return key === null ? null : context.people.byRole.before(key, place - 1);
}

/**
 * "يقول نائب وزير الخارجية الإيراني إن …", and right behind it "وقال فلان …": the first sentences name somebody by his post and then by his name, so the post in
 * the same words is his. Only of a person of the registry whose camp is that of the post.
 */
export function noteLead(context: Context, located: readonly Located[]): void {
  const [lead, next] = located.filter(({ phrase }) => phrase !== null).slice(leadAt(located));
  if (lead?.phrase == null || next?.phrase == null) return;
  const { phrase: post } = lead;
  const { person, items } = next.phrase;
  if (post.name !== null || person === null || items.length > 1 || next.phrase.short) return;
  const key = postKey(context, post.items);
  const camp = factionNamed(context.registry, post)?.label;
  if (key === null || camp === undefined || camp !== person.faction) return;
  context.people.byRole.put(key, next.place, context.people.registered(person));
}

/** Behind a headline: the first source that is named by a post. */
function leadAt(located: readonly Located[]): number {
  const named = located.filter(({ phrase }) => phrase !== null);
  const at = named.findIndex(({ statement }) => statement.source.kind === "role");
  return at < 0 || at > 1 ? named.length : at;
}

/** The words of a post that one man holds; null for posts of many, and for a title alone. */
function postKey({ document: { tokens } }: Context, items: readonly Item[]): string | null {
  const [head] = items;
  if (head === undefined) return null;
  const words = tokens.slice(head.firstToken, items.at(-1)!.endToken);
  const isDeputy = DEPUTIES.has(words[0]!.form) && SERVED.has(words[1]?.form ?? "");
  if (!isDeputy && !bareForms(head.form).some((form) => HEADS.has(form))) return null;
  if (words.length < 2 || words.some(({ kind }) => kind !== "word")) return null;
  return `= ${words.map(({ form }) => form).join(" ")}`;
}

/** Posts that one man holds. */
const HEADS = wordSet(
  "رئيس رئيسة مدير مديرة قائد قائدة محافظ محافظة قائممقام عميد نقيب نقيبة زعيم زعيمة أمين أمينة متحدث متحدثة ناطق ناطقة سفير سفيرة وزير وزيرة مندوب مندوبة مفوض مفوضة حاكم عمدة والي",
);

/** نائب | وزير …, مساعد | رئيس …: of a man who serves one who holds such a post, and no نائب | عن كتلة. */
const DEPUTIES = wordSet("نائب نائبة وكيل وكيلة مساعد مساعدة معاون معاونة");
const SERVED = wordSet("وزير وزيرة رئيس رئيسة قائد قائدة محافظ مدير مديرة وزارة");

/** "نائب الوزير", "مدير المستشفى": who was called so with the full name of the body; a state's adjective may follow. */
export function personByRole(context: Context, phrase: Phrase, place: number): Person | null {
  const [first] = phrase.items;
  if (first === undefined || phrase.name !== null || first.actor !== null) return null;
  const last = phrase.items.at(-1)!.endToken;
  const key = keyOf(context, first, true);
  if (key === null || last > first.firstToken + 2 + (phrase.nation === null ? 0 : 2)) return null;
  const person =
    context.people.byHead.before(key, place - 1) ??
    (key === HEAD_OF_STATE
      ? context.people.byHead.before("الرئيس", place - 1, (one) => "words" in one)
      : null);
  return person !== null && "words" in person ? person : null;
}

/** Whoever the text calls the president. */
const HEAD_OF_STATE = "رئيس الدوله";

/** "المتحدث باسم فلان": who was introduced as his voice. */
export function voiceBefore({ people }: Context, phrase: Phrase, place: number): Person | null {
  const key = isVoiceAlone(phrase) ? voiceKey(phrase) : null;
  return key === null ? null : people.byRole.before(key, place - 1);
}

/** "الرئيس السابق للإقليم": the man named before who held that office once. */
export function formerHolder(
  { bodies, people, registry, published }: Context,
  { items, name, affiliations }: Phrase,
  place: number,
): Person | null {
  const left = affiliations.find(({ former }) => former);
  const [role] = items;
  if (left === undefined || name !== null || role === undefined || published === undefined)
    return null;
  if (role.firstToken !== left.firstToken && left.actor.kind !== "body") return null;
  const heads = bareForms(role.form);
  const held = ({ offices }: Actor): boolean =>
    (offices ?? []).some((term) => {
      if (term.to === undefined || holds(term, published)) return false;
      if (term.office === left.actor.id) return true;
      const office = registry.actors.get(term.office);
      if (office === undefined) return false;
      // رئيس إقليم … is of the region's presidency, and the region's by its name.
      const isOfBody = office.parent === left.actor.id || office.name.endsWith(left.actor.name);
      return (
        isOfBody && heads.includes(normalize(office.name.split(" ")[0]!, { profile: "match" }))
      );
    });
  const last = bodies.heads.before(
    ANY_ACTOR,
    place - 1,
    ({ actor }) => actor.kind === "person" && held(actor),
  );
  return last === null ? null : people.registered(last.actor);
}

function keyOf({ document: { tokens } }: Context, item: Item, isAgain: boolean): string | null {
  const role = bareForms(item.form).find((form) => ROLE_WORDS.has(form));
  const noun = tokens[item.firstToken + 1];
  if (role === undefined || noun?.kind !== "word" || item.form.includes("ال")) return null;
  if (isAgain !== noun.form.startsWith("ال") || noun.form.length < 3) return null;
  return `${role} ${definite(noun.form)}`;
}
