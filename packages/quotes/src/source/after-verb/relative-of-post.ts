import { ACT_NOUN, BODY, COLLECTIVE, DEFINITE, RELATIVE, ROLE } from "../../lexicon/kinds.ts";
import { is } from "../../reading/reading.ts";
import { clauseAfter, isColon, isComma } from "../../reading/tests-on-tokens.ts";
import { asideEnd } from "../asides.ts";
import type { Scan } from "./scan.ts";

/** العقيد فلان، | المتحدث باسم التحالف الذي تقوده الرياض، …, فلان، | الضابط الذي خدم في المدينة، …: behind a name and a comma his post or trade with a clause; -1 for none. */
export function relativeOfPost({ reading, end }: Scan, index: number, next: number): number {
  const form = reading.forms[index]!;
  if (!is(reading, next, RELATIVE)) return -1;
  const office = is(reading, index, ROLE) && is(reading, index, DEFINITE) && next - index >= 2;
  const trade = is(reading, index, ROLE) || /^ال(?:م.{3,}|.ا.{2,3}ه?)$/.test(form);
  if (!(office || trade) || is(reading, index, ACT_NOUN | BODY | COLLECTIVE)) return -1;
  const clause = asideEnd(reading, next + 1, end);
  if (office && isComma(reading, clause)) return clause;
  // Not أدان الوزير، فلان، | الحادث الذي وقع أمس: what is said follows at once.
  if (isColon(reading, clause)) return clause;
  return isComma(reading, clause) && clauseAfter(reading, clause + 1) >= 0 ? clause : -1;
}
