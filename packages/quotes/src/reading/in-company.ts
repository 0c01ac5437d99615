import type { Token } from "@qawl/arabic";
import type { CueForm } from "../lexicon/cue-types.ts";
import { ADVERB, MONTH, TIME } from "../lexicon/kinds.ts";
import { readWord } from "../lexicon/word.ts";

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
    if (kind === "punctuation" && /^[.،؛؟!]$/.test(form)) {
      const behind = form === "،" ? behindTime(tokens, index + 1) : -1;
      if (behind < 0) return false;
      index = behind;
      continue;
    }
    if (company.test(form) || company.test(`${tokens[index - 1]!.form} ${form}`)) return true;
  }
  return false;
}

/** ألقى الوزير، | أمس الأحد، باللوم على …: the comma behind a word or two of time, or -1. */
function behindTime(tokens: readonly Token[], first: number): number {
  for (let index = first; index < Math.min(first + TIMES, tokens.length); index++) {
    const { kind, form } = tokens[index]!;
    if (kind === "punctuation") return index > first && form === "،" ? index : -1;
    if (kind !== "number" && (readWord(form).kinds & (TIME | MONTH | ADVERB)) === 0) return -1;
  }
  return -1;
}

const TIMES = 5;
