import { bareForms, hasNoun } from "../lexicon/lookup.ts";
import { BODY_NOUNS } from "../lexicon/role-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { isWorldwide } from "../registry/is-worldwide.ts";
import type { Item } from "./item.ts";
import { isLed } from "./mark-governed.ts";
import type { Affiliation } from "./phrase.ts";

/**
 * The bodies, offices and posts that a source phrase names for its speaker. Left out are the subject he deals with
 * ("في شؤون"), the body to which he is accredited ("لدى"), a family name that only looks like a body, and a body at home before a foreign
 * adjective ("رئيس الوزراء الإسباني"), country or body ("وزارة النقل في حكومة إقليم كردستان", "وزارة الدفاع (البنتاغون)").
 *
 * @param home the camps of the registry's own state
 */
export function affiliationsOf(items: readonly Item[], home: ReadonlySet<string>): Affiliation[] {
  const found: Affiliation[] = [];
  let former = false;
  let near = false;
  let elsewhere = false;
  let accredited = false;
  for (const [index, item] of items.entries()) {
    const { actor, traits, firstToken, short, form } = item;
    // النائب السابق والقيادي في …: the second role is not over.
    if (former && form.startsWith("و") && traits.has("role")) former = false;
    if (traits.has("near")) near = true;
    if (traits.has("former")) former = true;
    if (traits.has("topic") || traits.has("accredited")) elsewhere = true;
    // صبية اختطفها | مسلحو تنظيم …: whoever did it to him.
    if (index > 0 && VICTIM_OF.has(form)) elsewhere = true;
    // المدان بتسريب وثائق | الجيش: what he is charged with.
    if (actor === null && hasNoun(CHARGED, form)) elsewhere = true;
    // المسؤول عن شؤون أوروبا | بوزارة الخارجية: what he deals with ends where his ministry begins.
    if (item.proclitic === "preposition" && form.startsWith("ب")) elsewhere = false;
    // سفير العراق | في واشنطن: where he is accredited.
    if (accredited && ACCREDITED_IN.has(form)) elsewhere = true;
    if (actor === null || actor.kind === "person" || actor.kind === "medium") continue;
    accredited = DELEGATE.test(form);
    const own =
      !isForeign(items, index) &&
      !isPartOfAnother(items, index, home) &&
      !isNarrowed(items, index) &&
      !isWhere(items, index);
    if (!elsewhere && own && !isFamilyName(items, index) && !isAnotherMans(items, index)) {
      const over = former || (items[index + 1]?.traits.has("former") ?? false);
      found.push({
        actor,
        near,
        former: over && (actor.kind !== "body" || items[index - 1]?.form !== "عن"),
        firstToken,
        head: index === 0,
        short,
      });
    }
    former = false;
    near = false;
    elsewhere = false;
  }
  return found;
}

/** زوجة | الرئيس, تكتل بقيادة فلان و | رئيس الوزراء السابق: the office of his kin, of whoever leads a body. */
function isAnotherMans(items: readonly Item[], index: number): boolean {
  const kind = items[index]!.actor?.kind;
  const isOffice = kind === "office" || kind === "post";
  if (isOffice && items[index - 1]?.traits.has("kin") && !items[index]!.afterBreak) return true;
  return (isOffice || items[index - 1]?.afterBreak === true) && isLed(items, index);
}

function isFamilyName(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  const before = items[index - 1];
  if (!item.short || item.afterBreak || before?.actor !== null) return false;
  return before.traits.has("given") && !before.traits.has("title") && !before.traits.has("rank");
}

const CHARGED = wordSet("متهم متهمة متهمون متهمين مدان مدانة مدانون مدانين");

/** Verbs of a relative clause without a pronoun in front: what was done to the speaker, by whoever follows. */
const VICTIM_OF = wordSet(
  `اختطفه اختطفها اختطفهم اختطفته اختطفتها اختطفتهم خطفه خطفها خطفهم خطفته خطفتها خطفتهم احتجزه احتجزها احتجزهم احتجزته احتجزتها احتجزتهم اعتقله
  اعتقلها اعتقلهم اعتقلته اعتقلتها اعتقلتهم أسره أسرها أسرهم أسرته أسرتها أسرتهم سباها سباهن عذبه عذبها عذبهم عذبته عذبتها هجره هجرها هجرهم هجرته
  هجرتها هجرتهم استعبدها استعبدهن اغتصبها`,
);

