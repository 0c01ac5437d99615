import { COUNTRIES } from "../lexicon/countries.ts";
import {
  ADJECTIVE,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  MEDIUM,
  PLACE,
  PREPOSITION,
  QUANTIFIER,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import { isActNoun, isCommonNoun } from "../lexicon/word-kinds.ts";
import type { Range } from "../reading/frame.ts";
import { endsInTehMarbuta } from "../reading/raw-letters.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { clearFiniteCue, finiteCue } from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";

/** The noun phrase in front of الذي. */
export function antecedentOf(reading: Reading, relative: number, begin: number): Range | null {
  let first = relative;
  let end = relative;
  if (reading.tokens[relative - 1]?.kind === "punctuation") end--;
  const open = quotedName(reading, end, begin);
  if (open >= 0) {
    const headed = open > begin && is(reading, open - 1, BODY | ROLE | MEDIUM);
    if (headed) return { first: open - 1, end };
    // عملية | "غصن الزيتون" التي …: a thing's name.
    const alone =
      is(reading, open - 1, PREPOSITION) || /^(?:مثل|[،,])$/.test(reading.forms[open - 1] ?? "");
    return alone ? { first: open + 1, end: end - 1 } : null;
  }
  for (let index = end - 1; index >= begin && index >= end - 10; index--) {
    const form = reading.forms[index]!;
    // نساء مثل | فلانة التي …
    if (form === "مثل") break;
    if (
      reading.tokens[index]!.kind !== "word" ||
      is(reading, index, PREPOSITION | CLAUSE_OPENER | COMPLEMENTISER)
    )
      break;
    if (reading.cues[index] !== undefined && clearFiniteCue(reading, index)) break;
    if (form.startsWith("ل") && isActNoun(form.slice(1))) break;
    // المدينة لزيارة | الرئيس الذي …
    if (/^ل[^ل]..../.test(form) && reading.kinds[index] === 0 && isCommonNoun(form.slice(1))) {
      // السابق | لكوريا الشمالية التي …
      if (COUNTRIES.has(form.slice(1))) first = index;
      break;
    }
    // تحالف "العدالة" بقيادة | الحكيم، الذي …
    if (LED_BY.test(form)) break;
    // ورفض | السياسيون الذين …: the verb of the sentence.
    if (
      index === sentenceStart(reading, index) &&
      is(reading, index, VERB) &&
      !is(reading, index, ROLE | BODY)
    )
      break;
    // متجاهلة | المناشدات التي …, حاملين | الأعلام التي …: what somebody does with it.
    if (index < end - 1 && isDoing(reading, index)) break;
    first = index;
    // على صلة | بإيران التي …
    // المنظمة الدولية | للهجرة، التي …: what a body is for.
    const ofBody = index === end - 1 && /^لل../.test(form) && isBehindBody(reading, index);
    if (
      index === end - 1 &&
      !ofBody &&
      (/^(?:لل|بال)../.test(form) || (/^[بل]/.test(form) && COUNTRIES.has(form.slice(1))))
    )
      break;
    if (is(reading, index, ROLE) && !is(reading, index, DEFINITE)) break;
  }
  return first < end ? { first: lastPhrase(reading, first, end, relative), end } : null;
}

/**
 * وأغضب القرار | دول الجوار التي …, وانتقدت الحكومة | منظمة العفو الدولية التي …: of two phrases the one right in front; رسالة | المساعد الذي …, قرار | المحكمة التي …: of a word and
 * whose it is, who speaks, where الذي has another gender than the word.
 */
function lastPhrase(reading: Reading, from: number, end: number, relative: number): number {
  let first = from;
  // هذا هو | الكاتب الذي …, امرأة أخرى وهي | الممثلة التي …
  for (let index = from; index < end - 1; index++)
    if (/^[وف]?ه[وي]$/.test(reading.forms[index]!)) first = index + 1;
  while (first < end) {
    const next = nounPhraseEnd(reading, first, end);
    if (next <= first || next >= end || !is(reading, next, SPEAKS)) break;
    // أحد | الأحزاب, النواب | المعارضين: parts of one phrase.
    if (is(reading, first, QUANTIFIER) || ONE_OF.test(reading.forms[first]!)) break;
    if (/^و|ين$/.test(reading.forms[next]!) || is(reading, next, ADJECTIVE)) break;
    first = next;
  }
  return ownerOf(reading, first, end, /^و?التي$/.test(reading.forms[relative]!)) ?? first;
}

/** رسالة | المدير الذي …, قرار | المحكمة التي …: whoever stands behind a thing of another gender; `null` where nobody does. */
function ownerOf(reading: Reading, first: number, end: number, woman: boolean): number | null {
  for (let owner = first + 1; owner < end; owner++) {
    const thing = owner - 1;
    if (!is(reading, owner, ROLE | BODY | COLLECTIVE)) continue;
    // التقارير | الحقوقية: a quality.
    if (is(reading, owner, ADJECTIVE) || /^و/.test(reading.forms[owner]!)) continue;
    if (!is(reading, thing, COMMON_NOUN) || is(reading, thing, SPEAKS | MEDIUM)) continue;
    if (ONE_OF.test(reading.forms[thing]!)) continue;
    const feminine = endsInTehMarbuta(reading, thing) || /ات$/.test(reading.forms[thing]!);
    if (feminine !== woman && nounPhraseEnd(reading, owner, end) === end) return owner;
  }
  return null;
}

const ONE_OF = /^(?:احد|احدي|بعض|كل|جميع|معظم|ابرز|اهم|اكبر)$/;
const SPEAKS = ROLE | BODY | COLLECTIVE | PLACE;

/** متجاهلة, متحديا, حاملين: an unknown participle without the article in front of the definite noun that it takes. */
function isDoing(reading: Reading, index: number): boolean {
  if (!is(reading, index + 1, DEFINITE) || is(reading, index, DEFINITE | ROLE | BODY)) return false;
  const form = reading.forms[index]!;
  if (/^(?:حامل|رافع|مردد|متحدي|متجاهل|رافض|ناقل|متهم|منتقد|متجاوز)(?:ا|ه|ين|ات)$/.test(form))
    return true;
  return reading.kinds[index] === 0 && /^مت?.{3,}(?:ا|ه)$/.test(form);
}

/** مثل | "أم سمية" التي …, حركة | "النهضة" التي …: a short name between marks, by itself or behind its noun: where its mark opens, or -1. */
function quotedName(reading: Reading, end: number, begin: number): number {
  if (reading.tokens[end - 1]?.kind !== "close-quote") return -1;
  const quotation = reading.quotations[reading.quotationOf[end - 1]!];
  if (quotation === undefined || quotation.words > NAME || quotation.open < begin) return -1;
  // وكالة الأنباء السعودية | "واس"، التي …: the name of what stands in front.
  if (is(reading, quotation.open - 1, DEFINITE)) return -1;
  return quotation.open;
}

/** Words of a name. */
const NAME = 4;

/** المنظمة الدولية | للهجرة: right behind a definite body, or its adjective. */
function isBehindBody(reading: Reading, index: number): boolean {
  for (let before = index - 1; before >= index - 2; before--) {
    if (!is(reading, before, DEFINITE)) return false;
    if (is(reading, before, BODY)) return true;
  }
  return false;
}

const LED_BY = /^ب(?:قياده|زعامه|رئاسه)$/;

/** الذين | قال إن أحاديثهم …, التي | ادعى فيها: the verb of one man behind a plural, or behind a feminine noun that comes again, has another subject. */
export function disagrees(relative: string, reading: Reading, verb: number): boolean {
  const cue = finiteCue(reading, verb);
  if (cue === undefined || cue.plural) return false;
  if (/^و?الذين$/.test(relative)) return true;
  // الوزير الذي | طالب المحتجون برحيله: a plural in the nominative right behind the verb.
  if (/^و?الذي$/.test(relative) && isManyBehind(reading, verb + 1)) return true;
  // الاستفتاء الذي | أيدت خلاله غالبية …
  if (cue.feminine) return /^و?الذي$/.test(relative) && !cue.pronoun;
  if (!/^و?التي$/.test(relative)) return false;
  // دولة "الخلافة" التي | أعلن تأسيسها التنظيم
  if (cue.shape === "perfect") return true;
  // القضية التي | يتهم فلان بالوقوف وراءها: a passive, of another.
  if (cue.cue.lemma === "اتهم") return true;
  // المحكمة التي | طالب الادعاء فيها …
  for (let index = verb + 1; index <= verb + 2; index++)
    if (/^(?:في|ب|عن|ل)ها$/.test(reading.forms[index] ?? "")) return true;
  return false;
}

function isManyBehind(reading: Reading, index: number): boolean {
  return is(reading, index, COLLECTIVE) && /.{3,}ون$/.test(reading.forms[index]!);
}
