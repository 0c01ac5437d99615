import { COUNTRIES } from "../../lexicon/countries.ts";
import type { Cue } from "../../lexicon/cue-types.ts";
import {
  ACT_NOUN,
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  QUANTIFIER,
  REPORTING_NOUN,
  ROLE,
} from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { beginsAnotherPerson, beginsWhomItCalls } from "./another-person.ts";
import { isBehindQuality } from "./behind-quality.ts";
import type { Phrase } from "./phrase.ts";
import { NATIONALS } from "./qualities.ts";

/**
 * Whom a verb takes, right behind its subject with nothing between: اتهمت المنظمة | الرئيس بـ…, وتتهم إيران | السعودية بـ…, واتهم ناشطون | عناصر في
 * الشرطة بـ…. A body has no title of a man behind it, a country no other one, and a plural with its ن no genitive.
 */
export function beginsObject(
  reading: Reading,
  index: number,
  first: number,
  phrase: Phrase,
  cue: Cue | null,
): boolean {
  if (cue === null) return false;
  // يراه مراقبون | محاولة للهروب
  if (!takesSomebody(cue))
    return !phrase.named && isPlural(reading.forms[index - 1]!) && isBehindPlural(reading, index);
  if (isWordsOfAnother(reading, index, phrase)) return true;
  if (beginsAnotherPerson(reading, index, first, phrase, cue)) return true;
  if (beginsWhomItCalls(reading, index, first, phrase, cue)) return true;
  if (isStateBehindMan(reading, index, first, phrase)) return true;
  if (phrase.named) return false;
  if (isBehindQuality(reading, index, first)) return true;
  if (isCountry(reading, index - 1)) return index - 1 === first && isOtherCountry(reading, index);
  if (isPlural(reading.forms[index - 1]!)) return isBehindPlural(reading, index);
  // ثلاثة محامين | الوزير
  if (index - 2 === first && is(reading, first, QUANTIFIER) && isBehindPlural(reading, index))
    return /ين$/.test(reading.forms[index - 1]!);
  if (index - 1 === first && isPeopleBehindPeople(reading, index)) return true;
  if (index - 1 === first && isDeedBehindOneOfMany(reading, index)) return true;
  if (index - 1 === first && areCitizensBeforeState(reading, index, cue)) return true;
  if (isBodyBehindPaper(reading, index, first)) return true;
  return isTitleBehindBody(reading, index, first, phrase);
}

/** اتهم الزعيم جمال عبد الناصر | الحكومة, انتقد الرئيس الأميركي | السعودية: a feminine body or country is no part of a man's name, and no quality of his. */
function isStateBehindMan(reading: Reading, index: number, first: number, phrase: Phrase): boolean {
  const form = reading.forms[index]!;
  if (!phrase.person || index - 1 === first || !/^ال.{3,}ه$/.test(form)) return false;
  if (form === "السعوديه") return phrase.named || /^ال.{3,}ي$/.test(reading.forms[index - 1]!);
  // كينيدي وزير | الخارجية
  if (!phrase.named || !phrase.closed || is(reading, index - 1, ROLE | BODY)) return false;
  if (!is(reading, index, BODY)) return false;
  return !is(reading, index, ROLE | GIVEN_NAME);
}

/** انتقد الشيخ خالد | تصريحات النائب: behind a name the words of another. */
function isWordsOfAnother(reading: Reading, index: number, { named }: Phrase): boolean {
  if (!is(reading, index, REPORTING_NOUN) || is(reading, index, DEFINITE)) return false;
  if (!/^(?!و).+ات$/.test(reading.forms[index]!)) return false;
  return named || is(reading, index - 1, GIVEN_NAME);
}

function takesSomebody({ takes, class: name }: Cue): boolean {
  return takes.has("addressee") || takes.has("object") || name === "accuse" || name === "describe";
}

function isCountry(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!.replace(/^[وف](?=...)/, "");
  return COUNTRIES.has(form) && !is(reading, index, DEFINITE);
}

function isOtherCountry({ forms }: Reading, index: number): boolean {
  return COUNTRIES.has(forms[index]!) && /^ال/.test(forms[index]!);
}

/** محتجون | عناصر, متظاهرون | القوات: the plural keeps its ن, so what follows is no genitive; a quality may follow. */
function isBehindPlural(reading: Reading, index: number): boolean {
  // اقتصاديون | الحكومة
  const before = reading.forms[index - 1]!;
  const people =
    is(reading, index - 1, COLLECTIVE) ||
    (/^(?!ال).{3,}يون$/.test(before) && !SINGULAR.test(before));
  if (!people || /(?:ون|ين)$/.test(reading.forms[index]!)) return false;
  const form = reading.forms[index]!;
  if (is(reading, index, GIVEN_NAME | ADJECTIVE) || /^[ولبفك]/.test(form)) return false;
  // محللون | أكراد
  if (NATIONALS.has(form)) return false;
  return is(reading, index, ROLE | BODY | COLLECTIVE | COMMON_NOUN | ACT_NOUN);
}

