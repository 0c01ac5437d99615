import { isDeed, isHerDeed } from "../lexicon/deeds.ts";
import { FEMININE_BODIES } from "../lexicon/feminine-bodies.ts";
import { BODY, COLLECTIVE, CUE, PLACE, ROLE, VERB, WAS_FORM } from "../lexicon/kinds.ts";
import { isRole } from "../lexicon/word-kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { endsInTehMarbuta } from "../reading/raw-letters.ts";
import { is, type Reading } from "../reading/reading.ts";

/** Grammatical person of a speaker or of the verb that waits for one; `any` where the words do not tell. */
export type Agreement = "masculine" | "feminine" | "plural" | "people" | "any";

/** What the form of a cue asks of its speaker: قالت feminine, أكدوا plural, قال masculine; imperfects and participles alike. */
export function agreementOfCue(reading: Reading, { cue, entry }: Frame): Agreement {
  if (cue < 0 || entry === null) return "any";
  const form = reading.cues[cue]?.find((reading) => reading.cue === entry);
  if (form === undefined) return "any";
  if (form.plural) return "plural";
  return form.feminine ? "feminine" : "masculine";
}

/** What the head of a source phrase is. */
export function agreementOfSource(reading: Reading, { first }: Range): Agreement {
  const form = reading.forms[first]!;
  const head = form.replace(/^ال/, "");
  if (FEMININE_BODIES.has(form) || FEMININE_BODIES.has(head)) return "feminine";
  if (is(reading, first, PLACE)) return "feminine";
  if (/^(?:فريق|عدد|بعض|وفد|جمع|احد)$/.test(head)) return "any";
  // المحامي is one man, where محامي may be several who wait for whose they are.
  const isOne = /^ال.+ي$/.test(form) && is(reading, first, ROLE);
  if (is(reading, first, COLLECTIVE) && !isOne) return PEOPLE.test(head) ? "people" : "plural";
  if (is(reading, first, ROLE | BODY)) return isFeminine(reading, first) ? "feminine" : "masculine";
  return "any";
}

/**
 * Of who acts: where the head is a title or a name that tells no woman from a man, what the verb in front of it tells (وكانت | السيناتور فلانة قد نشرت …, وصل |
 * ماكرون …).
 */
export function agreementOfActor(reading: Reading, actor: Range): Agreement {
  const own = agreementOfSource(reading, actor);
  if (own !== "any" && own !== "masculine") return own;
  const verb = actor.first - 1;
  const form = reading.forms[verb] ?? "";
  const acts = isDeed(form) || is(reading, verb, VERB | WAS_FORM | CUE);
  if (verb < 0 || !acts || is(reading, verb, ROLE | BODY)) return own;
  if (/.{2}ت$/.test(form) || isHerDeed(form))
    return is(reading, actor.first, BODY) ? "any" : "feminine";
  if (own !== "any" || !isDeed(form)) return own;
  return is(reading, actor.first, BODY | COLLECTIVE | ROLE) ? own : "masculine";
}

/** متحدثة, وزراء; no لواء, and no زميله, whose ه is an owner: زميلته has one behind the mark of the feminine. */
function isFeminine(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (/ته?ا?$/.test(form) && isRole(form.replace(/ته?ا?$/, "ه"))) return true;
  if (/ه$/.test(form) && !form.startsWith("ال") && isRole(form.slice(0, -1)))
    return endsInTehMarbuta(reading, index);
  return /(?:ه|اء|[^ي]ات|يات)$/.test(form) && !/لواء$/.test(form);
}

/** Plurals of people: what they go on to say is said by a verb in the plural (قال المسؤولون …. وأضافوا), where sources, powers and parties are feminine. */
const PEOPLE =
  /(?:ون|يين|ئين|عين|رين|جين|بين|طين)$|^(?:نواب|نشطاء|خبراء|اعضاء|قاده|ضباط|علماء|وزراء|شهود|طلاب|عمال|تجار|جنود|زعماء|وجهاء|محامون|اطباء|سكان|مدراء|شيوخ)$/;

/** Whether the speaker can stand behind the cue: bodies and groups take feminine or plural alike, people the plural alone. */
export function agrees(asked: Agreement, speaker: Agreement): boolean {
  if (asked === "any" || speaker === "any" || asked === speaker) return true;
  if (speaker === "people") return asked === "plural";
  return asked !== "masculine" && speaker !== "masculine";
}
