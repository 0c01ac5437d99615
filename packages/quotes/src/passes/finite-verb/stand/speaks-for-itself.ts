import { BODY, COLLECTIVE, GIVEN_NAME, ROLE } from "../../../lexicon/kinds.ts";
import { MINISTRIES } from "../../../lexicon/ministries.ts";
import type { Range } from "../../../reading/frame.ts";
import { is, type Reading } from "../../../reading/reading.ts";

/** المالكي, النزاهة: a person or ministry by one word. */
function isNamed(reading: Reading, first: number): boolean {
  return (
    reading.personsAlone.has(first) || MINISTRIES.has(reading.forms[first]!.replace(/^و(?=ال)/, ""))
  );
}

/** A person, a body or a group ties one thing to another in words; things do so by themselves. */
export function speaksForItself(reading: Reading, { first }: Range): boolean {
  return isNamed(reading, first) || is(reading, first, ROLE | BODY | COLLECTIVE | GIVEN_NAME);
}
