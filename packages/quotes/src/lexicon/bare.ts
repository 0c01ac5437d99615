/** The form without attached و ف ل ب and without ال: what the word lists hold. */
export function bare(form: string): string {
  let rest = form;
  if (
    rest.length > 4 &&
    (rest.startsWith("وال") || rest.startsWith("بال") || rest.startsWith("فال"))
  )
    rest = rest.slice(1);
  if (rest.startsWith("ال") && rest.length > 4) return rest.slice(2);
  if (rest.startsWith("لل") && rest.length > 4) return rest.slice(2);
  return rest;
}
