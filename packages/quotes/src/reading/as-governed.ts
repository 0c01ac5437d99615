import type { Token } from "@qawl/arabic";
import type { CueForm } from "../lexicon/cue-types.ts";
import { BODY, CLAUSE_OPENER, CUE, MEDIUM, OCCASION, ROLE, VERB } from "../lexicon/kinds.ts";
import { isOf, readWord } from "../lexicon/word.ts";
import { isActNoun, isCommonNoun } from "../lexicon/word-kinds.ts";

/** Two verbs with the same letters, and what stands behind the second of them. */
interface Twins {
  readonly first: string;
  readonly second: string;
  readonly governs: RegExp;
}

const TWINS: readonly Twins[] = [
  // يدعون | إلى الحوار, يدعون | لإصلاح القطاع; يدعون | أن … claims.
  { first: "ادعى", second: "دعا", governs: /^(?:الي|ل.{3,})$/ },
  // يشكون | انحسار النهر; يشكون | في نتائجه, يشكون | أن … doubts.
  // تعد | بتجهيز أفضل: she promises; تعد | بمثابة خطوة: it is counted.
  {
    first: "عد",
    second: "وعد",
    governs: /^ب(?!ال|مثابه|عد|ين|حسب|نحو|شكل|كل|ه$|ها$)(?!.*(?:ين|ات)$).{3,}/,
  },
  { first: "شك", second: "شكا", governs: /^(?!في$|[بلك]?ان(?:ه|ها|هم|نا|ك|ي)?$)/ },
];

/** Words behind a verb, and its speaker, among which stands what it governs, and of its clause. */
const [FAR, CLAUSE] = [10, 30];

/** Two verbs with the same letters, told apart by what stands behind the speaker. */
const FAR_TWINS: readonly Twins[] = [
  // وشكت الوزارة | من نقص المال complains; وشكّت | في نتائجه doubts.
  { first: "شك", second: "شكا", governs: /^من$/ },
  // وذكّر الوزير | بمواقف حزبه reminds; وذكر الوزير أن … says.
  { first: "ذكر", second: "ذكّر", governs: /^ب.{3,}/ },
];
/** A clause or words that somebody says: with them it is the first. */
const SAID = /^(?:[وبك]?ان(?:ه|ها|هم|نا|ني)?|:)$/;

/** The twin that what stands behind the speaker shows, in the same clause. */
function farGoverned(
  cues: readonly CueForm[],
  tokens: readonly Token[],
  verb: number,
): readonly CueForm[] {
  const twins = FAR_TWINS.find((pair) => pair.first === cues[0]!.cue.lemma);
  const second = cues.findIndex(({ cue }) => cue.lemma === twins?.second);
  if (twins === undefined || second < 0) return cues;
  let found = false;
  for (let index = verb + 1; index < Math.min(verb + CLAUSE, tokens.length); index++) {
    const { kind, form } = tokens[index]!;
    if (SAID.test(form) || kind === "open-quote") return cues;
    if (form === "في" && twins.first === "شك") return cues;
    if (form === "،" || (found && kind === "word")) continue;
    if (kind !== "word" || index >= verb + FAR) break;
    if ((readWord(form).kinds & (VERB | CLAUSE_OPENER | CUE)) !== 0) break;
    found = twins.governs.test(form) && (form === "من" || isReminder(form));
    if (found && form === "من") break;
  }
  return found ? cues.slice(second) : cues;
}

/** بمواقف, بالوعود: a thing to be reminded of, and not where, how or in what it was said. */
function isReminder(form: string): boolean {
  if (HOW.test(form)) return false;
  const noun = form.replace(/^ب(?:ال)?/, "");
  return (isCommonNoun(noun) || isActNoun(noun)) && !isOf(noun, BODY | ROLE | MEDIUM | OCCASION);
}

const HOW = /^ب(?:ال)?(?:اسم|اسماء|تفصيل|تحديد|ذات|ضبط|مقابل|مناسبه|صراحه|وضوح|شكل|صوره|دقه)/;

/** Of two verbs with the same letters, the one that the word behind them shows. */
export function asGoverned(
  cues: readonly CueForm[] | undefined,
  tokens: readonly Token[],
  verb: number,
): readonly CueForm[] | undefined {
  const [first, second] = cues ?? [];
  if (first === undefined || second === undefined) return cues;
  if (first.shape === "perfect" || first.cue.lemma === "ذكر")
    return farGoverned(cues!, tokens, verb);
  const next = tokens[verb + 1];
  const twins = TWINS.find(
    (pair) => pair.first === first.cue.lemma && pair.second === second.cue.lemma,
  );
  return twins?.governs.test(next?.form ?? "") ? cues!.slice(1) : cues;
}
