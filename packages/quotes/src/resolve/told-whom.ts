import type { Settled } from "../content/settle.ts";
import type { CueClass } from "../lexicon/cue-types.ts";
import { PREPOSITION } from "../lexicon/kinds.ts";
import { is, type Reading } from "../reading/reading.ts";

/** Acts that are done to somebody, with words. */
const DONE_TO: ReadonlySet<CueClass> = new Set(["threaten", "warn"]);
/** Words of who is threatened or warned. */
const LONGEST = 8;

/**
 * توعد الوزير خصومه | قائلا: «…»: one act in two verbs. Whom it is done to is no content where his words follow at once; the verb in front reports them.
 */
export function toldWhom(reading: Reading, settled: readonly Settled[]): Settled[] {
  const said = new Map<number, Settled>();
  for (const statement of settled) {
    const { source, lemma, rule, cue } = statement.frame;
    if (source === null && lemma === "قال" && rule.startsWith("participle"))
      said.set(cue, statement);
  }
  if (said.size === 0) return [...settled];
  const merged = new Set<Settled>();
  const kept = settled.map((statement) => {
    const { frame, content } = statement;
    if (frame.kind !== "object" || !DONE_TO.has(frame.entry?.class ?? "say")) return statement;
    const { first, end } = content[0]!;
    const words = said.get(end);
    if (words === undefined || end - first > LONGEST || !isSomebody(reading, first, end))
      return statement;
    merged.add(words);
    const { kind, content: begun } = words.frame;
    return { ...words, frame: { ...frame, kind, content: begun, rule: rules(kind, frame.rule) } };
  });
  return kept.filter((statement) => !merged.has(statement));
}

/** Nothing that is threatened with (بالحرب), or warned of (من الحرب). */
function isSomebody(reading: Reading, first: number, end: number): boolean {
  if (is(reading, first - 1, PREPOSITION)) return false;
  for (let index = first; index < end; index++)
    if (/^(?:ب.{3,}|من|بان.*)$/.test(reading.forms[index]!)) return false;
  return true;
}

/** object-subject becomes quote-verb-subject: the words have their speaker behind the verb. */
function rules(kind: string, rule: string): string {
  return rule.replace(/^object-subject$/, `${kind}-verb-subject`).replace(/^object/, kind);
}
