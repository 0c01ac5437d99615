import { bare } from "../lexicon/bare.ts";
import type { Cue } from "../lexicon/cue-types.ts";
import { SELVES } from "../lexicon/function-words.ts";
import {
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  PREPOSITION,
  RELATIVE,
  ROLE,
} from "../lexicon/kinds.ts";
import { isRole } from "../lexicon/word-kinds.ts";
import { endsInTehMarbuta, isWhen } from "../reading/raw-letters.ts";
import { is, type Reading } from "../reading/reading.ts";
import { governedContent } from "./governed.ts";
import { asks } from "./noun-phrase/asked-of.ts";
import { attaches } from "./noun-phrase/attaches.ts";
import { beginsObject } from "./noun-phrase/begins-object.ts";
import {
  BELONGING,
  COUNTERPART,
  isEnvoyTo,
  isPointedAt,
  POINTING,
  pertains,
} from "./noun-phrase/behind-head.ts";
import { calledEnd } from "./noun-phrase/called.ts";
import { extendByMark } from "./noun-phrase/extend-by-mark.ts";
import { extendByWord } from "./noun-phrase/extend-by-word.ts";
import { counts, isConstructPlural, openPhrase, points, withoutJoin } from "./noun-phrase/head.ts";
import { takeOthers } from "./noun-phrase/joined-number.ts";
import { joinedPlace } from "./noun-phrase/joined-place.ts";
import { isMemberOf } from "./noun-phrase/members.ts";
import { isName, isNamedBehindNation, isNameOfAli, isSecondName } from "./noun-phrase/names.ts";
import {
  isFirstOfRank,
  isMother,
  isMotherName,
  isNameOfMorning,
  NOBILIARY,
} from "./noun-phrase/names-like-words.ts";
import { isMannerAtEnd, isNoneOfIt } from "./noun-phrase/none-of-it.ts";
import { isOfVerb } from "./noun-phrase/of-verb.ts";
import { NESTED, type Phrase } from "./noun-phrase/phrase.ts";
import { postEnd } from "./noun-phrase/post-for.ts";
import { purposeAt } from "./noun-phrase/purpose.ts";
import {
  COMPOUND,
  describes,
  FRIDAY,
  isAccusativeQuality,
  QUALITIES,
} from "./noun-phrase/qualities.ts";
import { servedAtEnd } from "./noun-phrase/serves-at.ts";
import { isSpokenTo } from "./noun-phrase/spoken-to.ts";
import { takeName } from "./noun-phrase/take-name.ts";
import { toldByEnd } from "./noun-phrase/told-by.ts";
import { isWhat } from "./noun-phrase/what.ts";
import { isAfterGovernor, isOwnedRole } from "./speaker-start.ts";
import { withholdsName } from "./withheld-name.ts";

/** بشؤون, بالشأن, بقضايا, بملف: what an expert knows. */
const IN_AFFAIRS = /^ب(?:ال)?(?:شؤون|شان|قضايا|ملف)$/;

/** وكيلة | للشؤون السياسية */
const AFFAIRS = /^ل(?:ل)?شؤون$/;

/**
 * The token after the noun phrase that begins at `first`: head, genitives, adjectives, name, titles in apposition, and the prepositional
 * phrases that belong to it (المتحدث باسم …، مسؤولون في وزارة …، نواب من كتلة …). The prepositions that `cue` governs belong to the verb.
 */
