import {
  CITIES,
  COMPLEMENTISERS,
  HONORIFICS,
  KIN,
  LEADS,
  MEDIA,
  MONTHS,
  OCCASIONS,
  PLACES,
  QUANTIFIERS,
  RELATIVES,
  SELVES,
} from "../lexicon/function-words.ts";
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { TITLE_ADJECTIVES } from "../lexicon/source-words.ts";
import { isAdjective, isCommonNoun, isOwned, isVerb } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Reading } from "../reading/reading.ts";
import {
  bare,
  clearFiniteCue,
  isAdverb,
  isBody,
  isCollective,
  isDefinite,
  isPreposition,
  isQuotedName,
  isRole,
  opensClause,
} from "../reading/tests-on-tokens.ts";
import { isActNoun } from "./object-start.ts";
import { withholdsName } from "./withheld-name.ts";

/** What is known of a noun phrase while it is read. */
interface Phrase {
  /** Only an adjective, a name, an apposition or a preposition may follow. */
  closed: boolean;
  /** The head is indefinite and described (مصدر أمني): more adjectives may follow. */
  described: boolean;
  /** A proper name was met. */
  named: boolean;
  /** The head can have a name: a title, an office, an unknown word. */
  readonly person: boolean;
  readonly body: boolean;
  /** Another office may follow before the name (محافظ الأنبار رئيس اللجنة فلان): the verb takes no second person. */
  readonly titles: boolean;
}

const NESTED = 3;

/**
 * The token after the noun phrase that begins at `first`: head, genitives, adjectives, name, titles in apposition, and the prepositional
 * phrases that belong to it (المتحدث باسم …، مسؤولون في وزارة …، نواب من كتلة …). `governs` tells the prepositions that belong to the verb.
 */
export function nounPhraseEnd(
  reading: Reading,
  first: number,
  end: number,
  governs: (index: number) => boolean,
  titles = false,
  depth = 0,
): number {
  const head = reading.forms[first]!;
  const phrase: Phrase = {
    closed: false,
    described: false,
    named: false,
    person: isRole(head) || !(isBody(head) || isCommonNoun(head)),
    body: isBody(head) && !isRole(head),
    titles,
  };
  let last = first;
  let index = first;
  while (index < end) {
    const next = extend(reading, index, first, end, phrase, governs, depth);
    if (next < 0) break;
    if (next > index + 1 || reading.tokens[index]!.kind !== "punctuation") last = next;
    index = next;
  }
  return Math.max(last, first + 1);
}

/** The token after what the phrase takes in at `index`, or -1 where it ends. */
function extend(
  reading: Reading,
  index: number,
  first: number,
  end: number,
  phrase: Phrase,
  governs: (index: number) => boolean,
  depth: number,
): number {
  const { forms, tokens } = reading;
  const { kind } = tokens[index]!;
  if (kind === "open-quote") {
    if (!isQuotedName(reading, index)) return -1;
    phrase.closed = true;
    return Math.min(end, reading.quotations[reading.quotationOf[index]!]!.close + 1);
  }
  if (kind === "punctuation") return joins(reading, index, end) ? index + 1 : -1;
  if (kind === "latin" || kind === "hashtag") {
    phrase.named = true;
    phrase.closed = true;
    return index + 1;
  }
  if (kind === "number") return index === first ? index + 1 : -1;
  if (kind !== "word") return -1;
  if (index === first) {
    open(phrase, forms[index]!);
    return index + 1;
  }
  const form = forms[index]!;
  if (SELVES.has(form)) return index + 1;
  if (COMPLEMENTISERS.has(form) || RELATIVES.has(form) || opensClause(form) || governs(index))
    return -1;
  const named = phrase.person || /^الامام$/.test(forms[index - 1]!);
  const name = form === "علي" && named && isNameOfAli(reading, index);
  if (!name && isPreposition(form)) {
    if (depth >= NESTED || !attaches(reading, index, first, end, phrase)) return -1;
    phrase.closed = true;
    return nounPhraseEnd(reading, index + 1, end, governs, phrase.titles, depth + 1);
  }
  if (QUALITIES.has(bare(form)) && describes(reading, index, first, phrase)) return index + 1;
  const friday = form === "الجمعه" && FRIDAY.has(bare(forms[index - 1]!));
  if ((isAdverb(form) && !friday) || form.length < 2 || withholdsName(reading, index)) return -1;
  return extendByWord(reading, index, first, phrase);
}

