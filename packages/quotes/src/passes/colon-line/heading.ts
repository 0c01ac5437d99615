import { BODY, CITY, COLLECTIVE, GIVEN_NAME, PLACE, ROLE } from "../../lexicon/kinds.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clearFiniteCue } from "../../reading/tests-on-tokens.ts";
import { isOutlet } from "../../source/outlet.ts";
import { areCapitals, isClaim, isCountry, isNews, isProgramme } from "./label.ts";

/** «بوليتيكن»: …, نيويورك تايمز : …: a newspaper tells itself. */
export function isPaper(reading: Reading, source: Range): boolean {
  const { first, end } = source;
  const quoted = reading.tokens[first]!.kind === "open-quote" && end - first <= 5;
  if (quoted && !is(reading, first + 1, ROLE | BODY | COLLECTIVE | GIVEN_NAME)) return true;
  return end - first > 1 && isOutlet(reading, source);
}

/** بغداد: الجريدة, لندن: أكدت الوزارة … (a dateline), and the paper's own questions in an interview (پەيام: هل …؟). */
export function isHeading(reading: Reading, source: Range, said: Range): boolean {
  const { forms } = reading;
  const alone = source.end - source.first === 1;
  if (isProgramme(reading, source.first)) return true;
  if ((isCountry(reading, source) || areCapitals(reading, source)) && isNews(reading, said))
    return true;
  if (alone && is(reading, source.first, PLACE | CITY)) {
    // طهران: لن نتراجع, موسكو: نرفض التهديد: what only a speaker says; not بغداد: من فلان.
    if (/^[؟?]/.test(forms[said.end - 1] ?? "")) return true;
    if (isClaim(reading, said) && forms[said.first] !== "من") return false;
    return said.end - said.first <= 4 || clearFiniteCue(reading, said.first) !== undefined;
  }
  // السودان: من سيكون الرئيس المقبل؟: a country that the paper asks about.
  if (isCountry(reading, source) && /^[؟?]/.test(forms[said.end - 1] ?? "")) return true;
  const known = is(reading, source.first, ROLE | BODY | COLLECTIVE);
  return alone && !known && /^[؟?]/.test(forms[said.end - 1] ?? "");
}
