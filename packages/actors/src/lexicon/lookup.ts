import { remember } from "@qawl/arabic/remember";

/**
 * Whether a set of bare nouns holds a form, with a conjunction, a one-letter preposition and the article before it
 * or not: `والمتحدث`, `للناطق`, `لقيادي`. At most a few look-ups a form.
 */
export function hasNoun(set: ReadonlySet<string>, form: string): boolean {
  return bareForms(form).some((bare) => set.has(bare));
}

/** The form as it stands and without the clitics it may begin with, shortest change first. */
export const bareForms: (form: string) => readonly string[] = remember((form) => {
  const forms = [form];
  const first = form[0];
  const rest = form.slice(1);
  if ((first === "و" || first === "ف") && rest.length > 2) forms.push(rest);
  for (const one of [...forms]) {
    if (one.startsWith("لل") && one.length > 4) forms.push(`ال${one.slice(2)}`);
    if ("بلك".includes(one[0]!) && one.length > 3) forms.push(one.slice(1));
  }
  for (const one of [...forms])
    if (one.startsWith("ال") && one.length > 4) forms.push(one.slice(2));
  return forms;
});

/** The definite form of a noun: `وزير` and `الوزير` give `الوزير`. */
export function definite(form: string): string {
  return form.startsWith("ال") ? form : `ال${form}`;
}

/** Whether a form has the article, behind a clitic or not. */
export function isDefinite(form: string): boolean {
  return bareForms(form).some((bare) => bare.startsWith("ال"));
}