function open(phrase: Phrase, form: string): void {
  if (QUANTIFIERS.has(form)) return;
  if (PLACES.has(form)) phrase.closed = true;
  if (isCollective(form) && !isDefinite(form)) return;
  phrase.closed ||=
    isDefinite(form) || form.startsWith("لل") || isOwned(form) || /(?:ون|ين)$/.test(form);
  if (!isRole(form) && !isBody(form) && !isCommonNoun(form) && !isCollective(form)) {
    phrase.closed = true;
    phrase.named = true;
  }
}

function extendByWord(reading: Reading, index: number, first: number, phrase: Phrase): number {
  const form = reading.forms[index]!;
  const before = reading.forms[index - 1]!;
  const role = isRole(form);
  if (KIN.has(before) && !isBody(before)) {
    phrase.named ||= phrase.person;
    phrase.closed ||= phrase.named;
    return index + 1;
  }
  if (expectsName(reading, index, first) && !role && !isActNoun(form) && !isVerb(form)) {
    phrase.closed = true;
    phrase.named = true;
    return index + 1;
  }
  if (!role && !isBody(form) && (clearFiniteCue(reading, index) || isVerb(form))) return -1;
  const clitic = form.charAt(0);
  if (
    clitic === "و" &&
    form.length > 3 &&
    (form.startsWith("وال") || !(isCommonNoun(form) || WAW.has(form)))
  )
    return coordinates(form.slice(1), phrase) ? index + 1 : -1;
  const afterName =
    phrase.named && phrase.person && (isName(before) || KIN.has(reading.forms[index - 2] ?? ""));
  if (clitic === "ل" && isAttached(form)) {
    if (afterName) return -1;
    const noun = form.startsWith("لل") ? form.slice(2) : form.slice(1);
    if (MEDIA.has(noun) || MEDIA.has(`ال${noun}`)) return -1;
    phrase.closed = form.startsWith("لل") || !isCommonNoun(noun);
    return index + 1;
  }
  if (clitic === "ب" && !afterName && (form.startsWith("بال") || isAttached(form))) {
    const noun = form.startsWith("بال") ? form.slice(3) : form.slice(1);
    if (!LEADS.has(form) && !(phrase.person && isBody(noun))) return -1;
    phrase.closed = form.startsWith("بال");
    return index + 1;
  }
  if (afterName && isDefinite(form) && isFamilyName(reading, index, first)) return index + 1;
  if (afterName && isMiddleName(reading, index, first)) return index + 1;
  if (index - 1 === first && GIVEN_NAMES.has(before) && !isDefinite(form) && !isActNoun(form))
    return index + 1;
  const given = GIVEN_NAMES.has(form) && phrase.person && phrase.closed;
  if (
    given &&
    reading.tokens[index + 1]?.kind === "word" &&
    !isPreposition(reading.forms[index + 1]!)
  ) {
    phrase.named = true;
    return index + 1;
  }
  return phrase.closed
    ? extendClosed(reading, form, role, phrase, index, first)
    : extendOpen(reading, form, phrase, index);
}

/** الشيخ، الدكتور، العميد …: a name of one or two words follows. */
function expectsName(reading: Reading, index: number, first: number): boolean {
  if (HONORIFICS.has(reading.forms[index - 1]!)) return true;
  return (
    index - 2 >= first &&
    HONORIFICS.has(reading.forms[index - 2]!) &&
    !reading.forms[index]!.startsWith("ل")
  );
}

/** A definite word behind a name is one too: حيدر العبادي، مقتدى الصدر; not behind a family name that stands alone (رفض ترامب الاتهامات). */
function isFamilyName(reading: Reading, index: number, first: number): boolean {
  const form = reading.forms[index]!;
  if (isActNoun(form) || isActNoun(bare(form)) || /ات$/.test(form)) return false;
  // ووصف الهاشمي | العيثاوي بأنه …: two family names are two men.
  if (index - 1 === first && /^ال.{2,}ي$/.test(reading.forms[first]!)) return false;
  if (form.endsWith("ي") || GIVEN_NAMES.has(reading.forms[index - 1]!)) return true;
  return index - 1 > first && !isCommonNoun(form);
}

/** مصعب | كامل الشبكي, زهير | كامل الآلوسي: a common word between a name and a family name is one too. */
function isMiddleName(reading: Reading, index: number, first: number): boolean {
  const { forms } = reading;
  const form = forms[index]!;
  if (index - 1 === first && !GIVEN_NAMES.has(forms[first]!)) return false;
  if (isDefinite(form) || isRole(form) || isBody(form) || isCollective(form)) return false;
  if (isActNoun(form) || isOwned(form) || isPreposition(form)) return false;
  const next = forms[index + 1] ?? "";
  return /^ال.{2,}ي$/.test(next) || (GIVEN_NAMES.has(next) && !isActNoun(next));
}

