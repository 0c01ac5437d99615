import { isDeed } from "../../lexicon/deeds.ts";
import {
  ACT_NOUN,
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  DEFINITE,
  GIVEN_NAME,
  MEDIUM,
  OWNED,
  PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { isCommonNoun } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import { hasMadda } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";
import { isNameOfAli, isPairOfNames } from "../noun-phrase/names.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import {
  isAfterGovernor,
  isFront,
  isKnown,
  startsSpeaker,
  withoutTanwin,
} from "../speaker-start.ts";
import { isAdjectiveOf } from "../subject-before-verb.ts";
import { actingEnd, isBetweenNames, standsAlone } from "./acting-phrase.ts";

/** ألقى | مايك بنس، نائب الرئيس …: the name in front of a title in apposition, behind the first word of the clause; or the title itself. */
export function nameInFront(reading: Reading, title: number, begin: number): number {
  if (!isComma(reading, title - 1)) return title;
  let first = title - 1;
  while (first - 1 > begin && title - first < NAME && isNameWord(reading, first - 1)) first--;
  return title - first >= 3 && first === begin + 1 ? first : title;
}

/** ورد | بهرام قاسمي، المتحدث …، على …: the token after the title behind the comma of a name; -1 where there is none. */
export function titleBehind(reading: Reading, first: number, before: number): number {
  let comma = first + 1;
  while (comma < first + NAME && (isNameWord(reading, comma) || isFamilyEnd(reading, comma)))
    comma++;
  if (comma < first + 2 || !isComma(reading, comma) || !is(reading, comma + 1, ROLE)) return -1;
  return comma + 1 < before ? nounPhraseEnd(reading, comma + 1, before) : -1;
}

/** بهرام | قاسمي، …: in front of the comma a family name without the article. */
function isFamilyEnd(reading: Reading, index: number): boolean {
  return /.{3,}ي$/.test(reading.forms[index]!) && isComma(reading, index + 1);
}

function isNameWord(reading: Reading, index: number): boolean {
  if (reading.tokens[index]!.kind !== "word") return false;
  const form = reading.forms[index]!;
  if (/^[وف]/.test(form) || (/^[يتن]/.test(form) && !is(reading, index, GIVEN_NAME))) return false;
  if (isBetweenNames(reading, index)) return true;
  return is(reading, index, GIVEN_NAME) || reading.kinds[index] === 0 || isFamily(reading, index);
}

function isFamily(reading: Reading, index: number): boolean {
  return (
    is(reading, index, DEFINITE) && /ي$/.test(reading.forms[index]!) && !isTitle(reading, index)
  );
}

/** Right behind a verb: no deed, no thing of somebody's, nothing with ب, ل or ك in front. */
export function startsName(reading: Reading, index: number): boolean {
  // وسبق | لترامب أن …
  if (/^[وف]?سبق$/.test(reading.forms[index - 1]!)) return false;
  if (standsAlone(reading, index)) return true;
  // فقد | وصل الشاب, التقت | فرانس 24 بفلان
  if (isDeed(reading.forms[index]!) || is(reading, index, MEDIUM)) return false;
  if (!startsSpeaker(reading, index))
    return (
      isPairOfNames(reading, index) ||
      isThreeNames(reading, index) ||
      isFamilyName(reading, index) ||
      isNationalWithName(reading, index)
    );
  if (isKnown(reading.forms[index]!)) return true;
  // يواجه | عدة اتهامات
  if (is(reading, index, QUANTIFIER) && !is(reading, index + 1, COLLECTIVE | ROLE)) return false;
  const form = reading.forms[index]!;
  if (
    is(reading, index, ACT_NOUN | OWNED) &&
    !is(reading, index, ROLE | BODY | COLLECTIVE | GIVEN_NAME)
  )
    return false;
  if (/^(?:نفس|لدي|اليك|عليك).*ك(?:م)?$/.test(form) || /^[وف]ا?ي[اه]+$/.test(form)) return false;
  return !(/^[بلك]../.test(form) && isCommonNoun(form.slice(1)));
}

