const ABBREVIATION = /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)*\.?$/u;

/** Whether a form is an abbreviation with full stops: د. ا.د. ق.م U.S. (not a letter alone). Forms are short. */
export function isAbbreviation(form: string): boolean {
  return form.length > 1 && form.length < 40 && form.includes(".") && ABBREVIATION.test(form);
}