/** A quality agrees with what it describes: an indefinite one (نائب سابق) with an indefinite noun; none follows a name. */
function describes(reading: Reading, index: number, first: number, phrase: Phrase): boolean {
  const form = reading.forms[index]!;
  const head = reading.forms[first]!;
  if (phrase.named && phrase.person && index - 1 === first) return false;
  if (!isDefinite(form)) {
    if (isDefinite(head) || phrase.named) return false;
    phrase.described = true;
  }
  return true;
}

const QUALITIES = wordSet(
  "سابق سابقة سابقون سابقين أسبق كبير كبيرة كبار رفيع رفيعة بارز بارزة مطلع مطلعة مقرب مقربة مقربون مقربين قريب قريبة متقاعد متقاعدة متقاعدون متطوع متطوعة متطوعون متطوعين متخصص متخصصة منتخب منتخبة فائز فائزة مستقل مستقلة مقيم مقيمة مقيمون مقيمين معني معنية متعددة متنفذ غاضب شاب مخضرم مخضرمة مجهول ميداني ميدانيون",
);
/** Behind these الجمعة is the prayer and no day. */
const FRIDAY = wordSet("خطيب إمام صلاة خطبة خطباء أئمة");

/** An adjective by its ending behind a definite noun; not behind a family name that stands alone. */
function isNisba(reading: Reading, index: number, first: number, phrase: Phrase): boolean {
  const form = reading.forms[index]!;
  if (!/(?:ي|يه)$/.test(form) || !isDefinite(reading.forms[index - 1]!)) return false;
  if (isActNoun(bare(form)) || isCollective(form)) return false;
  return !(phrase.named && index - 1 === first);
}

/** A word that is no known noun, title or body. */
function isName(form: string): boolean {
  if (GIVEN_NAMES.has(form)) return true;
  return (
    /^[\p{L}]/u.test(form) &&
    !isRole(form) &&
    !isBody(form) &&
    !isCommonNoun(form) &&
    !isAdjective(form)
  );
}

/** A genitive or adjective behind a head that waits for one. */
function extendOpen(reading: Reading, form: string, phrase: Phrase, index: number): number {
  if (QUANTIFIERS.has(form)) return -1;
  if (phrase.described) {
    const quality = (isAdjective(form) || /(?:يون|يين)$/.test(form)) && !isDefinite(form);
    if (!quality && !isRole(form) && (isCommonNoun(form) || isActNoun(form))) return -1;
    if (!quality && !isRole(form)) {
      phrase.named = true;
      phrase.closed = true;
    }
    return index + 1;
  }
  if (isDefinite(form)) phrase.closed = true;
  else if (isOwned(form)) phrase.closed = true;
  else if ((isAdjective(form) || /(?:يون|يين)$/.test(form)) && !isRole(form) && !isBody(form))
    phrase.described = !isDefinite(reading.forms[index + 1] ?? "");
  else if (!isRole(form) && !isBody(form) && !isCommonNoun(form)) {
    phrase.closed = true;
    phrase.named = true;
  }
  return index + 1;
}

/** An adjective, a title in apposition or a name behind a phrase that could end. */
function extendClosed(
  reading: Reading,
  form: string,
  role: boolean,
  phrase: Phrase,
  index: number,
  first: number,
): number {
  if (isDefinite(form)) {
    if (isAdjective(form) || TITLE_ADJECTIVES.has(form)) return index + 1;
    if (isNisba(reading, index, first, phrase)) return index + 1;
    if (role) return index + 1;
    const name = form.endsWith("ي") || isName(reading.forms[index - 1]!);
    return name && !isCommonNoun(form) && !isBody(form) && (phrase.person || phrase.named)
      ? index + 1
      : -1;
  }
  const next = reading.forms[index + 1] ?? "";
  if (isAdjective(form) && !isActNoun(form) && isDefinite(next)) return index + 1;
  if (phrase.person && !phrase.named && isThreefoldName(reading, index)) {
    phrase.named = true;
    return index + 1;
  }
  if (role) {
    if (!phrase.named && !(phrase.titles && phrase.person)) return -1;
    phrase.closed = false;
    phrase.described = false;
    return index + 1;
  }
  if (isCommonNoun(form) || isActNoun(form) || isBody(form)) return -1;
  if (!phrase.person && !phrase.named) return -1;
  phrase.named = true;
  return index + 1;
}

