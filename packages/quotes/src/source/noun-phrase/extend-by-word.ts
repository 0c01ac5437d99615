import { isDefinite } from "../../lexicon/classify/article.ts";
import { COUNTRIES } from "../../lexicon/countries.ts";
import { ACTING_AGENCIES, KIN, LEADS, MEDIA, PLACES, TOWNS } from "../../lexicon/function-words.ts";
import {
  ACT_NOUN,
  BODY,
  CITY,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  PREPOSITION,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { isOf } from "../../lexicon/word.ts";
import { isBody } from "../../lexicon/word-kinds.ts";
import { endsInTehMarbuta, hasTanwin } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { finiteCue } from "../../reading/tests-on-tokens.ts";
import { endsName, isGivenName } from "./ends-name.ts";
import { extendClosed } from "./extend-closed.ts";
import { extendOpen } from "./extend-open.ts";
import { isByDeed, isHisDeed, isHisThing, isWithHis } from "./his-own.ts";
import { coordinates, isAttached, WAW } from "./joined.ts";
import { joinsCounted } from "./joined-number.ts";
import { isNameLikeVerb, isNameOfVerb, isVerbal } from "./name-like-verb.ts";
import { expectsName, isFamilyName, isMiddleName, isName } from "./names.ts";
import type { Phrase } from "./phrase.ts";

/** The token after a word that goes on with the phrase, or -1: kin, names, coordinated and attached nouns, then what an open or a closed phrase takes. */
export function extendByWord(
  reading: Reading,
  index: number,
  first: number,
  phrase: Phrase,
): number {
  const form = reading.forms[index]!;
  const before = reading.forms[index - 1]!;
  const role = is(reading, index, ROLE);
  // فوافق السفير | ووعد أحدهم …
  if (/^وو/.test(form) && finiteCue(reading, index) !== undefined && !role) return -1;
  // أخبره الضابط | وبالوثائق أن …
  if (form.startsWith("وبال")) return -1;
  if (isOutlet(reading, index) || isHisDeed(reading, index)) return -1;
  if (phrase.named && isHisThing(reading, index)) return -1;
  if (KIN.has(before) && !is(reading, index - 1, BODY)) {
    phrase.named ||= phrase.person;
    phrase.closed ||= phrase.named;
    return index + 1;
  }
  // المرجع الشيعي | آية الله علي الحسيني
  if (form === "الله" && before === "ايه") {
    phrase.closed = true;
    return index + 1;
  }
  if (form === "ايه" && reading.forms[index + 1] === "الله" && phrase.person) return index + 1;
  if (expectsName(reading, index, first) && !role && !is(reading, index, ACT_NOUN | VERB)) {
    phrase.closed = true;
    phrase.named = true;
    return index + 1;
  }
  if (!role && !is(reading, index, BODY) && isVerbal(reading, index)) {
    // عضو المجلس | وسمي الفهداوي, القيادي في الحزب | هيمن شيخاني
    if (phrase.person && phrase.closed && isNameOfVerb(reading, index)) {
      phrase.named = true;
      return index + 1;
    }
    if (!isNameLikeVerb(reading, index, first, phrase)) return -1;
    phrase.named = true;
    phrase.closed = true;
    return index + 1;
  }
  // خرج حسين | غامضاً, لم يتعهد ترامب | بإبقاء القوات
  if (phrase.named && !role && (hasTanwin(reading, index) || isByDeed(reading, index))) return -1;
  // الشاب محمد | متخوفا من توقيفه
  if (phrase.person && /^م(?:ت|ست).{3,}ا$/.test(form) && !is(reading, index, GIVEN_NAME | ROLE))
    return -1;
  const clitic = form.charAt(0);
  // رياض عز | الدين
  if ((form === "الدين" && OF_FAITH.test(before)) || (form === "العابدين" && before === "زين")) {
    phrase.person ||= index - 1 === first;
    phrase.named = true;
    phrase.closed = true;
    return index + 1;
  }
  // حميد | وحيدي، …
  if (clitic === "و" && isFamilyNameWithWaw(reading, index)) {
    phrase.named = true;
    phrase.closed = true;
    return index + 1;
  }
  if (clitic === "و" && joinsCounted(reading, index)) {
    phrase.closed = false;
    phrase.described = false;
    return index + 1;
  }
  if (
    clitic === "و" &&
    form.length > 3 &&
    (form.startsWith("وال") || !(is(reading, index, COMMON_NOUN) || WAW.has(form)))
  )
    return coordinates(form.slice(1), phrase, endsInTehMarbuta(reading, index)) ? index + 1 : -1;
  const afterName =
    phrase.named &&
    phrase.person &&
    (isName(before) ||
      isGivenName(reading, index - 1) ||
      (before === "الدين" && OF_FAITH.test(reading.forms[index - 2]!)) ||
      KIN.has(reading.forms[index - 2] ?? ""));
  if (clitic === "ل" && (isAttached(form) || isFor(reading, index))) {
    if (afterName) return -1;
    const noun = form.startsWith("لل") ? form.slice(2) : form.slice(1);
    // المدير السابق | لوكالة الاستخبارات
    const acts = noun === "وكاله" && ACTING_AGENCIES.has(reading.forms[index + 1] ?? "");
    if (!acts && (MEDIA.has(noun) || MEDIA.has(`ال${noun}`))) return -1;
    // لرئيس | الوزراء, لمكافحة | الإرهاب: the noun behind ل waits for its genitive.
    // لشركة | نفط البصرة
    const body = isBody(noun) && !PLACES.has(noun) && !COUNTRIES.has(noun);
    phrase.closed = form.startsWith("لل") || !(body || is(reading, index + 1, DEFINITE | BODY));
    phrase.described = false;
    return index + 1;
  }
  if (LEADS.has(form) && OWN_NAME.test(form)) {
    phrase.closed = true;
    return index + 1;
  }
  // اشتهرت دوغان | بتغطيتها
  if (clitic === "ب" && afterName && isWithHis(reading, index)) return -1;
  // شرطة | بابل
  const isNameWithB = (is(reading, index, GIVEN_NAME) && !LEADS.has(form)) || TOWNS.has(form);
  if (
    clitic === "ب" &&
    !afterName &&
    !isNameWithB &&
    (form.startsWith("بال") || isAttached(form))
  ) {
    const noun = form.startsWith("بال") ? form.slice(3) : form.slice(1);
    // رئيس لجنة المياه | بالبصرة: where the office is.
    const seat = (phrase.person || phrase.body) && (isTown(form) || COUNTRIES.has(form.slice(1)));
    if (!LEADS.has(form) && !seat && !(phrase.person && isBody(noun))) return -1;
    phrase.closed = form.startsWith("بال");
    phrase.described = false;
    return index + 1;
  }
  if (afterName && is(reading, index, DEFINITE) && isFamilyName(reading, index, first))
    return index + 1;
  if (afterName && isMiddleName(reading, index, first)) return index + 1;
  if (afterName && endsName(reading, index)) return index + 1;
  if (
    index - 1 === first &&
    is(reading, index - 1, GIVEN_NAME) &&
    !is(reading, index, DEFINITE | ACT_NOUN)
  ) {
    // كريم | جاسم في بغداد
    if (isGivenName(reading, index) && isGivenName(reading, first)) {
      phrase.named = true;
      phrase.closed = true;
    }
    return index + 1;
  }
  const given = is(reading, index, GIVEN_NAME) && phrase.person && phrase.closed;
  if (given && reading.tokens[index + 1]?.kind === "word" && !is(reading, index + 1, PREPOSITION)) {
    phrase.named = true;
    return index + 1;
  }
  return phrase.closed
    ? extendClosed(reading, form, role, phrase, index, first)
    : extendOpen(reading, form, phrase, index);
}

/** بالبصرة, ببغداد */
function isTown(form: string): boolean {
  const town = form.slice(1);
  return TOWNS.has(town) || isOf(town, CITY);
}

/** حميد | وحيدي: behind a first name, an unknown word in ي in front of a pause has the و as its own letter. */
function isFamilyNameWithWaw(reading: Reading, index: number): boolean {
  if (reading.kinds[index] !== 0 || !is(reading, index - 1, GIVEN_NAME)) return false;
  if (reading.forms[index]!.length < 5 || !/ي$/.test(reading.forms[index]!)) return false;
  return reading.tokens[index + 1]?.kind === "punctuation";
}

/** المصدر | لبي بي سي, الوزير | لفرانس 24: to whom he said it. */
function isOutlet({ forms }: Reading, index: number): boolean {
  const form = forms[index]!;
  if (form === "لبي") return forms[index + 1] === "بي";
  return /^ل(?:فرانس|رويترز|سكاي|بلومبرغ|دويتشه|سبوتنيك|يورونيوز|رووداو|روداو|اسوشيتد)/.test(form);
}

/** First halves of names that end in الدين. */
const OF_FAITH =
  /^و?(?:عز|نصر|نور|صلاح|علاء|ضياء|بهاء|سعد|شمس|جمال|محيي|محي|سيف|تاج|بدر|نجم|زين|فخر|كمال|خير|عماد|حسام|شهاب|شرف|برهان|معين|قطب|رشيد|جلال|ناصر|صفي|ولي|ظهير|نظام|غياث)$/;

/** المتحدث | باسمها. */
const OWN_NAME = /^(?:باسم(?:ه|ها|هم)|بالاعمال|بالنيابه|بالانابه|بالوكاله)$/;

/** لمكافحة | الإرهاب: an unknown feminine noun behind ل with its genitive, and no name. */
function isFor({ forms }: Reading, index: number): boolean {
  const next = forms[index + 1] ?? "";
  return /^ل.{3,}ه$/.test(forms[index]!) && isDefinite(next) && !next.endsWith("ي");
}
