import { PRONOUNS } from "../lexicon/function-words.ts";
import { TITLE_ADJECTIVES, UNNAMED } from "../lexicon/source-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";
import {
  bare,
  isAdverb,
  isBody,
  isCollective,
  isDefinite,
  isPreposition,
  isRole,
} from "../reading/tests-on-tokens.ts";
import type { SourceKind } from "../types.ts";

/** How a source phrase names its speaker, told from its words. */
export function sourceKind(reading: Reading, { first, end }: Range): SourceKind {
  const head = reading.forms[first]!;
  const text = head.replace(/^[وف](?=ال|مصدر|مسوول)/, "");
  if (end - first === 1 && PRONOUNS.has(head)) return "pronoun";
  if (PRONOUNS.has(head) && end - first <= 2) return "pronoun";
  let names = 0;
  let roles = 0;
  for (let index = first; index < end; index++) {
    const form = reading.forms[index]!;
    if (reading.tokens[index]!.kind !== "word") continue;
    if (isRole(form)) roles++;
    else if (
      !isDefinite(form) &&
      !isBody(form) &&
      !isCollective(form) &&
      !isPreposition(form) &&
      !isAdverb(form) &&
      !form.startsWith("لل") &&
      index > first
    )
      if (isDefinite(reading.forms[index - 1]!) || (roles > 0 && index === end - 1) || names > 0)
        names++;
  }
  const anonymous = UNNAMED.has(text) && !isDefinite(text);
  if (anonymous && (names === 0 || isDescribed(reading, first + 1, end))) return "unnamed";
  if (/^مصادر?$/.test(bare(text))) return isDefinite(text) ? "role" : "unnamed";
  if (isCollective(text) && names === 0 && !isDefinite(text)) return "collective";
  if (isRole(text)) return names > 0 ? "named" : anonymous ? "unnamed" : "role";
  if (isBody(text)) return roles > 0 && names > 0 ? "named" : "body";
  if (isCollective(text)) return "collective";
  if (TITLE_ADJECTIVES.has(text)) return "role";
  return "named";
}

const INDEFINITE_ADJECTIVE = /(?:ي|يه|ين|ان|ون)$/;
const QUALITIES = wordSet(
  "رفيع رفيعة كبير كبيرة سابق سابقة مطلع مطلعة مقرب مقربة موثوق موثوقة بارز بارزة خاص خاصة مسؤول مسؤولة آخر أخرى",
);

/** Whether only qualities follow an indefinite noun (مصدر أمني رفيع): no name among them. */
function isDescribed(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const form = reading.forms[index]!;
    if (isPreposition(form)) return true;
    if (isDefinite(form) || isRole(form) || isBody(form)) continue;
    if (!INDEFINITE_ADJECTIVE.test(form) && !QUALITIES.has(form)) return false;
  }
  return true;
}
