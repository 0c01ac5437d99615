import { bare } from "../bare.ts";
import { COUNTRIES } from "../countries.ts";
import { BODIES, COLLECTIVES, ROLES } from "../source-words.ts";

export function isRole(form: string): boolean {
  return has(ROLES, form);
}

export function isBody(form: string): boolean {
  return has(BODIES, form) || COUNTRIES.has(form);
}

export function isCollective(form: string): boolean {
  if (has(COLLECTIVES, form)) return true;
  // متظاهرو | المدينة, مسؤولي | الحلف: in front of their genitive, without ن.
  if (/..[وي]$/.test(form) && has(COLLECTIVES, `${form.slice(0, -1)}ون`)) return true;
  // مسؤولتان, ناشطتين: two women.
  const feminine = /^(.{3,})(?:تان|تين)$/.exec(form)?.[1];
  if (feminine !== undefined && has(ROLES, `${feminine}ه`)) return true;
  const singular = form.replace(/(?:ون|ين|ان|ات)$/, "");
  return singular !== form && singular.length > 2 && !NO_DUAL.test(form) && has(ROLES, singular);
}

/** طالبان, دولتان, فريقان: a movement and what else has the ending of two men. */
const NO_DUAL = /^[وف]?(?:ال)?(?:طالبان|ملكان|ركنان|فريقان|لواءان|عاملان|سيدان)$/;

function has(words: ReadonlySet<string>, form: string): boolean {
  if (words.has(form) || words.has(bare(form))) return true;
  return (
    /^[وف]/.test(form) &&
    form.length > 3 &&
    (words.has(form.slice(1)) || words.has(bare(form.slice(1))))
  );
}
