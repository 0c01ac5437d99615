import {
  ACT_NOUN,
  BODY,
  DEFINITE,
  GIVEN_NAME,
  OCCASION,
  OWNED,
  REPORTING_NOUN,
  ROLE,
  TIME,
} from "../../lexicon/kinds.ts";
import { endsInTehMarbuta } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clauseAfter, isColon, isComma } from "../../reading/tests-on-tokens.ts";
import type { Scan } from "./scan.ts";

/** رئيس الوحدة، | متين الجادرجي إن …: whatever the first word means, with a family name behind it in front of أن it is a name. */
export function isFullName(reading: Reading, index: number, next: number): boolean {
  const length = next - index;
  if (length < 2 || length > 4 || !/^ال.{3,}ي$/.test(reading.forms[next - 1]!)) return false;
  if (is(reading, index, DEFINITE | ACT_NOUN | OCCASION | REPORTING_NOUN)) return false;
  if (/ات$/.test(reading.forms[index]!)) return false;
  // نورة is written with ة.
  if (is(reading, index, OWNED) && !endsInTehMarbuta(reading, index)) return false;
  return isColon(reading, next) || clauseAfter(reading, next) >= 0;
}

/** …، سعد | المدرس، …, …، الشيخ سعود بن عبدالله | المعجب، …: in front of a pause or أن a definite word behind a name belongs to it. */
export function familyNameEnd({ reading, end }: Scan, index: number, next: number): number {
  if (next >= end || next - index > 4 || !is(reading, next, DEFINITE)) return next;
  if (is(reading, next, ROLE | BODY | ACT_NOUN | TIME)) return next;
  const named = is(reading, next - 1, GIVEN_NAME) || reading.kinds[next - 1] === 0;
  const pauses = isComma(reading, next + 1) || clauseAfter(reading, next + 1) >= 0;
  return named && pauses ? next + 1 : next;
}
