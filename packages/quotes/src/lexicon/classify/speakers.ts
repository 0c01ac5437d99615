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
  const singular = form.replace(/(?:ون|ين|ات)$/, "");
  return singular !== form && singular.length > 2 && has(ROLES, singular);
}

function has(words: ReadonlySet<string>, form: string): boolean {
  if (words.has(form) || words.has(bare(form))) return true;
  return (
    /^[وف]/.test(form) &&
    form.length > 3 &&
    (words.has(form.slice(1)) || words.has(bare(form.slice(1))))
  );
}
