import { BODY, DEFINITE, MEDIUM } from "../lexicon/kinds.ts";
import { is, type Reading } from "../reading/reading.ts";

const PAGE = /^[وف]?(?:ال)?(?:موقع|صفحه|حساب)$/;
const OF_PAGE = /^(?:ال)?(?:رسمي|الكتروني|تابع)ه?$/;
const OUTLETS =
  /^(?:ال|لل|ل)?(?:صحيفه|جريده|مجله|وكاله|قناه|شبكه|اذاعه|تلفزيون|راديو|انباء|اخبار)$/;

/** موقع | الوزارة, الموقع الرسمي | للحكومة: what stands on a body's own page the body says. */
export function isOwnPage(reading: Reading, first: number): boolean {
  if (!PAGE.test(reading.forms[first]!)) return false;
  let owner = first + 1;
  while (owner < first + QUALITIES && OF_PAGE.test(reading.forms[owner] ?? "")) owner++;
  if (OUTLETS.test(reading.forms[owner] ?? "") || is(reading, owner, MEDIUM)) return false;
  return (
    is(reading, owner, BODY) && (is(reading, owner, DEFINITE) || is(reading, owner + 1, DEFINITE))
  );
}

/** Words between the page and whose it is. */
const QUALITIES = 4;
