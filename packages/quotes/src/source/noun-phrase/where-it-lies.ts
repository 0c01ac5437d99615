import { COUNTRIES } from "../../lexicon/countries.ts";
import { CITY, PLACE } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isPlace } from "./joined-place.ts";

const SIDE = wordSet("جنوب جنوبي شمال شمالي شرق شرقي غرب غربي وسط");
const SIDE_BESIDE = /^(?:شرق|غرب)ي?$/;
const LAND = /^(?:البلاد|العاصمه|المدينه|المحافظه|القطاع|الاقليم|المنطقه)$/;

/** محافظة البصرة | جنوبي العراق, الموصل | شمال غربي البلاد: the token after the country where a place lies, or -1. */
export function whereItLies(reading: Reading, index: number, end: number): number {
  const { forms } = reading;
  if (!SIDE.has(forms[index]!)) return -1;
  const land = SIDE_BESIDE.test(forms[index + 1] ?? "") ? index + 2 : index + 1;
  if (land >= end || reading.tokens[land]!.kind !== "word") return -1;
  const place = COUNTRIES.has(forms[land]!) || is(reading, land, CITY | PLACE);
  if (!place && !LAND.test(forms[land]!)) return -1;
  return liesSomewhere(reading, index - 1) ? land + 1 : -1;
}

/** البصرة, محافظة | ذي قار, ناحية | البغدادي */
function liesSomewhere(reading: Reading, index: number): boolean {
  if (is(reading, index, CITY | PLACE) || isPlace(reading.forms[index]!)) return true;
  const near = [reading.forms[index - 1] ?? "", reading.forms[index - 2] ?? ""];
  return near.some((form) => DISTRICT.test(form));
}

const DISTRICT =
  /^(?:[وبل])?(?:ال)?(?:محافظه|مدينه|بلده|قضاء|ناحيه|قريه|منطقه|اقليم|ولايه|حي|مخيم)$/;