/** Qualities that a place or person completes: المقيم في لندن، مقربة من طهران، مطلع على المفاوضات. */
const PLACING = wordSet(
  "مقيم مقيمة مقيمون مقيمين مقرب مقربة مقربون مقربين قريب قريبة مطلع مطلعة منتشرة عاملة عامل مسؤول مدعومة مدعوم",
);

/** Bodies whose name goes on with the city: السفارة الأميركية في بغداد. */
const MISSIONS = wordSet("سفارة قنصلية بعثة مكتب ممثلية");

/** Titles and bodies whose و is a letter of theirs. */
const WAW = wordSet("وزير وزيرة وزارة وكيل وكالة وزراء ولايات ولي وحدة والي والد والدة واشنطن");

/** أسعد كمال النعيمي: two words without ال and one with it that ends in ي make a name, whatever else they mean. */
function isThreefoldName(reading: Reading, index: number): boolean {
  const { forms, tokens } = reading;
  const second = forms[index + 1] ?? "";
  const third = forms[index + 2] ?? "";
  if (tokens[index + 1]?.kind !== "word" || isPreposition(second) || isDefinite(second))
    return false;
  if (isActNoun(forms[index]!) || isActNoun(second) || isRole(second) || isBody(second))
    return false;
  return /^ال.{2,}ي$/.test(third) && !isAdjective(third);
}

/** Whether a word with و taken off goes on with the phrase: وزير الدفاع ووزير الخارجية، المصادر والشهود. */
function coordinates(rest: string, phrase: Phrase): boolean {
  if (isVerb(rest) || !phrase.closed) return false;
  const noun = isRole(rest) || isBody(rest) || isCollective(rest) || isCommonNoun(rest);
  if (!noun && !isDefinite(rest) && !phrase.named) return false;
  phrase.closed = isDefinite(rest) || !noun;
  phrase.described = false;
  return true;
}

/** ل or ب before a noun, and not a letter of the word. */
function isAttached(form: string): boolean {
  if (isCommonNoun(form) || isBody(form) || isRole(form)) return form.startsWith("لل");
  const rest = form.slice(1);
  return form.startsWith("لل") || isCommonNoun(rest) || isBody(rest) || CITIES.has(rest);
}

/** A parenthesis, or a hyphen or stroke between two words without space. */
function joins(reading: Reading, index: number, end: number): boolean {
  const { forms, tokens } = reading;
  const form = forms[index]!;
  if (form === "/" || form === "-" || form === "–")
    return tokens[index]!.start === tokens[index - 1]!.end && index + 1 < end;
  if (form === "(") {
    for (let close = index + 1; close < Math.min(end, index + 8); close++)
      if (forms[close] === ")") return true;
    return false;
  }
  return form === ")";
}

/** The preposition at `index` belongs to the phrase before it. */
function attaches(
  reading: Reading,
  index: number,
  first: number,
  end: number,
  phrase: Phrase,
): boolean {
  const next = reading.forms[index + 1];
  if (next === undefined || index + 1 >= end || reading.tokens[index + 1]!.kind !== "word")
    return false;
  if (OCCASIONS.has(next) || isAdverb(next) || MONTHS.has(next) || isPreposition(next))
    return false;
  if (COMPLEMENTISERS.has(next) || RELATIVES.has(next)) return false;
  if ((MEDIA.has(next) || MEDIA.has(bare(next))) && !CITIES.has(next)) return false;
  const place = PLACING.has(bare(reading.forms[index - 1]!));
  if (place && reading.forms[index] !== "عن") return true;
  switch (reading.forms[index]) {
    case "في":
      if (phrase.named) return isBody(next) && !CITIES.has(next) && !isDefinite(next);
      return !(phrase.body && CITIES.has(next)) || MISSIONS.has(bare(reading.forms[first]!));
    case "من":
      if (CITIES.has(next)) return !phrase.body && !phrase.named;
      return isDefinite(next) || isBody(next) || isCollective(next) || next === "داخل";
    case "عن":
      return phrase.person && !phrase.named;
    case "ضد":
      return phrase.body;
    case "لدي":
      return !phrase.named;
    case "بين":
      return phrase.person && !phrase.named;
    default:
      return false;
  }
}

/** علي as a name (in texts that write على with ى) and not as the preposition. */
export function isNameOfAli(reading: Reading, index: number): boolean {
  const { start, end } = reading.tokens[index]!;
  const next = reading.forms[index + 1] ?? "";
  return reading.document.text.slice(start, end).endsWith("\u064A") && !COMPLEMENTISERS.has(next);
}
