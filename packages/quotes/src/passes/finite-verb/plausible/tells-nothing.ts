import { ACT_NOUN, DEFINITE, RELATIVE } from "../../../lexicon/kinds.ts";
import { is } from "../../../reading/reading.ts";
import type { SpokenClause } from "../clause.ts";

const TELLING: ReadonlySet<string> = new Set(["announce", "reveal", "say", "explain", "inform"]);
/** Songs, books and films, which are about something. */
const WORKS =
  /^[وب]?(?:ال)?(?:اغني|اغان|اغاني|كتاب|كتب|رواي|قص|قصيد|قصائد|فيلم|افلام|مسلسل|مسلسلات|مسرحي|لوح|حلق|موسيقي)(?:ه|ات|ته|تها|ها)?$/;
const MOST_OF_THEM = /^(?:معظم|بعض|اغلب|كل|جل)ها$/;
/** How far in front of الذي the work may stand, behind its title. */
const FAR = 6;

/** وأعلن الوزير | عن ذلك خلال زيارته: a pronoun alone is no content; أغنيتها التي | تتحدث عن طفل: what a work is about nobody says. */
export function tellsNothing(clause: SpokenClause): boolean {
  const { reading, form, after } = clause;
  const word = reading.forms[after.first]!;
  if (/^(?:ذلك|هذا)$/.test(word) && TELLING.has(form.cue.class))
    return !is(reading, after.first + 1, ACT_NOUN | DEFINITE | RELATIVE);
  return form.cue.lemma === "تحدث" && isWork(clause);
}

function isWork({ reading, verb, place, source }: SpokenClause): boolean {
  const { forms } = reading;
  if (MOST_OF_THEM.test(forms[verb + 1]!)) return true;
  if (source !== null && WORKS.test(forms[source.first]!)) return true;
  if (place.place !== "relative") return false;
  for (let index = verb - 2; index >= Math.max(0, verb - FAR); index--)
    if (WORKS.test(forms[index]!)) return true;
  return false;
}
