import type { CueForm } from "../lexicon/cue-types.ts";
import { CUE } from "../lexicon/kinds.ts";
import type { Frame } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { finiteCue } from "../reading/tests-on-tokens.ts";
import { authorBefore } from "../source/author-before.ts";
import { isOutlet } from "../source/outlet.ts";
import { callsFor } from "./finite-verb/calls-for.ts";
import type { CueVerb } from "./finite-verb/clause.ts";
import { isExplaining } from "./finite-verb/explaining.ts";
import { holdsNeeded } from "./finite-verb/holds-needed.ts";
import { answered } from "./finite-verb/in-document.ts";
import { leadsOnBehindComma } from "./finite-verb/leads-on.ts";
import { isBarePerfect, isNegated, neverReports } from "./finite-verb/never-reports.ts";
import { promisesTo } from "./finite-verb/promises-to.ts";
import { closesQuotation, quotationBefore } from "./finite-verb/quotation-before.ts";
import { readClause } from "./finite-verb/subject-order.ts";
import { toFrame } from "./finite-verb/to-frame.ts";
import { unveiled } from "./finite-verb/unveiled.ts";
import { hasClauseSoon, verbPlace } from "./finite-verb/verb-place.ts";
import { isTakenUp } from "./taken-up.ts";

/**
 * Finite verbs with a clause, a quotation, a colon or a noun object behind them, whatever the order of verb and
 * subject: قال فلان إن …، فلان يؤكد أن …، وكان فلان أعلن …، وأضاف: «…»، يرفض الحزب بقاء …؛ and verbs behind what they report:
 * «…»، قال فلان.
 */
export function finiteVerbs(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  const spoken = new Set<number>();
  for (let verb = 0; verb < reading.tokens.length; verb++) {
    if (!is(reading, verb, CUE)) continue;
    const form =
      answered(reading, verb) ??
      callsFor(reading, verb) ??
      promisesTo(reading, verb) ??
      holdsNeeded(reading, verb) ??
      finiteCue(reading, verb);
    if (form === undefined || neverReports(reading, verb, form)) continue;
    if (isTakenUp(reading, verb, form)) continue;
    const frame = readVerb(toCueVerb(reading, verb, form), spoken);
    if (frame === null) continue;
    frames.push(frame);
    if (frame.source === null || !isOutlet(reading, frame.source)) spoken.add(verb);
  }
  return frames;
}

function toCueVerb(reading: Reading, verb: number, form: CueForm): CueVerb {
  const letter = reading.forms[verb]!.charAt(0);
  const joined = /[وف]/.test(letter) && !isOwnLetter(reading.forms[verb]!, form);
  const prefixed = joined || (letter === "ل" && leadsOnBehindComma(reading, verb));
  return { reading, verb, form, prefixed, negated: isNegated(reading, verb) };
}

/** وصف, فند: the first letter is the verb's own; not in ووصف, ففند, ويصف, فيفند. */
function isOwnLetter(spelled: string, { cue, shape }: CueForm): boolean {
  const letter = spelled.charAt(0);
  if (!cue.lemma.startsWith(letter)) return false;
  return shape !== "imperfect" && spelled.charAt(1) !== letter;
}

/** «…»، تعلق فلانة، الباحثة في المركز: what these say stands in front of them, whatever follows the name. */
const SAYING: ReadonlySet<string> = new Set(["say", "add", "explain", "note"]);

function readVerb(found: CueVerb, spoken: ReadonlySet<number>): Frame | null {
  const { reading, verb, form, prefixed } = found;
  const place = verbPlace(found);
  if (form.cue.lemma === "بين" && !isExplaining(reading, verb, prefixed)) return null;
  if (place.place === "inside" && !prefixed) {
    // تغريدة | كتب فيها أن …
    if (form.cue.ambiguous && isBarePerfect(form) && authorBefore(reading, verb) === null)
      return null;
    if (!hasClauseSoon(reading, verb)) return null;
  }
  const clause = unveiled(readClause(found, place));
  const { kind } = clause.after;
  if (
    kind === "object" &&
    !prefixed &&
    SAYING.has(form.cue.class) &&
    closesQuotation(reading, verb)
  )
    return quotationBefore(clause) ?? toFrame(clause, spoken);
  if (kind === "none" || (kind === "quote" && !prefixed && closesQuotation(reading, verb)))
    return quotationBefore(clause);
  return toFrame(clause, spoken);
}
