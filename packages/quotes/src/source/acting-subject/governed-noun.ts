import { isDeed } from "../../lexicon/deeds.ts";
import {
  ACT_SHAPE,
  BODY,
  CLAUSE_OPENER,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  QUANTIFIER,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { isCommonNoun } from "../../lexicon/word-kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { finiteCue, isComma } from "../../reading/tests-on-tokens.ts";
import { isKnown, TOPIC } from "../speaker-start.ts";
import { isBehindWhen } from "./acting-verb.ts";

/** Behind a preposition, ل, ب or ك, or a noun without the article that waits for its genitive. */
export function isGovernedNoun(reading: Reading, index: number, begin: number): boolean {
  const form = reading.forms[index]!;
  if (/^(?:لل|بال|كال)/.test(form) || (/^[لب]/.test(form) && isKnown(form.slice(1)))) return true;
  if (index === begin || isVerbInFront(reading, index, begin)) return false;
  if (index - 1 === begin && isBehindWhen(reading, begin)) return false;
  const before = reading.forms[index - 1]!;
  if (reading.tokens[index - 1]!.kind !== "word") return false;
  // في هذا | الإطار
  if (/^(?:هذا|هذه|ذلك|تلك)$/.test(before) && is(reading, index - 2, PREPOSITION)) return true;
  // ومن | المقرر أن يجتمع المجلس
  if (/^و(?:من|في|عن|الي)$/.test(before) && is(reading, index, DEFINITE)) return true;
  if (is(reading, index - 1, CLAUSE_OPENER) || TOPIC.has(before)) return false;
  // ولحقت بها | موسكو: what it governs is attached.
  if (is(reading, index - 1, PRONOUN_PREPOSITION)) return false;
  if (is(reading, index - 1, PREPOSITION | QUANTIFIER) || /^و(?:من|في|عن|الي)$/.test(before))
    return true;
  // ملكة جمال | العراق: a country behind a name or a bare noun.
  if (is(reading, index, PLACE) && is(reading, index - 1, GIVEN_NAME)) return true;
  if (/^ل/.test(before) && !is(reading, index - 1, DEFINITE) && isKnown(before.slice(1)))
    return true;
  // بوجود | القوات
  const withB = /^ب../.test(before) && isCommonNoun(before.slice(1));
  if (withB && !is(reading, index - 1, DEFINITE | VERB)) return true;
  return (
    is(reading, index - 1, COMMON_NOUN) &&
    !/^[وفب]?ال/.test(before) &&
    !is(reading, index - 1, VERB | OWNED)
  );
}

/** وعد | القيادي …, فرد | القائد مبتسما, من أربيل، كتب | العميد …: where a clause begins, a word that could be a noun is the verb of a title. */
function isVerbInFront(reading: Reading, index: number, begin: number): boolean {
  const verb = index - 1;
  if (is(reading, verb, ROLE | BODY | PREPOSITION | QUANTIFIER | DEFINITE)) return false;
  // ورد | بهرام قاسمي، المتحدث …, وردت | وزارة الخارجية على …
  const answers = /^[وف]?(?:رد|ردت|علق|علقت)$/.test(reading.forms[verb]!);
  const named = answers && (is(reading, index, BODY | GIVEN_NAME) || reading.kinds[index] === 0);
  // زار | حيدر الشمري المخيم, عقد | ماكرون مؤتمرا
  const deed = verb === begin && isDeed(reading.forms[verb]!);
  const does = deed && (is(reading, index, GIVEN_NAME) || reading.kinds[index] === 0);
  if (!named && !does && !is(reading, index, DEFINITE | ROLE)) return false;
  const opens = verb === begin || isComma(reading, verb - 1) || reading.forms[verb - 1] === "ثم";
  if (!opens) return false;
  // تراجع | المتحدث عن تصريحه وقال …
  if (verb === begin && is(reading, verb, ACT_SHAPE) && /^ت[^ا]/.test(reading.forms[verb]!))
    return is(reading, index, ROLE) && is(reading, index, DEFINITE);
  return (
    deed ||
    finiteCue(reading, verb) !== undefined ||
    /^[وف]../.test(reading.forms[verb]!) ||
    reading.forms[verb - 1] === "ثم"
  );
}
