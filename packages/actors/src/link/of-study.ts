import { documentNoun } from "../lexicon/document-noun.ts";
import { STUDY_WORDS } from "../lexicon/pronouns.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { bodyAsMentioned } from "./as-mentioned.ts";
import type { Context, Resolution } from "./context.ts";
import { fullNameAt } from "./full-name.ts";
import { asActor, unregisteredBody } from "./unregistered-body.ts";

/**
 * "الدراسة", "التقرير" after "دراسة أجراها معهد بروكنغز": the body whose the work is, where the text told it when it introduced the work; null where it did not.
 */
export function ofStudy(context: Context, { items }: Phrase, place: number): Resolution | null {
  const [only, more] = items;
  if (only === undefined || more !== undefined) return null;
  const noun = documentNoun(only.form);
  return noun === "" || !only.form.includes(noun) ? null : ofWork(context, noun, place);
}

/** Tokens between the noun of a work and what it says. */
const NEAR = 40;

/** وتطرقت | الدراسة إلى …، مشيرة إلى أن …: whose the work is of which the sentence tells in front; undefined where it tells of none. */
export function workInSentence(context: Context, place: number): Resolution | null | undefined {
  const { tokens } = context.document;
  for (let at = place - 1; at >= Math.max(0, place - NEAR); at--) {
    const { form, kind } = tokens[at]!;
    if (/^[.!؟?]$/.test(form)) return undefined;
    if (kind !== "word") continue;
    const noun = documentNoun(form);
    if (noun === "" || !STUDY_WORDS.has(noun)) continue;
    return ofWork(context, noun, place);
  }
  return undefined;
}

function ofWork(context: Context, noun: string, place: number): Resolution | null {
  const work = context.issued.before(
    noun,
    place - 1,
    ({ issuer, named }) => issuer !== null || named >= 0,
  );
  if (work === null) return null;
  if (work.issuer !== null) return bodyAsMentioned(work.issuer);
  const name = fullNameAt(context.document, work.named, true);
  const body = name === null ? null : unregisteredBody(context, name, null);
  if (body === null) return null;
  return {
    actor: asActor(body),
    faction: null,
    rule: "local-body",
  };
}
