import { normalize } from "@qawl/arabic";
import { cueIndex } from "./cue-index.ts";
import type { Cue } from "./cue-types.ts";
import { wordSet } from "./word-set.ts";

/** Verbal nouns of saying with their owner behind them, and those with a pronoun. */
export const SAYING_NOUNS: ReadonlySet<string> = wordSet(
  "إعلان تأكيد قول تصريح زعم ادعاء تحذير اعتراف إقرار اعتقاد رأي تعليق جواب",
);
export const OWNED_SAYING: RegExp =
  /^(?:ف|و|ب|ل)?(اعلان|تاكيد|قول|زعم|ادعاء|تحذير|اعتراف|اقرار|اعتقاد|راي|تصريح)(?:ه|ها|هم|هما)$/;

/** Plurals of the nouns that report, with the singular by which they go: تصريحات الوزير بأن …, تهديدات الحركة بإغلاق …. */
const PLURALS: readonly (readonly [plural: string, singular: string])[] = [
  ["تصريحات", "تصريح"],
  ["تأكيدات", "تأكيد"],
  ["تحذيرات", "تحذير"],
  ["ادعاءات", "ادعاء"],
  ["مزاعم", "زعم"],
  ["اعترافات", "اعتراف"],
  ["أقوال", "قول"],
  ["تعليقات", "تعليق"],
  ["دعوات", "دعوة"],
  ["تهديدات", "تهديد"],
  ["تعهدات", "تعهد"],
  ["وعود", "وعد"],
  ["مطالبات", "مطالبة"],
  ["مطالب", "مطالبة"],
  ["مطلب", "مطالبة"],
  ["مناشدات", "مناشدة"],
  ["توصيات", "توصية"],
];

const SINGULARS: ReadonlyMap<string, string> = new Map(
  PLURALS.map(([plural, singular]) => [
    normalize(plural, { profile: "match" }),
    normalize(singular, { profile: "match" }),
  ]),
);

/** The singular of a noun that reports, without a clitic of one letter; the form itself where it is none. */
export function singularOf(form: string): string {
  const noun = withoutClitic(form);
  return SINGULARS.get(form) ?? SINGULARS.get(noun) ?? form;
}

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
  "admit",
]);

/** Verbs by their nouns, without those of deeds: مطالبة, تأكيد. */
export const VERBAL_NOUNS: ReadonlyMap<string, Cue> = byNoun(() => true);

export const STAND_NOUNS: ReadonlyMap<string, Cue> = byNoun(
  ({ class: name, lemma }) => (STANDS.has(name) || lemma === "شكك") && lemma !== "أسف",
);

function byNoun(fits: (cue: Cue) => boolean): ReadonlyMap<string, Cue> {
  return new Map(
    cueIndex()
      .cues.filter((cue) => !cue.act && cue.verbalNoun !== "-" && fits(cue))
      .map((cue) => [normalize(cue.verbalNoun, { profile: "match" }), cue]),
  );
}

/** دعوته, مطالبتها, انتقاداتهم: the noun without the pronoun that tells whose it is; undefined without one. */
export function ownedNoun(form: string): string | undefined {
  const noun = /^(.{2,}?)(?:هما|هم|ها|ه)$/.exec(form)?.[1];
  return noun?.endsWith("ت") && !noun.endsWith("ات") ? `${noun.slice(0, -1)}ه` : noun;
}

/** بدعوته, بمطالبتها, برفضهم: what a deed is done with, and the stand that it is; its verb. */
export function ownStandOf(form: string): Cue | undefined {
  const noun = /^[وف]?ب(.+)$/.exec(form)?.[1];
  return noun === undefined ? undefined : STAND_NOUNS.get(ownedNoun(noun) ?? "");
}

/** A charge, with who brings it and, behind ل, against whom: اتهام الحكومة | للحزب بـ…, انتقادات الصحافة | للقانون. */
export const CHARGES: ReadonlyMap<string, string> = new Map([
  ["اتهام", "اتهم"],
  ["اتهامات", "اتهم"],
  ["انتقاد", "انتقد"],
  ["انتقادات", "انتقد"],
]);

/** بزعم أن, بحجة أن: what is given as the reason for a deed. */
export const PRETEXT: RegExp = /^[وف]?ب(زعم|حجه|ذريعه|دعوي)$/;
/** لإعلان أن, للتأكيد أن: what a deed is to tell. */
export const PURPOSE: RegExp = /^ل(?:ل?اعلان|ل?تاكيد|لقول)$/;

/** The noun without a clitic of one letter: وإعلان، بتأكيد. */
export function withoutClitic(form: string): string {
  return form.replace(/^[وفبل](?=...)/, "");
}

/** Whether a form can report as a noun. */
export function isReportingNoun(form: string): boolean {
  if (OWNED_SAYING.test(form) || CHARGES.has(withoutClitic(form))) return true;
  if (ownStandOf(form) !== undefined) return true;
  if (singularOf(form) !== form || PRETEXT.test(form) || PURPOSE.test(form)) return true;
  return [form, withoutClitic(form)].some(
    (noun) => SAYING_NOUNS.has(noun) || STAND_NOUNS.has(noun),
  );
}
