import { bare } from "../../lexicon/bare.ts";
import { BODY, COLLECTIVE, DEFINITE, ROLE } from "../../lexicon/kinds.ts";
import type { Range } from "../../reading/frame.ts";
import { isKnownName, isPersonAlone } from "../../reading/known-names.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isClaim, isFullName, isMinistry, isParty, isPersonName } from "./label.ts";

/** A name that speaks in the text too, or in front of what only a speaker says, is surer than another label. */
export function ruleOf(
  reading: Reading,
  source: Range,
  said: Range,
  paragraph: number,
  speakers: ReadonlySet<string>,
): string {
  if (isMinistry(reading, source) || isKnownPerson(reading, source)) return "name-colon";
  // وجهاء المدينة: نريد …, وطهران: لن …: speakers in front of what only they can say.
  const speaks =
    is(reading, source.first, COLLECTIVE | ROLE) ||
    isParty(reading, source) ||
    answersBefore(reading, source);
  const asked = /^[؟?]/.test(reading.forms[said.end - 1]!);
  if (paragraph === 0 && speaks && isClaim(reading, said)) return "name-colon";
  if (paragraph === 0 && !asked && isPeople(reading, source)) return "name-colon";
  if (isPersonName(reading, source)) {
    const again = speakers.has(bare(reading.forms[source.end - 1]!));
    if (again || isFullName(reading, source) || isClaim(reading, said)) return "name-colon";
    if (isOnOccasion(reading, source)) return "name-colon";
  }
  return paragraph === 0 ? "headline-colon" : "line-colon";
}

/** نواب: …, خبراء في الطاقة: …: some people, without the article, are no topic. */
function isPeople(reading: Reading, { first }: Range): boolean {
  if (!is(reading, first, COLLECTIVE) || is(reading, first, DEFINITE | BODY)) return false;
  return !/ات$/.test(reading.forms[first]!);
}

/** أحمد الملا طلال: …: somebody who is known. A body may as well be what the line tells of (مجلس النواب: جلسة ترفع). */
function isKnownPerson(reading: Reading, source: Range): boolean {
  if (isPersonAlone(reading, source)) return true;
  return isKnownName(reading, source) && !is(reading, source.first, BODY);
}

/** ترامب | بعد لقاء الوفد: …: when a name said it, or of what. */
function isOnOccasion(reading: Reading, { first, end }: Range): boolean {
  const { forms } = reading;
  if (end - first > 1 && !isFullName(reading, { first, end })) return false;
  if (/(?:ات|ه|ما)$/.test(forms[end - 1]!)) return false;
  return OCCASION.test(forms[end]!);
}

const OCCASION =
  /^(?:بعد|عقب|ردا|تعليقا|خلال|حول|بشان|معلقا|معقبا|مجيبا|متوجها|مخاطبا|ب(?:مجلس|البرلمان|اجتماع|م[ؤو]تمر|قمه|جلسه))$/;

/** … يعلن زيادة قواته.. | وطهران: …: in a headline of two parts the second answers the first. */
function answersBefore({ forms, tokens }: Reading, { first }: Range): boolean {
  return (
    /^و../.test(forms[first]!) && /^(?:punctuation|symbol)$/.test(tokens[first - 1]?.kind ?? "")
  );
}
