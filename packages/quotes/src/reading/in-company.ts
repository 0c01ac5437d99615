import type { Token } from "@qawl/arabic";
import type { CueForm } from "../lexicon/cue-types.ts";

/** Words behind a verb among which its companion is looked for. */
const FAR = 12;

/** The readings of a word without those whose verb reports only in company (ألقى باللوم, قطع بأن), where the companion is not in its clause. */
export function inCompany(
  cues: readonly CueForm[] | undefined,
  tokens: readonly Token[],
  index: number,
): readonly CueForm[] | undefined {
  if (cues === undefined || cues.every(({ cue }) => cue.company === undefined)) return cues;
  const kept = cues.filter(
    ({ cue: { company } }) => company === undefined || standsNear(company, tokens, index),
  );
  return kept.length > 0 ? kept : undefined;
}

function standsNear(company: RegExp, tokens: readonly Token[], verb: number): boolean {
  for (let index = verb + 1; index < Math.min(verb + FAR, tokens.length); index++) {
    const { kind, form } = tokens[index]!;
    if (kind === "punctuation" && /^[.،؛؟!]$/.test(form)) return false;
    if (company.test(form) || company.test(`${tokens[index - 1]!.form} ${form}`)) return true;
  }
  return false;
}
