import type { Token } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import { isDefinite } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { areOfSomebody, isBureau } from "./is-of-others.ts";
import type { Item, Trait } from "./item.ts";
import { officeAtEnd } from "./office-at-end.ts";

/** Persons who are another noun's complement bear it: neither they nor their names speak. */
export function markGoverned(
  items: readonly Item[],
  tokens: readonly Token[],
  actors: ReadonlyMap<string, Actor>,
): readonly Item[] {
  const isOfOthers = isBureau(items[0], tokens) || areOfSomebody(items[0], tokens);
  return items.map((item, index) => {
    if (isOfOthers && index > 0 && item.actor?.kind === "person")
      return { ...item, traits: new Set<Trait>(item.traits).add("governed") };
    if (item.actor?.kind !== "person" || !isGoverned(items, tokens, actors, index)) return item;
    return { ...item, traits: new Set<Trait>(item.traits).add("governed") };
  });
}

/** ائتلاف … بزعامة نائب رئيس الجمهورية فلان: the body speaks, not its leader. */
const LED_BY = wordSet(
  "بزعامة بقيادة برئاسة يتزعمه يتزعمها تتزعمه يقوده يقودها تقوده يرأسه يرأسها يترأسه يترأسها",
);
/** Words of titles between them and the name. */
const LEADER_REACH = 5;

/** بقيادة فلان، | رئيس منظمة …: what the leader is. */
function isApposition({ traits, form }: Item): boolean {
  return traits.has("role") && !isDefinite(form);
}

/** Whether somebody is named as the leader of what stands in front of him, alone or as the second of two: بقيادة فلان، زعيم …، و | رئيس الوزراء. */
export function isLed(items: readonly Item[], index: number): boolean {
  const isSecond = items[index]!.form.startsWith("و");
  for (let at = index - 1; at > 0 && at >= index - LEADER_REACH; at--) {
    if (LED_BY.has(items[at]!.form)) return true;
    if (items[at]!.form.startsWith("و") && items[at]!.actor !== null) return isLed(items, at);
    if (items[at]!.afterBreak && !isSecond && !isApposition(items[at]!)) return false;
  }
  return false;
}

/** إدارة الرئيس الأمريكي | دونالد ترامب: the name belongs to the office with which the body's name ends. */
function endsInOffice(tokens: readonly Token[], { firstToken, endToken }: Item): boolean {
  return /^(?:ال)?رئيس$/.test(tokens[Math.min(firstToken + 1, endToken - 1)]!.form);
}

/** نائب الرئيس الأمريكي | دونالد ترامب: a deputy's or adviser's office, and behind it the man whom he serves. */
const SERVANTS =
  /^[وفبل]?(?:ال)?(?:نائب|نائبه|مستشار|مستشاره|مساعد|مساعده|مبعوث|مبعوثه|متحدث|متحدثه|ناطق)$/;

export function isServed(
  actors: ReadonlyMap<string, Actor>,
  form: string,
  { name }: Actor,
  { offices }: Actor,
): boolean {
  if (!SERVANTS.test(form)) return false;
  return (offices ?? []).some(({ office }) => {
    const own = actors.get(office)?.name;
    return own !== undefined && own !== name && name.endsWith(own);
  });
}

/** متحدث باسم الزعيم العراقي، | فلان: the title between voice and comma is his in whose name another speaks. */
function isVoiced(items: readonly Item[], index: number): boolean {
  const [role, voice, title] = items;
  if (voice?.form !== "باسم" || !role?.traits.has("role") || index < 3 || index > LEADER_REACH)
    return false;
  if (title?.actor !== null || !title.traits.has("title")) return false;
  return items.slice(3, index).every(({ nation, traits }) => nation !== null || traits.has("rank"));
}

/** Whether the person is the complement of the noun, office or body before him. */
function isGoverned(
  items: readonly Item[],
  tokens: readonly Token[],
  actors: ReadonlyMap<string, Actor>,
  index: number,
): boolean {
  const item = items[index]!;
  const before = items[index - 1];
  if (before === undefined) return false;
  if (item.proclitic === "preposition") return true;
  if (item.afterBreak && isVoiced(items, index)) return true;
  if (item.afterBreak && before.actor === null) return false;
  if (before.traits.has("complement") || before.traits.has("kin")) return true;
  if (index > 2 && isLed(items, index)) return true;
  if (before.actor === null && before.camp === null) {
    return before.traits.has("role") && !isDefinite(before.form) && !before.traits.has("given");
  }
  if (before.actor?.kind === "body")
    return item.afterBreak
      ? officeAtEnd(tokens, before, item.actor!, actors) !== null
      : index === 1 || endsInOffice(tokens, before);
  if (before.actor?.kind === "office" || before.actor?.kind === "post") {
    const office = before.actor.id;
    if (!item.afterBreak && isServed(actors, before.form, before.actor, item.actor!)) return true;
    const ruler = items[index - 2];
    // زوجة الرئيس، | فلان: whoever he is, she is another.
    if (ruler?.traits.has("kin")) return true;
    const ruled =
      before.proclitic === "preposition" ||
      (ruler !== undefined &&
        (ruler.traits.has("complement") ||
          ruler.traits.has("kin") ||
          (ruler.traits.has("role") && !isDefinite(ruler.form))));
    return ruled && index > 1 && (item.actor?.offices ?? []).some((term) => term.office === office);
  }
  return false;
}
