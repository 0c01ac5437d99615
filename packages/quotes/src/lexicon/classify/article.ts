/** With the article. */
export function isDefinite(form: string): boolean {
  return form.startsWith("ال") && form.length > 3;
}
