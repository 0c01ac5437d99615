import { MEDIA } from "../lexicon/function-words.ts";
import { MEDIUM } from "../lexicon/kinds.ts";
import { is, type Reading } from "../reading/reading.ts";

/** … سقوط المدينة | - شفق نيوز | آخر الأخبار: the name of the site that a page's title ends with. */
export function isSiteName(reading: Reading, index: number): boolean {
  const { forms } = reading;
  if (!/^[-–—]$/.test(forms[index]!)) return false;
  if (!is(reading, index + 1, MEDIUM) && !MEDIA.has(forms[index + 1] ?? "")) return false;
  for (let at = index + 2; at < index + BAR; at++) if (forms[at] === "|") return true;
  return false;
}

/** How far behind the dash the bar stands. */
const BAR = 5;
