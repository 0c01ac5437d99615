import { COUNTRIES } from "../../lexicon/countries.ts";
import { CITY, PLACE } from "../../lexicon/kinds.ts";
import { is } from "../../reading/reading.ts";
import type { Scan } from "./scan.ts";

const ENVOY = /^(?:ال)?(?:مبعوث|موفد|سفير|مندوب|ممثل|قنصل)ه?$/;
/** Tokens behind the post among which the verb's own إلى is looked for. */
const FAR = 8;

/** دعا مبعوث الأمم المتحدة | إلى العراق إلى الهدوء: to where he is sent, in front of what the verb itself governs. */
export function leadsToPost({ reading, source, form, end }: Scan, index: number): boolean {
  const { forms } = reading;
  if (source === null || source.end !== index || forms[index] !== "الي") return false;
  if (index + 1 >= end) return false;
  if (!ENVOY.test(forms[source.first]!)) return false;
  if (!is(reading, index + 1, PLACE | CITY) && !COUNTRIES.has(forms[index + 1] ?? "")) return false;
  if (!form.cue.takes.has("إلى")) return true;
  for (let ahead = index + 2; ahead < Math.min(end, index + FAR); ahead++)
    if (forms[ahead] === "الي") return true;
  return false;
}