export function nounPhraseEnd(
  reading: Reading,
  first: number,
  end: number,
  cue: Cue | null = null,
  titles = false,
  depth = 0,
): number {
  const governed = isAfterGovernor(reading, first);
  const head = withoutJoin(reading.forms[first]!, governed);
  const phrase: Phrase = {
    accusative: (governed && head !== reading.forms[first]) || counts(reading, first),
    closed: false,
    described: false,
    named: false,
    known: false,
    person:
      is(reading, first, ROLE) ||
      isRole(head) ||
      isOwnedRole(head) ||
      !(is(reading, first, BODY | COMMON_NOUN) || isConstructPlural(head)) ||
      (is(reading, first, DEFINITE) && isNamedBehindNation(reading, first)),
    body: is(reading, first, BODY) && !is(reading, first, ROLE),
    titles,
  };
  let last = first;
  let index = first;
  while (index < end) {
    const byWords = extend(reading, index, first, end, phrase, cue, depth);
    const next = takeName(reading, index, end, phrase, byWords);
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
  cue: Cue | null,
  depth: number,
): number {
  const { forms, tokens } = reading;
  const { kind } = tokens[index]!;
  if (kind !== "word") return extendByMark(reading, index, first, end, phrase, cue);
  if (index === first) {
    const owned = !endsInTehMarbuta(reading, index);
    openPhrase(
      phrase,
      withoutJoin(forms[index]!, phrase.accusative),
      forms[index + 1] ?? "",
      owned,
    );
    return index + 1;
  }
  const form = forms[index]!;
  const told = toldByEnd(reading, index, end, phrase, cue, depth, nounPhraseEnd);
  if (told >= 0) return told;
  // 12 | مسؤولا أميركيا
  if (index === first + 1 && phrase.accusative && tokens[first]!.kind === "number")
    return index + 1;
  if (cue !== null && isOfVerb(reading, index, cue)) return -1;
  if (isNoneOfIt(reading, index, first, phrase, cue)) return -1;
  if (isSpokenTo(reading, index, first, phrase, cue)) return -1;
  // رأت طهران | ما حدث …: what somebody speaks of.
  if (form === "ما" && isWhat(reading, index, phrase)) return -1;
  if (SELVES.has(form)) return index + 1;
  if (isSecondName(reading, index, first)) {
    phrase.closed = true;
    return index + 1;
  }
  // هؤلاء | النواب
  if (index === first + 1 && is(reading, index, DEFINITE) && points(forms[first]!)) {
    phrase.named = false;
    return index + 1;
  }
  const called = phrase.named ? -1 : calledEnd(reading, index, end);
  if (called >= 0) {
    phrase.named = true;
    phrase.closed = true;
    return called;
  }
  // رئيس الوزراء | المنتهية ولايته
  if (form === "المنتهيه" && /^(?:ولايت|مهام|صلاحي)/.test(forms[index + 1] ?? ""))
    return Math.min(end, index + 2);
  const pointedAt = index + 1 < end && isPointedAt(reading, index, first, phrase);
  if (pointedAt) {
    phrase.closed = true;
    return index + 2;
  }
  if (COUNTERPART.test(form) || beginsObject(reading, index, first, phrase, cue)) return -1;
  if (BELONGING.has(form) && depth === 0 && !phrase.named && !is(reading, first, DEFINITE))
    return index + 1;
  if (depth === 0 && pertains(reading, index, phrase)) {
    phrase.closed = true;
    return index + 1;
  }
  // المتحدث | باسمها
  if (/^باسم(?:ه|ها|هم)$/.test(form) && phrase.person && !phrase.named) {
    phrase.closed = true;
    return index + 1;
  }
  if (phrase.accusative && isAccusativeQuality(form)) return index + 1;
  // يان | فان ديرهوفن
  const particle = phrase.named && NOBILIARY.test(form) && tokens[index + 1]?.kind === "word";
  if (particle && /^(?:دير|در|دن|لا)$/.test(forms[index + 1]!) && index + 2 < end) return index + 3;
  if (particle && isName(forms[index + 1]!)) return index + 2;
  if (
    form === "ام" &&
    index + 1 < end &&
    (isMotherName(reading, index) || isMother(reading, index, phrase))
  ) {
    phrase.closed = true;
    return index + 2;
  }
  if (is(reading, index, COMPLEMENTISER | RELATIVE | CLAUSE_OPENER)) return -1;
  // رئيس الاتحاد | وهو مؤيد للفكرة
  if (/^وه(?:و|ي|م|ما)$/.test(form)) return -1;
  if (/^(?:ل[امن]|كيف|كم|لماذا|هل)$/.test(form) || isWhen(reading, index)) return -1;
  if (isMannerAtEnd(reading, index)) return -1;
  // دعا مبعوث الأمم المتحدة | إلى اليمن إلى …
  if (form === "الي" && depth === 0 && isEnvoyTo(reading, index, first, end)) {
    phrase.closed = true;
    return index + 2;
  }
  const own = form === "عن" && depth === 0 && !phrase.named && isMemberOf(reading, index, first);
  const purpose = purposeAt(reading, index, end);
  if (purpose >= 0 && depth < NESTED) {
    phrase.closed = true;
    return nounPhraseEnd(reading, purpose, end, cue, phrase.titles, depth + 1);
  }
  const served = servedAtEnd(reading, index, first, end, phrase, cue);
  if (served >= 0) return served;
  // وكيلة الأمين العام | للشؤون السياسية
  if (!own && cue !== null && governedContent(reading, index, cue, end) >= 0 && !AFFAIRS.test(form))
    return -1;
  // المحلل المعني | بشؤون المنطقة
  if (IN_AFFAIRS.test(form) && depth < NESTED && index + 1 < end) {
    phrase.closed = true;
    return nounPhraseEnd(reading, index + 1, end, cue, phrase.titles, depth + 1);
  }
  // يطلب الوزير | من الحلفاء أن …: of whom it is asked.
  if (form === "من" && depth === 0 && (phrase.named || is(reading, first, DEFINITE)) && asks(cue))
    return -1;
  const named = phrase.person || /^الامام$/.test(forms[index - 1]!);
  const name = form === "علي" && named && isNameOfAli(reading, index);
  if (!name && is(reading, index, PREPOSITION)) {
    if (depth >= NESTED) return -1;
    // قيادي | في هذه القوات
    const pointed = !phrase.named && POINTING.test(forms[index + 1] ?? "");
    const from = pointed && is(reading, index + 2, DEFINITE) ? index + 2 : index + 1;
    if (from === index + 1 && !attaches(reading, index, first, end, phrase)) return -1;
    if (from === index + 2 && (!phrase.person || !is(reading, from, BODY))) return -1;
    phrase.closed = true;
    return nounPhraseEnd(reading, from, end, cue, phrase.titles, depth + 1);
  }
  const place = joinedPlace(reading, index, end);
  if (place >= 0) return place;
  if (is(reading, index, DEFINITE) && COMPOUND.has(forms[index - 1]!)) return index + 1;
  // أحد | كبار المسؤولين
  if (form === "كبار" && !phrase.closed && is(reading, index + 1, DEFINITE)) return index + 1;
  if (QUALITIES.has(bare(form)) && describes(reading, index, first, phrase)) return index + 1;
  const friday = form === "الجمعه" && FRIDAY.has(bare(forms[index - 1]!));
  if (form === "صباح" && phrase.person && phrase.closed && isNameOfMorning(reading, index)) {
    phrase.named = true;
    return index + 1;
  }
  if (isFirstOfRank(reading, index)) return index + 1;
  // المستشار | الحالي
  const present =
    /^الحالي(?:ه)?$/.test(form) && is(reading, first, ROLE) && is(reading, index - 1, DEFINITE);
  if (present) return index + 1;
  const post = postEnd(reading, index, end);
  if (post >= 0) {
    phrase.closed = false;
    phrase.described = false;
    return post;
  }
  if (takeOthers(reading, index, first, phrase)) return index + 1;
  if ((is(reading, index, ADVERB) && !friday) || form.length < 2 || withholdsName(reading, index))
    return -1;
  return extendByWord(reading, index, first, phrase);
}
