import { PRONOUNS } from "../lexicon/function-words.ts";
import { TITLE_ADJECTIVES, UNNAMED } from "../lexicon/source-words.ts";
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
  if (UNNAMED.has(text) && !isDefinite(text) && names === 0) return "unnamed";
  if (/^مصادر?$/.test(bare(text))) return isDefinite(text) ? "role" : "unnamed";
  if (isCollective(text) && names === 0 && !isDefinite(text)) return "collective";
  if (isRole(text))
    return names > 0 ? "named" : UNNAMED.has(text) && !isDefinite(text) ? "unnamed" : "role";
  if (isBody(text)) return roles > 0 && names > 0 ? "named" : "body";
  if (isCollective(text)) return "collective";
  if (TITLE_ADJECTIVES.has(text)) return "role";
  return "named";
}
