import { normalize } from "@qawl/arabic";
import { cueIndex } from "./cue-index.ts";
import type { Cue } from "./cue-types.ts";
import { wordSet } from "./word-set.ts";

/** Verbal nouns of saying with their owner behind them, and those with a pronoun. */
export const SAYING_NOUNS: ReadonlySet<string> = wordSet(
  "إعلان تأكيد قول تصريح زعم ادعاء تحذير اعتراف إقرار اعتقاد رأي",
);
export const OWNED_SAYING: RegExp =
  /^(?:ف|و|ب|ل)?(اعلان|تاكيد|قول|زعم|ادعاء|تحذير|اعتراف|اقرار|اعتقاد|راي)(?:ه|ها|هم|هما)$/;

/** Classes whose verbal nouns govern what their verbs do: دعوة الحزب إلى …, تعهد دول بتقديم …, رفض الحكومة تمديد …. */
const STANDS = new Set([
  "demand",
  "reject",
  "support",
  "promise",
  "condemn",
  "threaten",
  "warn",
  "deny",
]);

export const STAND_NOUNS: ReadonlyMap<string, Cue> = new Map(
  cueIndex()
    .cues.filter(
      (cue) => STANDS.has(cue.class) && !cue.act && cue.verbalNoun !== "-" && cue.lemma !== "أسف",
    )
    .map((cue) => [normalize(cue.verbalNoun, { profile: "match" }), cue]),
);

/** The noun without a clitic of one letter: وإعلان، بتأكيد. */
export function withoutClitic(form: string): string {
  return form.replace(/^[وفبل](?=...)/, "");
}

/** Whether a form can report as a noun. */
export function isReportingNoun(form: string): boolean {
  if (OWNED_SAYING.test(form)) return true;
  return [form, withoutClitic(form)].some(
    (noun) => SAYING_NOUNS.has(noun) || STAND_NOUNS.has(noun),
  );
}