/** يفتح | عواد ثامر العبيدي محله: a word in front of a first name and a family name is a name too. */
function isThreeNames(reading: Reading, index: number): boolean {
  if (is(reading, index, DEFINITE | ACT_NOUN | PREPOSITION | OWNED | VERB | RELATIVE)) return false;
  if (!is(reading, index + 1, GIVEN_NAME) || is(reading, index + 1, PREPOSITION | ROLE))
    return false;
  return /^ال.{2,}ي$/.test(reading.forms[index + 2] ?? "");
}

/** ردت | الجزائرية أسماء سعيد على …, وفاجأت | الفنانة سارة حسن …: a nation or trade with its article, and a first name behind it. */
function isNationalWithName(reading: Reading, index: number): boolean {
  if (!is(reading, index, DEFINITE) || !/^ال.{3,}[يه]$/.test(reading.forms[index]!)) return false;
  return is(reading, index + 1, GIVEN_NAME) && !is(reading, index + 1, PREPOSITION | DEFINITE);
}

/** وسارع | العبادي إلى …: a definite word in ي that is neither a quality nor one of these things. */
export function isFamilyName(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  return (
    /^ال.{3,}ي$/.test(form) && !is(reading, index, ADJECTIVE | VERB) && !THINGS_IN_YA.has(form)
  );
}

const THINGS_IN_YA = wordSet(
  "الماضي التالي الأراضي المباني المساعي الوادي الدوري المقاهي النواحي الضواحي الأيادي الليالي التحدي التصدي التعدي التخلي التعاطي التنامي التراضي الأمر الوعي السعي الرأي النفي الثاني الحادي الباقي الملاهي المراسي الأغاني الكراسي التلقي التبني التأني",
);

/** نشرت | عارضة الأزياء والنجمة شيماء قاسم …: right behind the verb of the sentence, a phrase with a title and a first name behind it. */
export function holdsName(reading: Reading, index: number, before: number): boolean {
  if (is(reading, index, ACT_NOUN | PREPOSITION | VERB | DEFINITE)) return false;
  const end = nounPhraseEnd(reading, index, before);
  for (let at = index + 2; at < end; at++)
    if (is(reading, at, GIVEN_NAME) && is(reading, at - 1, DEFINITE) && !is(reading, at, DEFINITE))
      return true;
  return false;
}

/** | وأمر الوزير بفتح تحقيق: the verb, which is written without the madda of آمر. */
function isOrdering(reading: Reading, index: number): boolean {
  return /^[وف]?امر$/.test(reading.forms[index]!) && !hasMadda(reading, index);
}

/** A title, body or group; no preposition written like one, and no verb: أمام الضيوف, وطالب | العميد. */
export function isTitle(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (isFront(reading, index) || isOrdering(reading, index)) return false;
  if (form === "اخري" || form === "الامر") return false;
  if (isAdjectiveOf(reading, index)) return false;
  if (/^[وف]?طالب$/.test(form) && is(reading, index + 1, DEFINITE | ROLE | BODY)) return false;
  if (isAfterGovernor(reading, index) && isKnown(withoutTanwin(form))) return true;
  // رئيسا للحزب: what somebody is made.
  return (
    isKnown(form) &&
    !(/[^ه]ا$/.test(form) && isKnown(withoutTanwin(form)) && withoutTanwin(form) !== form)
  );
}

/** The phrase, and the name between commas behind a title: انتقدت | الإعلامية البحرينية، سوسن الشاعر، …. */
export function phraseAt(reading: Reading, first: number, before: number): Range {
  // نعت | الحركة "شهيدها …": a quotation behind a definite noun is no name of it.
  if (reading.tokens[first + 1]?.kind === "open-quote" && is(reading, first, DEFINITE))
    return { first, end: first + 1 };
  const end = actingEnd(reading, first, before);
  if (!is(reading, first, ROLE) || !isComma(reading, end) || end + 1 >= before)
    return { first, end };
  // رد المتحدث، | على الشكوى، …
  if (reading.forms[end + 1] === "علي" && !isNameOfAli(reading, end + 1)) return { first, end };
  if (is(reading, end + 1, GIVEN_NAME) || reading.kinds[end + 1] === 0) {
    const name = nounPhraseEnd(reading, end + 1, before);
    if (isComma(reading, name) && name - end <= NAME) return { first, end: name };
  }
  return { first, end };
}

const NAME = 5;