/** Singular nouns that only end so. */
const SINGULAR = /(?:تلفزيون|مليون|بليون)$/;

/** نفى مواطن | وجود أي خلاف, انتقد ناشط | قرار البرلمان: of whom there are many, he has no deed for his genitive. */
function isDeedBehindOneOfMany(reading: Reading, index: number): boolean {
  if (!ONE_OF_MANY.has(reading.forms[index - 1]!)) return false;
  if (!is(reading, index, ACT_NOUN) || is(reading, index, GIVEN_NAME | ROLE | DEFINITE))
    return false;
  return is(reading, index + 1, DEFINITE | QUANTIFIER | BODY) || reading.forms[index + 1] === "اي";
}

/** دعا خبراء | الحكومة إلى …, ناشد نشطاء | السلطات …: who speak for nobody, and whom they call on. */
function areCitizensBeforeState(reading: Reading, index: number, { takes }: Cue): boolean {
  if (!takes.has("addressee") || !CITIZENS.has(reading.forms[index - 1]!)) return false;
  return (
    STATE.test(reading.forms[index]!) ||
    (is(reading, index, ROLE) && /^رئيس$/.test(reading.forms[index]!))
  );
}

const CITIZENS = wordSet("خبراء نشطاء علماء نواب شخصيات وجهاء شيوخ أطباء أهالي نساء");
const STATE = /^ال(?:حكومه|سلطات|برلمان|دوله|مجتمع|جيش|وزاره|جهات)$/;

/** A sound plural in the nominative, without the article. */
function isPlural(form: string): boolean {
  return form.endsWith("ون") && form.length > 4 && !form.startsWith("ال");
}

const ONE_OF_MANY = wordSet(
  "مواطن مواطنة ناشط ناشطة متظاهر متظاهرة تاجر محام محامية نازح نازحة مزارع مزارعة فلاح صحفي صحفية نائب نائبة مصدر قيادي متحدث متحدثة ناطق سياسي دبلوماسي محلل",
);

/** بيان حقوقي | ميليشيات الحوثي: behind a quality without the article no genitive follows. */
function isBodyBehindPaper(reading: Reading, index: number, first: number): boolean {
  if (index !== first + 2 || !/^(?:بيان|تقرير)$/.test(reading.forms[first]!)) return false;
  if (!/[^ا].{2,}ي$/.test(reading.forms[index - 1]!) || is(reading, index - 1, DEFINITE))
    return false;
  return is(reading, index, BODY | COLLECTIVE | ROLE);
}

/** سكان | مقاتلين: no genitive, and no quality. */
function isPeopleBehindPeople(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (!is(reading, index - 1, COLLECTIVE) || /(?:ين|^ال.*)$/.test(reading.forms[index - 1]!))
    return false;
  if (!/^(?!ال).{3,}ين$/.test(form) || /ي?يين$/.test(form)) return false;
  return is(reading, index, COLLECTIVE) && !is(reading, index, ADJECTIVE);
}

/** منظمة العفو الدولية | الرئيس الأمريكي, and not حزب العمل | الحاكم, مكتب رئيس الوزراء | القائد العام. */
function isTitleBehindBody(
  reading: Reading,
  index: number,
  first: number,
  { person, closed }: Phrase,
): boolean {
  if (person || !closed || !is(reading, index, ROLE) || !is(reading, index, DEFINITE)) return false;
  if (is(reading, index, ADJECTIVE) || QUALITIES.test(reading.forms[index]!)) return false;
  if (/يه?$/.test(reading.forms[index]!)) return false;
  if (!is(reading, first, BODY) && reading.tokens[index - 1]!.kind !== "close-quote") return false;
  for (let at = first; at < index; at++) if (is(reading, at, ROLE)) return false;
  return true;
}

/** Titles that tell of what kind a body is. */
const QUALITIES =
  /^ال(?:حاكمه?|معارضه?|منظمه?|عامله?|شريكه?|حليفه?|مقاتله?|راعيه?|منافسه?|مالكه?|مشغله?|ناطقه?|مضيفه?|وسيطه?|عضوه?|اعضاء|مساعده?|مستقله?|قائده|رئيسه|رئيسيه?|ام)$/;
