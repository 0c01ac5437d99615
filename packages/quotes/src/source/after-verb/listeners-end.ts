import { COLLECTIVE, DEFINITE, GIVEN_NAME, PREPOSITION, ROLE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { OUTLET_NOUNS } from "../outlet.ts";

/**
 * Where the speaker begins behind those to whom he speaks, in a clause that has none yet: قال لوكالة رويترز | مسؤول في الوزارة, قال للصحفيين | المتحدث
 * باسم الوزارة; `end` where `index` names no medium or where nobody follows.
 */
export function listenersEnd(reading: Reading, index: number, end: number): number {
  const { forms, tokens } = reading;
  if (!forms[index]!.startsWith("ل")) return end;
  const people = PRESS.test(forms[index]!);
  if (!people && !OUTLET.test(forms[index]!)) return end;
  // لصحيفة | المواطن: a name of one word.
  const from = people || tokens[index + 1]?.kind === "open-quote" ? index + 1 : index + 2;
  for (let at = from; at < Math.min(end, index + LONGEST); at++) {
    const { kind } = tokens[at]!;
    if (kind === "open-quote") {
      at = Math.max(at, reading.quotations[reading.quotationOf[at]!]!.close);
      continue;
    }
    if (kind !== "word") return end;
    if (beginsSpeaker(reading, at) || (at > from && AGENCY.test(forms[at - 1]!))) return at;
  }
  return end;
}

function beginsSpeaker(reading: Reading, at: number): boolean {
  // للصحفيين | المرافقين, لشبكة رووداو | الإعلامية: of which kind the listeners are.
  if (is(reading, at, ROLE)) return !/^ال.+(?:ين|ون|يه)$/.test(reading.forms[at]!);
  if (is(reading, at, COLLECTIVE)) return !is(reading, at, DEFINITE);
  return is(reading, at, GIVEN_NAME) && !is(reading, at, PREPOSITION);
}

const PRESS = /^لل(?:صحفيين|صحافيين|اعلاميين|صحافه|اعلام|مراسلين)$/;
const OUTLET = new RegExp(`^ل(?:ل)?(?:${OUTLET_NOUNS}|تلفزيون|راديو|برنامج)$`);
/** Last words of the names of agencies. */
const AGENCY = /^(?:رويترز|برس|نيوز|الاناضول|سبوتنيك|بلومبرغ|شينخوا|تاس|تسنيم)$/;
/** Tokens of a medium's name. */
const LONGEST = 8;
