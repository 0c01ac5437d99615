import { isOwnedEighth } from "../../lexicon/classify/article.ts";
import { cueIndex } from "../../lexicon/cue-index.ts";
import type { Cue } from "../../lexicon/cue-types.ts";
import {
  ACT_NOUN,
  ACT_SHAPE,
  ADJECTIVE,
  ADVERB,
  BODY,
  COLLECTIVE,
  DEFINITE,
  GIVEN_NAME,
  PLACE,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { isActNoun, isActShape } from "../../lexicon/word-kinds.ts";
import type { Frame } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { timePhraseEnd } from "../../source/after-verb/time-phrase.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { nounFrame } from "./noun-frame.ts";

/** Nouns that tell a deed or a fact as somebody's word, with the verb by which they go. */
const DECLARING: ReadonlyMap<string, string> = new Map([
  ["اعلان", "أعلن"],
  ["تاكيد", "أكد"],
]);

/** Words of the speaker's phrase among which the content is looked for. */
const FAR = 9;

/** إعلان الوزارة | تخصيص أموال …, تأكيد الهيئة | امتلاكها أدلة, تأكيد القائم مقام | بانتماء المهاجمين …, إعلان الرئيس، أمس، | عن هدنة …. */
export function readDeclared(
  reading: Reading,
  cue: number,
  lemma: string,
  end: number,
): Frame | null {
  const verb = DECLARING.get(lemma);
  const first = cue + 1;
  if (verb === undefined || first >= end || !canSpeak(reading, first)) return null;
  // موعد | إعلان الرئيس موقفه …, وأثار | إعلان الوزارة …: what is still to come, and a subject that its verb goes on about.
  if (TO_COME.test(reading.forms[cue - 1] ?? "") || is(reading, cue - 1, VERB)) return null;
  const last = Math.min(nounPhraseEnd(reading, first, end), first + FAR);
  let source = first + 1;
  while (source < last && !isTold(reading, source, verb)) source++;
  let content = source;
  while (
    content < end &&
    (is(reading, content, ADVERB) || timePhraseEnd(reading, content, end) > content)
  )
    content = Math.max(content + 1, timePhraseEnd(reading, content, end));
  if (content >= end || !isTold(reading, content, verb)) return null;
  const behind = /^(?:عن|علي)$/.test(reading.forms[content]!) ? content + 1 : content;
  const entry = cueIndex().cues.find((one: Cue) => one.lemma === verb)!;
  return nounFrame({
    rule: "stand-noun-object",
    cue,
    lemma: entry.verbalNoun,
    entry,
    source: { first, end: source },
    kind: "object",
    first: behind,
  });
}

/** بعد إعلانه | انسحاب حزبه, رغم تأكيدها | امتلاك أدلة, خلال إعلانه | عن هدنة: the deed or fact that he told, behind the noun with its owner; -1 for none. */
export function ownDeclared(reading: Reading, cue: number, noun: string): number {
  const verb = DECLARING.get(noun);
  const first = cue + 1;
  const before = reading.forms[cue - 1] ?? "";
  if (verb === undefined || first + 1 >= reading.tokens.length) return -1;
  if (TO_COME.test(before) || is(reading, cue - 1, VERB)) return -1;
  const shaped = is(reading, first, ACT_SHAPE) && !is(reading, first, DEFINITE | ROLE | BODY);
  if (!shaped && !isTold(reading, first, verb) && !isArrest(reading, first)) return -1;
  return /^(?:عن|علي)$/.test(reading.forms[first]!) ? first + 1 : first;
}

/** القبض | على المهربين, السيطرة | على المدينة: a deed with its article, and what it is done to. */
function isArrest(reading: Reading, index: number): boolean {
  return (
    is(reading, index, ACT_NOUN) &&
    is(reading, index, DEFINITE) &&
    /^(?:علي|من|عن|الي|في)$/.test(reading.forms[index + 1] ?? "")
  );
}

const TO_COME = /^[وف]?(?:موعد|قبل|قبيل|انتظار|بانتظار|ترقب|لحين|حتي|دون|عدم|احتمال|امكانيه)$/;

/** An office, a body, a place, or a name. */
function canSpeak(reading: Reading, index: number): boolean {
  if (reading.tokens[index]!.kind !== "word") return false;
  // قائم | مقام المدينة
  if (reading.forms[index] === "قائم" && reading.forms[index + 1] === "مقام") return true;
  if (is(reading, index, ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME)) return true;
  const family = /^ال.{2,}ي$/.test(reading.forms[index]!) && !is(reading, index, ADJECTIVE);
  return family || reading.kinds[index] === 0;
}

/** تخصيص, سيطرتها, بانتماء, عن | وقف: the deed or fact that is told. */
function isTold(reading: Reading, index: number, verb: string): boolean {
  const form = reading.forms[index]!;
  // إعلان الحكومة | "دحر" التنظيم
  if (reading.tokens[index]!.kind === "open-quote") return is(reading, index + 1, ACT_NOUN);
  if (reading.tokens[index]!.kind !== "word") return false;
  // عن | وقف النار, and not عن | موقفه.
  if (form === (verb === "أعلن" ? "عن" : "علي"))
    return is(reading, index + 1, ACT_NOUN | ACT_SHAPE) && !/^موقف/.test(reading.forms[index + 1]!);
  if (/^(?:موقف|قرار)(?:ه|ها)$/.test(form)) return false;
  if (/^ب(?!ال)..../.test(form) && verb === "أكد")
    return isActNoun(form.slice(1)) || isActShape(form.slice(1));
  // إعلان الحكومة | التزامها بـ…: the noun begins with letters that are no article.
  if (isOwnedEighth(form.replace(/^ب/, ""))) return true;
  if (is(reading, index, DEFINITE | ROLE | BODY)) return false;
  if (is(reading, index, ACT_NOUN)) return true;
  // وزارة المالية | تخصيص: behind a definite word no genitive stands.
  return is(reading, index, ACT_SHAPE) && is(reading, index - 1, DEFINITE);
}
