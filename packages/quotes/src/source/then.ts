import { ADVERB } from "../lexicon/kinds.ts";
import { WHICH } from "../lexicon/time-words.ts";
import type { Reading } from "../reading/reading.ts";

/** والأسبوع الماضي | أعلنت …: when it was. */
export function isWeek({ forms }: Reading, index: number): boolean {
  return /^و?ال(?:اسبوع|شهر|عام|سنه)$/.test(forms[index]!) && WHICH.has(forms[index + 1] ?? "");
}

/** ومساء أمس | دعا …, وصباح الجمعة | أعلن …, وبالتزامن | طالبت …: when, with و in front and nothing else before the verb. */
export function isThen({ forms, kinds }: Reading, index: number, verb: number): boolean {
  if (MEANWHILE.test(forms[index]!)) return index === verb - 1;
  if (!DAYTIME.test(forms[index]!)) return false;
  for (let at = index + 1; at < verb; at++) if ((kinds[at]! & ADVERB) === 0) return false;
  return true;
}

const MEANWHILE = /^و?(?:بالتزامن|بالتوازي|بالمقابل)$/;
const DAYTIME = /^و(?:مساء|صباح|ظهر|عصر|فجر|ليل|ليله|امس|اليوم|غداه)$/;