/** A man or a house that a state sends to another. */
const DELEGATE =
  /^[وفبل]{0,2}(?:ال)?(?:سفير|سفيره|سفاره|مندوب|مندوبه|قنصل|قنصليه|قائم|مبعوث|مبعوثه)$/;
const ACCREDITED_IN = wordSet("في لدى إلى");

/**
 * Adjectives and second subjects between a body and the adjective of its state: "السلطات الأمنية | التركية", "وزير التربية | والتعليم المصري", "وزيرة
 * الثقافة | وتنمية المعرفة الساحلية".
 */
const INNER_ADJECTIVE = /^(?:ال.+[يه]|وال.+|و.{3,}ه)$/;
const REACH = 3;

function isForeign(items: readonly Item[], index: number): boolean {
  const { faction } = items[index]!.actor!;
  for (let next = index + 1; next < items.length && next <= index + REACH; next++) {
    const { nation, afterBreak, actor, camp, form, traits } = items[next]!;
    if (afterBreak) return false;
    if (nation !== null && next === index + 1 && isWorldwide(items[index]!.actor!)) return true;
    if (nation !== null) return nation.officials !== faction && nation.military !== faction;
    if (actor !== null || camp !== null || traits.size > 0 || !INNER_ADJECTIVE.test(form))
      return false;
  }
  return false;
}

/** التحالف | الإقليمي, التحالف | من أجل …: a bare noun with an adjective or a purpose of its own is another body than the one that it means alone. */
function isNarrowed(items: readonly Item[], index: number): boolean {
  const { short, form, firstToken, endToken } = items[index]!;
  const next = items[index + 1];
  if (!short || endToken - firstToken > 1 || next === undefined || next.afterBreak) return false;
  if (!bareForms(form).some((bare) => BODY_NOUNS.has(bare))) return false;
  if (next.form === "من") return items[index + 2]?.form === "اجل";
  if (next.actor !== null || next.nation !== null) return false;
  if ([...next.traits].some((trait) => trait !== "rank")) return false;
  return /^ال\S{2,}(?:ي|يه)$/.test(next.form) && !ANY_BODY.has(next.form);
}

/** Adjectives that leave a body what it is. */
const ANY_BODY = wordSet("الحالي الحالية الغربي الغربية السياسي السياسية");

/** مصادر طبية في | إقليم كردستان, شهود عيان في | إقليم كردستان: where they are, and not for whom they speak. */
function isWhere(items: readonly Item[], index: number): boolean {
  if (items[index - 1]?.form !== "في" || !/^اقليم$/.test(items[index]!.form)) return false;
  return hasNoun(WITNESSES, items[0]!.form) && index <= REACH;
}

/** Who are kept unnamed wherever they are. */
const WITNESSES = wordSet("مصدر مصادر شاهد شهود سكان أهالي ناشط ناشطون مواطن مواطنون");

const WITHIN = wordSet("في التابع التابعة تابع تابعة");

/**
 * A ministry, council or office at home by its words, but part of what is named behind it: another camp's government ("وزارة النقل في حكومة إقليم …",
 * "قائد العمليات الخاصة بالتحالف"), another name of it in brackets, or another country ("وزارة الصحة في غزة").
 */
function isPartOfAnother(
  items: readonly Item[],
  index: number,
  home: ReadonlySet<string>,
): boolean {
  const { faction } = items[index]!.actor!;
  if (!home.has(faction ?? "")) return false;
  const isOther = ({ actor }: Item): boolean =>
    actor?.kind === "body" && actor.faction !== undefined && !home.has(actor.faction);
  for (let next = index + 1; next < items.length && next <= index + REACH; next++) {
    const item = items[next]!;
    const before = items[next - 1]!;
    const within = WITHIN.has(before.form) && next > index + 1;
    if (DELEGATE.test(items[index]!.form) && ACCREDITED_IN.has(before.form)) return false;
    if (isOther(item)) {
      if (item.afterBreak) return next === index + 1 && !item.form.startsWith("و");
      return within || item.proclitic === "preposition";
    }
    if (item.afterBreak || item.actor !== null) return false;
    if (item.place !== null && within) return item.place.kind !== "home" && before.form === "في";
  }
  return false;
}
