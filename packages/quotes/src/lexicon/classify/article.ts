/** With the article; not التزامها, whose first letters are its own. */
export function isDefinite(form: string): boolean {
  return form.startsWith("ال") && form.length > 3 && !isOwnedEighth(form);
}

/** التزامه, التحاقهم: a verbal noun with its owner, which no article stands in front of. */
export function isOwnedEighth(form: string): boolean {
  return form.startsWith("الت") && OWNED_EIGHTH.test(form);
}

const OWNED_EIGHTH = /^الت(?:زام|حاق|ماس|قاء|فاف)(?:ه|ها|هم|هما)$/;
